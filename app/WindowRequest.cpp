#include "WindowRequest.h"

#include "cli/Commands.h"
#include "cli/SelectionRequest.h"
#include "models/Finder.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/AreaCommands.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/MainWindow.h"
#include "widgets/MapPane.h"
#include "widgets/NoticeBar.h"
#include "widgets/Pages.h"
#include "widgets/PresenterMode.h"
#include "widgets/Teaching.h"
#include "widgets/Tours.h"

#include <QAction>
#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

void refuse(MainWindow &window, const Error &error, const WindowOptions &options)
{
    window.noticeBar()->showNotice(errorText(error));
    const ExitCode code = reportError(error);
    if (options.unattended())
        QCoreApplication::exit(static_cast<int>(code));
}

namespace {

    void showPage(MainWindow &window, const WindowOptions &options)
    {
        auto *action = window.findChild<QAction *>(options.page);
        if (action && window.pages()->page(action))
            action->setChecked(true);
        else if (action && !action->isChecked())
            action->trigger(); // it opens a dialog, or changes the panes
        else if (!action)
            refuse(
                window, { .kind = ErrorKind::BadArgument, .columnName = u"--page"_s, .detail = options.page }, options);
    }

    void pinAreas(MainWindow &window, const WindowOptions &options)
    {
        const Atlas &atlas = *window.session().atlas();
        for (const QString &code : options.pin.split(u',', Qt::SkipEmptyParts)) {
            const AreaId area = atlas.areaByCode(window.session().selection().edition, code);
            if (!isValid(area) || !window.areaCommands()->pins().pin(area))
                refuse(window, { .kind = ErrorKind::BadArgument, .columnName = u"--pin"_s, .detail = code }, options);
        }
    }

    void startTour(MainWindow &window, const WindowOptions &options)
    {
        Tours &tours = *window.teaching()->tours();
        const QString problem = tours.startNamed(options.tour);
        if (problem.isEmpty())
            return;
        if (!tours.dialog()) // which tells it
            window.noticeBar()->showNotice(problem);
        for (const QString &line : problem.split(u'\n'))
            std::fprintf(stderr, "ics-explorer: %s\n", qPrintable(line));
        if (options.unattended())
            QCoreApplication::exit(static_cast<int>(ExitCode::WrongUsage));
    }

    /** In a window of the size asked for where a picture is made, else on a whole screen. */
    void present(MainWindow &window, const WindowOptions &options)
    {
        if (options.unattended())
            window.teaching()->presenter()->setSize(window.size());
        window.actions().presenter->setChecked(true);
    }

    /** What the command line asks to see; its problem is reported, and ends a run without a person. */
    void applySelection(MainWindow &window, const WindowOptions &options)
    {
        auto requested = requestedSelection(window.session().atlas(), options, window.session().selection());
        if (!requested) {
            refuse(window, requested.error(), options);
            return;
        }
        if (!options.view.isEmpty())
            window.mapPane()->setHexagons(options.view == "hexagons"_L1);
        Selection selection = *requested;
        if (isValid(selection.lsoa) && options.level.isEmpty())
            selection.level = window.session().atlas()->area(selection.area).level;
        window.session().setSelection(selection);
        if (!selection.postcode.isEmpty())
            window.answerStrip()->setAnswer(
                Finder(window.session().atlas()).find(selection.postcode, selection.edition));
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

}

// The exercise comes first: what is to be seen may be of its making.
void showRequested(MainWindow &window, const WindowOptions &options)
{
    ExerciseDesk *desk = window.teaching()->exercise();
    if (options.exercise.isEmpty() || desk->isOpen())
        return applySelection(window, options);
    QObject::connect(desk, &ExerciseDesk::failed, &window, [&](const Error &error) { refuse(window, error, options); });
    QObject::connect(desk, &ExerciseDesk::changed, &window, [&, first = true]() mutable {
        if (std::exchange(first, false))
            applySelection(window, options);
    });
    desk->openFile(options.exercise);
}

}
