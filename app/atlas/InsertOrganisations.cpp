#include "AtlasTables.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** The position of a site whose pair (0, 0) means that it is not recorded. */
    QVariant coordinate(const Site &site, int value)
    {
        return site.x == 0 && site.y == 0 ? QVariant() : QVariant(value);
    }

    QVariant reference(const QString &code) { return code.isEmpty() ? QVariant() : QVariant(code); }

    void insertPractices(AtlasDatabase &database, const Atlas &atlas)
    {
        TableInsert insert(database, "practice"_L1, 12);
        for (std::size_t i = 0; i < atlas.practices.size(); ++i) {
            const Practice &p = atlas.practices[i];
            insert.add(i, p.code, p.name, p.address, p.site.postcode, reference(p.pcn), p.system2026, p.system2023,
                p.registeredPatients, p.site.lsoa, coordinate(p.site, p.site.x), coordinate(p.site, p.site.y));
        }
    }

    void insertTrusts(AtlasDatabase &database, const Atlas &atlas)
    {
        TableInsert insert(database, "trust"_L1, 13);
        for (std::size_t i = 0; i < atlas.trusts.size(); ++i) {
            const Trust &t = atlas.trusts[i];
            insert.add(i, t.code, t.name, t.legalForm, t.type, basisKey(t.typeBasis), t.typeNote, t.system2026,
                t.site.postcode, t.site.lsoa, coordinate(t.site, t.site.x), coordinate(t.site, t.site.y), t.openDate);
        }
    }

    void insertHospitals(AtlasDatabase &database, const Atlas &atlas)
    {
        TableInsert insert(database, "hospital"_L1, 5);
        for (std::size_t i = 0; i < atlas.hospitals.size(); ++i) {
            const Hospital &h = atlas.hospitals[i];
            insert.add(i, h.name, h.site.lsoa, coordinate(h.site, h.site.x), coordinate(h.site, h.site.y));
        }
    }

}

void insertOrganisations(AtlasDatabase &database, const AtlasInput &input)
{
    TableInsert councils(database, "council"_L1, 4);
    for (const Council &c : input.councils)
        councils.add(c.code, c.name, c.kind, c.region);
    TableInsert pcns(database, "pcn"_L1, 7);
    for (const Pcn &p : input.pcns)
        pcns.add(p.code, p.name, p.postcode, p.x, p.y, p.practices, p.registeredPatients);
    insertPractices(database, input.atlas);
    insertTrusts(database, input.atlas);
    insertHospitals(database, input.atlas);
}

void insertRegisters(AtlasDatabase &database, const AtlasInput &input)
{
    TableInsert seats(database, "seat"_L1, 12);
    for (std::size_t i = 0; i < input.atlas.seats.size(); ++i) {
        const Seat &s = input.atlas.seats[i];
        seats.add(i, s.board == Board::Icb ? u"icb"_s : u"icp"_s, s.order, s.key, s.role, s.minimum, s.perCouncil,
            basisKey(s.basis), s.authority, s.source, s.evidence, s.note);
    }
    TableInsert successions(database, "succession"_L1, 5);
    for (std::size_t i = 0; i < input.atlas.successions.size(); ++i) {
        const Succession &s = input.atlas.successions[i];
        successions.add(i, s.predecessor, s.successor, s.date, s.type);
    }
}

}
