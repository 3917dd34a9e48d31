// The map at 1600×1200: recolouring, panning, zooming, whole redraws and hit tests.
#include "../map/England.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace ics;
using test::England;

namespace {

enum { System, Place, Neighbourhood, Lsoas };

constexpr int zoomSteps = 200;

void repeated(benchmark::internal::Benchmark *b)
{
    b->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(0.3)->Repetitions(5);
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

/** Every frame looks one pixel further. */
const MapSettings &pan(MapSettings &settings, int frame)
{
    settings.viewport.centre.rx() += settings.viewport.metresPerPixel * (frame % 2 ? 1 : -1);
    return settings;
}

void recolour(benchmark::State &state)
{
    MapSettings settings = England::instance().settings(Lsoas);
    MapRenderer renderer;
    (void)renderer.render(settings);
    const auto values = England::instance().values(Lsoas);
    const Choropleth a = settings.scene.choropleth;
    const auto b = Choropleth::make(Classification::make(ClassMethod::EqualInterval, values, 7), values);
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & {
        settings.scene.choropleth = frame % 2 ? a : b;
        return settings;
    });
}

void panFrame(benchmark::State &state)
{
    MapSettings settings = England::instance().settings(Lsoas);
    MapRenderer renderer;
    (void)renderer.render(settings);
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & { return pan(settings, frame); });
}

void zoomFrame(benchmark::State &state)
{
    MapSettings settings = England::instance().settings(Lsoas);
    MapRenderer renderer;
    const Viewport far = settings.viewport;
    (void)renderer.render(settings);
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & {
        settings.viewport = far.zoomedAbout({ 1100, 850 }, std::pow(1.02, frame % zoomSteps));
        return settings;
    });
}

/** A redraw of everything that depends on the view: labels, lines, fills and names. */
void fullRender(benchmark::State &state, double zoom, int borderLevels)
{
    MapSettings settings = England::instance().settings(Lsoas, zoom);
    settings.scene.shown = borderLevels > Lsoas ? int(Lsoas) : int(Neighbourhood);
    const auto values = England::instance().values(settings.scene.shown);
    settings.scene.choropleth = Choropleth::make(Classification::make(ClassMethod::Quantile, values, 5), values);
    settings.scene.borderLevels = borderLevels;
    MapRenderer renderer;
    (void)renderer.render(settings);
    renderFrames(state, renderer, [&](int frame) -> const MapSettings & { return pan(settings, frame); });
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
    repeated(benchmark::RegisterBenchmark("recolour_lsoa", recolour));
    repeated(benchmark::RegisterBenchmark("pan_frame", panFrame));
    benchmark::RegisterBenchmark("zoom_frame", zoomFrame)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(zoomSteps)
        ->Repetitions(5);
    for (const auto &[suffix, zoom] : { std::pair("", 1.0), std::pair("_x8", 8.0), std::pair("_x64", 64.0) }) {
        const std::string name = std::string("full_render") + suffix;
        const std::string lsoaName = std::string("full_render_lsoa") + suffix;
        repeated(benchmark::RegisterBenchmark(name.c_str(), fullRender, zoom, 3));
        repeated(benchmark::RegisterBenchmark(lsoaName.c_str(), fullRender, zoom, 4));
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
