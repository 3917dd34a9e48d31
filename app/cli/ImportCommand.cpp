#include "ImportCommand.h"

#include "Commands.h"

#include "importer/Importer.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Commands)
    };

    constexpr std::size_t shownAnomalies = 20;

    std::atomic_bool stopRequested = false;
    static_assert(std::atomic_bool::is_always_lock_free, "set from a signal handler");

    void requestStop(int) { stopRequested = true; }

    void print(std::FILE *stream, const QString &text) { std::fputs(text.toUtf8().constData(), stream); }

    /** Steps run side by side, so each line says how far the whole import is. */
    void printStep(const QString &step, double fraction)
    {
        print(stderr, u"%1 %  %2\n"_s.arg(qRound(fraction * 100), 3).arg(step));
    }

    void printReport(const ImportReport &report)
    {
        for (const auto &[name, value] : report.figures)
            print(stdout, u"%1: %2\n"_s.arg(name, value));
        for (std::size_t i = 0; i < std::min(shownAnomalies, report.anomalies.size()); ++i) {
            const Anomaly &anomaly = report.anomalies[i];
            const QString line = anomaly.line > 0 ? u":%1"_s.arg(anomaly.line) : QString();
            print(stdout, u"%1%2: %3\n"_s.arg(anomaly.file, line, anomaly.text));
        }
        if (report.anomalies.size() > shownAnomalies)
            print(stdout,
                Text::tr("… and %n more remarks in REPORT.md", nullptr,
                    static_cast<int>(report.anomalies.size() - shownAnomalies))
                    + u'\n');
    }

}

ExitCode runImport(const QString &sources, const QString &data)
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
    const auto report = importAll(sources, data, printStep, &stopRequested);
    if (!report) {
        (void)reportError(report.error());
        print(stderr, Text::tr("%1 was left as it was.").arg(QDir::toNativeSeparators(data)) + u'\n');
        return ExitCode::FileFailed;
    }
    printReport(*report);
    return ExitCode::Found;
}

}
