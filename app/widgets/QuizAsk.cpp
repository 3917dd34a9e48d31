#include "QuizAsk.h"

#include "Appearance.h"
#include "Icons.h"
#include "InitialFocus.h"
#include "LinkButton.h"
#include "QuizChoiceButton.h"
#include "QuizMapView.h"
#include "TermLabel.h"
#include "models/QuizText.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int mostChoices = 4;
    constexpr int widestCard = 640;

    QLabel *words(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

}

QuizAsk::QuizAsk(QWidget *parent)
    : QWidget(parent)
    , m_map(new QuizMapView(this))
    , m_scroll(new QScrollArea(this))
    , m_kind(words(this))
    , m_progress(new QProgressBar(this))
    , m_prompt(words(this))
    , m_given(words(this))
    , m_hint(words(this))
    , m_feedback(new QFrame(this))
    , m_sign(new QLabel(this))
    , m_verdict(words(this))
    , m_why(new TermLabel(this))
    , m_source(words(this))
    , m_link(new LinkButton(this))
    , m_next(new QPushButton(this))
{
    build();
    addKeys();
    refreshLook();
    connect(m_map, &QuizMapView::choiceClicked, this, &QuizAsk::answered);
    connect(m_map, &QuizMapView::otherClicked, this, [this] { say(tr("Choose one of the areas with a letter.")); });
    connect(m_next, &QPushButton::clicked, this, &QuizAsk::nextRequested);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT areaRequested(m_area); });
}

void QuizAsk::build()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("The question"));
    m_scroll->setWidget(buildCard());
    m_scroll->setMaximumWidth(widestCard);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * Appearance::grid, 0, 2 * Appearance::grid, 2 * Appearance::grid);
    line->setSpacing(2 * Appearance::grid);
    line->addWidget(m_map, 3);
    line->addWidget(m_scroll, 2);
}

QWidget *QuizAsk::buildCard()
{
    auto *card = new QWidget(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Questions answered"));
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid);
    for (QWidget *part : std::array<QWidget *, 4> { m_kind, m_progress, m_prompt, m_given })
        column->addWidget(part);
    column->addSpacing(Appearance::grid / 2);
    for (int i = 0; i < mostChoices; ++i) {
        auto *choice = new QuizChoiceButton(quizLetter(i), card);
        connect(choice, &QAbstractButton::clicked, this, [this, i] { Q_EMIT answered(i); });
        m_choices.push_back(choice);
        column->addWidget(choice);
    }
    column->addWidget(m_hint);
    column->addWidget(buildFeedback());
    m_next->setMinimumHeight(Appearance::target);
    m_next->setAutoDefault(true);
    m_next->setAutoExclusive(true); // the arrow keys do not leave the card
    column->addWidget(m_next, 0, Qt::AlignLeading);
    column->addStretch(1);
    return card;
}

QWidget *QuizAsk::buildFeedback()
{
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_feedback->setAccessibleName(tr("About your answer"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Appearance::grid);
    top->addWidget(m_sign, 0, Qt::AlignTop);
    top->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(m_feedback);
    column->setContentsMargins(0, Appearance::grid, 0, Appearance::grid);
    column->setSpacing(Appearance::grid / 2);
    column->addLayout(top);
    column->addWidget(m_why);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    column->addWidget(m_source);
    return m_feedback;
}

void QuizAsk::addKeys()
{
    const auto add = [this](int key, auto action) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int i = 0; i < mostChoices; ++i)
        for (const int key : { Qt::Key_A + i, Qt::Key_1 + i })
            add(key, [this, i] {
                const QuizChoiceButton *choice = m_choices[static_cast<std::size_t>(i)];
                if (choice->isVisible() && choice->isEnabled())
                    Q_EMIT answered(i);
            });
    add(Qt::Key_Return, [this] { pressEnter(); });
    add(Qt::Key_Enter, [this] { pressEnter(); });
}

void QuizAsk::pressEnter()
{
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
        button->click();
    else if (m_next->isVisible())
        Q_EMIT nextRequested();
}

void QuizAsk::setReducedMotion(bool reduced) { m_map->setReducedMotion(reduced); }

void QuizAsk::show(const AtlasPtr &atlas, const QuizRun &run)
{
    m_atlas = atlas;
    if (!run.isAnswered())
        showQuestion(run);
    else
        showAnswer(run);
}

void QuizAsk::showQuestion(const QuizRun &run)
{
    const QuizQuestion &question = run.question();
    const QuizWords asked = quizWords(*m_atlas, question);
    const bool withMap = needsMap(question.form);
    m_map->setVisible(withMap);
    if (withMap)
        m_map->setQuestion(m_atlas, question);
    //: %1 and %2 numbers, %3 "Name the area"
    m_kind->setText(
        tr("Question %1 of %2 · %3").arg(run.current() + 1).arg(run.count()).arg(quizKindName(kindOf(question.form))));
    m_progress->setRange(0, run.count());
    m_progress->setValue(run.current());
    m_prompt->setText(asked.prompt);
    m_given->setText(asked.given);
    const QString whole = asked.prompt + u' ' + asked.given;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool used = i < question.choices.size();
        m_choices[i]->setVisible(used);
        if (used)
            m_choices[i]->setChoice(asked.choices.at(static_cast<qsizetype>(i)), whole);
    }
    m_hint->setText(question.form == QuizForm::Locate ? tr("Click on the map, or press a letter.")
                                                      : tr("Press a letter, or click."));
    m_hint->show();
    m_feedback->hide();
    m_next->hide();
    setAccessibleName(m_kind->text() + u". "_s + whole);
    m_scroll->verticalScrollBar()->setValue(0);
    giveFocus(m_choices.front());
}

void QuizAsk::showAnswer(const QuizRun &run)
{
    const QuizQuestion &question = run.question();
    const QuizWords told = quizWords(*m_atlas, question);
    const int chosen = run.answerTo(run.current());
    m_isRight = chosen == question.right;
    using State = QuizChoiceButton::State;
    for (int i = 0; i < static_cast<int>(question.choices.size()); ++i) {
        QuizChoiceButton &choice = *m_choices[static_cast<std::size_t>(i)];
        choice.setChoice(told.revealed.at(i), told.prompt);
        choice.setState(i == question.right ? State::Right : i == chosen ? State::ChosenWrong : State::NotChosen);
    }
    if (needsMap(question.form))
        m_map->setAnswer(chosen);
    m_progress->setValue(run.current() + 1);
    m_verdict->setText(m_isRight ? tr("That is right.") : tr("Not right. The answer is %1.").arg(told.answer));
    m_why->setText(told.why);
    m_source->setText(tr("Source: %1").arg(told.source));
    showLink(told.area);
    m_hint->hide();
    m_feedback->show();
    refreshLook();
    showNext(run.current() + 1 == run.count(), m_verdict->text() + u' ' + told.why);
}

// While the page is not shown, the focus is elsewhere and stays there.
void QuizAsk::giveFocus(QWidget *part)
{
    InitialFocus::set(this, part);
    if (isVisible())
        part->setFocus(Qt::OtherFocusReason);
}

void QuizAsk::showLink(AreaId area)
{
    m_area = area;
    m_link->setVisible(isValid(area));
    if (isValid(area))
        m_link->setLink(tr("Show me: %1").arg(m_atlas->area(area).name),
            tr("Leaves the quiz for the map; F4 comes back to this question"));
}

void QuizAsk::showNext(bool isLast, const QString &told)
{
    m_next->setText(isLast ? tr("&See the result") : tr("&Next question"));
    m_next->setToolTip(tr("Enter goes on"));
    m_next->setAccessibleDescription(told);
    m_next->show();
    giveFocus(m_next);
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_next, 0, Appearance::grid); });
    m_feedback->setAccessibleDescription(told);
    QAccessibleEvent event(m_feedback, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuizAsk::say(const QString &text)
{
    m_hint->setText(text);
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString QuizAsk::asText() const
{
    QStringList parts { m_kind->text(), m_prompt->text(), m_given->text() };
    for (const QuizChoiceButton *choice : m_choices)
        if (!choice->isHidden())
            parts << choice->accessibleName();
    if (!m_feedback->isHidden())
        parts << m_verdict->text() << m_why->text() << m_source->text();
    return parts.join(u'\n');
}

void QuizAsk::refreshLook()
{
    QFont large = Appearance::font(Appearance::Text::Heading);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_prompt->setFont(large);
    m_given->setFont(bold);
    m_verdict->setFont(bold);
    m_source->setFont(Appearance::font(Appearance::Text::Small));
    m_hint->setFont(Appearance::font(Appearance::Text::Small));
    constexpr int signSize = 22;
    m_sign->setPixmap(iconPixmap(
        m_isRight ? u"check"_s : u"close"_s, signSize, palette().color(QPalette::WindowText), devicePixelRatioF()));
}

void QuizAsk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshLook();
}

}
