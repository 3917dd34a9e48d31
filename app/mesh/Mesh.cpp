#include "Mesh.h"

#include "Parallel.h"
#include "Ring.h"

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    constexpr double smallestArea = 0.1; // square metres; what lies below matters only at full detail
    constexpr double stepsPerOctave = 8;
    constexpr std::size_t arcsPerTask = 4096;

    /** Fills the bounds of the arcs; for each arc twice the area between it and the origin. */
    std::vector<std::int64_t> sweepArcs(Mesh &mesh, unsigned threads)
    {
        std::vector<std::int64_t> swept(mesh.arcs.size());
        forEachInParallel((mesh.arcs.size() + arcsPerTask - 1) / arcsPerTask, threads, [&](std::size_t task) {
            const std::size_t last = std::min(mesh.arcs.size(), (task + 1) * arcsPerTask);
            for (std::size_t i = task * arcsPerTask; i < last; ++i) {
                const auto points = mesh.points(mesh.arcs[i]);
                mesh.arcs[i].bounds = boundsOf(points);
                swept[i] = doubleAreaFromOrigin(points);
            }
        });
        return swept;
    }

}

void measure(Mesh &mesh, unsigned threads)
{
    const std::vector<std::int64_t> swept = sweepArcs(mesh, threads);
    std::vector<std::uint64_t> doubled(mesh.lsoaCodes.size());
    mesh.lsoaBounds.assign(mesh.lsoaCodes.size(), {});
    for (std::size_t i = 0; i < mesh.arcs.size(); ++i) {
        const Arc &arc = mesh.arcs[i];
        if (isValid(arc.left)) {
            doubled[index(arc.left)] += static_cast<std::uint64_t>(swept[i]);
            mesh.lsoaBounds[index(arc.left)].include(arc.bounds);
        }
        if (isValid(arc.right)) {
            doubled[index(arc.right)] -= static_cast<std::uint64_t>(swept[i]);
            mesh.lsoaBounds[index(arc.right)].include(arc.bounds);
        }
    }
    mesh.lsoaArea.resize(doubled.size());
    std::ranges::transform(doubled, mesh.lsoaArea.begin(),
        [](std::uint64_t area) { return squareMetres(static_cast<std::int64_t>(area)); });
}

std::uint8_t lodByte(double area)
{
    if (!(area >= smallestArea))
        return 0;
    const double step = 1 + stepsPerOctave * std::log2(area / smallestArea);
    return static_cast<std::uint8_t>(std::min(step, 254.0));
}

std::uint8_t lodThreshold(double metresPerPixel) { return lodByte(metresPerPixel * metresPerPixel / 2); }

}
