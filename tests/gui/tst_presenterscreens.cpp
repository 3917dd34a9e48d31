// Presenter mode with two screens: the room sees the one where the ordinary window is not, the notes are on the other,
// and both change places by key. The offscreen platform makes the screens.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/PresenterMode.h"
#include "widgets/PresenterNotes.h"
#include "widgets/PresenterScreens.h"
#include "widgets/PresenterWindow.h"
#include "widgets/Teaching.h"

#include <QAction>
#include <QScreen>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ics;

class TestPresenterScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 3);
        QCOMPARE(laptop()->geometry(), QRect(0, 0, 1366, 768));
        QCOMPARE(projector()->geometry(), QRect(1366, 0, 1920, 1080));
    }

    void theRoomSeesTheScreenBesideTheSpeakers()
    {
        QCOMPARE(presenterScreens(laptop()).room, projector());
        QCOMPARE(presenterScreens(laptop()).speaker, laptop());
        QCOMPARE(presenterScreens(projector()).room, laptop());
        QCOMPARE(presenterScreens(projector()).speaker, projector());
    }

    void aScreenThatShowsTheSameIsNoOther()
    {
        QCOMPARE(mirror()->geometry(), laptop()->geometry());
        QVERIFY(presenterScreens(laptop()).room != mirror());
    }

    void windowsAndNotesHaveAScreenEachAndChangeThem()
    {
        WindowFixture f({ 1200, 700 });
        f.window.move(20, 20);
        QCOMPARE(f.window.screen(), laptop());
        const QRect before = f.window.geometry();
        f.window.actions().presenter->setChecked(true);
        PresenterMode &mode = *f.window.teaching()->presenter();
        QCoreApplication::processEvents();
        QVERIFY(mode.window()->isFullScreen());
        QCOMPARE(mode.window()->geometry(), projector()->geometry());
        QVERIFY(mode.notes()->isVisible());
        QVERIFY(laptop()->geometry().contains(mode.notes()->geometry()));
        QTest::keyClick(mode.window(), Qt::Key_X);
        QCoreApplication::processEvents();
        QCOMPARE(mode.window()->geometry(), laptop()->geometry());
        QVERIFY(mode.window()->isFullScreen());
        QVERIFY(mode.notes()->isVisible());
        QVERIFY(projector()->geometry().contains(mode.notes()->geometry()));
        QTest::keyClick(mode.notes(), Qt::Key_X);
        QCoreApplication::processEvents();
        QCOMPARE(mode.window()->geometry(), projector()->geometry());
        QTest::keyClick(mode.window(), Qt::Key_Escape);
        QVERIFY(!mode.isOn());
        QCOMPARE(f.window.geometry(), before);
        QVERIFY(f.window.isVisible());
    }

private:
    static QScreen *laptop() { return QGuiApplication::screens().at(0); }
    static QScreen *mirror() { return QGuiApplication::screens().at(1); }
    static QScreen *projector() { return QGuiApplication::screens().at(2); }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screens.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no folder to write to");
    file.write(R"({ "screens": [
        { "name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768 },
        { "name": "mirror", "x": 0, "y": 0, "width": 1366, "height": 768 },
        { "name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080 } ] })");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    QApplication app(argc, argv);
    TestPresenterScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_presenterscreens.moc"
