// Presenter mode in the real window, for tests: begun by its key, used by those that a room sees the work of.
#pragma once

#include "WindowFixture.h"
#include "widgets/PresenterMode.h"
#include "widgets/PresenterWindow.h"
#include "widgets/Teaching.h"

#include <QTest>

namespace ics {

inline AreaId todaysArea(WindowFixture &f, const QString &level, const QString &code)
{
    const Atlas &atlas = *f.window.session().atlas();
    return atlas.areaByCode(atlas.editionByKey(u"2026-04"), atlas.levelByKey(level), code);
}

inline PresenterWindow *present(WindowFixture &f, QSize size = { 1280, 720 })
{
    f.window.teaching()->presenter()->setSize(size);
    f.window.activateWindow();
    f.window.mapPane()->map()->setFocus();
    if (!QTest::qWaitForWindowActive(&f.window))
        return nullptr;
    QTest::keyClick(&f.window, Qt::Key_F11);
    if (PresenterWindow *window = f.window.teaching()->presenter()->window()) {
        window->activateWindow();
        QCoreApplication::processEvents();
        window->completeNow();
        return window;
    }
    return nullptr;
}

inline MapWidget &mapOf(PresenterWindow &window) { return *window.mapPane()->map(); }
inline void press(PresenterWindow &window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&mapOf(window), Qt::Key(key), modifiers);
}

inline QString nameUnder(MapWidget &map, QPointF at)
{
    map.completeNow();
    const int area = map.areaAt(at);
    return area < 0 ? QString() : map.scene().shownLevel()->names[static_cast<std::size_t>(area)];
}

}
