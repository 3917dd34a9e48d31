// The bodies that work in the areas, and the registers of seats, successions and former bodies.
#include "InputRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    using Seen = QHash<QString, int>;

    /** Four columns: postcode, LSOA, x, y. A site without a position keeps the pair (0, 0). */
    Site site(InputRow &r, std::size_t postcode, std::size_t lsoa, const Atlas &atlas)
    {
        Site s;
        s.postcode = r.text(postcode);
        s.lsoa = r.lsoa(lsoa, atlas);
        s.x = static_cast<int>(r.integer(lsoa + 1).value_or(0));
        s.y = static_cast<int>(r.integer(lsoa + 2).value_or(0));
        return s;
    }

    Result<Done> readCouncils(const QString &dir, AtlasInput &input)
    {
        Seen seen;
        return eachRow(dir + "/councils.csv"_L1, { "code", "name", "kind", "region" }, [&](InputRow &r) {
            input.councils.push_back({ r.unique(0, seen), r.text(1), r.text(2), r.text(3) });
        });
    }

    Result<Done> readPcns(const QString &dir, AtlasInput &input)
    {
        Seen seen;
        return eachRow(dir + "/pcns.csv"_L1,
            { "code", "name", "postcode", "x", "y", "practices", "registered_patients" }, [&](InputRow &r) {
                input.pcns.push_back(
                    { r.unique(0, seen), r.text(1), r.text(2), r.integer(3), r.integer(4), r.integer(5), r.number(6) });
            });
    }

    Result<Done> readPractices(const QString &dir, AtlasInput &input)
    {
        Seen pcns;
        for (const Pcn &pcn : input.pcns)
            pcns.insert(pcn.code, 0);
        Seen seen;
        auto &practices = input.atlas.practices;
        auto done = eachRow(dir + "/practices.csv"_L1,
            { "code", "name", "address", "postcode", "pcn", "system_2026", "system_2023", "registered_patients", "lsoa",
                "x", "y" },
            [&](InputRow &r) {
                const QString pcn = r.text(4);
                if (!pcn.isEmpty() && !pcns.contains(pcn))
                    r.fail(ErrorKind::UnknownCode, 4);
                practices.push_back({ r.unique(0, seen), r.text(1), r.text(2), site(r, 3, 8, input.atlas), pcn,
                    r.text(5), r.text(6), r.number(7) });
            });
        std::ranges::sort(practices, {}, &Practice::code);
        return done;
    }

    Result<Done> readTrusts(const QString &dir, AtlasInput &input)
    {
        Seen seen;
        auto &trusts = input.atlas.trusts;
        auto done = eachRow(dir + "/trusts.csv"_L1,
            { "code", "name", "legal_form", "type", "type_basis", "type_note", "system", "postcode", "lsoa", "x", "y",
                "open_date" },
            [&](InputRow &r) {
                trusts.push_back({ r.unique(0, seen), r.text(1), r.text(2), r.text(3), r.basis(4), r.text(5), r.text(6),
                    site(r, 7, 8, input.atlas), r.date(11) });
            });
        std::ranges::sort(trusts, {}, &Trust::code);
        return done;
    }

    Result<Done> readHospitals(const QString &dir, AtlasInput &input)
    {
        auto &hospitals = input.atlas.hospitals;
        auto done = eachRow(dir + "/hospitals.csv"_L1, { "name", "lsoa", "x", "y" }, [&](InputRow &r) {
            Hospital hospital { r.text(0), site(r, 0, 1, input.atlas) };
            hospital.site.postcode.clear();
            hospitals.push_back(hospital);
        });
        std::ranges::stable_sort(hospitals, {}, &Hospital::name);
        return done;
    }

    Board board(InputRow &r, std::size_t i)
    {
        const QString word = r.text(i);
        if (word != u"icb" && word != u"icp")
            r.fail(ErrorKind::BadValue, i);
        return word == u"icp" ? Board::Icp : Board::Icb;
    }

    Result<Done> readSeats(const QString &dir, AtlasInput &input)
    {
        auto &seats = input.atlas.seats;
        auto done = eachRow(dir + "/seats.csv"_L1,
            { "board", "order", "key", "role", "minimum", "per_council", "basis", "authority", "source", "evidence",
                "note" },
            [&](InputRow &r) {
                seats.push_back({ board(r, 0), r.requiredInteger(1), r.text(2), r.text(3), r.requiredInteger(4),
                    r.flag(5), r.basis(6), r.text(7), r.source(8, input.atlas), r.text(9), r.text(10) });
            });
        std::ranges::stable_sort(seats, {}, [](const Seat &s) { return std::pair(s.board, s.order); });
        return done;
    }

    Result<Done> readSuccession(const QString &dir, AtlasInput &input)
    {
        return eachRow(dir + "/succession.csv"_L1, { "predecessor", "successor", "date", "type" }, [&](InputRow &r) {
            input.atlas.successions.push_back({ r.text(0), r.text(1), r.date(2), r.text(3) });
        });
    }

    Result<Done> readFormer(const QString &dir, AtlasInput &input)
    {
        return eachRow(
            dir + "/former.csv"_L1, { "kind", "code", "name", "successor_level", "successor_code" }, [&](InputRow &r) {
                const LevelId level = input.atlas.levelByKey(r.text(3));
                if (!isValid(level))
                    r.fail(ErrorKind::UnknownCode, 3);
                input.formerBodies.push_back({ r.text(0), r.text(1), r.text(2), level, r.text(4) });
            });
    }

    using Part = Result<Done> (*)(const QString &, AtlasInput &);

    Result<Done> readParts(const QString &dataDir, AtlasInput &input, std::initializer_list<Part> parts)
    {
        const QString dir = dataDir + "/organisations"_L1;
        for (const Part part : parts)
            if (auto done = part(dir, input); !done)
                return done;
        return Done {};
    }

}

Result<Done> readOrganisations(const QString &dataDir, AtlasInput &input)
{
    return readParts(dataDir, input, { readCouncils, readPcns, readPractices, readTrusts, readHospitals });
}

Result<Done> readRegisters(const QString &dataDir, AtlasInput &input)
{
    return readParts(dataDir, input, { readSeats, readSuccession, readFormer });
}

}
