#include "Mesh.h"

#include "Ring.h"

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    constexpr double smallestArea = 0.1; // square metres; what lies below matters only at full detail
    constexpr double stepsPerOctave = 8;

}

void measure(Mesh &mesh)
{
    std::vector<std::uint64_t> doubled(mesh.lsoaCodes.size());
    mesh.lsoaBounds.assign(mesh.lsoaCodes.size(), {});
    for (Arc &arc : mesh.arcs) {
        arc.bounds = {};
        for (const GridPoint p : mesh.points(arc))
            arc.bounds.include(p);
        const auto swept = static_cast<std::uint64_t>(doubleAreaFromOrigin(mesh.points(arc)));
        if (isValid(arc.left)) {
            doubled[index(arc.left)] += swept;
            mesh.lsoaBounds[index(arc.left)].include(arc.bounds);
        }
        if (isValid(arc.right)) {
            doubled[index(arc.right)] -= swept;
            mesh.lsoaBounds[index(arc.right)].include(arc.bounds);
        }
    }
    mesh.lsoaArea.resize(doubled.size());
    std::ranges::transform(doubled, mesh.lsoaArea.begin(),
        [](std::uint64_t a) { return static_cast<double>(static_cast<std::int64_t>(a)) / 200; });
}

std::uint8_t lodByte(double squareMetres)
{
    if (!(squareMetres >= smallestArea))
        return 0;
    const double step = 1 + stepsPerOctave * std::log2(squareMetres / smallestArea);
    return static_cast<std::uint8_t>(std::min(step, 254.0));
}

std::uint8_t lodThreshold(double metresPerPixel)
{
    return lodByte(metresPerPixel * metresPerPixel / 2);
}

}
