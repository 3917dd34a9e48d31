// "Areas like this one" over the level with the most areas and every figure that can be compared.
#include "atlas/AtlasReader.h"
#include "models/SimilarAreas.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace ics;

namespace {

void findSimilar(benchmark::State &state)
{
    const auto atlas = readAtlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
    if (!atlas)
        qFatal("%s", qPrintable(errorText(atlas.error())));
    const Atlas &read = **atlas;
    const std::vector<IndicatorId> indicators = comparableIndicators(read);
    const LevelTable &table = read.table(read.editions.back().id, read.levelByKey(u"neighbourhood"));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(similarAreas(read, table.first, indicators));
}

}

BENCHMARK(findSimilar)->Name("similar_areas")->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
