#include "MatchDialog.h"

#include "Appearance.h"
#include "MatchFiles.h"
#include "MatchPreview.h"
#include "ScrolledBody.h"
#include "TermLabel.h"

#include "domain/Figures.h"
#include "models/LevelText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int progressSteps = 1000;
    constexpr QSize openingSize(760, 680);
    constexpr int previewHeight = 140;

    QLabel *textLabel(const QString &name, QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setAccessibleName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

}

MatchDialog::MatchDialog(const AtlasPtr &atlas, EditionId edition, QWidget *parent)
    : QDialog(parent)
    , m_run(atlas)
    , m_list(new QLineEdit(this))
    , m_understood(textLabel(tr("How the list is understood"), this))
    , m_preview(new MatchPreview(this))
    , m_column(new QComboBox(this))
    , m_edition(new QComboBox(this))
    , m_result(new QLineEdit(this))
    , m_about(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_message(textLabel(tr("Result"), this))
    , m_attribution(new TermLabel(m_run.atlas().attribution.simplified(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Match a list"));
    setAccessibleName(windowTitle());
    resize(parent ? openingSize.boundedTo(parent->size() * 0.95) : openingSize);
    build(edition);
    connectRun();
    updateButtons();
}

QString MatchDialog::message() const { return m_message->text(); }

void MatchDialog::build(EditionId edition)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(2 * Appearance::grid);
    column->addWidget(new TermLabel(
        tr("Writes a list of postcodes (CSV or XLSX) again, with system, place, neighbourhood, council and LSOA behind "
           "every row. The list itself is not changed, and nothing leaves this computer."),
        this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addLayout(form);
    m_list->setReadOnly(true);
    m_list->setPlaceholderText(tr("No list chosen yet"));
    addFileRow(form, tr("&List"), m_list, &MatchDialog::chooseList);
    form->addRow(tr("&Postcodes in"), m_column);
    form->addRow(tr("&Edition"), m_edition);
    addFileRow(form, tr("&Result"), m_result, &MatchDialog::chooseResult);
    m_result->setToolTip(tr("The end of the name decides what is written: .csv a text, .xlsx a workbook"));
    m_about->setChecked(true);
    form->addRow(QString(), m_about);
    addEditions(edition);
    column->addWidget(m_understood);
    m_preview->setMinimumHeight(previewHeight);
    column->addWidget(m_preview, 1);
    m_progress->setRange(0, progressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_attribution->setFont(Appearance::font(Appearance::Text::Small));
    m_attribution->setForegroundRole(QPalette::PlaceholderText);
    m_attribution->hide();
    column->addWidget(m_attribution);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(2 * Appearance::grid);
    all->addWidget(new ScrolledBody(body, this), 1);
    addButtons(all);
    connect(m_column, &QComboBox::currentIndexChanged, this, &MatchDialog::showChoice);
    connect(m_result, &QLineEdit::textChanged, this, &MatchDialog::showResultName);
    showResultName();
}

void MatchDialog::addFileRow(QFormLayout *form, const QString &label, QLineEdit *field, void (MatchDialog::*choose)())
{
    auto *row = new QHBoxLayout;
    auto *button = new QPushButton(tr("Choose…"), this);
    field->setAccessibleName(QString(label).remove(u'&'));
    //: %1 "List" or "Result"
    button->setAccessibleName(tr("Choose: %1").arg(field->accessibleName()));
    connect(button, &QPushButton::clicked, this, choose);
    row->addWidget(field, 1);
    row->addWidget(button);
    form->addRow(label, row);
    static_cast<QLabel *>(form->labelForField(row))
        ->setBuddy(field->isReadOnly() ? static_cast<QWidget *>(button) : field);
}

void MatchDialog::addEditions(EditionId edition)
{
    const std::vector<Edition> &editions = m_run.atlas().editions;
    for (auto e = editions.rbegin(); e != editions.rend(); ++e)
        m_edition->addItem(editionTitle(*e), static_cast<int>(e->id));
    m_edition->addItem(tr("All editions, side by side"), -1);
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(static_cast<int>(edition))));
    m_edition->setAccessibleName(tr("Edition"));
    m_column->setAccessibleName(tr("Column of the postcodes"));
}

void MatchDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = buttons->addButton(tr("&Match"), QDialogButtonBox::ActionRole);
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, &MatchDialog::start);
    connect(m_stop, &QPushButton::clicked, &m_run, &MatchRun::stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void MatchDialog::connectRun()
{
    connect(&m_run, &MatchRun::looked, this, &MatchDialog::showSample);
    connect(&m_run, &MatchRun::notReadable, this, [this](const Error &error) { say(errorText(error), true); });
    connect(&m_run, &MatchRun::progressed, this, [this](double fraction, qint64 rows) {
        m_progress->setValue(qRound(fraction * progressSteps));
        if (m_run.isRunning())
            say(regrouped(tr("%Ln row(s) so far", nullptr, static_cast<int>(rows))));
    });
    connect(&m_run, &MatchRun::done, this, &MatchDialog::showSummary);
    connect(&m_run, &MatchRun::failed, this, [this](const Error &error) {
        updateButtons();
        say(errorText(error), error.kind != ErrorKind::Cancelled);
    });
}

void MatchDialog::chooseList()
{
    if (const QString path = askForList(this); !path.isEmpty())
        setList(path);
}

void MatchDialog::chooseResult()
{
    if (const QString path = askForResult(this, m_result->text()); !path.isEmpty())
        m_result->setText(QDir::toNativeSeparators(path));
}

void MatchDialog::setList(const QString &path)
{
    m_sample.reset();
    m_list->setText(QDir::toNativeSeparators(path));
    m_result->setText(QDir::toNativeSeparators(proposedResult(path)));
    m_understood->clear();
    say(tr("Reading the list…"));
    updateButtons();
    m_run.look(path);
}

void MatchDialog::showSample(const ListSample &sample)
{
    m_sample = sample;
    m_preview->setSample(sample);
    const QSignalBlocker blocker(m_column);
    m_column->clear();
    for (int column = 0; column < sample.columnCount(); ++column)
        m_column->addItem(sample.columnName(column));
    const auto choice = chooseColumn(sample, {});
    m_column->setCurrentIndex(choice ? choice->column : -1);
    say(choice ? QString() : tr("No column looks like postcodes; please choose one."), !choice);
    showChoice();
    m_start->setFocus();
}

void MatchDialog::showChoice()
{
    if (!m_sample)
        return;
    const int column = m_column->currentIndex();
    m_preview->setPostcodeColumn(column);
    QString text = formatText(*m_sample);
    if (const auto choice = chooseColumn(*m_sample, {}); choice && choice->column == column)
        text += u' ' + choiceText(*m_sample, *choice);
    m_understood->setText(text);
    updateButtons();
}

void MatchDialog::start()
{
    std::vector<EditionId> editions;
    for (const Edition &edition : m_run.atlas().editions)
        if (const int chosen = m_edition->currentData().toInt(); chosen < 0 || static_cast<int>(edition.id) == chosen)
            editions.push_back(edition.id);
    m_progress->setValue(0);
    m_run.start({ .sample = *m_sample,
                    .column = m_column->currentIndex(),
                    .output = QDir::fromNativeSeparators(m_result->text()),
                    .about = m_about->isChecked() },
        editions);
    say(tr("Reading the postcodes…"));
    updateButtons();
    m_stop->setFocus();
}

void MatchDialog::showSummary(const MatchSummary &summary)
{
    updateButtons();
    QStringList lines { regrouped(tr("%Ln row(s) written.", nullptr, static_cast<int>(summary.rows))) };
    QStringList parts;
    for (int i = 0; i < matchOutcomeCount; ++i)
        if (const qint64 rows = summary.outcomes.at(static_cast<std::size_t>(i)); rows > 0)
            parts << matchOutcomeText(static_cast<MatchOutcome>(i)) + u": "_s + figure(rows);
    lines << parts.join(u" · "_s);
    if (summary.longRows > 0)
        lines << regrouped(tr("%Ln row(s) have more fields than the first one, so what was added stands further right.",
            nullptr, static_cast<int>(summary.longRows)));
    say(lines.join(u'\n'));
    m_attribution->show();
}

void MatchDialog::showResultName()
{
    const bool workbook = isWorkbookName(m_result->text());
    m_about->setText(workbook ? tr("With a sheet on &what the data are") : tr("With a file on &what the data are"));
    const QString text = workbook
        ? tr(
            "A last sheet says of which edition and date the areas are, what the columns mean, and whose data they are")
        : tr("A text beside the result, its name ending in .about.txt, says of which edition and date the areas are, "
             "what "
             "the columns mean, and whose data they are");
    m_about->setToolTip(text);
    m_about->setAccessibleDescription(text);
    updateButtons();
}

void MatchDialog::updateButtons()
{
    const bool running = m_run.isRunning();
    const bool ready = m_sample && m_column->currentIndex() >= 0 && !m_result->text().isEmpty();
    m_start->setEnabled(ready && !running);
    m_start->setDefault(m_start->isEnabled());
    m_stop->setEnabled(running);
    m_progress->setVisible(running);
    for (QWidget *field : std::initializer_list<QWidget *> { m_column, m_edition, m_result, m_about })
        field->setEnabled(!running);
}

void MatchDialog::say(const QString &text, bool isError)
{
    m_attribution->hide();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    QFont look = font();
    look.setBold(isError);
    m_message->setFont(look);
}

}
