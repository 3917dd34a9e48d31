// What a keystroke in the search field costs: every beginning of a few searches, as a person would type them.
#include "atlas/AtlasReader.h"
#include "models/Finder.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <random>

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

/** Every kind of name in the data with one slip in it, always the same ones. */
QStringList misspelledNames(qsizetype count)
{
    QStringList names;
    for (const Area &area : atlas()->areas)
        names << area.name;
    for (const Practice &practice : atlas()->practices)
        names << practice.name;
    for (const Trust &trust : atlas()->trusts)
        names << trust.name;
    for (const Hospital &hospital : atlas()->hospitals)
        names << hospital.name;
    for (const Lsoa &lsoa : atlas()->lsoas)
        names << lsoa.msoaName;
    std::mt19937 random(4);
    const auto below = [&](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<std::size_t>(n)); };
    QStringList typed;
    while (typed.size() < count) {
        QString name = names.at(below(names.size()));
        if (name.size() < 4)
            continue;
        const qsizetype at = below(name.size() - 1);
        switch (below(4)) {
        case 0:
            name.remove(at, 1);
            break;
        case 1:
            name.insert(at, QChar(u'a' + static_cast<char16_t>(below(26))));
            break;
        case 2:
            name[at] = QChar(u'a' + static_cast<char16_t>(below(26)));
            break;
        default:
            std::swap(name[at], name[at + 1]);
        }
        typed << name;
    }
    return typed;
}

/** One round is 10,000 queries; real_time is the 99th percentile of one of them. */
void nameSearch(benchmark::State &state)
{
    Finder finder(atlas());
    const EditionId edition = atlas()->editions.back().id;
    const QStringList typed = misspelledNames(10'000);
    benchmark::DoNotOptimize(finder.find(u"Stoke"_s, edition)); // which reads the words of all names
    for ([[maybe_unused]] auto _ : state) {
        std::vector<double> seconds;
        int found = 0;
        for (const QString &text : typed) {
            const auto begin = std::chrono::steady_clock::now();
            const FindResult result = finder.find(text, edition);
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
            found += !result.items.empty();
        }
        std::ranges::sort(seconds);
        state.SetIterationTime(seconds.at(seconds.size() * 99 / 100));
        state.counters["median_ms"] = 1000 * seconds.at(seconds.size() / 2);
        state.counters["longest_ms"] = 1000 * seconds.back();
        state.counters["answered"] = found / double(typed.size());
    }
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

BENCHMARK(nameSearch)->Name("name_search")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
