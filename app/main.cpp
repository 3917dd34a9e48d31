// The composition root: reads the command line, loads the words of the person's language, and either runs a command or
// opens the window on the atlas. A run without a person (a screenshot, a measurement) touches no settings.
#include "cli/Commands.h"
#include "models/Finder.h"
#include "models/Languages.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Appearance.h"
#include "widgets/AreaCommands.h"
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
#include "widgets/TourDialog.h"
#include "widgets/Tours.h"

#include <QAction>
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
    while (window.exercise()->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    window.mapPane()->map()->completeNow();
    QCoreApplication::processEvents();
    QWidget *shown = &window;
    if (QWidget *page = window.pages()->shownPage(); page && page->metaObject()->indexOfMethod("completeNow()") >= 0)
        QMetaObject::invokeMethod(page, "completeNow"); // waits for what it works out on other threads
    QCoreApplication::processEvents();
    if (auto *comparison = window.findChild<CompareMethods *>()) {
        comparison->completeNow();
        shown = comparison;
    }
    if (PresenterWindow *presenter = window.presenterMode()->window()) {
        presenter->completeNow();
        shown = presenter;
    }
    for (auto *dialog : window.findChildren<PlacesDialog *>()) {
        while (dialog->isReading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        shown = dialog;
    }
    if (TourDialog *dialog = window.tours()->dialog())
        shown = dialog;
    if (shown->grab().save(options.screenshot, "PNG"))
        return ExitCode::Found;
    return reportError({ .kind = ErrorKind::WriteFailed, .file = options.screenshot });
}

void refuse(const Error &error, bool unattended)
{
    const ExitCode code = reportError(error);
    if (unattended)
        QCoreApplication::exit(static_cast<int>(code));
}

void showPage(MainWindow &window, const WindowOptions &options)
{
    auto *action = window.findChild<QAction *>(options.page);
    if (action && window.pages()->page(action))
        action->setChecked(true);
    else if (action)
        action->trigger(); // it opens a dialog, or changes the panes
    else
        refuse({ .kind = ErrorKind::BadArgument, .columnName = u"--page"_s, .detail = options.page },
            options.unattended());
}

void pinAreas(MainWindow &window, const WindowOptions &options)
{
    const Atlas &atlas = *window.session().atlas();
    for (const QString &code : options.pin.split(u',', Qt::SkipEmptyParts)) {
        const AreaId area = atlas.areaByCode(window.session().selection().edition, code);
        if (!isValid(area) || !window.areaCommands()->pins().pin(area))
            refuse({ .kind = ErrorKind::BadArgument, .columnName = u"--pin"_s, .detail = code }, options.unattended());
    }
}

void startTour(MainWindow &window, const WindowOptions &options)
{
    const QString problem = window.tours()->startNamed(options.tour);
    if (problem.isEmpty())
        return;
    std::fprintf(stderr, "ics-explorer: %s\n", qPrintable(problem));
    if (options.unattended())
        QCoreApplication::exit(static_cast<int>(ExitCode::WrongUsage));
}

/** In a window of the size asked for where a picture is made, else on a whole screen. */
void present(MainWindow &window, const WindowOptions &options)
{
    if (options.unattended())
        window.presenterMode()->setSize(window.size());
    window.actions().presenter->setChecked(true);
}

/** What the command line asks to see; its problem is reported, and ends a run without a person. */
void applySelection(MainWindow &window, const WindowOptions &options)
{
    auto requested = requestedSelection(window.session().atlas(), options, window.session().selection());
    if (!requested) {
        refuse(requested.error(), options.unattended());
        return;
    }
    if (!options.view.isEmpty())
        window.mapPane()->setHexagons(options.view == "hexagons"_L1);
    Selection selection = *requested;
    if (isValid(selection.lsoa) && options.level.isEmpty())
        selection.level = window.session().atlas()->area(selection.area).level;
    window.session().setSelection(selection);
    if (!selection.postcode.isEmpty())
        window.answerStrip()->setAnswer(Finder(window.session().atlas()).find(selection.postcode, selection.edition));
    if (!options.layers.isEmpty())
        window.mapPane()->setLayers(*mapLayersWith(options.layers));
    if (options.compareMethods)
        window.actions().compareMethods->trigger();
    if (!options.pin.isEmpty())
        pinAreas(window, options);
    if (!options.page.isEmpty())
        showPage(window, options);
    if (!options.tour.isEmpty())
        startTour(window, options);
    if (options.present)
        present(window, options);
}

/** The exercise that the command line names comes first: what is to be seen may be of its making. */
void begin(MainWindow &window, const WindowOptions &options)
{
    ExerciseDesk *desk = window.exercise();
    if (options.exercise.isEmpty() || desk->isOpen())
        return applySelection(window, options);
    QObject::connect(
        desk, &ExerciseDesk::failed, &window, [&](const Error &error) { refuse(error, options.unattended()); });
    QObject::connect(desk, &ExerciseDesk::changed, &window, [&, first = true]() mutable {
        if (std::exchange(first, false))
            applySelection(window, options);
    });
    desk->openFile(options.exercise);
}

void runUnattended(MainWindow &window, const WindowOptions &options, const QElapsedTimer &clock)
{
    window.mapPane()->map()->setReducedMotion(true);
    window.tours()->setReducedMotion(true);
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

void speak(const QString &language) { QGuiApplication::setLayoutDirection(useLanguage(language).textDirection()); }

/** Holds the window, and makes it anew where the person stands when they choose another language: every text is written
    when its widget is made. */
class WindowHost final : public QObject
{
public:
    WindowHost(Appearance &appearance, Settings &settings, const WindowOptions &options)
        : m_appearance(appearance)
        , m_settings(settings)
        , m_options(options)
    {
        make();
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void make()
    {
        m_window = std::make_unique<MainWindow>(m_appearance, m_settings, QDate::currentDate());
        m_window->setNmeaFile(m_options.nmea);
        connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeTo, Qt::QueuedConnection);
    }
    void changeTo(const QString &language)
    {
        const std::unique_ptr<MainWindow> former = std::move(m_window);
        const ExerciseDesk &desk = *former->exercise();
        const bool open = desk.isOpen();
        const auto resume
            = [exercise = desk.exercise(), path = desk.path(), modified = desk.isModified(), open](MainWindow &window) {
                  if (open)
                      window.exercise()->resume(exercise, path, modified);
              };
        former->exercise()->leave(); // the new window has the atlas as it is first
        former->rememberLayout();
        speak(language);
        m_appearance.languageHasChanged();
        make();
        m_window->setGeometry(former->geometry());
        m_window->setWindowState(former->windowState());
        connect(
            m_window.get(), &MainWindow::atlasOpened, this, [this, selection = former->session().selection(), resume] {
                m_window->session().setSelection(selection);
                resume(*m_window);
            });
        m_window->openAtlas(former->atlasPath());
        m_window->show();
    }

    Appearance &m_appearance;
    Settings &m_settings;
    const WindowOptions &m_options;
    std::unique_ptr<MainWindow> m_window;
};

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
    if (!options.language.isEmpty())
        settings->setLanguage(options.language);
    speak(options.language.isEmpty() ? settings->language() : options.language);
    Appearance appearance;
    appearance.setScheme(options.theme.isEmpty() ? settings->scheme() : schemeFromKey(options.theme));
    appearance.setTextPercent(settings->textPercent());
    WindowHost host(appearance, *settings, options);
    MainWindow &window = host.window();
    if (options.size.isValid())
        window.resize(options.size);
    QObject::connect(&window, &MainWindow::atlasOpened, &window, [&] { begin(window, options); });
    if (options.unattended())
        runUnattended(window, options, clock);
    window.places()->setAsked(options.places);
    QObject::connect(window.places(), &PlaceSwitch::openFailed, &window,
        [&](const Error &error) { refuse(error, options.unattended()); });
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
