#include "PresenterOverlay.h"

#include "MapWidget.h"
#include "domain/Figures.h"
#include "map/LondonInset.h"
#include "map/TileMap.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {

namespace {

    constexpr QRgb dark = 0xff000000;
    constexpr QRgb bright = 0xffffffff;
    constexpr double tipLength = 0.75; // of the radius, below the disc
    constexpr double rim = 0.14; // of the radius

    /** The same in both themes and on every fill: white within black. */
    void strokeTwice(QPainter &painter, const QPainterPath &path, double width)
    {
        painter.setBrush(Qt::NoBrush);
        for (const auto &[colour, share] : { std::pair(dark, 1.0), std::pair(bright, 0.5) }) {
            painter.setPen(QPen(QColor(colour), width * share, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(path);
        }
    }

}

double numberRadius(const QFont &font) { return QFontMetricsF(font).height() * 0.62; }

void paintNumber(QPainter &painter, QPointF centre, double radius, int number, const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    if (number > 9)
        bold.setPointSizeF(bold.pointSizeF() * 0.8);
    painter.setBrush(QColor(dark));
    painter.setPen(QPen(QColor(bright), radius * rim));
    painter.drawEllipse(centre, radius * (1 - rim), radius * (1 - rim));
    painter.setFont(bold);
    painter.setPen(QColor(bright));
    painter.drawText(
        QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter, figure(number));
}

PresenterOverlay::PresenterOverlay(MapWidget *map, const Annotations &annotations, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_annotations(annotations)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    const auto again = [this] { update(); };
    connect(map, &MapWidget::viewportChanged, this, again);
    connect(map, &MapWidget::frameShown, this, again);
    connect(map, &MapWidget::sceneShown, this, again);
    connect(&annotations, &QAbstractItemModel::rowsInserted, this, again);
    connect(&annotations, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&annotations, &QAbstractItemModel::modelReset, this, again);
}

void PresenterOverlay::setRing(std::optional<QPointF> at)
{
    update(ringRect());
    m_ring = at;
    update(ringRect());
}

double PresenterOverlay::ringRadius() const { return 1.6 * numberRadius(font()); }

QRect PresenterOverlay::ringRect() const
{
    const double reach = ringRadius() * 1.3;
    return m_ring ? QRectF(*m_ring - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect() : QRect();
}

QPointF PresenterOverlay::positionOf(const Annotation &annotation) const
{
    const MapSettings &settings = m_map->settings();
    if (const TileMapPtr tiles = settings.scene.tiles) {
        const MapLevel *land = m_map->scene().shownLevel();
        const int area = land && isValid(annotation.lsoa) ? land->areaOfLsoa[index(annotation.lsoa)] : -1;
        const QPointF middle = area >= 0 && area < std::ssize(tiles->middles)
            ? tiles->middles[static_cast<std::size_t>(area)]
            : annotation.at;
        return settings.viewport.toScreen(annotation.at + (middle - annotation.at) * settings.tileProgress);
    }
    const LondonInset &inset = m_map->inset();
    if (inset.isShown() && LondonInset::london.contains(annotation.at)) {
        Viewport london = settings.viewport;
        london.size = inset.map.size();
        return london.fittedTo(LondonInset::london, 0).toScreen(annotation.at) + inset.map.topLeft();
    }
    return settings.viewport.toScreen(annotation.at);
}

QPointF PresenterOverlay::tipOf(const Annotation &annotation) const
{
    const QPointF at = positionOf(annotation);
    const auto name = m_map->nameAt(at);
    return name ? QPointF(at.x(), name->top()) : at;
}

void PresenterOverlay::paintPin(QPainter &painter, QPointF tip, int number) const
{
    const double radius = numberRadius(font());
    const QPointF centre = tip - QPointF(0, radius * (1 + tipLength));
    QPainterPath point(tip);
    point.lineTo(centre + QPointF(-radius * 0.7, radius * 0.6));
    point.lineTo(centre + QPointF(radius * 0.7, radius * 0.6));
    point.closeSubpath();
    painter.setBrush(QColor(dark));
    painter.setPen(QPen(QColor(bright), 2 * radius * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(point);
    paintNumber(painter, centre, radius, number, font());
    painter.setPen(Qt::NoPen); // over the rim of the disc, below the digits
    painter.drawPath(point);
}

void PresenterOverlay::paintRing(QPainter &painter) const
{
    const double radius = ringRadius();
    QPainterPath ring;
    ring.addEllipse(*m_ring, radius, radius);
    strokeTwice(painter, ring, radius * 0.3);
    QPainterPath inner;
    inner.addEllipse(*m_ring, radius * 0.12, radius * 0.12);
    strokeTwice(painter, inner, radius * 0.2);
}

void PresenterOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double reach = 3 * numberRadius(font());
    const QRectF near = QRectF(rect()).adjusted(-reach, -reach, reach, reach);
    for (int i = 0; i < m_annotations.count(); ++i)
        if (const QPointF tip = tipOf(m_annotations.all()[static_cast<std::size_t>(i)]); near.contains(tip))
            paintPin(painter, tip, i + 1);
    if (m_ring)
        paintRing(painter);
}

}
