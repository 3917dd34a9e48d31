#include "Validation.h"

#include "EditionSpec.h"
#include "WrittenTable.h"

#include "domain/Basis.h"

#include <QHash>
#include <QStringBuilder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Error inconsistent(const QString &file, const QString &detail)
    {
        return { .kind = ErrorKind::Inconsistent, .file = file, .detail = detail };
    }

    struct EditionCheck
    {
        QString key;
        QHash<QString, QHash<QString, QString>> parentOf; // level → code → parent
        [[nodiscard]] QSet<QString> codes(const QString &level) const
        {
            const auto keys = parentOf.value(level).keys();
            return { keys.begin(), keys.end() };
        }
    };

    const QHash<QString, QString> &levelOfParent()
    {
        static const QHash<QString, QString> table { { u"region"_s, u"country"_s }, { u"system"_s, u"region"_s },
            { u"place"_s, u"system"_s }, { u"neighbourhood"_s, u"place"_s }, { u"council"_s, u"country"_s },
            { u"district"_s, u"country"_s }, { u"sub-icb"_s, u"country"_s } };
        return table;
    }

    Result<EditionCheck> readAreas(const OutputFiles &files, const QString &key)
    {
        const auto areas = WrittenTable::read(files, u"editions/"_s % key % u"/areas.csv"_s);
        if (!areas)
            return areas.error();
        EditionCheck check { .key = key, .parentOf = {} };
        for (std::size_t r = 0; r < areas->size(); ++r) { // level, code and parent are the first columns
            auto &level = check.parentOf[areas->at(r, 0)];
            if (level.contains(areas->at(r, 1)))
                return inconsistent(areas->name(), u"%1 occurs twice"_s.arg(areas->at(r, 1)));
            level.insert(areas->at(r, 1), areas->at(r, 2));
        }
        for (const auto &[level, above] : levelOfParent().asKeyValueRange())
            for (const QString &parent : check.parentOf.value(level))
                if (!check.parentOf.value(above).contains(parent))
                    return inconsistent(
                        areas->name(), u"%1 has a parent that does not exist, “%2”"_s.arg(level, parent));
        return check;
    }

    Result<Done> checkAreaWords(const OutputFiles &files, const QString &key, const QSet<QString> &sources)
    {
        const auto areas = WrittenTable::read(files, u"editions/"_s % key % u"/areas.csv"_s);
        if (!areas)
            return areas.error();
        QSet<QString> bases;
        for (int b = 0; b <= static_cast<int>(Basis::Modelled); ++b)
            bases.insert(basisKey(static_cast<Basis>(b)));
        if (auto known = areas->requireKnown(u"basis"_s, bases); !known)
            return known;
        return areas->requireKnown(u"source"_s, sources);
    }

    Result<Done> checkLsoas(const OutputFiles &files, const EditionCheck &edition, const QSet<QString> &lsoas)
    {
        const auto table = WrittenTable::read(files, u"editions/"_s % edition.key % u"/lsoa.csv"_s);
        if (!table)
            return table.error();
        if (table->size() != static_cast<std::size_t>(lsoas.size()) || table->values(0) != lsoas)
            return inconsistent(table->name(), u"it has not every LSOA exactly once"_s);
        const std::pair<QString, QString> columns[]
            = { { u"place"_s, u"place"_s }, { u"council"_s, u"council"_s }, { u"district"_s, u"district"_s },
                  { u"sub_icb"_s, u"sub-icb"_s }, { u"neighbourhood"_s, u"neighbourhood"_s } };
        for (const auto &[column, level] : columns)
            if (auto known = table->requireKnown(column, edition.codes(level), level == "neighbourhood"_L1); !known)
                return known;
        const auto &placeOf = edition.parentOf[u"neighbourhood"_s];
        QSet<QString> placesWithPcn;
        for (const QString &place : placeOf)
            placesWithPcn.insert(place);
        for (std::size_t r = 0; r < table->size(); ++r) { // lsoa, place, neighbourhood
            const QString &place = table->at(r, 1), &pcn = table->at(r, 2);
            if (pcn.isEmpty() ? placesWithPcn.contains(place) : placeOf.value(pcn) != place)
                return inconsistent(
                    table->name(), u"%1 is in place %2 and neighbourhood “%3”"_s.arg(table->at(r, 0), place, pcn));
        }
        return Done {};
    }

    Result<Done> checkCounts(const ImportContext &context, const EditionCheck &edition)
    {
        static const QHash<QString, QHash<QString, int>> expected {
            { u"2023-04"_s,
                { { u"region"_s, 7 }, { u"system"_s, 42 }, { u"place"_s, 165 }, { u"neighbourhood"_s, 1298 },
                    { u"council"_s, 153 }, { u"district"_s, 296 }, { u"sub-icb"_s, 106 } } },
            { u"2026-04"_s,
                { { u"region"_s, 7 }, { u"system"_s, 36 }, { u"place"_s, 159 }, { u"neighbourhood"_s, 1298 },
                    { u"council"_s, 153 }, { u"district"_s, 296 }, { u"sub-icb"_s, 106 } } },
        };
        for (const QString &level :
            { u"region"_s, u"system"_s, u"place"_s, u"neighbourhood"_s, u"council"_s, u"district"_s, u"sub-icb"_s }) {
            const auto count = edition.parentOf.value(level).size();
            context.report->figure(u"%1: areas of level %2"_s.arg(edition.key, level), QString::number(count));
            const int wanted = expected.value(edition.key).value(level, static_cast<int>(count));
            if (context.wholeOfEngland && count != wanted)
                return inconsistent(u"editions/"_s % edition.key % u"/areas.csv"_s,
                    u"%1 areas of level %2, not %3"_s.arg(count).arg(level).arg(wanted));
        }
        return Done {};
    }

    Result<Done> checkTotals(const ImportContext &context, const OutputFiles &files, const QSet<QString> &lsoas)
    {
        const auto table = WrittenTable::read(files, u"indicators/lsoa.csv.xz"_s);
        if (!table)
            return table.error();
        const auto population = table->column(u"population"_s), hectares = table->column(u"area_hectares"_s);
        if (!population || !hectares)
            return population ? hectares.error() : population.error();
        if (table->values(0) != lsoas)
            return inconsistent(table->name(), u"it has not every LSOA exactly once"_s);
        const double people = table->sum(*population), land = table->sum(*hectares);
        context.report->figure(u"LSOAs"_s, QString::number(lsoas.size()));
        context.report->figure(u"people, Census 2021"_s, QString::number(people, 'f', 0));
        context.report->figure(u"land, km²"_s, QString::number(land / 100, 'f', 1));
        if (!context.wholeOfEngland)
            return Done {};
        if (lsoas.size() != englandLsoas)
            return inconsistent(u"lsoa.csv"_s, u"%1 LSOAs, not %2"_s.arg(lsoas.size()).arg(englandLsoas));
        if (std::llround(people) != englandPopulation)
            return inconsistent(table->name(), u"%1 people, not %2"_s.arg(std::llround(people)).arg(englandPopulation));
        if (std::abs(land / englandHectares - 1) > 0.0005)
            return inconsistent(table->name(),
                u"%1 hectares of land, not about %2"_s.arg(std::llround(land)).arg(std::llround(englandHectares)));
        return Done {};
    }

    struct Reference
    {
        QString table, column;
        QSet<QString> codes;
        bool mayBeEmpty = false;
    };

    Result<Done> checkReferences(const OutputFiles &files, const std::vector<EditionCheck> &editions,
        const QSet<QString> &lsoas, const QSet<QString> &sources)
    {
        const EditionCheck &first = editions.front(), &last = editions.back();
        const QString practices = u"organisations/practices.csv"_s, trusts = u"organisations/trusts.csv"_s;
        const Reference references[] = {
            { practices, u"pcn"_s, last.codes(u"neighbourhood"_s), true },
            { practices, u"system_2026"_s, last.codes(u"system"_s) },
            { practices, u"system_2023"_s, first.codes(u"system"_s) },
            { practices, u"lsoa"_s, lsoas },
            { trusts, u"system"_s, last.codes(u"system"_s) },
            { trusts, u"lsoa"_s, lsoas },
            { u"organisations/hospitals.csv"_s, u"lsoa"_s, lsoas, true },
            { u"organisations/pcns.csv"_s, u"code"_s, last.codes(u"neighbourhood"_s) },
            { u"organisations/councils.csv"_s, u"code"_s, last.codes(u"council"_s) },
            { u"organisations/succession.csv"_s, u"predecessor"_s, first.codes(u"system"_s) },
            { u"organisations/succession.csv"_s, u"successor"_s, last.codes(u"system"_s) },
            { u"organisations/seats.csv"_s, u"source"_s, sources },
            { u"indicators/catalogue.csv"_s, u"source"_s, sources },
            { u"editions.csv"_s, u"source"_s, sources },
        };
        for (const Reference &r : references) {
            const auto table = WrittenTable::read(files, r.table);
            if (!table)
                return table.error();
            if (auto known = table->requireKnown(r.column, r.codes, r.mayBeEmpty); !known)
                return known;
        }
        return Done {};
    }

    Result<Done> checkMeasures(const OutputFiles &files)
    {
        const auto measures = WrittenTable::read(files, u"indicators/lsoa.csv.xz"_s);
        const auto catalogue = WrittenTable::read(files, u"indicators/catalogue.csv"_s);
        if (!measures || !catalogue)
            return measures ? catalogue.error() : measures.error();
        QSet<QString> names(measures->header().begin(), measures->header().end());
        const auto ofAreas = WrittenTable::read(files, u"indicators/areas.csv"_s);
        if (!ofAreas)
            return ofAreas.error();
        names.unite(ofAreas->values(3)); // a year of a series may be known for whole areas only
        if (auto known = catalogue->requireKnown(u"numerator"_s, names); !known)
            return known;
        return catalogue->requireKnown(u"denominator"_s, names, true);
    }

}

Result<Done> validateTables(const ImportContext &context, const OutputFiles &files)
{
    const auto lsoaTable = WrittenTable::read(files, u"lsoa.csv"_s);
    const auto sourceTable = WrittenTable::read(files, u"sources.csv"_s);
    if (!lsoaTable || !sourceTable)
        return lsoaTable ? sourceTable.error() : lsoaTable.error();
    const QSet<QString> lsoas = lsoaTable->values(0), sources = sourceTable->values(0);
    std::vector<EditionCheck> editions;
    for (const EditionSpec &spec : editionSpecs()) {
        auto edition = readAreas(files, spec.key);
        if (!edition)
            return edition.error();
        for (auto checked : { checkAreaWords(files, spec.key, sources), checkLsoas(files, *edition, lsoas),
                 checkCounts(context, *edition) })
            if (!checked)
                return checked;
        editions.push_back(std::move(*edition));
    }
    for (auto checked :
        { checkReferences(files, editions, lsoas, sources), checkMeasures(files), checkTotals(context, files, lsoas) })
        if (!checked)
            return checked;
    return Done {};
}

}
