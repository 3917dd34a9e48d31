// The inset of London at work on a map widget: keeps its picture in step with the map's, on a thread of its own, and
// answers what lies under the pointer in it. It is asked for only after the map itself is complete, so that it never
// keeps a person waiting, and panning the map draws nothing in it anew.
#pragma once

#include "map/LondonInset.h"
#include "map/MapEngine.h"

#include <QObject>

#include <memory>

namespace ics {

class MapInset final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Where it stands with these settings, whose reserved rectangles it keeps out of. */
    void place(const MapSettings &settings, bool mirrored);
    [[nodiscard]] const LondonInset &inset() const { return m_inset; }
    void request(const MapSettings &settings);
    void completeNow(const MapSettings &settings);
    void paint(QPainter &painter, const MapSettings &settings) const;

    /** A screen position is in its picture. */
    [[nodiscard]] bool contains(QPointF position) const;
    [[nodiscard]] int areaAt(QPointF position) const; // of the shown level
    [[nodiscard]] QPointF toMap(QPointF position) const; // metres

Q_SIGNALS:
    void changed(); // the picture

private:
    [[nodiscard]] MapEngine &engine();

    LondonInset m_inset;
    MapSettings m_placed; // for which it was placed
    bool m_mirrored = false;
    std::unique_ptr<MapEngine> m_engine; // from the first time on that it is shown
    MapFrame m_frame;
};

}
