// The map pane: shows finished images of the map engine and turns gestures and keys into signals. It knows
// areas only by their number in the shown level of the scene, so it can be wired to any model. It never
// renders in the GUI thread.
//
// Keys, while it has the focus itself: arrows pan, + and − zoom, Home shows all of England, ] and [ step through the
// areas from north-west to south-east, Ctrl and an arrow go to the neighbour there, Enter drills down, Backspace goes
// up, Esc clears the selection, W asks where the middle of the map is, ? asks for the list of keys. One finger pans,
// two zoom; a tap is a click. Screen readers meet the areas as its children, see MapAccessible.
#pragma once

#include "MapInset.h"
#include "TileView.h"
#include "map/AreaNeighbours.h"
#include "map/MapEngine.h"
#include "map/MapScene.h"
#include "map/Viewport.h"

#include <QElapsedTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QMenu;
class QNativeGestureEvent;
class QTouchEvent;

namespace ics {

class MapWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit MapWidget(QWidget *parent = nullptr);
    ~MapWidget() override;

    void setGeometryData(const MapGeometry &geometry);
    void setScene(const MapScene &scene);
    [[nodiscard]] const MapScene &scene() const { return m_tiles->land(); }
    void setSelected(AreaRef selected); // as part of the scene, but cheaper: only the overlay is drawn again
    void setTheme(Theme theme); // followed from the palette unless set
    void setReducedMotion(bool reduced);
    /** A sentence that says the pattern of the map, for those who do not see it. */
    void setPattern(const QString &sentence);
    /** Areas as hexagons of equal size, wherever the shown level has few enough of them. */
    void setHexagons(bool wanted);
    [[nodiscard]] bool hexagonsShown() const { return m_tiles->isShown(); }
    [[nodiscard]] bool hexagonsPossible() const { return m_tiles->isPossible(); }
    /** Where something lies on the map: names keep out of it, and England is fitted beside it. */
    void setCovered(const QRect &covered);

    [[nodiscard]] const Viewport &viewport() const { return m_settings.viewport; }
    void setViewport(const Viewport &viewport);
    /** Within 200 ms, or at once with reduced motion. */
    void flyTo(const Viewport &target);
    /** What is shown, or will be once it has flown there. */
    [[nodiscard]] Viewport destination() const;
    void fitEngland();
    /** Flies there; margin: share of the shorter side left free around.
     */
    void fitArea(AreaRef area, double margin = 0.12);
    /** Pans just so far that the area is seen beside what lies on the map; does nothing if it is. */
    void ensureVisible(AreaRef area);
    void zoom(double factor); // about the centre
    [[nodiscard]] const std::vector<PlacedMarker> &markers() const
    {
        return m_frame.markers;
    } // of the picture on screen
    /** Where the name of an area stands that a position lies in, if there is one. */
    [[nodiscard]] std::optional<QRectF> nameAt(QPointF position) const;

    /** True while the image on screen is that of the present scene and viewport. */
    [[nodiscard]] bool isComplete() const;
    /** Renders what is asked for and waits: for screenshots and tests. */
    void completeNow();
    [[nodiscard]] int areaAt(QPointF position) const; // of the shown level; −1: none
    [[nodiscard]] QPointF toMap(QPointF position) const; // metres; also in the inset
    [[nodiscard]] const LondonInset &inset() const { return m_inset.inset(); }
    [[nodiscard]] const MapSettings &settings() const { return m_settings; }
    [[nodiscard]] int selectedShown() const; // the selected area if it is of the shown level; −1: none
    /** By area of the shown level: where the newest picture shows it; empty if it does not. Kept until the next one. */
    [[nodiscard]] const std::vector<QRect> &seenAreas() const;
    /** Areas of the shown level in the order in which ] steps through them. */
    [[nodiscard]] const std::vector<int> &areasInOrder() const;
    /** As if it were clicked or double-clicked, and brought into view. */
    void choose(int area);
    void activate(int area);

    [[nodiscard]] QSize sizeHint() const override { return { 720, 640 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 240 }; }

Q_SIGNALS:
    void areaHovered(int area); // −1 when the pointer leaves
    void areaClicked(int area); // −1: the sea
    void areaActivated(int area); // double click or Enter
    void siteChosen(ics::LsoaId lsoa); // where a body of a mark stands
    void upRequested();
    void clearRequested(); // nothing is to be selected
    void keysRequested(); // the list of keys
    void menuOpening(QMenu *menu, int area); // of the context: lines about the area can be added; −1: the sea
    /** “Where is this?” of a point in metres: Shift and click, the context menu, or W for the middle of the map. */
    void placeAsked(QPointF metres);
    void viewportChanged(const ics::Viewport &viewport);
    /** Another size has changed what is shown, or will be once it has flown there: no choice of the person. */
    void keptInSight(const ics::Viewport &before, const ics::Viewport &now);
    void frameShown(); // the image on screen is complete
    void sceneShown(); // another scene has been set
    void selectionShown(); // another area is marked, or the same area of another scene

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool nativeGestureEvent(QNativeGestureEvent *event);
    bool touchEvent(QTouchEvent *event);
    void moveByTouch(const QTouchEvent &event);
    void endTouch(const QTouchEvent &event);
    bool stepByKey(const QKeyEvent &event);
    void request(); // once for all changes until the event loop runs again
    void sendRequest();
    void showFrame(const MapFrame &frame);
    void setHovered(int area);
    void adoptTiles();
    void askPlace(QPointF position);
    void resizeView();
    void showWhole(const Viewport &view);
    [[nodiscard]] Viewport viewOfEngland() const;
    [[nodiscard]] Viewport aboveScale(const Viewport &england) const;
    [[nodiscard]] Viewport viewOfTiles(const TileMap &tiles) const;
    [[nodiscard]] std::vector<QRectF> covering() const;
    [[nodiscard]] std::vector<QRectF> coveringWithButtons() const;
    [[nodiscard]] bool isSeen(const QRectF &onScreen) const;
    void stepArea(int direction);
    void stepTowards(QPointF direction); // x east, y north
    [[nodiscard]] int firstStep() const; // where to begin while no area of the shown level is selected
    [[nodiscard]] const AreaNeighbours &neighbours() const;
    [[nodiscard]] QRectF boundsOf(AreaRef area) const; // metres; empty if none
    [[nodiscard]] QString tipText(int area) const;
    [[nodiscard]] QString tipAt(QPointF position) const; // of the marks there, or the area
    [[nodiscard]] const PlacedMarker *markerAt(QPointF position) const; // the topmost; null: none
    void chooseMarker(const PlacedMarker &marker);
    void updateAccessibleText();
    void updateReserved();
    void paintFurniture(QPainter &painter);

    MapSettings m_settings; // what is drawn; its scene is that of m_tiles
    TileView *m_tiles;
    TileMapPtr m_fittedTiles; // that the view was last fitted to
    Viewport m_landView; // before them
    Viewport m_whole; // that all of England, or all hexagons, were last fitted to
    bool m_landWhole = false;
    MapEngine m_engine;
    MapFrame m_frame;
    MapInset m_inset;
    QVariantAnimation m_flight;
    Viewport m_flightFrom;
    Viewport m_flightTo;
    mutable std::vector<int> m_stepOrder; // areas of the shown level by position
    mutable MapLevelPtr m_stepOrderOf;
    mutable AreaNeighbours m_neighbours;
    mutable MapLevelPtr m_neighboursOf;
    mutable std::vector<QRect> m_seen;
    mutable qint64 m_seenIn = -1; // cacheKey() of the picture
    QString m_pattern;
    QPointF m_touchPosition; // where the first finger came down
    QElapsedTimer m_touchTime; // since then
    QElapsedTimer m_tapTime; // since the last tap
    QPointF m_tapPosition;
    bool m_touchMoved = false; // or more than one finger: no tap
    QPointF m_pressPosition;
    QPointF m_lastPosition;
    QPointF m_pointer; // on the screen, when it was last over the map
    bool m_requestDue = false;
    bool m_pressed = false;
    bool m_dragging = false;
    bool m_fitted = false; // the first size shows all of England
    bool m_themeFixed = false;
    bool m_reducedMotion = false;
    QRect m_covered;
};

}
