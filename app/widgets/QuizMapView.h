// The map of a question: can be moved and looked at like any map here, but names nothing, for that would give the
// answer away. Letters stand on the areas to choose from; a click on one of these chooses it.
#pragma once

#include "report/QuizMap.h"

#include <QWidget>

namespace ics {

class MapWidget;

class QuizMapView final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizMapView(QWidget *parent = nullptr);

    void setQuestion(const AtlasPtr &atlas, const QuizQuestion &question);
    void setAnswer(int chosen); // and shows the right one
    void setReducedMotion(bool reduced);
    [[nodiscard]] MapWidget *map() const { return m_map; }
    [[nodiscard]] const QuizMap &question() const { return m_question; }
    void completeNow(); // for screenshots and tests

Q_SIGNALS:
    void choiceClicked(int choice);
    /** On the map, but on none of the choices. */
    void otherClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /** Keys that step from area to area would choose on the way: here they do nothing. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Marks;

    void fit();
    void takeClick(int area);

    AtlasPtr m_atlas;
    QuizMap m_question;
    QuizQuestion m_asked;
    int m_chosen = -1;
    MapWidget *m_map;
    Marks *m_marks;
    Viewport m_fitted; // until the person moves the map, it follows the size
};

}
