// The real window over the real atlas, without a person: settings that remember nothing, no animation unless asked for,
// 11 November 2026.
#pragma once

#include "AtlasFixture.h"
#include "widgets/Appearance.h"
#include "widgets/MainWindow.h"
#include "widgets/MapPane.h"
#include "widgets/MapWidget.h"
#include "widgets/SearchField.h"
#include "widgets/Settings.h"
#include "widgets/TopBar.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace ics {

inline Appearance &theAppearance()
{
    static Appearance *const appearance = new Appearance(qApp);
    return *appearance;
}

class WindowFixture final
{
public:
    explicit WindowFixture(QSize size = { 1280, 720 }, const QString &atlas = atlasPath())
        : m_settings(Settings::Forgetful {})
        , window(theAppearance(), m_settings, QDate(2026, 11, 11))
    {
        window.mapPane()->map()->setReducedMotion(true);
        QSignalSpy opened(&window, &MainWindow::atlasOpened);
        QSignalSpy failed(&window, &MainWindow::atlasFailed);
        window.resize(size);
        window.show();
        window.openAtlas(atlas);
        QElapsedTimer patience;
        patience.start();
        while (opened.isEmpty() && failed.isEmpty() && patience.elapsed() < 20000)
            QTest::qWait(5);
        QCoreApplication::processEvents();
    }

    void setMotion(bool on) { window.mapPane()->map()->setReducedMotion(!on); }

    void type(const QString &text)
    {
        QLineEdit *field = window.topBar()->search()->field();
        window.topBar()->search()->focusField();
        QTest::keyClicks(field, text);
    }

    void searchFor(const QString &text)
    {
        QSignalSpy chosen(window.topBar()->search(), &SearchField::chosen);
        type(text);
        QTest::keyClick(window.topBar()->search()->field(), Qt::Key_Return);
        if (chosen.isEmpty())
            chosen.wait(5000);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const Area &area() { return window.session().atlas()->area(window.session().selection().area); }

private:
    Settings m_settings;

public:
    MainWindow window;
};

}
