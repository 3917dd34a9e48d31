// Every level of the edition 2026-04 over the real mesh, from data/: the chain that England.h has, and with it regions,
// councils, districts and sub-ICB locations.
#pragma once

#include "England.h"
#include "LevelOfCodes.h"

#include <algorithm>
#include <array>
#include <span>

namespace ics::test {

struct NamedLevel
{
    QByteArray name;
    MapLevelPtr level;
};

class EveryLevel final
{
public:
    /** Empty if data/ has no mesh or no edition. */
    static const std::vector<NamedLevel> &instance()
    {
        static const std::vector<NamedLevel> levels = load();
        return levels;
    }

    static MapLevelPtr named(QByteArrayView name)
    {
        const auto &all = instance();
        const auto found = std::ranges::find_if(all, [&](const NamedLevel &l) { return l.name == name; });
        return found != all.end() ? found->level : nullptr;
    }

    /** The level alone on the map, classed by the mean size of the small areas of each of its areas. */
    static MapSettings settings(const MapLevelPtr &level, double zoom, QSize size)
    {
        MapSettings result = England::instance().settings(0, std::max(1.0, zoom), size);
        if (zoom < 1)
            result.viewport.metresPerPixel /= zoom;
        result.scene.levels = { level };
        result.scene.shown = 0;
        result.scene.borderLevels = 1;
        const std::vector<double> values = meanSizes(*level);
        result.scene.choropleth = Choropleth::make(Classification::make(ClassMethod::Quantile, values, 5), values);
        return result;
    }

    static std::vector<double> meanSizes(const MapLevel &level)
    {
        const Mesh &mesh = *England::instance().geometry.mesh;
        std::vector<double> sum(static_cast<std::size_t>(level.count()), 0);
        std::vector<double> count(sum.size(), 0);
        for (std::size_t i = 0; i < level.areaOfLsoa.size(); ++i) {
            if (level.areaOfLsoa[i] < 0)
                continue;
            sum[static_cast<std::size_t>(level.areaOfLsoa[i])] += mesh.lsoaArea[i] / 1e6;
            count[static_cast<std::size_t>(level.areaOfLsoa[i])] += 1;
        }
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] = count[i] > 0 ? sum[i] / count[i] : std::nan("");
        return sum;
    }

private:
    static std::vector<NamedLevel> load()
    {
        const England &england = England::instance();
        if (!england.isComplete())
            return {};
        std::vector<NamedLevel> levels { { "system", england.levels[0] }, { "place", england.levels[1] },
            { "neighbourhood", england.levels[2] }, { "LSOA", england.levels[3] } };
        const QString folder = QStringLiteral(ICS_SOURCE_DIR "/data/editions/2026-04/");
        const QHash<QString, QString> regionOf = regions(folder + QStringLiteral("areas.csv"));
        auto csv = CsvReader::open(folder + QStringLiteral("lsoa.csv"));
        const auto columns = csv->columns({ "lsoa", "place", "council", "district", "sub_icb" });
        QHash<QString, std::size_t> lsoaOf;
        for (std::size_t i = 0; i < england.geometry.mesh->lsoaCodes.size(); ++i)
            lsoaOf.insert(england.geometry.mesh->lsoaCodes[i], i);
        constexpr std::array names { "region", "council", "district", "sub-icb" };
        std::array<std::vector<QString>, names.size()> codes;
        codes.fill(std::vector<QString>(england.geometry.mesh->lsoaCodes.size()));
        while (csv->next()) {
            const std::size_t lsoa = lsoaOf.value(csv->text((*columns)[0]));
            codes[0][lsoa] = regionOf.value(csv->text((*columns)[1]).section(u'-', 0, 0));
            for (std::size_t i = 1; i < codes.size(); ++i)
                codes[i][lsoa] = csv->text((*columns)[i + 1]);
        }
        for (std::size_t i = 0; i < codes.size(); ++i)
            levels.push_back({ names[i], levelOfCodes(codes[i]) });
        return levels;
    }

    static QHash<QString, QString> regions(const QString &path)
    {
        QHash<QString, QString> result;
        auto csv = CsvReader::open(path);
        const auto columns = csv->columns({ "level", "code", "parent" });
        while (csv->next())
            if (csv->text((*columns)[0]) == QStringLiteral("system"))
                result.insert(csv->text((*columns)[1]), csv->text((*columns)[2]));
        return result;
    }
};

}
