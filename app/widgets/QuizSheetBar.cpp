#include "QuizSheetBar.h"

#include "Appearance.h"
#include "Icons.h"
#include "models/QuizCode.h"
#include "report/QuizSheet.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QtConcurrentRun>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace ics {

QuizSheetBar::QuizSheetBar(QWidget *parent)
    : QWidget(parent)
    , m_answers(new QCheckBox(tr("With the ans&wers"), this))
    , m_save(new QPushButton(icon(u"save"_s), tr("Sa&ve the sheet as PDF…"), this))
    , m_print(new QPushButton(tr("&Print the sheet…"), this))
    , m_said(new QLabel(this))
{
    m_answers->setChecked(true);
    m_answers->setToolTip(tr("The answers stand on pages of their own, after the questions."));
    m_save->setToolTip(tr("These questions on paper, for a class without computers"));
    m_print->setToolTip(tr("These questions on paper, for a class without computers"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Appearance::grid);
    for (QPushButton *button : std::array { m_save, m_print }) {
        button->setMinimumHeight(Appearance::target - Appearance::grid);
        button->setAutoDefault(true); // Enter presses it, as everywhere on the page
        line->addWidget(button);
    }
    line->addWidget(m_answers);
    line->addWidget(m_said, 1);
    connect(m_save, &QPushButton::clicked, this, &QuizSheetBar::save);
    connect(m_print, &QPushButton::clicked, this, &QuizSheetBar::print);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        m_save->setEnabled(true);
        m_print->setEnabled(true);
        const Outcome problem = m_work.result();
        say(problem ? errorText(*problem) : m_done);
        Q_EMIT finished();
    });
}

QuizSheetBar::~QuizSheetBar() { m_work.waitForFinished(); }

QString QuizSheetBar::said() const { return m_said->text(); }

void QuizSheetBar::setOrder(const AtlasPtr &atlas, const QuizOrder &order)
{
    m_atlas = atlas;
    m_order = order;
    m_said->clear();
}

void QuizSheetBar::say(const QString &text)
{
    m_said->setText(text);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuizSheetBar::save()
{
    const QString proposed = QDir::home().filePath(u"quiz-%1.pdf"_s.arg(quizCode(*m_atlas, m_order)));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the sheet"), proposed, tr("PDF document (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

void QuizSheetBar::saveTo(const QString &path)
{
    work(
        [path](const QuizSheet &sheet) {
            const auto written = writeQuizPdf(sheet, path);
            return written ? std::nullopt : Outcome(written.error());
        },
        tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void QuizSheetBar::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(u"quiz-%1"_s.arg(quizCode(*m_atlas, m_order)));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setMinMax(1, 1);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        work(
            [printer](const QuizSheet &sheet) {
                return sheet.paint(*printer)
                    ? std::nullopt
                    : Outcome(Error { .kind = ErrorKind::WriteFailed, .file = printer->printerName() });
            },
            tr("Sent to the printer."));
    });
    dialog->open();
}

void QuizSheetBar::work(std::function<Outcome(const QuizSheet &)> use, const QString &done)
{
    if (!m_atlas || isBusy())
        return;
    m_done = done;
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    say(tr("Making the sheet…"));
    m_work.setFuture(
        QtConcurrent::run([atlas = m_atlas, order = m_order, answers = m_answers->isChecked(),
                              font = QApplication::font(), direction = layoutDirection(), use = std::move(use)] {
            return use(QuizSheet(*atlas, makeQuiz(*atlas, order), answers, font, direction));
        }));
}

}
