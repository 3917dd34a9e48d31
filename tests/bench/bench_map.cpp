// The map at 1600×1200: recolouring, panning, zooming, whole redraws and hit tests.
#include "../map/England.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace ics;
using test::England;

namespace {

enum { System, Place, Neighbourhood, Lsoas };

constexpr int frames = 200; // of a movement, there and back

constexpr std::array levelSuffixes { "_system", "_place", "_neighbourhood", "" };

void repeated(benchmark::internal::Benchmark *b)
{
    b->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(0.3)->Repetitions(5);
}

/** A whole movement counts, the frames in which names appear and detail changes too. */
void moving(benchmark::internal::Benchmark *b)
{
    b->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(frames)->Repetitions(5);
}

/** The first frame, and then what the engine does while no other is wanted. */
void settle(MapRenderer &renderer, const MapSettings &settings)
{
    (void)renderer.render(settings);
    while (renderer.prepareMore()) { }
}

/** Renders frame after frame, each with settings of its own, and counts what the slowest of a hundred takes. */
template <typename Next> void renderFrames(benchmark::State &state, MapRenderer &renderer, const Next &next)
{
    std::vector<double> milliseconds;
    int frame = 0;
    for ([[maybe_unused]] auto _ : state) {
        const MapSettings &settings = next(frame++);
        QElapsedTimer clock;
        clock.start();
        benchmark::DoNotOptimize(renderer.render(settings));
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    state.counters["p99_ms"] = milliseconds[std::min(milliseconds.size() - 1, milliseconds.size() * 99 / 100)];
}

void recolour(benchmark::State &state, int level)
{
    MapSettings settings = England::instance().settings(level);
    MapRenderer renderer;
    (void)renderer.render(settings);
    const auto values = England::instance().values(level);
    const Choropleth a = settings.scene.choropleth;
    const auto b = Choropleth::make(Classification::make(ClassMethod::EqualInterval, values, 7), values);
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & {
        settings.scene.choropleth = frame % 2 ? a : b;
        return settings;
    });
}

/** Six hundred pixels over the country and back, as a hand draws it. */
void panFrame(benchmark::State &state, int level, double zoom)
{
    MapSettings settings = England::instance().settings(level, zoom);
    MapRenderer renderer;
    settle(renderer, settings);
    const Viewport start = settings.viewport;
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & {
        const int step = (frame + 1) % frames;
        const double way = 6.0 * std::min(step, frames - step);
        settings.viewport = start.pannedBy({ way, way / 2 });
        return settings;
    });
}

/** From all of England to a district, fifty times closer. */
void zoomFrame(benchmark::State &state, int level)
{
    MapSettings settings = England::instance().settings(level);
    MapRenderer renderer;
    settle(renderer, settings);
    const Viewport far = settings.viewport;
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & {
        settings.viewport = far.zoomedAbout({ 1100, 850 }, std::pow(1.02, (frame + 1) % frames));
        return settings;
    });
}

/** A redraw of everything that depends on the view: labels, lines, fills and names. */
void fullRender(benchmark::State &state, int level, double zoom, int borderLevels)
{
    MapSettings settings = England::instance().settings(level, zoom);
    settings.scene.borderLevels = borderLevels;
    MapRenderer renderer;
    settle(renderer, settings);
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & {
        settings.viewport.centre.rx() += settings.viewport.metresPerPixel * (frame % 2 ? 1 : -1);
        return settings;
    });
}

void hitTest(benchmark::State &state)
{
    const MapFrame frame = MapRenderer().render(England::instance().settings(Neighbourhood));
    int i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(frame.areaAt(QPointF(i % 1600, (i * 7) % 1200)));
        ++i;
    }
}

void registerAll()
{
    const auto add = [](const std::string &name, const auto &function, auto... arguments) {
        return benchmark::RegisterBenchmark(name.c_str(), function, arguments...);
    };
    for (const int level : { Lsoas, System, Place, Neighbourhood }) {
        const std::string suffix = levelSuffixes[static_cast<std::size_t>(level)];
        repeated(add("recolour" + (level == Lsoas ? "_lsoa" : suffix), recolour, level));
        moving(add("zoom_frame" + suffix, zoomFrame, level));
        for (const auto &[scale, zoom] : { std::pair("", 1.0), std::pair("_x8", 8.0), std::pair("_x64", 64.0) })
            moving(add("pan_frame" + suffix + scale, panFrame, level, zoom));
    }
    for (const auto &[scale, zoom] : { std::pair("", 1.0), std::pair("_x8", 8.0), std::pair("_x64", 64.0) }) {
        repeated(add(std::string("full_render") + scale, fullRender, Lsoas, zoom, 3));
        repeated(add(std::string("full_render_neighbourhood") + scale, fullRender, Neighbourhood, zoom, 3));
        repeated(add(std::string("full_render_lsoa") + scale, fullRender, Lsoas, zoom, 4));
        repeated(add(std::string("full_render_system") + scale, fullRender, System, zoom, 1));
        repeated(add(std::string("full_render_place") + scale, fullRender, Place, zoom, 2));
    }
    benchmark::RegisterBenchmark("hit_test", hitTest)->Unit(benchmark::kMicrosecond);
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
