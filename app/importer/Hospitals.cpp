#include "Hospitals.h"

#include "SourceTable.h"
#include "mesh/LsoaLocator.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString file = u"organisations/hospital_points_2022.csv"_s;

    /** Degrees on WGS84 to metres on the National Grid by the seven-parameter transformation (EPSG:1314), good to about
       5 m. Spelt out, so that the result does not depend on the grids that a machine has installed. */
    class ToNationalGrid final
    {
    public:
        ToNationalGrid()
            : m_transformation(proj_create(m_context.get(),
                "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cart +ellps=WGS84 "
                "+step +inv +proj=helmert +x=446.448 +y=-125.157 +z=542.06 +rx=0.15 +ry=0.247 +rz=0.842 +s=-20.489 "
                "+convention=position_vector +step +inv +proj=cart +ellps=airy "
                "+step +proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"))
        {
        }

        [[nodiscard]] GridPoint decimetres(double longitude, double latitude) const
        {
            const PJ_COORD metres = proj_trans(m_transformation.get(), PJ_FWD, proj_coord(longitude, latitude, 0, 0));
            return { static_cast<std::int32_t>(std::lround(metres.xy.x)) * 10,
                static_cast<std::int32_t>(std::lround(metres.xy.y)) * 10 };
        }

    private:
        struct Free
        {
            void operator()(PJ_CONTEXT *c) const { proj_context_destroy(c); }
            void operator()(PJ *p) const { proj_destroy(p); }
        };
        std::unique_ptr<PJ_CONTEXT, Free> m_context { proj_context_create() };
        std::unique_ptr<PJ, Free> m_transformation;
    };

    struct Hospital
    {
        QString name;
        GridPoint position;
        QString lsoa;
    };

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
    const ToNationalGrid grid;
    const LsoaLocator locator(mesh);
    std::vector<Hospital> hospitals;
    const auto read = readSource(context, file, { "name", "lat", "lon" }, [&](SourceRecord &r) {
        const double latitude = r.number(1), longitude = r.number(2);
        if (latitude < 49 || latitude > 61)
            return r.complain(ErrorKind::BadValue, 1);
        if (longitude < -9 || longitude > 3)
            return r.complain(ErrorKind::BadValue, 2);
        const GridPoint position = grid.decimetres(longitude, latitude);
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
