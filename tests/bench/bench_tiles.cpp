// The map of hexagons of equal size: laying out a level, and the frames between the land and the hexagons.
#include "../map/England.h"

#include "map/TileMap.h"
#include "map/TileMorph.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace ics;
using test::England;

namespace {

enum { System, Place };

constexpr int frames = 200; // to the hexagons and back

MapLevelPtr grouping(int level)
{
    return level == System ? nullptr : England::instance().levels[static_cast<std::size_t>(level - 1)];
}

/** From the borders of the level to a cell for each of its areas. */
void layout(benchmark::State &state, int level)
{
    const England &england = England::instance();
    const MapLevelPtr above = grouping(level);
    for ([[maybe_unused]] auto _ : state) {
        const TileGraph graph
            = TileGraph::make(*england.geometry.mesh, *england.levels[static_cast<std::size_t>(level)], above.get());
        benchmark::DoNotOptimize(TileLayout::make(graph));
    }
}

/** All that is made before the animation can begin: the layout, the mesh of hexagons and the outlines. */
void map(benchmark::State &state, int level)
{
    const England &england = England::instance();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            TileMap::make(england.geometry, england.levels[static_cast<std::size_t>(level)], grouping(level)));
}

void frame(benchmark::State &state)
{
    const England &england = England::instance();
    MapSettings settings = england.settings(Place);
    const auto tiles = TileMap::make(england.geometry, england.levels[Place], england.levels[System]);
    TileScenes scenes;
    settings.scene = scenes.scene(settings.scene, tiles);
    std::vector<double> milliseconds;
    int at = 0;
    for ([[maybe_unused]] auto _ : state) {
        const int step = at++ % frames;
        settings.tileProgress = 2.0 * std::min(step, frames - step) / frames;
        QElapsedTimer clock;
        clock.start();
        benchmark::DoNotOptimize(morphFrame(settings));
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    state.counters["p99_ms"] = milliseconds[std::min(milliseconds.size() - 1, milliseconds.size() * 99 / 100)];
}

void registerAll()
{
    const auto add = [](const char *name, const auto &function, auto... arguments) {
        return benchmark::RegisterBenchmark(name, function, arguments...)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime()
            ->Repetitions(5);
    };
    add("tile_layout_system", layout, int(System));
    add("tile_layout_place", layout, int(Place));
    add("tile_map_place", map, int(Place));
    add("tile_frame", frame)->Iterations(frames);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (!England::instance().isComplete()) {
        qWarning("data/ has no mesh or no edition 2026-04");
        return 1;
    }
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
