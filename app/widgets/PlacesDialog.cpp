#include "PlacesDialog.h"

#include "Appearance.h"
#include "Badge.h"
#include "TermLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr QSize openingSize(680, 740);
    constexpr int indent = 26; // under the text of a radio button
    constexpr int problemLines = 5;

    QHBoxLayout *indented()
    {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(indent, 0, 0, 0);
        row->setSpacing(Appearance::grid);
        return row;
    }

}

PlacesDialog::PlacesDialog(AtlasPtr atlas, const PlaceChoice &now, const QString &ownFile, QWidget *parent)
    : QDialog(parent)
    , m_atlas(std::move(atlas))
    , m_now(now)
    , m_scroll(new QScrollArea(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose a &file…"), this))
    , m_summary(new TermLabel(this))
    , m_problemTitle(new TermLabel(this))
    , m_problems(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Cop&y these lines"), this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    setWindowTitle(tr("What a place is"));
    setAccessibleName(windowTitle());
    build();
    resize(parent ? openingSize.boundedTo(parent->size() * 0.95) : openingSize);
    m_buttons.at(now.basis)->setChecked(true);
    m_buttons.at(now.basis)->setFocus();
    m_file->setText(QDir::toNativeSeparators(ownFile));
    if (now.basis == PlaceBasis::Own && !ownFile.isEmpty())
        readFile(ownFile);
    update();
}

void PlacesDialog::build()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, Appearance::grid);
    column->setSpacing(Appearance::grid);
    column->addWidget(new TermLabel(
        tr("Systems are made up of places, but no national list of places and their borders exists. Choose what stands "
           "for them: the tree, the map, all figures and answers follow. A place lies in one system; an area that "
           "lies in two is shown as a place in each."),
        this));
    addChoice(column, PlaceBasis::Council, Basis::Derived, tr("&Councils within systems (usual)"),
        tr("The part of a system within one upper-tier or unitary council, which answers for social care and public "
           "health there."));
    addChoice(column, PlaceBasis::SubIcb, Basis::NhsAdministrative, tr("&Sub-ICB locations"),
        tr("The areas of NHS statistics within a system, mostly those of the former clinical commissioning groups "
           "(CCGs), by whose names they are shown."));
    addChoice(column, PlaceBasis::District, Basis::Derived, tr("Local authority &districts"),
        tr("The part of a system within one district, borough or unitary council."));
    addChoice(column, PlaceBasis::Own, Basis::LocallyDefined, tr("Your &own places, from a file"),
        tr("A CSV with two columns: an area and the name of its place. An area is an LSOA, MSOA, district, sub-ICB "
           "location or council, by its ONS or ODS code or its whole name; a finer one counts before a broader one. "
           "What the file does not name stays the part of a system within its council. The file stays on this "
           "computer."));
    addFile(column);
    addProblems(column);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    addButtons(all);
}

void PlacesDialog::addChoice(
    QVBoxLayout *column, PlaceBasis basis, Basis footing, const QString &name, const QString &meaning)
{
    auto *button = new QRadioButton(name, this);
    auto *badge = new Badge(this);
    badge->setBasis(footing);
    badge->setToolTip(badgeTip(footing));
    button->setMinimumHeight(Appearance::target - 2 * Appearance::grid);
    button->setAccessibleDescription(meaning + u' ' + basisLabel(footing));
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setFont(bold);
    auto *row = new QHBoxLayout;
    row->setSpacing(Appearance::grid);
    row->addWidget(button);
    row->addWidget(badge);
    row->addStretch(1);
    column->addLayout(row);
    auto *below = indented();
    below->addWidget(new TermLabel(meaning, this));
    column->addLayout(below);
    m_buttons.emplace(basis, button);
    connect(button, &QRadioButton::toggled, this, &PlacesDialog::update);
}

void PlacesDialog::addFile(QVBoxLayout *column)
{
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("No file chosen yet"));
    m_file->setAccessibleName(tr("File of your own places"));
    auto *row = indented();
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    auto *summary = indented();
    m_summary->setAccessibleName(tr("What is in the file"));
    summary->addWidget(m_summary);
    column->addLayout(summary);
    connect(m_choose, &QPushButton::clicked, this, &PlacesDialog::chooseFile);
}

void PlacesDialog::addProblems(QVBoxLayout *column)
{
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_problems->setAccessibleName(tr("Rows that are not used, or not wholly"));
    m_problems->setMinimumHeight(fontMetrics().lineSpacing() * problemLines + 2 * Appearance::grid);
    auto *title = indented();
    title->addWidget(m_problemTitle, 1);
    title->addWidget(m_copy);
    column->addLayout(title);
    auto *list = indented();
    list->addWidget(m_problems);
    column->addLayout(list, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(problems()); });
}

void PlacesDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setContentsMargins(24, Appearance::grid, 24, 2 * Appearance::grid);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlacesDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

// A scroll area does not ask how high text becomes at a width.
void PlacesDialog::fitText()
{
    QWidget *content = m_scroll->widget();
    if (content && content->layout())
        content->setMinimumHeight(content->layout()->totalHeightForWidth(m_scroll->viewport()->width()));
}

bool PlacesDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitText();
    return handled;
}

QString PlacesDialog::summary() const { return m_summary->text(); }
QString PlacesDialog::problems() const { return m_problems->toPlainText(); }

PlaceBasis PlacesDialog::wanted() const
{
    for (const auto &[basis, button] : m_buttons)
        if (button->isChecked())
            return basis;
    return m_now.basis;
}

void PlacesDialog::chooseFile()
{
    const QString folder = m_file->text().isEmpty() ? QString() : QFileInfo(m_file->text()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose the file of your places"), folder, tr("Tables as text (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void PlacesDialog::readFile(const QString &path)
{
    m_buttons.at(PlaceBasis::Own)->setChecked(true);
    m_file->setText(QDir::toNativeSeparators(path));
    m_own.reset();
    m_problems->clear();
    m_summary->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_reading = true;
    const quint64 request = ++m_newest;
    using Answer = std::shared_ptr<const Result<OwnPlaces>>;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request == m_newest)
            showRead(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([atlas = m_atlas, path]() -> Answer {
        return std::make_shared<const Result<OwnPlaces>>(readOwnPlaces(path, *atlas));
    }));
    update();
}

void PlacesDialog::showRead(const Result<OwnPlaces> &read)
{
    m_reading = false;
    if (!read) {
        m_summary->setText(errorText(read.error()));
    } else {
        m_own = *read;
        m_summary->setText(summaryText(*m_own, *m_atlas));
        m_problems->setPlainText(problemsText(*m_own));
        m_problemTitle->setText(tr("%n thing(s) to look at in the file:", nullptr, m_own->problemCount));
    }
    update();
}

void PlacesDialog::update()
{
    const bool own = wanted() == PlaceBasis::Own;
    const bool hasProblems = own && m_own && m_own->problemCount > 0;
    m_file->setEnabled(own);
    m_summary->setVisible(own && !m_summary->text().isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *> { m_problemTitle, m_problems, m_copy })
        part->setVisible(hasProblems);
    m_apply->setEnabled(own ? m_own && m_own->places > 0 : wanted() != m_now.basis);
    const QString why = own && !m_apply->isEnabled() ? tr("Choose a file with at least one place first") : QString();
    m_apply->setToolTip(why);
    fitText();
}

void PlacesDialog::apply()
{
    if (wanted() != PlaceBasis::Own)
        Q_EMIT chosen(wanted());
    else if (m_own)
        Q_EMIT ownChosen(*m_own);
    accept();
}

}
