// What a person waits for and what the machine pays, measured on the built program from outside.
#include <benchmark/benchmark.h>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // ms

QString program() { return QStringLiteral(ICS_BINARY_DIR "/ics-explorer"); }

/** The number behind `key`, a name and a space, on a line of the program's output; negative if there is none. */
double printed(const QByteArray &output, const QByteArray &key)
{
    for (const QByteArray &line : output.split('\n'))
        if (line.startsWith(key))
            return line.mid(key.size()).toDouble();
    return -1;
}

void startToFirstMap(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        process.start(program(), { u"--time-to-first-map"_s, u"--size"_s, u"1280x800"_s });
        QByteArray output;
        while (!output.contains("first_map_ms ") && process.waitForReadyRead(patience))
            output += process.readAllStandardOutput();
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        process.waitForFinished(patience);
        if (printed(output, "first_map_ms ") < 0) {
            state.SkipWithError("the program reported no first map");
            return;
        }
    }
}
BENCHMARK(startToFirstMap)->Name("start_to_first_map")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

void residentMemory(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.start(program(), { u"--memory-after-browsing"_s, u"--size"_s, u"1280x800"_s });
        process.waitForFinished(patience);
        const double kibibytes = printed(process.readAllStandardOutput(), "resident_kib ");
        if (kibibytes < 0) {
            state.SkipWithError("the program reported no memory");
            return;
        }
        state.counters["MB"] = kibibytes * 1024 / 1e6;
    }
}
BENCHMARK(residentMemory)->Name("resident_memory")->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

void findCommand(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.start(program(), { u"find"_s, u"CM22 6QJ"_s, u"--json"_s });
        process.waitForFinished(patience);
        if (process.exitCode() != 0)
            state.SkipWithError("the postcode was not found");
    }
}
BENCHMARK(findCommand)->Name("find_command")->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(3);

void atlasSize(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        state.counters["MB"]
            = static_cast<double>(QFileInfo(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite")).size()) / 1e6;
}
BENCHMARK(atlasSize)->Name("atlas_size")->Iterations(1)->Repetitions(2);

void committedData(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        qint64 bytes = 0;
        QDirIterator files(QStringLiteral(ICS_SOURCE_DIR "/data"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
        state.counters["MB"] = static_cast<double>(bytes) / 1e6;
    }
}
BENCHMARK(committedData)->Name("committed_data")->Iterations(1)->Repetitions(2);

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
