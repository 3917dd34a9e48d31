// The quiz in place of the panes: its settings, one question after another, the result. Always on the real systems,
// also while the window shows other places. Leaving the page keeps the question that is on; the score is only ever in
// memory.
#pragma once

#include "models/QuizRun.h"
#include "models/Session.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace ics {

class QuizAsk;
class QuizResult;
class QuizStart;

class QuizPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizPage(Session &session, QWidget *parent = nullptr);

    void begin(const QuizOrder &order);
    /** How far a person has got: for taking it up in another window with the same atlas, where it is made anew. */
    struct Progress
    {
        QuizOrder order {}; // as it is set for the next quiz
        std::optional<QuizRun> run {}; // none: not begun
    };
    [[nodiscard]] Progress progress() const;
    void takeUp(const Progress &progress);
    void setReducedMotion(bool reduced);
    [[nodiscard]] const QuizRun &run() const { return m_run; }
    [[nodiscard]] QuizStart *startCard() const { return m_start; }
    [[nodiscard]] QuizAsk *askCard() const { return m_ask; }
    [[nodiscard]] QuizResult *resultCard() const { return m_result; }
    [[nodiscard]] QWidget *shownCard() const;
    Q_INVOKABLE void completeNow(); // for screenshots and tests

Q_SIGNALS:
    /** The session has gone to an area that the person wants to see in the panes. */
    void mapRequested();

private:
    void build();
    void setAtlas();
    void answer(int choice);
    void next();
    void showRun();
    void showCard(QWidget *card);
    void goTo(AreaId area);

    Session &m_session;
    AtlasPtr m_atlas; // that the quiz is made from
    QuizRun m_run;
    QWidget *m_startPage;
    QuizStart *m_start;
    QuizAsk *m_ask;
    QuizResult *m_result;
    QStackedLayout *m_cards;
};

}
