// What a postcode costs: to parse, and to look up in the atlas; the postcodes are real ones in random order.
#include "atlas/PostcodeIndex.h"
#include "atlas/PostcodeText.h"
#include "domain/FileIo.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

/** 200,000 postcodes of data/postcodes, the same ones every time. */
const std::vector<QString> &samples()
{
    static const std::vector<QString> chosen = [] {
        const auto text = readFile(QStringLiteral(ICS_SOURCE_DIR "/data/postcodes/england.txt.xz"));
        const auto sectors = text ? parsePostcodes(*text, {}) : Result<std::vector<PostcodeSector>>(text.error());
        if (!sectors)
            qFatal("%s", qPrintable(errorText(sectors.error())));
        std::vector<QString> all;
        for (const PostcodeSector &sector : *sectors) {
            for (const PostcodeEntry &e : sector.entries)
                all.push_back(Postcode::fromKey(sector.key, e.pair).text());
        }
        std::shuffle(all.begin(), all.end(), std::mt19937(1));
        all.resize(200'000);
        return all;
    }();
    return chosen;
}

/** The atlas of the build, opened as the application does. */
PostcodeIndex &index()
{
    static PostcodeIndex opened = [] {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        db.setDatabaseName(QStringLiteral("file:" ICS_BINARY_DIR "/atlas.sqlite?immutable=1"));
        if (!db.open())
            qFatal("the atlas does not open");
        auto result = PostcodeIndex::open(db);
        if (!result)
            qFatal("%s", qPrintable(errorText(result.error())));
        return std::move(*result);
    }();
    return opened;
}

void postcodeLookup(benchmark::State &state)
{
    const std::vector<QString> &postcodes = samples();
    PostcodeIndex &lookup = index();
    std::size_t next = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto hit = lookup.find(Postcode::parse(postcodes[next]));
        if (!hit || hit->status == PostcodeStatus::NotListed)
            state.SkipWithError("a listed postcode is not found");
        next = (next + 1) % postcodes.size();
    }
}

void postcodeParse(benchmark::State &state)
{
    const std::vector<QString> &postcodes = samples();
    std::size_t next = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(Postcode::parse(postcodes[next]));
        next = (next + 1) % postcodes.size();
    }
}

void postcodeCandidates(benchmark::State &state, const QString &prefix)
{
    const Postcode postcode = Postcode::parse(prefix);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(index().candidates(postcode));
}

void postcodeNear(benchmark::State &state)
{
    const Postcode postcode = Postcode::parse(u"AL1 1XA"_s);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(index().near(postcode));
}

}

BENCHMARK(postcodeLookup)->Name("postcode_lookup")->Unit(benchmark::kMicrosecond);
BENCHMARK(postcodeParse)->Name("postcode_parse");
BENCHMARK_CAPTURE(postcodeCandidates, sector, u"CM22 6"_s)
    ->Name("postcode_candidates_sector")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(postcodeCandidates, district, u"CM22"_s)
    ->Name("postcode_candidates_district")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(postcodeCandidates, area, u"B"_s)->Name("postcode_candidates_area")->Unit(benchmark::kMillisecond);
BENCHMARK(postcodeNear)->Name("postcode_near")->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
