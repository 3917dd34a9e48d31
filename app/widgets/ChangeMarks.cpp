#include "ChangeMarks.h"

#include "map/AreaLabels.h"
#include "map/FlowArrow.h"
#include "models/ChangeListModel.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <array>

namespace ics {

namespace {

    using Kind = AreaFate::Kind;

    constexpr double markRadius = 9;
    constexpr double widestArrow = 15;
    constexpr int longestLine = 18;

    /** Marks, arrows and names grow a little with the map, to be read from the back of a room. */
    double scaleOf(const Viewport &viewport)
    {
        return std::clamp(std::min(viewport.size.width(), viewport.size.height()) / 700.0, 1.0, 1.8);
    }

    QTransform screenTransform(const Viewport &viewport)
    {
        const double scale = 1 / viewport.metresPerPixel;
        const QPointF origin = viewport.toScreen({});
        return { scale, 0, 0, -scale, origin.x(), origin.y() };
    }

    void drawText(QPainter &painter, const QRectF &rect, const QStringList &lines, const QFont &font, Theme theme)
    {
        const MapPalette &colours = MapPalette::of(theme);
        const QFontMetricsF metrics(font);
        QPainterPath path;
        double y = rect.top() + metrics.ascent();
        for (const QString &line : lines) {
            path.addText(rect.center().x() - metrics.horizontalAdvance(line) / 2, y, font, line);
            y += metrics.height();
        }
        painter.strokePath(path, QPen(colours.halo, 3.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(path, colours.text);
    }

    QSizeF sizeOf(const QStringList &lines, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        QSizeF size(0, metrics.height() * static_cast<double>(lines.size()));
        for (const QString &line : lines)
            size.setWidth(std::max(size.width(), metrics.horizontalAdvance(line)));
        return size;
    }

    /** Where a name may stand about a mark, the best first: below, above, beside, and at the corners. */
    std::vector<QRectF> placesFor(QPointF mark, double radius, QSizeF size)
    {
        const double down = radius + 2 + size.height() / 2;
        const double aside = radius + 4 + size.width() / 2;
        std::vector<QRectF> places;
        for (const QPointF &away : { QPointF(0, down), QPointF(0, -down), QPointF(aside, 0), QPointF(-aside, 0),
                 QPointF(aside * 0.8, down * 0.9), QPointF(-aside * 0.8, down * 0.9), QPointF(aside * 0.8, -down * 0.9),
                 QPointF(-aside * 0.8, -down * 0.9) })
            places.emplace_back(mark + away - QPointF(size.width() / 2, size.height() / 2), size);
        return places;
    }

}

QRectF ChangeMarks::boundsOf(const AreaFate &fate) const
{
    GridRect bounds;
    const auto include = [&](AreaId area) {
        for (const LsoaId lsoa : atlas->lsoasOf(area))
            bounds.include(atlas->mesh->lsoaBounds[index(lsoa)]);
    };
    for (const AreaId area : { fate.before, fate.after })
        if (isValid(area))
            include(area);
    for (const AreaFlow &flow : fate.from)
        include(flow.from);
    for (const AreaFlow &flow : fate.to)
        include(flow.to);
    return { bounds.left / 10.0, bounds.bottom / 10.0, (bounds.right - bounds.left) / 10.0,
        (bounds.top - bounds.bottom) / 10.0 };
}

const ChangeShapes::Shape *ChangeMarks::shapeOf(AreaId id) const
{
    if (!isValid(id) || !atlas)
        return nullptr;
    const Area &area = atlas->area(id);
    const auto &side = area.edition == comparison.earlier ? shapes.before : shapes.after;
    const auto number = index(id) - index(atlas->tableOf(area).first);
    return number < side.size() ? &side[number] : nullptr;
}

QPointF ChangeMarks::markOf(AreaId area, const Viewport &viewport) const
{
    return shapeOf(area) ? viewport.toScreen(anchorOf(area)) : QPointF();
}

// A new area is marked amid those it was made of, so that every arrow to it has a length.
QPointF ChangeMarks::anchorOf(AreaId area) const
{
    const ChangeShapes::Shape *shape = shapeOf(area);
    const AreaFate *fate = comparison.of(area);
    if (!shape || !fate || fate->kind != Kind::Opened)
        return shape ? shape->pole : QPointF();
    QPointF sum;
    for (const AreaFlow &flow : fate->from)
        if (const ChangeShapes::Shape *former = shapeOf(flow.from))
            sum += former->pole;
    const QPointF middle = sum / static_cast<double>(std::max<std::size_t>(1, fate->from.size()));
    return shape->outline.contains(middle) ? middle : shape->pole;
}

bool ChangeMarks::concerns(const AreaFlow &flow, int fate) const
{
    if (fate < 0)
        return false;
    const AreaFate &of = comparison.fates[static_cast<std::size_t>(fate)];
    return (isValid(of.before) && flow.from == of.before) || (isValid(of.after) && flow.to == of.after);
}

void ChangeMarks::paint(QPainter &painter, const Viewport &viewport) const
{
    if (!atlas || shapes.after.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toScreen = screenTransform(viewport);
    paintVanished(painter, toScreen);
    paintChosen(painter, toScreen);
    paintNames(painter, viewport, paintArrows(painter, viewport));
}

void ChangeMarks::paintVanished(QPainter &painter, const QTransform &toScreen) const
{
    const MapPalette &colours = MapPalette::of(theme);
    const QPainterPath path = toScreen.map(shapes.vanished);
    QPen pen(colours.halo, before ? 4 : 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(path, pen);
    pen.setColor(theme == Theme::Light ? colours.ink : colours.text);
    pen.setWidthF(before ? 2 : 1.5);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({ 3.2, 2.2 });
    painter.strokePath(path, pen);
}

void ChangeMarks::paintChosen(QPainter &painter, const QTransform &toScreen) const
{
    if (chosen < 0)
        return;
    const AreaFate &fate = comparison.fates[static_cast<std::size_t>(chosen)];
    const MapPalette &colours = MapPalette::of(theme);
    const auto outline = [&](AreaId area, bool former) {
        const ChangeShapes::Shape *shape = shapeOf(area);
        if (!shape)
            return;
        const QPainterPath path = toScreen.map(shape->outline);
        QPen pen(colours.casing, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(path, pen);
        pen.setColor(colours.selection);
        pen.setWidthF(2.6);
        if (former) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({ 3, 2 });
        }
        painter.strokePath(path, pen);
    };
    for (const AreaFlow &flow : fate.from)
        outline(flow.from, true);
    for (const AreaFlow &flow : fate.to)
        outline(flow.to, false);
    outline(fate.before, true);
    outline(fate.after, false);
}

std::vector<QRectF> ChangeMarks::paintArrows(QPainter &painter, const Viewport &viewport) const
{
    const MapPalette &colours = MapPalette::of(theme);
    const std::vector<AreaFlow> flows = flowsOf(comparison);
    const double most = flows.empty() ? 0 : flows.front().people;
    const auto hasFlows = [&](int fate) {
        return fate >= 0 && comparison.fates[static_cast<std::size_t>(fate)].kind != Kind::Unchanged;
    };
    const int stressed = hasFlows(hovered) ? hovered : hasFlows(chosen) ? chosen : -1;
    std::vector<QRectF> heads;
    const double radius = markRadius * scaleOf(viewport);
    const double widest = widestArrow * scaleOf(viewport);
    const auto draw = [&](const AreaFlow &flow, bool strong) {
        if (!shapeOf(flow.from) || !shapeOf(flow.to))
            return;
        QPointF tip = markOf(flow.to, viewport);
        const QPointF start = markOf(flow.from, viewport);
        const QPointF along = tip - start;
        const double length = std::hypot(along.x(), along.y());
        if (length > 3 * radius) // short of the mark that stands there
            tip -= along / length * (radius + 2);
        const QPainterPath arrow = FlowArrow { start, tip, FlowArrow::widthFor(flow.people, most, widest) }.shape();
        painter.setOpacity(strong || stressed < 0 ? 1 : 0.3);
        painter.strokePath(arrow,
            QPen(strong ? colours.casing : colours.halo, strong ? 4 : 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(arrow, strong ? colours.selection : colours.text);
        heads.emplace_back(tip - along / std::max(length, 1.0) * 8 - QPointF(9, 9), QSizeF(18, 18));
    };
    for (const AreaFlow &flow : flows) // the widest lowest
        if (!concerns(flow, stressed))
            draw(flow, false);
    for (const AreaFlow &flow : flows)
        if (concerns(flow, stressed))
            draw(flow, true);
    painter.setOpacity(1);
    return heads;
}

// The most people first; a name that would touch another one is left out, its mark is not.
void ChangeMarks::paintNames(QPainter &painter, const Viewport &viewport, const std::vector<QRectF> &heads) const
{
    struct Named
    {
        AreaId area;
        Kind kind;
        bool strong;
        QPointF at;
    };
    std::vector<Named> named;
    for (std::size_t i = 0; i < comparison.fates.size(); ++i) {
        const AreaFate &fate = comparison.fates[i];
        const AreaId area = before ? fate.before : fate.after;
        const bool strong = static_cast<int>(i) == chosen || static_cast<int>(i) == hovered;
        if (isValid(area) && shapeOf(area) && (strong || fate.kind != Kind::Unchanged))
            named.push_back({ area, fate.kind, strong, markOf(area, viewport) });
    }
    std::ranges::stable_sort(named, std::ranges::greater {}, &Named::strong);
    const double radius = markRadius * scaleOf(viewport);
    std::vector<QRectF> taken;
    for (const Named &each : named) {
        paintFateMark(painter, each.at, radius, each.kind, theme);
        taken.emplace_back(each.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }
    const QRectF view(QPointF(), QSizeF(viewport.size));
    const auto hits = [](const std::vector<QRectF> &others, const QRectF &rect) {
        return std::ranges::any_of(others, [&](const QRectF &other) { return other.intersects(rect); });
    };
    for (const Named &each : named) {
        QFont own = font;
        own.setPointSizeF(font.pointSizeF() * scaleOf(viewport));
        own.setWeight(each.strong ? QFont::Bold : QFont::DemiBold);
        const QStringList lines = balancedLines(atlas->area(each.area).name, longestLine);
        const auto rects = placesFor(each.at, radius, sizeOf(lines, own));
        const auto fits = [&](const QRectF &rect) { return view.contains(rect) && !hits(taken, rect); };
        auto best = std::ranges::find_if(rects, [&](const QRectF &rect) { return fits(rect) && !hits(heads, rect); });
        if (best == rects.end())
            best = std::ranges::find_if(rects, fits);
        if (best == rects.end() && each.strong)
            best = rects.begin();
        if (best == rects.end())
            continue;
        drawText(painter, *best, lines, own, theme);
        taken.push_back(*best);
    }
}

}
