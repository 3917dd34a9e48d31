// The real mesh and levels of the repository's data/, for tests and benchmarks of the map without an atlas.
#pragma once

#include "LevelOfCodes.h"
#include "domain/Csv.h"
#include "domain/FileIo.h"
#include "map/MapRenderer.h"
#include "mesh/GeoJson.h"
#include "mesh/LevelOfDetail.h"
#include "mesh/TopoJson.h"

#include <QHash>
#include <QString>

#include <cmath>
#include <map>
#include <memory>
#include <vector>

namespace ics::test {

struct England
{
    MapGeometry geometry;
    std::vector<MapLevelPtr> levels; // system, place, neighbourhood, LSOA; only the last if there are no editions
    [[nodiscard]] bool isComplete() const { return levels.size() == 4; }

    /** Loaded once; mesh is null if data/ has none. */
    static const England &instance()
    {
        static const England england = load(QStringLiteral(ICS_SOURCE_DIR "/data/"));
        return england;
    }

    /** Mean size of the LSOAs of each area in km²: a value that needs nothing but the mesh. */
    [[nodiscard]] std::vector<double> values(int level) const
    {
        const MapLevel &areas = *levels.at(static_cast<std::size_t>(level));
        std::vector<double> sum(static_cast<std::size_t>(areas.count()), 0);
        std::vector<double> count(sum.size(), 0);
        for (std::size_t i = 0; i < areas.areaOfLsoa.size(); ++i) {
            if (areas.areaOfLsoa[i] < 0)
                continue;
            sum[static_cast<std::size_t>(areas.areaOfLsoa[i])] += geometry.mesh->lsoaArea[i] / 1e6;
            count[static_cast<std::size_t>(areas.areaOfLsoa[i])] += 1;
        }
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] = count[i] > 0 ? sum[i] / count[i] : std::nan("");
        return sum;
    }

    [[nodiscard]] MapSettings settings(int level, double zoom = 1, QSize size = { 1600, 1200 }) const
    {
        MapSettings result;
        result.geometry = geometry;
        result.viewport.size = size;
        result.viewport = result.viewport.fittedTo(Viewport::england, 12);
        if (zoom > 1) {
            result.viewport.centre = { 530000, 180000 }; // London
            result.viewport.metresPerPixel /= zoom;
        }
        result.scene.levels = levels;
        result.scene.shown = level;
        result.scene.borderLevels = std::min(level + 1, 3);
        const auto v = values(level);
        result.scene.choropleth = Choropleth::make(Classification::make(ClassMethod::Quantile, v, 5), v);
        return result;
    }

private:
    static England load(const QString &data)
    {
        England england;
        const auto packed = readFile(data + QStringLiteral("mesh/lsoa.topojson.xz"));
        auto mesh = packed ? readTopoJson(*packed, QStringLiteral("lsoa.topojson")) : Result<Mesh>(packed.error());
        if (!mesh)
            return england;
        computeLevelOfDetail(*mesh);
        england.geometry.mesh = std::make_shared<const Mesh>(std::move(*mesh));
        england.geometry.backdrop = loadBackdrop(data + QStringLiteral("mesh/neighbours.geojson"));
        england.loadLevels(data + QStringLiteral("editions/2026-04/lsoa.csv"));
        england.levels.push_back(lsoaLevel(*england.geometry.mesh));
        return england;
    }

    static std::shared_ptr<const Mesh> loadBackdrop(const QString &path)
    {
        std::vector<std::vector<GridPoint>> rings;
        const auto content = readFile(path);
        if (!content)
            return {};
        const auto grid = [](double metres) { return static_cast<std::int32_t>(std::lround(metres * 10)); };
        const auto read = readGeoJson(*content, path, [&](GeoFeature &&feature) -> std::optional<Error> {
            for (const GeoPolygon &polygon : feature.polygons) {
                auto &ring = rings.emplace_back();
                for (const GeoPoint &p : polygon.front())
                    ring.push_back({ grid(p.x), grid(p.y) });
            }
            return {};
        });
        return read ? backdropMesh(rings) : nullptr;
    }

    void loadLevels(const QString &path)
    {
        auto csv = CsvReader::open(path);
        if (!csv)
            return;
        const auto columns = csv->columns({ "lsoa", "place", "neighbourhood" });
        if (!columns)
            return;
        QHash<QString, std::size_t> lsoaOf;
        for (std::size_t i = 0; i < geometry.mesh->lsoaCodes.size(); ++i)
            lsoaOf.insert(geometry.mesh->lsoaCodes[i], i);
        std::vector<QString> system(geometry.mesh->lsoaCodes.size());
        auto place = system;
        auto neighbourhood = system;
        while (csv->next()) {
            const std::size_t i = lsoaOf.value(csv->text((*columns)[0]));
            place[i] = csv->text((*columns)[1]);
            neighbourhood[i] = csv->text((*columns)[2]);
            system[i] = place[i].section(u'-', 0, 0);
        }
        for (const auto &codes : { system, place, neighbourhood })
            levels.push_back(levelOfCodes(codes));
    }
};

}
