#include "MapScene.h"

#include "domain/Figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ics {
namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Legend)
    };

    double signedArea(const std::vector<GridPoint> &ring)
    {
        double twice = 0;
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            twice += double(ring[j].x) * ring[i].y - double(ring[i].x) * ring[j].y;
        return twice / 2;
    }

}

AreaText MapScene::textOf(int area) const
{
    AreaText result;
    const auto i = static_cast<std::size_t>(area);
    if (area < 0 || i >= choropleth.classOfArea.size())
        return result;
    if (i < valueTexts.size())
        result.value = valueTexts[i];
    if (i < secondTexts.size()) //: two indicators with their values: "Aged 65 and over: 20 %; Disabled: 17 %"
        result.value
            = Text::tr("%1: %2; %3: %4").arg(legend.across.title, result.value, legend.up.title, secondTexts[i]);
    const int c = choropleth.classOfArea[i];
    const bool classed = choropleth.style == MapStyle::Classes || choropleth.style == MapStyle::TwoIndicators;
    if (classed && c >= 0 && static_cast<std::size_t>(c) < legend.rows.size())
        result.range = legend.rows[static_cast<std::size_t>(c)].range;
    if (c < 0)
        result.classText = legend.noDataText();
    else if (choropleth.style == MapStyle::Classes && !result.range.isEmpty())
        //: the range of a class, its number from the lowest, and how many classes there are
        result.classText = Text::tr("%1, class %2 of %3").arg(result.range, figure(c + 1), figure(legend.rows.size()));
    else
        result.classText = result.range;
    return result;
}

std::shared_ptr<const Mesh> backdropMesh(const std::vector<std::vector<GridPoint>> &rings)
{
    auto mesh = std::make_shared<Mesh>();
    mesh->lsoaCodes = { QString() };
    mesh->lsoaBounds.resize(1);
    mesh->lsoaArea = { 0 };
    for (const auto &ring : rings) {
        if (ring.size() < 4)
            continue;
        const bool anticlockwise = signedArea(ring) > 0;
        Arc arc { static_cast<std::uint32_t>(mesh->vertices.size()), static_cast<std::uint32_t>(ring.size()),
            anticlockwise ? LsoaId {} : none<LsoaId>, anticlockwise ? none<LsoaId> : LsoaId {}, {} };
        for (const GridPoint point : ring)
            arc.bounds.include(point);
        mesh->vertices.insert(mesh->vertices.end(), ring.begin(), ring.end());
        if (ring.front() != ring.back()) {
            mesh->vertices.push_back(ring.front());
            ++arc.count;
        }
        mesh->arcs.push_back(arc);
        mesh->lsoaBounds[0].include(arc.bounds);
    }
    mesh->lod.assign(mesh->vertices.size(), 255);
    return mesh;
}

std::vector<int> areasByPosition(const Mesh &mesh, const MapLevel &level)
{
    constexpr int band = 400'000; // decimetres
    std::vector<GridRect> bounds(static_cast<std::size_t>(level.count()));
    for (std::size_t i = 0; i < level.areaOfLsoa.size(); ++i) {
        if (level.areaOfLsoa[i] >= 0)
            bounds[static_cast<std::size_t>(level.areaOfLsoa[i])].include(mesh.lsoaBounds[i]);
    }
    std::vector<int> order(bounds.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int area) {
        const GridRect &b = bounds[static_cast<std::size_t>(area)];
        const std::int64_t x = (std::int64_t(b.left) + b.right) / 2;
        const std::int64_t y = (std::int64_t(b.bottom) + b.top) / 2;
        return std::pair(-(y / band), x);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

MapLevelPtr lsoaLevel(const Mesh &mesh)
{
    auto level = std::make_shared<MapLevel>();
    level->names = mesh.lsoaCodes;
    level->areaOfLsoa.resize(mesh.lsoaCodes.size());
    std::iota(level->areaOfLsoa.begin(), level->areaOfLsoa.end(), 0);
    return level;
}

}
