// The mesh: how soon it is there, and how fast a point finds its LSOA.
#include "domain/FileIo.h"
#include "mesh/LevelOfDetail.h"
#include "mesh/LsoaLocator.h"
#include "mesh/MeshBlob.h"
#include "mesh/TopoJson.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace ics;

namespace {

const Mesh &england()
{
    static const Mesh mesh = [] {
        const QString path = QStringLiteral(ICS_SOURCE_DIR "/data/mesh/lsoa.topojson.xz");
        auto read = readTopoJson(*readFile(path), path);
        computeLevelOfDetail(*read);
        return *std::move(read);
    }();
    return mesh;
}

void meshDecode(benchmark::State &state)
{
    const QByteArray blob = encodeMesh(england());
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<QString> codes = england().lsoaCodes;
        state.ResumeTiming();
        auto mesh = decodeMesh(blob, std::move(codes), {});
        benchmark::DoNotOptimize(mesh);
    }
}

/** Points within 300 m of a border, where people live. */
void pointToLsoa(benchmark::State &state)
{
    const LsoaLocator locator(england());
    std::mt19937 random(1);
    std::vector<GridPoint> points(1 << 16);
    for (GridPoint &p : points) {
        p = england().vertices[random() % england().vertices.size()];
        p.x += static_cast<int>(random() % 6001) - 3000;
        p.y += static_cast<int>(random() % 6001) - 3000;
    }
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(locator.at(points[i++ % points.size()]));
}

BENCHMARK(meshDecode)->Name("mesh_decode")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pointToLsoa)->Name("point_to_lsoa")->Unit(benchmark::kMicrosecond);

}

BENCHMARK_MAIN();
