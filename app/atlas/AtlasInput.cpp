#include "AtlasInput.h"

#include "InputRows.h"
#include "domain/FileIo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Result<Done> readSourceRows(const QString &dir, Atlas &atlas)
    {
        QHash<QString, int> seen;
        auto done = eachRow(
            dir + "/sources.csv"_L1, { "key", "title", "publisher", "date", "licence", "note" }, [&](InputRow &r) {
                atlas.sources.push_back({ r.unique(0, seen), r.text(1), r.text(2), r.text(3), r.text(4), r.text(5) });
            });
        std::ranges::sort(atlas.sources, {}, &Source::key);
        return done;
    }

    Result<Done> readLevels(const QString &dir, Atlas &atlas)
    {
        QHash<QString, int> seen;
        return eachRow(dir + "/levels.csv"_L1, { "key", "rank", "nested", "basis" }, [&](InputRow &r) {
            Level level { .id = static_cast<LevelId>(atlas.levels.size()),
                .key = r.unique(0, seen),
                .rank = r.requiredInteger(1),
                .nested = r.flag(2),
                .basis = r.basis(3) };
            const int expected = static_cast<int>(atlas.levels.size());
            if (level.nested && (level.rank != expected || (expected > 0 && !atlas.levels.back().nested)))
                r.fail(ErrorKind::BadValue, 1);
            atlas.levels.push_back(level);
        });
    }

    Result<Done> readEditions(const QString &dir, Atlas &atlas)
    {
        QHash<QString, int> seen;
        return eachRow(dir + "/editions.csv"_L1, { "key", "valid_from", "valid_to", "source" }, [&](InputRow &r) {
            Edition edition { .id = static_cast<EditionId>(atlas.editions.size()),
                .key = r.unique(0, seen),
                .validFrom = r.date(1),
                .validTo = r.date(2),
                .source = r.source(3, atlas) };
            const bool inOrder = atlas.editions.empty() || atlas.editions.back().validFrom < edition.validFrom;
            if (!edition.validFrom.isValid() || !inOrder)
                r.fail(ErrorKind::BadValue, 1);
            atlas.editions.push_back(edition);
        });
    }

}

const Measure *AtlasInput::measure(QStringView key) const
{
    const auto found = std::ranges::find_if(measures, [key](const Measure &m) { return key == m.key; });
    return found == measures.end() ? nullptr : &*found;
}

Result<Done> readSources(const QString &dir, AtlasInput &input)
{
    const auto text = readFile(dir + "/attribution.txt"_L1, 64 * 1024);
    if (!text)
        return text.error();
    input.atlas.attribution = QString::fromUtf8(*text).trimmed();
    for (const auto read : { readSourceRows, readLevels, readEditions })
        if (auto done = read(dir, input.atlas); !done)
            return done;
    return Done {};
}

Result<AtlasInput> readAtlasInput(const QString &dataDir)
{
    AtlasInput input;
    for (const auto read :
        { readSources, readMesh, readLsoas, readAreas, readIndicators, readOrganisations, readRegisters })
        if (const auto done = read(dataDir, input); !done)
            return done.error();
    input.atlas.buildIndex();
    return input;
}

}
