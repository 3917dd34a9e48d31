// What a keystroke in the search field costs: every beginning of a few searches, as a person would type them.
#include "atlas/AtlasReader.h"
#include "models/Finder.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

AtlasPtr atlas()
{
    static const AtlasPtr opened = [] {
        auto read = readAtlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        return *read;
    }();
    return opened;
}

QStringList keystrokes(const QStringList &texts)
{
    QStringList typed;
    for (const QString &text : texts)
        for (qsizetype i = 1; i <= text.size(); ++i)
            typed << text.left(i);
    return typed;
}

void searchKeystroke(benchmark::State &state, const QStringList &texts)
{
    Finder finder(atlas());
    const EditionId edition = atlas()->editions.back().id;
    const QStringList typed = keystrokes(texts);
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(finder.find(typed.at(next), edition));
        next = (next + 1) % typed.size();
    }
}

}

BENCHMARK_CAPTURE(searchKeystroke, mixed,
    QStringList { u"Stoke-on-Trent"_s, u"ST4 2AE"_s, u"university hospitals"_s, u"E06000021"_s, u"the surgery"_s })
    ->Name("search_keystroke")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(searchKeystroke, name, QStringList { u"Staffordshire and Stoke-on-Trent"_s })
    ->Name("search_keystroke_name")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchKeystroke, postcode, QStringList { u"CM22 6QJ"_s })
    ->Name("search_keystroke_postcode")
    ->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
