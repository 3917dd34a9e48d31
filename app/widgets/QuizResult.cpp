#include "QuizResult.h"

#include "Appearance.h"
#include "Icons.h"
#include "InitialFocus.h"
#include "LinkButton.h"
#include "QuizSheetBar.h"
#include "TermLabel.h"
#include "models/QuizCode.h"
#include "models/QuizText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int columnWidth = 860;
    constexpr int signSize = 20;

    QLabel *words(const QString &text, QWidget *parent, bool faint = false)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (faint)
            label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    }

}

QuizResult::QuizResult(QWidget *parent)
    : QWidget(parent)
    , m_score(words({}, this))
    , m_summary(words({}, this, true))
    , m_scroll(new QScrollArea(this))
    , m_again(new QPushButton(tr("&Again with these questions"), this))
    , m_other(new QPushButton(tr("Other &questions"), this))
    , m_settings(new QPushButton(tr("Change the &settings"), this))
    , m_sheet(new QuizSheetBar(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Questions and answers"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Appearance::grid);
    for (QPushButton *button : std::array { m_again, m_other, m_settings }) {
        button->setMinimumHeight(Appearance::target - Appearance::grid);
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_again->setToolTip(tr("The same class code from the first question"));
    m_other->setToolTip(tr("A new class code with the same settings"));
    m_settings->setToolTip(tr("Back to kinds, number, edition and code"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Appearance::grid, 0, 3 * Appearance::grid, 2 * Appearance::grid);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_score);
    column->addWidget(m_summary);
    column->addLayout(line);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_sheet);
    connect(m_again, &QPushButton::clicked, this, &QuizResult::againRequested);
    connect(m_other, &QPushButton::clicked, this, &QuizResult::otherRequested);
    connect(m_settings, &QPushButton::clicked, this, &QuizResult::settingsRequested);
    InitialFocus::set(this, m_again);
    refreshLook();
}

void QuizResult::show(const AtlasPtr &atlas, const QuizRun &run)
{
    //: %1 and %2 numbers
    m_score->setText(tr("%1 of %2 right").arg(run.rightAnswers()).arg(run.count()));
    m_summary->setText(QStringList { tr("Class code %1").arg(quizCode(*atlas, run.quiz().order)),
        quizSummary(*atlas, run.quiz()), tr("This score is not saved anywhere.") }
                           .join(u" · "_s));
    auto *list = new QWidget;
    list->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, Appearance::grid, Appearance::grid, Appearance::grid);
    column->setSpacing(2 * Appearance::grid);
    m_rows.clear();
    for (int i = 0; i < run.count(); ++i)
        column->addWidget(makeRow(*atlas, run, i, list));
    column->addStretch(1);
    refreshLook();
    m_scroll->setWidget(list);
    m_sheet->setOrder(atlas, run.quiz().order);
    setAccessibleName(m_score->text());
    m_again->setAccessibleDescription(m_score->text() + u". "_s + m_summary->text());
    if (isVisible()) // else the focus is elsewhere and stays there
        m_again->setFocus(Qt::OtherFocusReason);
}

QWidget *QuizResult::makeRow(const Atlas &atlas, const QuizRun &run, int number, QWidget *parent)
{
    const QuizWords told = quizWords(atlas, run.quiz().questions[static_cast<std::size_t>(number)]);
    const bool right = run.isRight(number);
    auto *row = new QWidget(parent);
    auto *sign = new QLabel(row);
    auto *asked = words(u"%1. %2 · %3"_s.arg(number + 1).arg(told.prompt, told.given), row);
    const QStringList lines = linesOn(told, run.answerTo(number), right);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(asked);
    for (const QString &line : lines)
        column->addWidget(new TermLabel(line, row));
    if (isValid(told.area))
        column->addWidget(makeLink(atlas, told.area, row), 0, Qt::AlignLeading);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Appearance::grid);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    m_rows.push_back({ sign, asked, asked->text() + u'\n' + lines.join(u'\n'), right });
    row->setAccessibleName(m_rows.back().text);
    return row;
}

QStringList QuizResult::linesOn(const QuizWords &told, int chosen, bool right)
{
    if (right)
        return { tr("Right: %1").arg(told.answer) };
    return { tr("You chose %1. Right is %2.").arg(told.revealed.at(chosen), told.answer), told.why };
}

QWidget *QuizResult::makeLink(const Atlas &atlas, AreaId area, QWidget *parent)
{
    auto *link = new LinkButton(parent);
    link->setLink(tr("Show me: %1").arg(atlas.area(area).name), tr("Leaves the quiz for the map; F4 comes back"));
    connect(link, &QAbstractButton::clicked, this, [this, area] { Q_EMIT areaRequested(area); });
    return link;
}

QString QuizResult::asText() const
{
    QStringList lines { m_score->text(), m_summary->text() };
    for (const Row &row : m_rows)
        lines += row.text;
    return lines.join(u'\n');
}

void QuizResult::refreshLook()
{
    QFont large = Appearance::font(Appearance::Text::Heading);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_score->setFont(large);
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    const QColor ink = palette().color(QPalette::WindowText);
    for (const Row &row : m_rows) {
        row.question->setFont(bold);
        row.sign->setPixmap(iconPixmap(row.right ? u"check"_s : u"close"_s, signSize, ink, devicePixelRatioF()));
    }
}

void QuizResult::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshLook();
}

}
