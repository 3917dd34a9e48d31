// An exercise in the real window, for tests: begun by its key, its edits done through its dialogs.
#pragma once

#include "WindowFixture.h"
#include "widgets/ExerciseBanner.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/ExercisePanel.h"
#include "widgets/SystemChooser.h"
#include "widgets/Teaching.h"

#include <QListWidget>

namespace ics {

inline const QString stoke = QStringLiteral("QNC-E06000021");

class ExerciseWindow final
{
    WindowFixture m_fixture;

public:
    explicit ExerciseWindow(QSize size = { 1280, 720 })
        : m_fixture(size)
        , window(m_fixture.window)
    {
    }

    MainWindow &window;
    const Area &area() { return m_fixture.area(); }

    ExerciseDesk &desk() { return *window.teaching()->exercise(); }
    ExerciseBanner *banner() { return window.findChild<ExerciseBanner *>(); }
    ExercisePanel *panel() { return window.findChild<ExercisePanel *>(); }

    /** Until what was asked for is on screen. */
    bool waits()
    {
        const bool done = QTest::qWaitFor([this] { return !desk().isBusy(); }, 20000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return done;
    }
    bool begin()
    {
        QTest::keyClick(&window, Qt::Key_F7);
        return waits() && desk().isOnScreen();
    }
    void show(const QString &code, QStringView level)
    {
        Session &session = window.session();
        const EditionId edition = session.selection().edition;
        session.setArea(session.atlas()->areaByCode(edition, session.atlas()->levelByKey(level), code));
    }
    AreaId system(QStringView code)
    {
        const Atlas &atlas = *window.session().atlas();
        return atlas.areaByCode(window.session().selection().edition, atlas.levelByKey(u"system"), code);
    }
    const Area &parentOf(const QString &place)
    {
        const Atlas &atlas = *window.session().atlas();
        return atlas.area(
            atlas.area(atlas.areaByCode(window.session().selection().edition, atlas.levelByKey(u"place"), place))
                .parent);
    }
    SystemChooser *chooser() { return window.findChild<SystemChooser *>(); }
    /** Stoke-on-Trent to a system, by keys alone. */
    bool moveStoke(const QString &to)
    {
        show(stoke, u"place");
        QTest::keyClick(&window, Qt::Key_F8);
        SystemChooser *dialog = chooser();
        if (!dialog)
            return false;
        QTest::keyClicks(dialog->filter(), to);
        QTest::keyClick(dialog->filter(), Qt::Key_Return);
        window.activateWindow(); // as a window manager does when a dialog closes
        return waits() && QTest::qWaitForWindowActive(&window);
    }
};

}
