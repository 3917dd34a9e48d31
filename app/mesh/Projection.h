// Longitude and latitude (WGS84, degrees) to and from the British National Grid (EPSG:27700, metres), without
// any file of the network: the Helmert transformation of Ordnance Survey's guide, whose error is about 2 m on
// average and up to 7 m in England, not OSTN15's 0.1 m. Good for showing where a point is; what decides an
// area (postcodes, LSOAs) is in the grid from the start. An object belongs to one thread; the two functions
// may be called from any.
#pragma once

#include <memory>
#include <optional>

namespace ics {

struct LonLat // degrees, WGS84
{
    double lon = 0;
    double lat = 0;
};

struct Metres // easting and northing on the British National Grid
{
    double x = 0;
    double y = 0;
};

class Projection final
{
public:
    Projection();
    ~Projection();
    Projection(Projection &&) noexcept;
    Projection &operator=(Projection &&) noexcept;

    /** nullopt for what is no position on Earth, or lies far from Britain (more than 1,600 km from the grid's
     * origin). */
    [[nodiscard]] std::optional<Metres> toGrid(LonLat position) const;
    [[nodiscard]] std::optional<LonLat> toLonLat(Metres position) const;

private:
    struct Handles;
    std::unique_ptr<Handles> m_handles;
};

/** With a Projection of the calling thread. */
[[nodiscard]] std::optional<Metres> toGrid(LonLat position);
[[nodiscard]] std::optional<LonLat> toLonLat(Metres position);

}
