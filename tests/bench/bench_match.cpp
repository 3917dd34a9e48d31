// What a list of postcodes costs: each postcode inside the resolver, and a whole file of five million rows from disk to
// disk, with the answers of one edition and of both. The postcodes are real ones in random order.
#include "atlas/AtlasReader.h"
#include "atlas/PostcodeText.h"
#include "domain/FileIo.h"
#include "report/MatchList.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

constexpr int listRows = 5'000'000;

template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

const AtlasPtr &atlas()
{
    static const AtlasPtr read = need(readAtlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite")));
    return read;
}

const PostcodeTable &postcodes()
{
    static const PostcodeTable table = need(PostcodeTable::read(atlas()->path));
    return table;
}

PostcodeMatcher matcherFor(std::size_t editions)
{
    std::vector<EditionId> ids;
    for (std::size_t i = atlas()->editions.size() - editions; i < atlas()->editions.size(); ++i)
        ids.push_back(atlas()->editions[i].id);
    return { *atlas(), postcodes(), ids };
}

/** Every postcode of England on record, shuffled in the same way every time. */
const std::vector<QByteArray> &samples()
{
    static const std::vector<QByteArray> shuffled = [] {
        const auto text = need(readFile(QStringLiteral(ICS_SOURCE_DIR "/data/postcodes/england.txt.xz")));
        std::vector<QByteArray> all;
        for (const PostcodeSector &sector : need(parsePostcodes(text, {})))
            for (const PostcodeEntry &e : sector.entries)
                all.push_back(Postcode::fromKey(sector.key, e.pair).text().toLatin1());
        std::shuffle(all.begin(), all.end(), std::mt19937(1));
        return all;
    }();
    return shuffled;
}

/** Five million rows: a number, a name, a postcode. */
QString list(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"list.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the list cannot be written");
    file.write("id,name,postcode\n");
    for (int row = 0; row < listRows; ++row)
        file.write(QByteArray::number(row) + ",\"Person, A\","
            + samples()[static_cast<std::size_t>(row) % samples().size()] + '\n');
    return path;
}

void postcodeResolve(benchmark::State &state)
{
    const PostcodeMatcher matcher = matcherFor(1);
    const std::vector<QByteArray> &all = samples();
    std::size_t next = 0;
    for ([[maybe_unused]] auto _ : state) {
        const PostcodeMatch match = matcher.match(all[next]);
        if (match.outcome != MatchOutcome::Exact && match.outcome != MatchOutcome::Terminated
            && match.outcome != MatchOutcome::Likely && match.outcome != MatchOutcome::Unknown)
            state.SkipWithError("a listed postcode is not resolved");
        next = next + 1 == all.size() ? 0 : next + 1;
    }
    state.SetItemsProcessed(state.iterations());
}

void matchCsv(benchmark::State &state, std::size_t editions)
{
    static const QTemporaryDir folder;
    static const QString path = list(folder);
    for ([[maybe_unused]] auto _ : state) {
        const ListSample sample = need(sampleList(path));
        const ColumnChoice choice = need(chooseColumn(sample, {}));
        const PostcodeMatcher matcher = matcherFor(editions);
        const MatchJob job { .sample = sample, .column = choice.column, .output = folder.filePath(u"out.csv"_s) };
        const MatchSummary done = need(matchList(matcher, job, {}, nullptr));
        if (done.rows != listRows)
            state.SkipWithError("rows are missing");
    }
    state.SetItemsProcessed(state.iterations() * listRows);
}

void readPostcodes(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(need(PostcodeTable::read(atlas()->path)));
}

}

BENCHMARK(postcodeResolve)->Name("postcode_resolve");
BENCHMARK_CAPTURE(matchCsv, one, 1)->Name("match_csv")->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(matchCsv, both, 2)
    ->Name("match_csv_both_editions")
    ->Unit(benchmark::kSecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK(readPostcodes)->Name("postcode_table_read")->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
