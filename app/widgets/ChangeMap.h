// The map of what changed between two editions: the areas of either of them in the colour and with the mark of what
// became of them, the borders of both (former ones dashed), and arrows to the successors. Space or B turns from before
// to after. Knows areas by the number of their fate in the comparison.
#pragma once

#include "ChangeMarks.h"

#include <QFutureWatcher>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace ics {

class ChangeLegend;
class MapButtons;
class MapWidget;

class ChangeMap final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeMap(QWidget *parent = nullptr);
    ~ChangeMap() override;

    void setComparison(const AtlasPtr &atlas, const EditionComparison &comparison, LevelId level);
    void setChosen(int fate); // −1: none
    void setHovered(int fate);
    void setBefore(bool before);
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool isBefore() const { return m_marks.before; }
    [[nodiscard]] int chosen() const { return m_marks.chosen; }
    [[nodiscard]] int hovered() const { return m_marks.hovered; }
    [[nodiscard]] MapWidget *map() const { return m_map; }
    [[nodiscard]] ChangeLegend *legend() const { return m_legend; }
    [[nodiscard]] const ChangeMarks &marks() const { return m_marks; }
    void bringIntoView(int fate);
    void showAllChanges();
    void completeNow(); // for screenshots and tests

Q_SIGNALS:
    void fateChosen(int fate); // by a click or a key on the map; −1: none
    void fateHovered(int fate);
    void turnRequested(); // Space
    void shapesReady();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Overlay;

    void addButtons();
    void makeShapes();
    void adoptShapes();
    void showScene();
    void updateSelected();
    void updateLook();
    void placeParts();
    void fit(const QRectF &metres);
    [[nodiscard]] int fateOf(int areaOnMap) const;
    [[nodiscard]] AreaRef refOf(int fate) const;

    ChangeMarks m_marks;
    MapLevelPtr m_former, m_present;
    MapWidget *m_map;
    Overlay *m_overlay;
    ChangeLegend *m_legend;
    MapButtons *m_buttons;
    QFutureWatcher<ChangeShapes> m_making;
    QVariantAnimation m_fade;
    QPixmap m_fading; // the map before the last turn
    Viewport m_fitted; // as it was last fitted to all changes: until the person moves it, it follows the size
    bool m_isFitted = true;
    bool m_reducedMotion = false;
};

}
