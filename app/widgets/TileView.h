// Whether the map shows the land or hexagons of equal size, and the way between the two. It is told what would be drawn
// on land and says what to draw instead. Layouts are made by a worker, once for each level, and kept; until one is
// there the land stays. A level with too many areas is always shown on land.
#pragma once

#include "map/MapRenderer.h"
#include "map/TileMap.h"

#include <QFutureWatcher>
#include <QObject>
#include <QVariantAnimation>

#include <map>

namespace ics {

class TileView final : public QObject
{
    Q_OBJECT

public:
    explicit TileView(QObject *parent = nullptr);
    ~TileView() override;

    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /** The shown level has few enough areas. */
    [[nodiscard]] bool isPossible() const;
    /** Hexagons are drawn, or are on their way. */
    [[nodiscard]] bool isShown() const { return m_progress > 0; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    void setGeometry(const MapGeometry &geometry);
    void setScene(const MapScene &scene);
    void setSelected(AreaRef selected);
    /** What would be drawn on land. */
    [[nodiscard]] const MapScene &land() const { return m_land; }

    /** Puts what is to be drawn into the settings: geometry, scene and progress. */
    void fill(MapSettings &settings);
    /** The hexagons that are shown, or are on their way from the land; null: the land is, or will be. */
    [[nodiscard]] TileMapPtr target() const;
    /** At once what is otherwise waited for. */
    void finish();

    static constexpr int duration = 600; // ms

Q_SIGNALS:
    void changed(); // something else is to be drawn

private:
    void update(bool jump);
    void goTo(double progress, bool jump);
    void make(const MapScene &scene, int level);
    void keepMade();
    [[nodiscard]] TileMapPtr tiles() const; // of the shown level, if they have been made
    [[nodiscard]] MapLevelPtr shown() const;

    MapGeometry m_geometry;
    MapScene m_land;
    bool m_wanted = false;
    bool m_reducedMotion = false;
    double m_progress = 0;
    TileMapPtr m_drawn; // while hexagons are shown
    QVariantAnimation m_animation;
    QFutureWatcher<TileMapPtr> m_making;
    MapLevelPtr m_makingOf;
    std::map<MapLevelPtr, TileMapPtr> m_made;
    TileScenes m_scenes;
};

}
