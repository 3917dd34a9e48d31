#include "Hospitals.h"

#include "SourceTable.h"
#include "mesh/LsoaLocator.h"
#include "mesh/Projection.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString file = u"organisations/hospital_points_2022.csv"_s;

    struct Hospital
    {
        QString name;
        GridPoint position;
        QString lsoa;
    };

    GridPoint wholeMetres(Metres p)
    {
        return { static_cast<std::int32_t>(std::lround(p.x)) * 10, static_cast<std::int32_t>(std::lround(p.y)) * 10 };
    }

    QByteArray tableOf(const std::vector<Hospital> &hospitals)
    {
        CsvWriter table { "name", "x", "y", "lsoa" };
        for (const Hospital &h : hospitals)
            table.add(h.name).add(qint64(h.position.x / 10)).add(qint64(h.position.y / 10)).add(h.lsoa).endRow();
        return table.bytes();
    }

}

Result<HospitalTable> makeHospitals(const ImportContext &context, const Mesh &mesh)
{
    const Projection projection;
    const LsoaLocator locator(mesh);
    std::vector<Hospital> hospitals;
    const auto read = readSource(context, file, { "name", "lat", "lon" }, [&](SourceRecord &r) {
        const double latitude = r.number(1), longitude = r.number(2);
        if (latitude < 49 || latitude > 61)
            return r.complain(ErrorKind::BadValue, 1);
        if (longitude < -9 || longitude > 3)
            return r.complain(ErrorKind::BadValue, 2);
        const auto metres = projection.toGrid({ longitude, latitude });
        if (!metres)
            return r.complain(ErrorKind::BadValue, 1);
        const GridPoint position = wholeMetres(*metres);
        const LsoaId lsoa = locator.at(position);
        hospitals.push_back({ r.code(0), position, isValid(lsoa) ? mesh.lsoaCodes[index(lsoa)] : QString() });
        if (!isValid(lsoa))
            context.report->note(
                file, r.line(), u"%1 lies in no LSOA of England; it is kept without one"_s.arg(r.text(0)));
    });
    if (!read)
        return read.error();
    std::ranges::sort(hospitals, {}, [](const Hospital &h) { return std::tuple(h.name, h.position.x, h.position.y); });
    HospitalTable out { .table = tableOf(hospitals) };
    for (const Hospital &h : hospitals)
        out.lsoas.push_back(h.lsoa);
    return out;
}

}
