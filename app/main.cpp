// The composition root: reads the command line, loads the words of the person's language, and either runs a command or
// opens the window on the atlas. A run without a person (a screenshot, a measurement) touches no settings.
#include "WindowRequest.h"
#include "cli/Commands.h"
#include "models/Languages.h"
#include "widgets/Appearance.h"
#include "widgets/CompareMethods.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/MainWindow.h"
#include "widgets/MapPane.h"
#include "widgets/MapWidget.h"
#include "widgets/Pages.h"
#include "widgets/PlaceSwitch.h"
#include "widgets/PlacesDialog.h"
#include "widgets/PresenterMode.h"
#include "widgets/PresenterWindow.h"
#include "widgets/Settings.h"
#include "widgets/Teaching.h"
#include "widgets/TermLinks.h"
#include "widgets/TourDialog.h"
#include "widgets/Tours.h"
#include "widgets/WindowHost.h"

#include <QApplication>
#include <QCursor>
#include <QElapsedTimer>
#include <QFile>
#include <QIcon>
#include <QScreen>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"ics-explorer"_s);
    QCoreApplication::setApplicationName(u"ics-explorer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ICS_VERSION));
}

std::unique_ptr<QCoreApplication> makeApplication(const CommandLine &line, int &argc, char **argv)
{
    if (!line.drawsText())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, but no display
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runWithoutWindow(const CommandLine &line, int &argc, char **argv)
{
    const auto application = makeApplication(line, argc, argv);
    nameApplication();
    useLanguage(line.window.language);
    return static_cast<int>(runCommand(line));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &row : status.readAll().split('\n'))
        if (row.startsWith("VmRSS:"))
            return row.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

void browseEverything(MainWindow &window)
{
    Session &session = window.session();
    const AtlasPtr atlas = session.atlas();
    for (const Edition &edition : atlas->editions)
        for (const Level &level : atlas->levels) {
            Selection selection = session.selection();
            selection.edition = edition.id;
            selection.level = level.id;
            selection.area = atlas->table(edition.id, level.id).first;
            session.setSelection(selection);
            window.mapPane()->map()->completeNow();
            QCoreApplication::processEvents();
        }
    std::printf("resident_kib %lld\n", static_cast<long long>(residentKib()));
}

/** What a run without a person does once the map is there; the code to end with. */
ExitCode finishUnattended(MainWindow &window, const WindowOptions &options)
{
    if (options.memoryAfterBrowsing)
        browseEverything(window);
    if (options.screenshot.isEmpty())
        return ExitCode::Found;
    while (window.teaching()->exercise()->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    window.mapPane()->map()->completeNow();
    window.termLinks()->completeNow();
    QCoreApplication::processEvents();
    QWidget *shown = &window;
    if (QWidget *page = window.pages()->shownPage(); page && page->metaObject()->indexOfMethod("completeNow()") >= 0)
        QMetaObject::invokeMethod(page, "completeNow"); // waits for what it works out on other threads
    QCoreApplication::processEvents();
    if (auto *comparison = window.findChild<CompareMethods *>()) {
        comparison->completeNow();
        shown = comparison;
    }
    if (PresenterWindow *presenter = window.teaching()->presenter()->window()) {
        presenter->completeNow();
        shown = presenter;
    }
    for (auto *dialog : window.findChildren<PlacesDialog *>()) {
        while (dialog->isReading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        shown = dialog;
    }
    if (TourDialog *dialog = window.teaching()->tours()->dialog())
        shown = dialog;
    if (shown->grab().save(options.screenshot, "PNG"))
        return ExitCode::Found;
    return reportError({ .kind = ErrorKind::WriteFailed, .file = options.screenshot });
}

void runUnattended(MainWindow &window, const WindowOptions &options, const QElapsedTimer &clock)
{
    window.mapPane()->map()->setReducedMotion(true);
    window.teaching()->tours()->setReducedMotion(true);
    if (QGuiApplication::platformName() == "offscreen"_L1) // no pointer that would rest on a button
        QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    QObject::connect(&window, &MainWindow::atlasFailed, &window, [&](const Error &error) {
        const ExitCode code = reportError(error);
        if (!options.screenshot.isEmpty())
            window.grab().save(options.screenshot, "PNG");
        QCoreApplication::exit(static_cast<int>(code == ExitCode::FileFailed ? ExitCode::NoAtlas : code));
    });
    QObject::connect(
        window.mapPane()->map(), &MapWidget::frameShown, &window, [&window, &options, &clock, first = true]() mutable {
            if (!std::exchange(first, false))
                return;
            if (options.timeToFirstMap) {
                std::printf("first_map_ms %lld\n", static_cast<long long>(clock.elapsed()));
                std::fflush(stdout);
            }
            QTimer::singleShot(
                0, &window, [&] { QCoreApplication::exit(static_cast<int>(finishUnattended(window, options))); });
        });
}

std::unique_ptr<Settings> openSettings(bool unattended)
{
    return unattended ? std::make_unique<Settings>(Settings::Forgetful {}) : std::make_unique<Settings>();
}

int runWindow(const CommandLine &line, int &argc, char **argv, const QElapsedTimer &clock)
{
    const WindowOptions &options = line.window;
    if (options.unattended() && !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(u"uk.ics_explorer.Explorer"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/ics-explorer.svg"_s));
    const QString atlas = options.atlas.isEmpty() ? defaultAtlasPath() : options.atlas;
    const auto reading = AtlasLoader::begin(atlas); // while the window is built

    const auto settings = openSettings(options.unattended());
    settings->setLanguageOfRun(options.language);
    WindowHost::speak(settings->language());
    Appearance appearance;
    appearance.setScheme(options.theme.isEmpty() ? settings->scheme() : schemeFromKey(options.theme));
    appearance.setTextPercent(settings->textPercent());
    WindowHost host(appearance, *settings, options.nmea);
    MainWindow &window = host.window();
    if (options.size.isValid())
        window.resize(options.size);
    QObject::connect(&window, &MainWindow::atlasOpened, &window, [&] { showRequested(window, options); });
    if (options.unattended())
        runUnattended(window, options, clock);
    window.places()->setAsked(options.places);
    QObject::connect(window.places(), &PlaceSwitch::openFailed, &window,
        [&](const Error &error) { refuse(window, error, options); });
    window.openAtlas(atlas, reading);
    window.show();
    return QApplication::exec();
}

}

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const CommandLine line = parseCommandLine(arguments);
    if (line.problem || line.action != CommandLine::Action::ShowWindow)
        return runWithoutWindow(line, argc, argv);
    return runWindow(line, argc, argv, clock);
}
