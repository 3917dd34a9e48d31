// What lies over the map in front of a room: the numbers, each at its point of the land wherever the map is moved to,
// and the ring that points. Nothing of it makes the map draw again, and no press ends here.
#pragma once

#include "models/Annotations.h"

#include <QWidget>

#include <optional>

namespace ics {

class MapWidget;

class PresenterOverlay final : public QWidget
{
    Q_OBJECT

public:
    PresenterOverlay(MapWidget *map, const Annotations &annotations, QWidget *parent);

    /** Position on the map widget; none: no ring. */
    void setRing(std::optional<QPointF> at);
    [[nodiscard]] std::optional<QPointF> ring() const { return m_ring; }
    /** Where a number's point is: on the land, in the hexagon that stands for it, or in the inset of London. */
    [[nodiscard]] QPointF positionOf(const Annotation &annotation) const;
    /** Where the tip of its pin is: there, or above the name that is written there. */
    [[nodiscard]] QPointF tipOf(const Annotation &annotation) const;
    [[nodiscard]] double ringRadius() const; // pixels

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPin(QPainter &painter, QPointF tip, int number) const;
    void paintRing(QPainter &painter) const;
    [[nodiscard]] QRect ringRect() const;

    MapWidget *m_map;
    const Annotations &m_annotations;
    std::optional<QPointF> m_ring;
};

/** A number on a disc, as on the map. */
void paintNumber(QPainter &painter, QPointF centre, double radius, int number, const QFont &font);
/** Of the disc in a font. */
[[nodiscard]] double numberRadius(const QFont &font);

}
