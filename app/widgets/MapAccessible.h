// The map as a screen reader meets it: a list whose items are the areas seen, in reading order, before the buttons and
// the legend that lie on it. Each area has its name, what it is, figure, class and rank, says where it is on the
// screen, and can be pressed (selected) or gone into. An area keeps its identity while the level shown stays the same.
// Nothing is worked out until it is asked for, and while the map moves nothing is announced.
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

#include "map/MapScene.h"

namespace ics {

class MapWidget;

class MapAccessible final : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapWidget *map);
    ~MapAccessible() override;

    /** Makes this the accessible side of every MapWidget, and announces what becomes of this one. */
    static void attachTo(MapWidget *map);

    [[nodiscard]] QAccessibleInterface *area(int number) const; // null if the shown level has no such area
    /** Areas of the shown level that are seen now, in reading order. */
    [[nodiscard]] std::vector<int> seen() const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    void forgetAreas() const;

    MapWidget *m_map;
    mutable MapLevelPtr m_level; // that the areas are of
    mutable QHash<int, QAccessible::Id> m_areas; // those ever asked for
};

/** "Place. 17.3 %. 12.0 to under 18.0, class 2 of 5. Rank 3 of 42 from the highest." Two indicators have no rank. */
[[nodiscard]] QString areaDescription(const MapScene &scene, int area);

}
