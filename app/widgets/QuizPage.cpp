#include "QuizPage.h"

#include "Appearance.h"
#include "InitialFocus.h"
#include "QuizAsk.h"
#include "QuizMapView.h"
#include "QuizResult.h"
#include "QuizStart.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace ics {

QuizPage::QuizPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_start(new QuizStart)
    , m_ask(new QuizAsk(this))
    , m_result(new QuizResult(this))
    , m_cards(new QStackedLayout(this))
{
    build();
    connect(m_start, &QuizStart::startRequested, this, [this] { begin(m_start->order()); });
    connect(m_ask, &QuizAsk::answered, this, &QuizPage::answer);
    connect(m_ask, &QuizAsk::nextRequested, this, &QuizPage::next);
    connect(m_result, &QuizResult::againRequested, this, [this] { begin(QuizOrder(m_run.quiz().order)); });
    connect(m_result, &QuizResult::otherRequested, this, [this] {
        m_start->newWord();
        begin(m_start->order());
    });
    connect(m_result, &QuizResult::settingsRequested, this, [this] { showCard(m_startPage); });
    connect(m_ask, &QuizAsk::areaRequested, this, &QuizPage::goTo);
    connect(m_result, &QuizResult::areaRequested, this, &QuizPage::goTo);
    connect(&session, &Session::atlasChanged, this, &QuizPage::setAtlas);
    setAtlas();
}

void QuizPage::build()
{
    constexpr int widest = 880;
    m_start->setMaximumWidth(widest);
    m_startPage = new QWidget(this);
    auto *line = new QHBoxLayout(m_startPage);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(0);
    line->addWidget(m_start, 1);
    line->addStretch(0);
    InitialFocus::set(m_startPage, m_start);
    m_cards->addWidget(m_startPage);
    m_cards->addWidget(m_ask);
    m_cards->addWidget(m_result);
    InitialFocus::set(this, m_startPage);
}

QWidget *QuizPage::shownCard() const
{
    QWidget *card = m_cards->currentWidget();
    return card == m_startPage ? m_start : card;
}

void QuizPage::setAtlas()
{
    const AtlasPtr atlas = quizAtlas(m_session.atlas());
    if (!atlas || atlas == m_atlas)
        return;
    m_atlas = atlas;
    m_run = QuizRun();
    m_start->setAtlas(m_atlas, m_session.selection().edition);
    showCard(m_startPage);
}

void QuizPage::showCard(QWidget *card)
{
    const bool hadFocus = isVisible() && isAncestorOf(focusWidget());
    m_cards->setCurrentWidget(card);
    InitialFocus::set(this, card);
    if (hadFocus)
        card->setFocus(Qt::OtherFocusReason);
}

void QuizPage::begin(const QuizOrder &order)
{
    Quiz quiz = makeQuiz(*m_atlas, order);
    if (quiz.questions.empty())
        return;
    m_start->setOrder(order);
    m_run = QuizRun(std::move(quiz));
    showRun();
}

QuizPage::Progress QuizPage::progress() const
{
    return { m_start->order(), shownCard() == m_start ? std::nullopt : std::optional(m_run) };
}

void QuizPage::takeUp(const Progress &progress)
{
    if (!m_atlas)
        return;
    m_start->setOrder(progress.order);
    if (!progress.run || progress.run->count() == 0)
        return;
    const QuizRun &former = *progress.run;
    m_run = QuizRun(makeQuiz(*m_atlas, former.quiz().order));
    for (int i = 0; i < former.current(); ++i) {
        m_run.answer(former.answerTo(i));
        m_run.next();
    }
    showRun();
    if (!former.isFinished())
        answer(former.answerTo(former.current()));
}

void QuizPage::answer(int choice)
{
    if (m_run.answer(choice))
        m_ask->show(m_atlas, m_run);
}

void QuizPage::next()
{
    m_run.next();
    showRun();
}

void QuizPage::showRun()
{
    QWidget *card = m_run.isFinished() ? static_cast<QWidget *>(m_result) : m_ask;
    m_cards->setCurrentWidget(card);
    InitialFocus::set(this, card);
    m_run.isFinished() ? m_result->show(m_atlas, m_run) : m_ask->show(m_atlas, m_run);
}

// By code: the window may show another atlas, with other places.
void QuizPage::goTo(AreaId area)
{
    const Area &wanted = m_atlas->area(area);
    const Atlas &shown = *m_session.atlas();
    const AreaId there = shown.areaByCode(wanted.edition, wanted.level, wanted.code);
    if (!isValid(there))
        return;
    m_session.setArea(there);
    Q_EMIT mapRequested();
}

void QuizPage::setReducedMotion(bool reduced) { m_ask->setReducedMotion(reduced); }

void QuizPage::completeNow()
{
    if (shownCard() == m_ask && m_ask->map()->isVisible())
        m_ask->map()->completeNow();
}

}
