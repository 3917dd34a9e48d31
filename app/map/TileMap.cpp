#include "TileMap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace ics {
namespace {

    // The lattice of corners and middles: half a tile's width in x, half a side in y.
    struct Knot
    {
        int x;
        int y;
    };

    Knot middleOf(TileCell cell) { return { 2 * cell.q + cell.r, 3 * cell.r }; }

    struct Side
    {
        TileCell neighbour; // relative
        Knot from; // relative to the middle; counter-clockwise
        Knot to;
    };
    constexpr std::array sides { Side { { 1, 0 }, { 1, -1 }, { 1, 1 } }, Side { { 0, 1 }, { 1, 1 }, { 0, 2 } },
        Side { { -1, 1 }, { 0, 2 }, { -1, 1 } }, Side { { -1, 0 }, { -1, 1 }, { -1, -1 } },
        Side { { 0, -1 }, { -1, -1 }, { 0, -2 } }, Side { { 1, -1 }, { 0, -2 }, { 1, -1 } } };

    /** The lattice as large as fits into England, in decimetres. */
    class Lattice final
    {
    public:
        explicit Lattice(const TileLayout &layout)
        {
            int left = INT_MAX, right = INT_MIN, bottom = INT_MAX, top = INT_MIN;
            for (std::size_t i = 0; i < layout.cells.size(); ++i) {
                if (!layout.placed[i])
                    continue;
                const Knot middle = middleOf(layout.cells[i]);
                left = std::min(left, middle.x - 1);
                right = std::max(right, middle.x + 1);
                bottom = std::min(bottom, middle.y - 2);
                top = std::max(top, middle.y + 2);
            }
            const QRectF &england = Viewport::england;
            const double ratio = 1 / std::sqrt(3.0); // half a side by half a width
            m_halfWidth = 10 * std::min(england.width() / (right - left), england.height() / ((top - bottom) * ratio));
            m_halfSide = m_halfWidth * ratio;
            m_origin = england.center() * 10
                - QPointF((left + right) / 2.0 * m_halfWidth, (bottom + top) / 2.0 * m_halfSide);
        }

        [[nodiscard]] GridPoint at(Knot knot) const
        {
            return { static_cast<std::int32_t>(std::lround(m_origin.x() + knot.x * m_halfWidth)),
                static_cast<std::int32_t>(std::lround(m_origin.y() + knot.y * m_halfSide)) };
        }
        [[nodiscard]] double tileWidth() const { return m_halfWidth / 5; } // metres

    private:
        double m_halfWidth = 0;
        double m_halfSide = 0;
        QPointF m_origin;
    };

    void addArc(Mesh &mesh, GridPoint from, GridPoint to, LsoaId left, LsoaId right)
    {
        mesh.arcs.push_back({ static_cast<std::uint32_t>(mesh.vertices.size()), 2, left, right, {} });
        mesh.vertices.push_back(from);
        mesh.vertices.push_back(to);
    }

    std::shared_ptr<const Mesh> hexagons(const TileLayout &layout, const Lattice &lattice)
    {
        auto mesh = std::make_shared<Mesh>();
        std::map<TileCell, int> areaAt;
        for (std::size_t i = 0; i < layout.cells.size(); ++i) {
            mesh->lsoaCodes.push_back(QString::number(i));
            if (layout.placed[i])
                areaAt[layout.cells[i]] = static_cast<int>(i);
        }
        for (const auto &[cell, area] : areaAt) {
            const Knot middle = middleOf(cell);
            for (const Side &side : sides) {
                const auto other = areaAt.find({ cell.q + side.neighbour.q, cell.r + side.neighbour.r });
                if (other != areaAt.end() && other->second < area)
                    continue; // it has drawn their common side
                addArc(*mesh, lattice.at({ middle.x + side.from.x, middle.y + side.from.y }),
                    lattice.at({ middle.x + side.to.x, middle.y + side.to.y }), static_cast<LsoaId>(area),
                    other == areaAt.end() ? none<LsoaId> : static_cast<LsoaId>(other->second));
            }
        }
        mesh->lod.assign(mesh->vertices.size(), 255);
        measure(*mesh);
        return mesh;
    }

    std::vector<QPolygonF> coarse(const Mesh &backdrop)
    {
        constexpr int step = 15'000; // decimetres
        std::vector<QPolygonF> result;
        for (const Arc &arc : backdrop.arcs) {
            if (arc.bounds.right - arc.bounds.left < 2 * step && arc.bounds.top - arc.bounds.bottom < 2 * step)
                continue;
            QPolygonF ring;
            GridPoint last {};
            for (const GridPoint p : backdrop.points(arc)) {
                if (!ring.isEmpty() && std::abs(p.x - last.x) + std::abs(p.y - last.y) < step)
                    continue;
                ring << QPointF(p.x / 10.0, p.y / 10.0);
                last = p;
            }
            result.push_back(std::move(ring));
        }
        return result;
    }

    /** The area of the shown level that holds most of an area of another level; −1: none. */
    int holderOf(const MapLevel &shown, const MapLevel &other, int area)
    {
        std::vector<int> share(static_cast<std::size_t>(shown.count()), 0);
        for (std::size_t i = 0; i < other.areaOfLsoa.size(); ++i) {
            if (other.areaOfLsoa[i] == area && shown.areaOfLsoa[i] >= 0)
                ++share[static_cast<std::size_t>(shown.areaOfLsoa[i])];
        }
        const auto most = std::ranges::max_element(share);
        return most == share.end() || *most == 0 ? -1 : static_cast<int>(most - share.begin());
    }

}

std::shared_ptr<const TileMap> TileMap::make(
    const MapGeometry &geometry, const MapLevelPtr &level, const MapLevelPtr &grouping)
{
    auto tiles = std::make_shared<TileMap>();
    tiles->level = level;
    tiles->layout = TileLayout::make(TileGraph::make(*geometry.mesh, *level, grouping.get()));
    const Lattice lattice(tiles->layout);
    tiles->mesh = hexagons(tiles->layout, lattice);
    tiles->width = lattice.tileWidth();
    for (const TileCell cell : tiles->layout.cells) {
        const GridPoint middle = lattice.at(middleOf(cell));
        tiles->middles.emplace_back(middle.x / 10.0, middle.y / 10.0);
    }
    tiles->outlines = tileOutlines(*geometry.mesh, *level, *tiles);
    if (geometry.backdrop)
        tiles->backdrop = coarse(*geometry.backdrop);
    return tiles;
}

std::vector<int> TileMap::inOrder() const
{
    std::vector<int> order;
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        if (layout.placed[i])
            order.push_back(static_cast<int>(i));
    }
    std::ranges::sort(order, {}, [this](int area) {
        const TileCell cell = layout.cells[static_cast<std::size_t>(area)];
        return std::pair(-cell.r, cell.q);
    });
    return order;
}

Viewport tileViewport(const TileMap &tiles, const Viewport &viewport, const std::vector<QRectF> &obstacles)
{
    constexpr double margin = 10; // pixels
    constexpr double step = 0.97;
    constexpr int places = 24; // from side to side
    QRectF land;
    std::vector<QRectF> rects; // metres
    for (std::size_t i = 0; i < tiles.middles.size(); ++i) {
        const QSizeF extent(tiles.width, tiles.width * 2 / std::sqrt(3.0));
        if (tiles.layout.placed[i])
            rects.emplace_back(tiles.middles[i] - QPointF(extent.width(), extent.height()) / 2, extent);
    }
    for (const QRectF &rect : rects)
        land = land.isNull() ? rect : land.united(rect);
    const auto isFree = [&](const Viewport &view) {
        return std::ranges::none_of(rects, [&](const QRectF &rect) {
            const QPointF corner = view.toScreen({ rect.left(), rect.bottom() });
            const QRectF shown(corner, rect.size() / view.metresPerPixel);
            return std::ranges::any_of(obstacles, [&](const QRectF &o) { return o.intersects(shown); });
        });
    };
    const Viewport whole = viewport.fittedTo(land, margin);
    const double smallest = whole.metresPerPixel * 2;
    for (Viewport view = whole; view.metresPerPixel < smallest; view.metresPerPixel /= step) {
        const double spare = std::max(0.0, view.size.width() - 2 * margin - land.width() / view.metresPerPixel);
        for (int place = 0; place <= places; ++place) { // from the middle outwards
            const int side = place % 2 == 0 ? place / 2 : -(place + 1) / 2;
            view.centre.setX(land.center().x() + spare * side / places * view.metresPerPixel);
            if (isFree(view))
                return view;
        }
    }
    return whole;
}

MapLevelPtr groupingLevel(const MapScene &scene)
{
    return scene.shown > 0 ? scene.levels[static_cast<std::size_t>(scene.shown - 1)] : nullptr;
}

MapScene TileScenes::scene(const MapScene &land, const TileMapPtr &tiles)
{
    MapScene result = land;
    result.tiles = tiles;
    result.layers = {}; // they lie on the land
    for (MapLevelPtr &level : result.levels)
        level = tileLevel(tiles, level);
    const AreaRef selected = land.selected;
    if (!selected.isValid() || selected.level >= static_cast<int>(land.levels.size()))
        return result;
    const auto position = static_cast<std::size_t>(selected.level);
    const auto &areas = result.levels[position]->areaOfLsoa;
    if (std::ranges::find(areas, selected.area) == areas.end())
        result.selected = { land.shown, holderOf(*tiles->level, *land.levels[position], selected.area) };
    return result;
}

MapLevelPtr TileScenes::tileLevel(const TileMapPtr &tiles, const MapLevelPtr &level)
{
    MapLevelPtr &kept = m_levels[{ tiles, level }];
    if (kept)
        return kept;
    auto made = std::make_shared<MapLevel>();
    made->names = level->names;
    if (level == tiles->level) {
        made->areaOfLsoa.resize(level->names.size());
        std::iota(made->areaOfLsoa.begin(), made->areaOfLsoa.end(), 0);
    } else if (level->count() <= tiles->level->count()) {
        made->areaOfLsoa = holders(*tiles->level, *level);
    } else {
        made->areaOfLsoa.assign(tiles->level->names.size(), -1); // finer than a tile
    }
    return kept = made;
}

}
