#include "AtlasRows.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** LSOA, x and y in three columns that follow one another. */
    Site siteOf(const AtlasRow &r, const QString &postcode, int lsoa, std::size_t lsoas)
    {
        Site s;
        s.postcode = postcode;
        s.lsoa = r.id<LsoaId>(lsoa, lsoas);
        s.x = r.isNull(lsoa + 1) ? 0 : r.integer(lsoa + 1);
        s.y = r.isNull(lsoa + 2) ? 0 : r.integer(lsoa + 2);
        return s;
    }

    std::optional<double> optionalNumber(const AtlasRow &r, int column)
    {
        return r.isNull(column) ? std::nullopt : std::optional(r.number(column));
    }

    Result<Done> loadPractices(const AtlasConnection &c, Atlas &atlas, std::size_t lsoas)
    {
        return eachAtlasRow(c, "practice"_L1,
            u"SELECT code, name, address, postcode, pcn, system_2026, system_2023, registered_patients, lsoa, x, y "
            "FROM practice ORDER BY id"_s,
            [&](const AtlasRow &r) {
                atlas.practices.push_back({ r.text(0), r.text(1), r.text(2), siteOf(r, r.text(3), 8, lsoas), r.text(4),
                    r.text(5), r.text(6), optionalNumber(r, 7) });
            });
    }

    Result<Done> loadTrusts(const AtlasConnection &c, Atlas &atlas, std::size_t lsoas)
    {
        return eachAtlasRow(c, "trust"_L1,
            u"SELECT code, name, legal_form, type, type_basis, type_note, system, postcode, lsoa, x, y, open_date "
            "FROM trust ORDER BY id"_s,
            [&](const AtlasRow &r) {
                atlas.trusts.push_back({ r.text(0), r.text(1), r.text(2), r.text(3), r.basis(4), r.text(5), r.text(6),
                    siteOf(r, r.text(7), 8, lsoas), r.date(11) });
            });
    }

    Result<Done> loadHospitals(const AtlasConnection &c, Atlas &atlas, std::size_t lsoas)
    {
        return eachAtlasRow(
            c, "hospital"_L1, u"SELECT name, lsoa, x, y FROM hospital ORDER BY id"_s, [&](const AtlasRow &r) {
                atlas.hospitals.push_back({ r.text(0), siteOf(r, QString(), 1, lsoas) });
            });
    }

    Board boardOf(const AtlasRow &r, int column)
    {
        const QString word = r.text(column);
        r.require(word == u"icb" || word == u"icp");
        return word == u"icp" ? Board::Icp : Board::Icb;
    }

}

Result<Done> loadOrganisations(const AtlasConnection &c, Atlas &atlas, std::size_t lsoas)
{
    for (const auto load : { loadPractices, loadTrusts, loadHospitals })
        if (auto done = load(c, atlas, lsoas); !done)
            return done;
    return Done {};
}

Result<Done> loadRegisters(const AtlasConnection &c, Atlas &atlas)
{
    auto done = eachAtlasRow(c, "seat"_L1,
        u"SELECT board, position, key, role, minimum, per_council, basis, authority, source, evidence, note FROM seat "
        "ORDER BY id"_s,
        [&](const AtlasRow &r) {
            atlas.seats.push_back({ boardOf(r, 0), r.integer(1), r.text(2), r.text(3), r.integer(4), r.integer(5) != 0,
                r.basis(6), r.text(7), r.text(8), r.text(9), r.text(10) });
        });
    if (!done)
        return done;
    return eachAtlasRow(c, "succession"_L1, u"SELECT predecessor, successor, date, type FROM succession ORDER BY id"_s,
        [&](const AtlasRow &r) {
            atlas.successions.push_back({ r.text(0), r.text(1), r.date(2), r.text(3) });
        });
}

}
