// Building, opening and searching the atlas of the real data.
#include "atlas/AtlasReader.h"
#include "atlas/AtlasWriter.h"
#include "atlas/ContentHash.h"
#include "atlas/SearchIndex.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

using namespace ics;
using namespace Qt::StringLiterals;

namespace {

QString atlasPath() { return qEnvironmentVariable("ICS_BENCH_ATLAS", QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite")); }
QString dataPath() { return qEnvironmentVariable("ICS_BENCH_DATA", QStringLiteral(ICS_SOURCE_DIR "/data")); }

void build(benchmark::State &state)
{
    const QTemporaryDir folder;
    for ([[maybe_unused]] auto _ : state)
        if (const auto done = writeAtlas(dataPath(), folder.filePath(u"atlas.sqlite"_s)); !done)
            state.SkipWithError(qPrintable(errorText(done.error())));
    state.counters["MB"] = static_cast<double>(QFileInfo(folder.filePath(u"atlas.sqlite"_s)).size()) / 1e6;
}
BENCHMARK(build)->Name("atlas_build")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1)->Repetitions(3);

void read(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        if (const auto atlas = readAtlas(atlasPath()); !atlas)
            state.SkipWithError(qPrintable(errorText(atlas.error())));
}
BENCHMARK(read)->Name("atlas_read")->Unit(benchmark::kMillisecond)->UseRealTime();

void verify(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        if (const auto hash = verifyFile(atlasPath()); !hash)
            state.SkipWithError(qPrintable(errorText(hash.error())));
}
BENCHMARK(verify)->Name("atlas_verify")->Unit(benchmark::kMillisecond)->UseRealTime();

/** Every beginning of every text, as it is typed. */
QStringList keystrokes()
{
    QStringList all;
    for (const QString &text : { u"staffordshire and stoke-on-trent"_s, u"the surgery"_s, u"st mary's hospital"_s,
             u"e54000010"_s, u"e01000001"_s, u"manchester 014b"_s, u"nhs west yorkshire"_s, u"king's lynn"_s,
             u"a e i o u s t"_s, u"newcastle"_s, u"medical centre"_s, u"s s s s s s"_s, u"\" OR * NEAR("_s })
        for (qsizetype length = 1; length <= text.size(); ++length)
            all += text.first(length);
    return all;
}

void keystroke(benchmark::State &state)
{
    auto index = SearchIndex::open(atlasPath());
    if (!index)
        return state.SkipWithError(qPrintable(errorText(index.error())));
    const QStringList texts = keystrokes();
    std::vector<double> milliseconds;
    qsizetype at = 0;
    for ([[maybe_unused]] auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        const auto hits = index->search(texts[at++ % texts.size()], EditionId { 1 }, 20);
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (!hits)
            state.SkipWithError(qPrintable(errorText(hits.error())));
    }
    std::ranges::sort(milliseconds);
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
    state.counters["worst_ms"] = milliseconds.back();
}
BENCHMARK(keystroke)->Name("search_index_keystroke")->Unit(benchmark::kMillisecond)->Iterations(2000);

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
