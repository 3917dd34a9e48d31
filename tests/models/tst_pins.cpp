#include "AtlasFixture.h"
#include "models/Pins.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

AreaId today(QStringView level, QStringView code) { return areaNamed(*theAtlas(), u"2026-04", level, code); }

struct PinsFixture
{
    PinsFixture() { session.setAtlas(theAtlas()); }
    Session session { QDate(2026, 11, 11) };
    Pins pins { session };
};

}

class TestPins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderInWhichTheyWerePinned();
    void holdsFourAndSaysSo();
    void refusesTheCountryAndSaysSo();
    void pinningTwiceChangesNothing();
    void writesKeysThatOutliveTheAtlas();
    void anAreaOutOfSightComesBack();
    void whatIsOutOfSightMakesRoom();
    void passesOverWhatCannotBeRead();
};

void TestPins::keepsTheOrderInWhichTheyWerePinned()
{
    PinsFixture f;
    const QSignalSpy changed(&f.pins, &Pins::changed);
    const std::vector<AreaId> wanted { today(u"system", u"QNC"), today(u"council", u"E06000021"),
        theAtlas()->area(today(u"system", u"QNC")).children.front() };
    for (const AreaId area : wanted)
        QVERIFY(f.pins.pin(area));
    QCOMPARE(f.pins.areas(), wanted);
    f.pins.toggle(wanted[1]);
    QCOMPARE(f.pins.areas(), (std::vector { wanted[0], wanted[2] }));
    QVERIFY(!f.pins.contains(wanted[1]));
    f.pins.toggle(wanted[1]);
    QCOMPARE(f.pins.areas().back(), wanted[1]);
    QCOMPARE(changed.size(), 5);
}

void TestPins::holdsFourAndSaysSo()
{
    PinsFixture f;
    QSignalSpy notice(&f.pins, &Pins::notice);
    const LevelTable &systems
        = theAtlas()->table(theAtlas()->editionByKey(u"2026-04"), theAtlas()->levelByKey(u"system"));
    const auto system = [&](int i) { return static_cast<AreaId>(static_cast<int>(systems.first) + i); };
    for (int i = 0; i < Pins::most; ++i)
        QVERIFY(f.pins.pin(system(i)));
    QVERIFY(f.pins.isFull());
    QVERIFY(notice.isEmpty());
    QVERIFY(!f.pins.pin(system(7)));
    QCOMPARE(notice.size(), 1);
    QVERIFY(notice.front().front().toString().contains(theAtlas()->area(system(7)).name));
    QCOMPARE(std::ssize(f.pins.areas()), Pins::most);
    QVERIFY(!f.pins.contains(system(7)));
}

void TestPins::refusesTheCountryAndSaysSo()
{
    PinsFixture f;
    QSignalSpy notice(&f.pins, &Pins::notice);
    QVERIFY(!f.pins.pin(theAtlas()->country(f.session.selection().edition)));
    QCOMPARE(notice.size(), 1);
    QVERIFY(f.pins.areas().empty());
}

void TestPins::pinningTwiceChangesNothing()
{
    PinsFixture f;
    f.pins.pin(today(u"system", u"QNC"));
    const QSignalSpy changed(&f.pins, &Pins::changed);
    QVERIFY(f.pins.pin(today(u"system", u"QNC")));
    QVERIFY(changed.isEmpty());
    QCOMPARE(f.pins.areas().size(), std::size_t(1));
}

void TestPins::writesKeysThatOutliveTheAtlas()
{
    PinsFixture first;
    first.pins.pin(today(u"system", u"QNC"));
    first.pins.pin(areaNamed(*theAtlas(), u"2023-04", u"system", u"QHM"));
    QCOMPARE(first.pins.keys(), (QStringList { u"2026-04/system/QNC"_s, u"2023-04/system/QHM"_s }));
    PinsFixture second;
    second.pins.setKeys(first.pins.keys());
    QCOMPARE(second.pins.areas(), first.pins.areas());
}

void TestPins::anAreaOutOfSightComesBack()
{
    Session session(QDate(2026, 11, 11));
    Pins pins(session);
    pins.setKeys({ u"2026-04/system/QNC"_s }); // before there is an atlas
    QVERIFY(pins.areas().empty());
    session.setAtlas(theAtlas());
    QCOMPARE(pins.areas(), std::vector { today(u"system", u"QNC") });
    session.setAtlas(nullptr);
    QVERIFY(pins.areas().empty());
    QCOMPARE(pins.keys().size(), 1);
}

void TestPins::whatIsOutOfSightMakesRoom()
{
    PinsFixture f;
    f.pins.setKeys(
        { u"2026-04/system/NOWHERE"_s, u"2026-04/system/QNC"_s, u"1974-04/system/QNC"_s, u"2026-04/borough/QNC"_s });
    QCOMPARE(f.pins.areas().size(), std::size_t(1));
    QVERIFY(f.pins.pin(today(u"council", u"E06000021")));
    QCOMPARE(f.pins.areas().size(), std::size_t(2));
    QCOMPARE(f.pins.keys().size(), 4); // the first one out of sight is gone
    QVERIFY(!f.pins.keys().contains(u"2026-04/system/NOWHERE"_s));
    QVERIFY(f.pins.keys().contains(u"2026-04/system/QNC"_s));
}

void TestPins::passesOverWhatCannotBeRead()
{
    PinsFixture f;
    f.pins.setKeys({ QString(), u"QNC"_s, u"2026-04/system/QNC"_s, u"2026-04/system/QNC"_s });
    QCOMPARE(f.pins.keys(), QStringList { u"2026-04/system/QNC"_s });
}

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
