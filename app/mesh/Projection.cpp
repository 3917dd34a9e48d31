#include "Projection.h"

#include "Mesh.h"

#include <proj.h>

#include <cmath>

namespace ics {

namespace {

    // "A guide to coordinate systems in Great Britain", Ordnance Survey, section 6.6: WGS84 to OSGB36, signs
    // reversed.
    constexpr char pipeline[]
        = "+proj=pipeline"
          " +step +proj=unitconvert +xy_in=deg +xy_out=rad"
          " +step +proj=push +v_3"
          " +step +proj=cart +ellps=WGS84"
          " +step +inv +proj=helmert +x=446.448 +y=-125.157 +z=542.06 +rx=0.1502 +ry=0.247 +rz=0.8421 +s=-20.4894"
          " +convention=position_vector"
          " +step +inv +proj=cart +ellps=airy"
          " +step +proj=pop +v_3"
          " +step +proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy";

    bool isOnGrid(double x, double y)
    {
        constexpr double limit = maxCoordinate / 10.0;
        return std::abs(x) <= limit && std::abs(y) <= limit;
    }

}

struct Projection::Handles
{
    PJ_CONTEXT *context = proj_context_create();
    PJ *transformation = nullptr;

    Handles()
    {
        proj_log_level(context, PJ_LOG_NONE);
        proj_context_set_enable_network(context, 0);
        transformation = proj_create(context, pipeline);
    }
    ~Handles()
    {
        proj_destroy(transformation);
        proj_context_destroy(context);
    }
    Handles(const Handles &) = delete;
    Handles &operator=(const Handles &) = delete;
};

Projection::Projection()
    : m_handles(std::make_unique<Handles>())
{
}
Projection::~Projection() = default;
Projection::Projection(Projection &&) noexcept = default;
Projection &Projection::operator=(Projection &&) noexcept = default;

std::optional<Metres> Projection::toGrid(LonLat p) const
{
    if (!(std::abs(p.lon) <= 180) || !(std::abs(p.lat) <= 90) || !m_handles->transformation)
        return std::nullopt;
    const PJ_COORD result = proj_trans(m_handles->transformation, PJ_FWD, proj_coord(p.lon, p.lat, 0, 0));
    if (!isOnGrid(result.xy.x, result.xy.y))
        return std::nullopt;
    return Metres { result.xy.x, result.xy.y };
}

std::optional<LonLat> Projection::toLonLat(Metres p) const
{
    if (!isOnGrid(p.x, p.y) || !m_handles->transformation)
        return std::nullopt;
    const PJ_COORD result = proj_trans(m_handles->transformation, PJ_INV, proj_coord(p.x, p.y, 0, 0));
    if (!(std::abs(result.lp.lam) <= 180) || !(std::abs(result.lp.phi) <= 90))
        return std::nullopt;
    return LonLat { result.lp.lam, result.lp.phi };
}

namespace {

    const Projection &ofThisThread()
    {
        thread_local const Projection projection;
        return projection;
    }

}

std::optional<Metres> toGrid(LonLat position) { return ofThisThread().toGrid(position); }

std::optional<LonLat> toLonLat(Metres position) { return ofThisThread().toLonLat(position); }

}
