// The time from choosing an area to every pane showing it: tree, details and breadcrumb laid out and painted, and the
// map's new picture complete. The resident memory after showing every level is a counter of the second measure.
#include "atlas/AtlasReader.h"
#include "models/LearnIndex.h"
#include "widgets/Appearance.h"
#include "widgets/MainWindow.h"
#include "widgets/MapPane.h"
#include "widgets/MapWidget.h"
#include "widgets/Settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>

#include <benchmark/benchmark.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

class OpenWindow final
{
public:
    OpenWindow()
        : m_settings(Settings::Forgetful {})
        , window(m_appearance, m_settings, QDate(2026, 11, 11))
        , m_canvas(1920, 1080)
    {
        window.mapPane()->map()->setReducedMotion(true);
        window.resize(m_canvas.size());
        window.show();
        window.openAtlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
        QElapsedTimer patience;
        patience.start();
        while (!window.isReady() && patience.elapsed() < 20000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        (void)LearnIndex::shared().finder(); // as once the window has been at rest: terms are marked in every text
    }

    void complete()
    {
        QCoreApplication::sendPostedEvents();
        window.mapPane()->map()->completeNow();
        window.render(&m_canvas);
    }

private:
    Appearance m_appearance;
    Settings m_settings;

public:
    MainWindow window;

private:
    QPixmap m_canvas;
};

qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : status.readAll().split('\n'))
        if (row.startsWith("VmRSS:"))
            return row.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

OpenWindow &theWindow()
{
    static auto *open = new OpenWindow;
    return *open;
}

/** From one system to the next, and into its first place and neighbourhood. */
void selectionToAllViews(benchmark::State &state)
{
    OpenWindow &open = theWindow();
    if (!open.window.isReady()) {
        state.SkipWithError("no atlas: build the target atlas");
        return;
    }
    const Atlas &atlas = *open.window.session().atlas();
    const EditionId edition = open.window.session().editionToday();
    std::vector<AreaId> areas;
    for (const QStringView key : { u"system", u"place", u"neighbourhood" }) {
        const LevelTable &table = atlas.table(edition, atlas.levelByKey(key));
        for (int i = 0; i < table.count; i += std::max(1, table.count / 12))
            areas.push_back(static_cast<AreaId>(static_cast<int>(table.first) + i));
    }
    std::size_t next = 0;
    for (auto _ : state) {
        open.window.session().setArea(areas[next++ % areas.size()]);
        open.complete();
    }
}

/** Every level of every edition, each with an area chosen. */
void browseEveryLevel(benchmark::State &state)
{
    OpenWindow &open = theWindow();
    if (!open.window.isReady()) {
        state.SkipWithError("no atlas: build the target atlas");
        return;
    }
    const Atlas &atlas = *open.window.session().atlas();
    for (auto _ : state)
        for (const Edition &edition : atlas.editions)
            for (const Level &level : atlas.levels) {
                Selection selection = open.window.session().selection();
                selection.edition = edition.id;
                selection.level = level.id;
                selection.area = atlas.table(edition.id, level.id).first;
                open.window.session().setSelection(selection);
                open.complete();
            }
    state.counters["resident_mb"] = static_cast<double>(residentKib()) / 1024;
}

}

BENCHMARK(selectionToAllViews)->Name("selection_to_all_views")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(browseEveryLevel)->Name("browse_every_level")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
