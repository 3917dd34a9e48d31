// The LSOAs, and the areas of every edition as sets of them.
#include "InputRows.h"
#include "SearchText.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString editionFile(const QString &dir, const Edition &edition, QLatin1StringView name)
    {
        return dir + "/editions/"_L1 + edition.key + u'/' + name;
    }

    struct AreaRow
    {
        Area area;
        QString parent;
        QString folded; // the name, to sort by in every locale alike
        qint64 line = 0;
    };

    QStringList words(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

    AreaRow areaRow(InputRow &r, const Atlas &atlas, EditionId edition)
    {
        AreaRow row;
        Area &a = row.area;
        a.edition = edition;
        a.level = atlas.levelByKey(r.text(0));
        if (!isValid(a.level))
            r.fail(ErrorKind::UnknownCode, 0);
        a.code = r.text(1);
        if (a.code.isEmpty())
            r.fail(ErrorKind::BadValue, 1);
        row.parent = r.text(2);
        a.onsCode = r.text(3);
        a.odsCode = r.text(4);
        a.name = r.text(5);
        if (a.name.isEmpty())
            r.fail(ErrorKind::BadValue, 5);
        a.officialName = r.text(6) == a.name ? QString() : r.text(6);
        a.basis = r.basis(7);
        a.source = r.source(8, atlas);
        a.validFrom = r.date(9);
        a.validTo = r.date(10);
        a.successors = words(r.text(11));
        a.flags = words(r.text(12));
        a.note = r.text(13);
        row.folded = foldedName(a.name);
        row.line = r.reader().line();
        return row;
    }

    void sortAreas(std::vector<AreaRow> &rows)
    {
        std::ranges::stable_sort(rows, [](const AreaRow &a, const AreaRow &b) {
            if (a.area.level != b.area.level)
                return a.area.level < b.area.level;
            const int order = QString::compare(a.folded, b.folded);
            return order != 0 ? order < 0 : a.area.code < b.area.code;
        });
    }

    using Codes = QHash<std::pair<int, QString>, AreaId>; // by level and code

    LevelId parentLevel(const Atlas &atlas, LevelId level)
    {
        const Level &l = atlas.level(level);
        return l.nested ? static_cast<LevelId>(static_cast<int>(level) - 1) : static_cast<LevelId>(0);
    }

    Error areaError(ErrorKind kind, const QString &file, qint64 line, int column, const char *name, const QString &text)
    {
        return { .kind = kind,
            .file = file,
            .line = line,
            .column = column,
            .columnName = QString::fromLatin1(name),
            .detail = text };
    }

    Result<Done> addAreas(Atlas &atlas, std::vector<AreaRow> &rows, const QString &file, Codes &codes)
    {
        for (AreaRow &row : rows) {
            Area &a = row.area;
            a.id = static_cast<AreaId>(atlas.areas.size());
            const auto key = std::pair(static_cast<int>(a.level), a.code);
            if (codes.contains(key))
                return areaError(ErrorKind::DuplicateCode, file, row.line, 2, "code", a.code);
            codes.insert(key, a.id);
            const LevelId above = parentLevel(atlas, a.level);
            if (isValid(above))
                a.parent = codes.value({ static_cast<int>(above), row.parent }, none<AreaId>);
            if (isValid(above) != isValid(a.parent) || (!isValid(above) && !row.parent.isEmpty()))
                return areaError(ErrorKind::UnknownCode, file, row.line, 3, "parent", row.parent);
            atlas.areas.push_back(a);
        }
        return Done {};
    }

    void makeTables(Atlas &atlas, EditionId edition)
    {
        std::vector<LevelTable> tables;
        for (const Level &level : atlas.levels)
            tables.push_back({ .level = level.id,
                .first = static_cast<AreaId>(atlas.areas.size()),
                .count = 0,
                .areaOfLsoa = std::vector<AreaId>(atlas.lsoas.size(), none<AreaId>),
                .values = {} });
        for (const Area &a : atlas.areas)
            if (a.edition == edition) {
                LevelTable &table = tables.at(index(a.level));
                table.first = std::min(table.first, a.id);
                ++table.count;
            }
        atlas.tables.push_back(std::move(tables));
    }

    /** Which column of lsoa.csv holds which level: the level's key with underscores. */
    std::vector<std::pair<LevelId, int>> levelColumns(const Atlas &atlas, const CsvReader &reader)
    {
        std::vector<std::pair<LevelId, int>> columns;
        for (const Level &level : atlas.levels) {
            const QByteArray name = QString(level.key).replace(u'-', u'_').toLatin1();
            if (const auto column = reader.optionalColumn(name.constData()))
                columns.emplace_back(level.id, *column);
        }
        return columns;
    }

    struct Membership
    {
        Atlas &atlas;
        const Codes &codes;
        std::vector<LevelTable> &tables;
        std::vector<std::pair<LevelId, int>> columns {};
        std::vector<bool> seen {};

        /** The level of a nested area and all those above it that have no column of their own. */
        void climb(AreaId area, LsoaId lsoa)
        {
            for (; isValid(area); area = atlas.area(area).parent) {
                AreaId &cell = tables.at(index(atlas.area(area).level)).areaOfLsoa.at(index(lsoa));
                if (!isValid(cell))
                    cell = area;
            }
        }

        [[nodiscard]] bool agrees(AreaId area, LsoaId lsoa) const
        {
            const AreaId above = atlas.area(area).parent;
            return !isValid(above) || tables.at(index(atlas.area(above).level)).areaOfLsoa.at(index(lsoa)) == above;
        }

        void take(CsvReader &r, int lsoaColumn)
        {
            const LsoaId lsoa = atlas.lsoaByCode(r.text(lsoaColumn));
            if (!isValid(lsoa))
                return r.fail(ErrorKind::UnknownCode, lsoaColumn);
            if (seen.at(index(lsoa)))
                return r.fail(ErrorKind::DuplicateCode, lsoaColumn);
            seen[index(lsoa)] = true;
            for (const auto &[level, column] : columns) {
                const QString code = r.text(column);
                const AreaId area = codes.value({ static_cast<int>(level), code }, none<AreaId>);
                if (!isValid(area) && !code.isEmpty())
                    return r.fail(ErrorKind::UnknownCode, column);
                if (isValid(area)) {
                    climb(area, lsoa);
                    if (!agrees(area, lsoa))
                        return r.fail(ErrorKind::BadValue, column);
                }
            }
        }
    };

    Error inconsistent(const QString &file, const QString &detail)
    {
        return { .kind = ErrorKind::Inconsistent, .file = file, .detail = detail };
    }

    Result<Done> checkCover(const Membership &m, const QString &file)
    {
        const auto missing = std::ranges::find(m.seen, false);
        if (missing != m.seen.end())
            return inconsistent(file, m.atlas.lsoas.at(static_cast<std::size_t>(missing - m.seen.begin())).code);
        for (const LevelTable &table : m.tables) {
            std::vector<bool> used(static_cast<std::size_t>(table.count));
            for (const AreaId area : table.areaOfLsoa)
                if (isValid(area))
                    used.at(index(area) - index(table.first)) = true;
            const auto empty = std::ranges::find(used, false);
            if (empty != used.end())
                return inconsistent(
                    file, m.atlas.areas.at(index(table.first) + static_cast<std::size_t>(empty - used.begin())).code);
        }
        return Done {};
    }

    Result<Done> readMembership(const QString &file, Atlas &atlas, const Codes &codes, EditionId edition)
    {
        auto reader = CsvReader::open(file);
        if (!reader)
            return reader.error();
        const auto columns = reader->columns({ "lsoa" });
        if (!columns)
            return columns.error();
        Membership membership { atlas, codes, atlas.tables.at(index(edition)) };
        membership.columns = levelColumns(atlas, *reader);
        membership.seen.resize(atlas.lsoas.size());
        while (reader->next())
            membership.take(*reader, columns->front());
        if (reader->error())
            return *reader->error();
        return checkCover(membership, file);
    }

    Result<Done> readEdition(const QString &dir, Atlas &atlas, EditionId edition)
    {
        const QString file = editionFile(dir, atlas.edition(edition), "areas.csv"_L1);
        std::vector<AreaRow> rows;
        const auto read = eachRow(file,
            { "level", "code", "parent", "ons_code", "ods_code", "name", "official_name", "basis", "source",
                "valid_from", "valid_to", "successors", "flags", "note" },
            [&](InputRow &r) { rows.push_back(areaRow(r, atlas, edition)); });
        if (!read)
            return read;
        sortAreas(rows);
        Codes codes;
        if (auto done = addAreas(atlas, rows, file, codes); !done)
            return done;
        makeTables(atlas, edition);
        return readMembership(editionFile(dir, atlas.edition(edition), "lsoa.csv"_L1), atlas, codes, edition);
    }

}

Result<Done> readLsoas(const QString &dir, AtlasInput &input)
{
    Atlas &atlas = input.atlas;
    QHash<QString, QString> msoaNames;
    const QString file = dir + "/lsoa.csv"_L1;
    auto done = eachRow(file, { "lsoa", "name", "msoa", "msoa_name", "x", "y" }, [&](InputRow &r) {
        const Lsoa lsoa { r.text(0), r.text(1), r.text(2), r.text(3), static_cast<double>(r.requiredInteger(4)),
            static_cast<double>(r.requiredInteger(5)) };
        if (!atlas.lsoas.empty() && lsoa.code <= atlas.lsoas.back().code)
            r.fail(lsoa.code == atlas.lsoas.back().code ? ErrorKind::DuplicateCode : ErrorKind::BadValue, 0);
        const auto place = atlas.lsoas.size();
        if (place >= atlas.mesh->lsoaCodes.size() || atlas.mesh->lsoaCodes[place] != lsoa.code)
            r.fail(ErrorKind::UnknownCode, 0);
        if (msoaNames.value(lsoa.msoaCode, lsoa.msoaName) != lsoa.msoaName || lsoa.msoaCode.isEmpty())
            r.fail(ErrorKind::BadValue, 3);
        msoaNames.insert(lsoa.msoaCode, lsoa.msoaName);
        atlas.lsoas.push_back(lsoa);
    });
    if (done && atlas.lsoas.size() != atlas.mesh->lsoaCodes.size())
        return inconsistent(file, u"%1/%2"_s.arg(atlas.lsoas.size()).arg(atlas.mesh->lsoaCodes.size()));
    return done;
}

Result<Done> readAreas(const QString &dir, AtlasInput &input)
{
    Atlas &atlas = input.atlas;
    for (const Edition &edition : atlas.editions)
        if (auto done = readEdition(dir, atlas, edition.id); !done)
            return done;
    atlas.linkAreas();
    for (Area &area : atlas.areas)
        area.areaSquareMetres = 0;
    for (const auto &tables : atlas.tables)
        for (const LevelTable &table : tables)
            for (std::size_t lsoa = 0; lsoa < table.areaOfLsoa.size(); ++lsoa)
                if (isValid(table.areaOfLsoa[lsoa]))
                    atlas.areas.at(index(table.areaOfLsoa[lsoa])).areaSquareMetres += atlas.mesh->lsoaArea.at(lsoa);
    return Done {};
}

}
