// The whole import of the publishers' files into an empty folder. Budget: 120 s.
#include "importer/Importer.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

void import_all(benchmark::State &state)
{
    const QString sources = QStringLiteral(ICS_SOURCE_DIR "/../shared/sources");
    if (!QFileInfo::exists(sources)) {
        state.SkipWithError("the publishers' files are not here (../shared/sources)");
        return;
    }
    for ([[maybe_unused]] auto iteration : state) {
        const QTemporaryDir folder;
        const auto report = ics::importAll(sources, folder.filePath(QStringLiteral("data")));
        if (!report) {
            state.SkipWithError(qPrintable(ics::errorText(report.error())));
            return;
        }
    }
}
BENCHMARK(import_all)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1)->UseRealTime();

}

BENCHMARK_MAIN();
