#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/NoticeBar.h"
#include "widgets/TreePane.h"

#include <QAction>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

class TestHexagons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyShowsThemAndAKeyTheLand();
    void eachIsItsArea_data();
    void eachIsItsArea();
    void aClickChoosesInTreeAndDetails();
    void stepsAndDrillsByKeyboard();
    void neighbourhoodsStayOnLand();
    void enteringAPlaceSaysWhyTheLandIsShown();
    void movesUnlessMotionIsReduced();
    void aPlaceOnLandIsNotAsked();

private:
    static void setLevel(WindowFixture &f, const QString &key)
    {
        Session &session = f.window.session();
        session.setLevel(session.atlas()->levelByKey(key));
    }
    static MapWidget &map(WindowFixture &f) { return *f.window.mapPane()->map(); }
    static void pressKey(WindowFixture &f)
    {
        map(f).setFocus();
        QTest::keyClick(&map(f), Qt::Key_E, Qt::ControlModifier);
        map(f).completeNow();
    }
    /** A point in the middle of the hexagon of the area with the name; none if there is none. */
    static QPoint hexagonOf(WindowFixture &f, const QString &name)
    {
        const auto &names = map(f).scene().shownLevel()->names;
        for (int y = 2; y < map(f).height(); y += 4)
            for (int x = 2; x < map(f).width(); x += 4)
                if (const int area = map(f).areaAt(QPointF(x, y));
                    area >= 0 && names[static_cast<std::size_t>(area)] == name)
                    return { x, y + 8 };
        return {};
    }
};

void TestHexagons::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestHexagons::aKeyShowsThemAndAKeyTheLand()
{
    WindowFixture f;
    setLevel(f, u"system"_s);
    map(f).completeNow();
    const Viewport before = map(f).viewport();
    const QString name = map(f).accessibleName();
    QVERIFY(!map(f).hexagonsShown());
    pressKey(f);
    QVERIFY(map(f).hexagonsShown());
    QVERIFY(map(f).accessibleName().startsWith(u"Equal-area map"_s));
    pressKey(f);
    QVERIFY(!map(f).hexagonsShown());
    QCOMPARE(map(f).viewport(), before);
    QCOMPARE(map(f).accessibleName(), name);
}

void TestHexagons::eachIsItsArea_data()
{
    QTest::addColumn<QString>("level");
    QTest::newRow("regions") << u"region"_s;
    QTest::newRow("systems") << u"system"_s;
    QTest::newRow("places") << u"place"_s;
}

void TestHexagons::eachIsItsArea()
{
    QFETCH(const QString, level);
    WindowFixture f;
    setLevel(f, level);
    pressKey(f);
    std::vector<int> pixels(static_cast<std::size_t>(map(f).scene().shownLevel()->count()), 0);
    for (int y = 0; y < map(f).height(); ++y)
        for (int x = 0; x < map(f).width(); ++x)
            if (const int area = map(f).areaAt(QPointF(x + 0.5, y + 0.5)); area >= 0)
                ++pixels[static_cast<std::size_t>(area)];
    const auto [least, most] = std::minmax_element(pixels.begin(), pixels.end());
    QVERIFY(*least > 0);
    QVERIFY2(*most - *least <= *most * 0.12, qPrintable(u"%1 to %2 pixels"_s.arg(*least).arg(*most)));
}

void TestHexagons::aClickChoosesInTreeAndDetails()
{
    WindowFixture f;
    setLevel(f, u"system"_s);
    pressKey(f);
    const QPoint at = hexagonOf(f, u"Lincolnshire"_s);
    QVERIFY(!at.isNull());
    QTest::mouseClick(&map(f), Qt::LeftButton, {}, at);
    QCOMPARE(f.area().name, u"Lincolnshire"_s);
    QVERIFY(f.window.windowTitle().startsWith(u"Lincolnshire"_s));
    auto *tree = f.window.findChild<QTreeView *>();
    QVERIFY(tree->currentIndex().data().toString().contains(u"Lincolnshire"_s));
    map(f).completeNow();
    QVERIFY(map(f).hexagonsShown());
}

void TestHexagons::stepsAndDrillsByKeyboard()
{
    WindowFixture f;
    setLevel(f, u"system"_s);
    pressKey(f);
    QTest::keyClick(&map(f), Qt::Key_BracketRight);
    const QString system = f.area().name;
    QVERIFY(isValid(f.area().parent));
    QTest::keyClick(&map(f), Qt::Key_Return);
    map(f).completeNow();
    QVERIFY(map(f).hexagonsShown());
    QVERIFY(map(f).scene().shownLevel()->count() > 100); // places now, hexagons still
    QCOMPARE(f.area().name, system);
}

void TestHexagons::neighbourhoodsStayOnLand()
{
    WindowFixture f;
    setLevel(f, u"system"_s);
    pressKey(f);
    setLevel(f, u"neighbourhood"_s);
    map(f).completeNow();
    QVERIFY(!map(f).hexagonsShown());
    QToolButton *button = nullptr;
    for (QToolButton *b : map(f).findChildren<QToolButton *>())
        button = b->isCheckable() && b->toolTip().startsWith(u"Hexagons"_s) ? b : button;
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
    QVERIFY2(!button->isChecked(), "it is not lit over land");
    QVERIFY(button->toolTip().contains(u"too many"_s));
    const QAction *action = f.window.actions().hexagons;
    QVERIFY2(!action->isEnabled() && !action->isChecked(), "the menu says the same");
    QVERIFY2(action->text().contains(u"too many"_s), qPrintable(action->text()));
    setLevel(f, u"system"_s);
    map(f).completeNow();
    QVERIFY(map(f).hexagonsShown());
    QVERIFY(button->isChecked());
    QVERIFY(action->isEnabled() && action->isChecked());
    QVERIFY2(!action->text().contains(u"too many"_s), qPrintable(action->text()));
    button->click();
    QVERIFY(!action->isChecked());
    QVERIFY(!map(f).hexagonsShown());
}

void TestHexagons::enteringAPlaceSaysWhyTheLandIsShown()
{
    WindowFixture f;
    setLevel(f, u"place"_s);
    pressKey(f);
    QTest::keyClick(&map(f), Qt::Key_BracketRight);
    QVERIFY(f.window.noticeBar()->isHidden());
    QTest::keyClick(&map(f), Qt::Key_Return);
    map(f).completeNow();
    QVERIFY(!map(f).hexagonsShown());
    QVERIFY(f.window.noticeBar()->isVisible());
    QVERIFY2(f.window.noticeBar()->text().contains(u"too many"_s), qPrintable(f.window.noticeBar()->text()));
    QTest::keyClick(&map(f), Qt::Key_Backspace);
    map(f).completeNow();
    QVERIFY(map(f).hexagonsShown());
    QVERIFY(f.window.noticeBar()->isHidden());
}

void TestHexagons::movesUnlessMotionIsReduced()
{
    WindowFixture f;
    setLevel(f, u"region"_s);
    pressKey(f);
    pressKey(f); // made by now
    map(f).setReducedMotion(false);
    QSignalSpy shown(&map(f), &MapWidget::frameShown);
    f.window.mapPane()->setHexagons(true);
    QVERIFY(!map(f).hexagonsShown()); // only begun
    QTRY_VERIFY(map(f).hexagonsShown());
    QTRY_VERIFY_WITH_TIMEOUT(map(f).isComplete() && map(f).areaAt(QRectF(map(f).rect()).center()) >= 0, 5000);
    QVERIFY2(shown.size() >= 4, qPrintable(QString::number(shown.size())));
}

void TestHexagons::aPlaceOnLandIsNotAsked()
{
    WindowFixture f;
    setLevel(f, u"system"_s);
    QSignalSpy asked(&map(f), &MapWidget::placeAsked);
    pressKey(f);
    QTest::keyClick(&map(f), Qt::Key_W);
    QTest::mouseClick(&map(f), Qt::LeftButton, Qt::ShiftModifier, map(f).rect().center());
    QCOMPARE(asked.size(), 0);
    pressKey(f);
    QTest::keyClick(&map(f), Qt::Key_W);
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestHexagons)
#include "tst_hexagons.moc"
