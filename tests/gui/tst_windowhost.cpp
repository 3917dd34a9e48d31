// Another language without a new start, as a person chooses it in the menu.
#include "WindowFixture.h"
#include "models/Languages.h"
#include "widgets/Actions.h"
#include "widgets/WindowHost.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

QAction *actionFor(const MainWindow &window, const QString &language)
{
    for (QAction *action : window.actions().languages)
        if (action->data().toString() == language)
            return action;
    return nullptr;
}

}

class TestWindowHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherLanguageIsHereAtOnce_data();
    void anotherLanguageIsHereAtOnce();
    void cleanup() { WindowHost::speak(u"en"_s); }
};

void TestWindowHost::anotherLanguageIsHereAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Welsh") << u"cy"_s << Qt::LeftToRight;
    QTest::newRow("Polish") << u"pl"_s << Qt::LeftToRight;
    QTest::newRow("Urdu, from the right") << u"ur"_s << Qt::RightToLeft;
}

void TestWindowHost::anotherLanguageIsHereAtOnce()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WindowHost::speak(u"en"_s);
    WindowHost host(theAppearance(), settings, {});
    host.window().setGeometry(40, 30, 1300, 740);
    host.window().show();
    host.window().openAtlas(atlasPath());
    QTRY_VERIFY_WITH_TIMEOUT(host.window().isReady(), 20000);
    Session &session = host.window().session();
    session.setLevel(session.atlas()->levelByKey(u"place"));
    session.setArea(areaNamed(*session.atlas(), u"2026-04", u"system"_s, u"QNC"_s));
    const Selection before = session.selection();
    const QString english = host.window().actions().learn->text();
    const MainWindow *former = &host.window();

    actionFor(*former, language)->trigger();
    QTRY_VERIFY(&host.window() != former || host.window().actions().learn->text() != english);
    QTRY_VERIFY_WITH_TIMEOUT(host.window().isReady(), 20000);
    QCoreApplication::processEvents();
    QVERIFY(host.window().actions().learn->text() != english);
    QCOMPARE(host.window().layoutDirection(), direction);
    QVERIFY(host.window().session().selection() == before);
    QCOMPARE(host.window().size(), QSize(1300, 740));
    QVERIFY(host.window().isVisible());
    QVERIFY(actionFor(host.window(), language)->isChecked());
    QCOMPARE(settings.language(), language);
}

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
