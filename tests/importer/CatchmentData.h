// The committed tables as far as the catchments of PCNs can be judged by them: what people, positions, lists
// and borders are, apart from the code that made the catchments. LSOAs are indices in ascending order of
// code.
#pragma once

#include "domain/Csv.h"
#include "domain/FileIo.h"
#include "mesh/TopoJson.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>

namespace ics::test {

struct Point // metres, BNG
{
    double x = 0;
    double y = 0;
};

struct PracticeAt
{
    QString pcn;
    int lsoa = -1;
    Point position;
    double list = 0; // patients; 0: not recorded
};

/** What does not depend on the edition. */
struct Country
{
    QStringList lsoas;
    QHash<QString, int> lsoaIndex;
    std::vector<Point> position;
    std::vector<double> population;
    std::set<std::pair<int, int>> edges; // LSOAs that share an arc of the mesh
    QHash<QString, double> lists; // patients by PCN
    std::vector<PracticeAt> practices;
};

struct EditionAreas
{
    QStringList placeOf; // code by LSOA
    QStringList pcnOf; // code by LSOA; empty where there is none
    QHash<QString, QString> parentOf; // PCN → place
    QHash<QString, QStringList> flags; // by PCN
};

/** Calls the function for each record of a table, with the named columns' positions. */
inline Result<Done> eachRecord(const QString &path, std::initializer_list<const char *> names,
    const std::function<void(CsvReader &, const std::vector<int> &)> &record)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto columns = reader->columns(names);
    if (!columns)
        return columns.error();
    while (reader->next())
        record(*reader, *columns);
    if (reader->error())
        return *reader->error();
    return Done {};
}

inline Result<Done> readEdges(const QString &path, Country &country)
{
    const auto content = readFile(path);
    if (!content)
        return content.error();
    const auto mesh = readTopoJson(*content, path);
    if (!mesh)
        return mesh.error();
    const auto of
        = [&](LsoaId id) { return isValid(id) ? country.lsoaIndex.value(mesh->lsoaCodes[index(id)], -1) : -1; };
    for (const Arc &arc : mesh->arcs) {
        const auto [a, b] = std::minmax({ of(arc.left), of(arc.right) });
        if (a >= 0 && a != b)
            country.edges.emplace(a, b);
    }
    return Done {};
}

inline Result<Done> readLists(const QString &dataDir, Country &country)
{
    const auto pcns = eachRecord(dataDir + QStringLiteral("/organisations/pcns.csv"), { "code", "registered_patients" },
        [&](CsvReader &r, const std::vector<int> &c) {
            country.lists.insert(r.text(c[0]), r.number(c[1]).value_or(0));
        });
    if (!pcns)
        return pcns.error();
    return eachRecord(dataDir + QStringLiteral("/organisations/practices.csv"),
        { "pcn", "lsoa", "x", "y", "registered_patients" }, [&](CsvReader &r, const std::vector<int> &c) {
            const auto x = r.number(c[2]);
            const auto y = r.number(c[3]);
            if (const QString pcn = r.text(c[0]); !pcn.isEmpty() && x && y)
                country.practices.push_back(
                    { pcn, country.lsoaIndex.value(r.text(c[1]), -1), { *x, *y }, r.number(c[4]).value_or(0) });
        });
}

inline Result<Country> readCountry(const QString &dataDir)
{
    Country country;
    const auto lsoas = eachRecord(
        dataDir + QStringLiteral("/lsoa.csv"), { "lsoa", "x", "y" }, [&](CsvReader &r, const std::vector<int> &c) {
            country.lsoaIndex.insert(r.text(c[0]), static_cast<int>(country.lsoas.size()));
            country.lsoas += r.text(c[0]);
            country.position.push_back({ r.number(c[1]).value_or(0), r.number(c[2]).value_or(0) });
        });
    if (!lsoas)
        return lsoas.error();
    country.population.resize(country.position.size());
    const auto people = eachRecord(dataDir + QStringLiteral("/indicators/lsoa.csv.xz"), { "lsoa", "population" },
        [&](CsvReader &r, const std::vector<int> &c) {
            if (const int lsoa = country.lsoaIndex.value(r.text(c[0]), -1); lsoa >= 0)
                country.population[static_cast<std::size_t>(lsoa)] = r.number(c[1]).value_or(0);
        });
    if (!people)
        return people.error();
    if (const auto edges = readEdges(dataDir + QStringLiteral("/mesh/lsoa.topojson.xz"), country); !edges)
        return edges.error();
    if (const auto lists = readLists(dataDir, country); !lists)
        return lists.error();
    return country;
}

inline Result<EditionAreas> readEdition(const QString &dataDir, const QString &key, const Country &country)
{
    const QString dir = dataDir + QStringLiteral("/editions/") + key;
    EditionAreas areas;
    areas.placeOf = areas.pcnOf = QStringList(country.lsoas.size());
    const auto members = eachRecord(dir + QStringLiteral("/lsoa.csv"), { "lsoa", "place", "neighbourhood" },
        [&](CsvReader &r, const std::vector<int> &c) {
            if (const int lsoa = country.lsoaIndex.value(r.text(c[0]), -1); lsoa >= 0) {
                areas.placeOf[lsoa] = r.text(c[1]);
                areas.pcnOf[lsoa] = r.text(c[2]);
            }
        });
    if (!members)
        return members.error();
    const auto rows = eachRecord(dir + QStringLiteral("/areas.csv"), { "level", "code", "parent", "flags" },
        [&](CsvReader &r, const std::vector<int> &c) {
            if (r.text(c[0]) != QStringLiteral("neighbourhood"))
                return;
            areas.parentOf.insert(r.text(c[1]), r.text(c[2]));
            areas.flags.insert(r.text(c[1]), r.text(c[3]).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        });
    if (!rows)
        return rows.error();
    return areas;
}

/** Puts things that are joined under one number. */
class Union final
{
public:
    explicit Union(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int find(int i) const
    {
        while (m_parent[static_cast<std::size_t>(i)] != i)
            i = m_parent[static_cast<std::size_t>(i)];
        return i;
    }
    void join(int a, int b)
    {
        const auto [low, high] = std::minmax({ find(a), find(b) });
        m_parent[static_cast<std::size_t>(high)] = low;
    }

private:
    std::vector<int> m_parent;
};

/** The value below which that share of the weight lies. Pairs of value and weight. */
inline double weightedQuantile(std::vector<std::pair<double, double>> weighted, double share)
{
    std::ranges::sort(weighted);
    double all = 0;
    for (const auto &[value, weight] : weighted)
        all += weight;
    double passed = 0;
    for (const auto &[value, weight] : weighted) {
        passed += weight;
        if (passed >= share * all)
            return value;
    }
    return 0;
}

}
