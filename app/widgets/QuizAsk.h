// One question at a time: the map where there is one, the choices, and once one is taken, whether it is right and why.
// By mouse, by the keys A to D or 1 to 4, and on the map by a click.
#pragma once

#include "atlas/Atlas.h"
#include "models/QuizRun.h"

#include <QFrame>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace ics {

class LinkButton;
class QuizChoiceButton;
class QuizMapView;
class TermLabel;

class QuizAsk final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizAsk(QWidget *parent = nullptr);

    /** Not finished. */
    void show(const AtlasPtr &atlas, const QuizRun &run);
    void setReducedMotion(bool reduced);
    [[nodiscard]] QuizMapView *map() const { return m_map; }
    [[nodiscard]] const std::vector<QuizChoiceButton *> &choices() const { return m_choices; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] LinkButton *link() const { return m_link; }
    [[nodiscard]] QString asText() const; // what is asked, and what is said of the answer

Q_SIGNALS:
    void answered(int choice);
    void nextRequested();
    void areaRequested(ics::AreaId area);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildCard();
    QWidget *buildFeedback();
    void addKeys();
    void pressEnter();
    void showQuestion(const QuizRun &run);
    void showAnswer(const QuizRun &run);
    void giveFocus(QWidget *part);
    void showLink(AreaId area);
    void showNext(bool isLast, const QString &told);
    void say(const QString &text);
    void refreshLook();

    AtlasPtr m_atlas;
    AreaId m_area = none<AreaId>; // that the link leads to
    bool m_isRight = false;
    QuizMapView *m_map;
    QScrollArea *m_scroll;
    QLabel *m_kind;
    QProgressBar *m_progress;
    QLabel *m_prompt;
    QLabel *m_given;
    QLabel *m_hint;
    std::vector<QuizChoiceButton *> m_choices;
    QFrame *m_feedback;
    QLabel *m_sign;
    QLabel *m_verdict;
    TermLabel *m_why;
    QLabel *m_source;
    LinkButton *m_link;
    QPushButton *m_next;
};

}
