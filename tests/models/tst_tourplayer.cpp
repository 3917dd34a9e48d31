// Playing a tour: the steps, what each shows, and the place that is remembered.
#include "AtlasFixture.h"
#include "models/TourPlayer.h"

#include <QHash>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

class KeptPlaces final : public TourPlaces
{
public:
    [[nodiscard]] int place(const QString &id) const override { return m_steps.value(id); }
    void remember(const QString &id, int step) override { m_steps[id] = step; }

private:
    QHash<QString, int> m_steps;
};

struct Playing
{
    Playing()
    {
        session.setAtlas(theAtlas());
        places.remember(u"other"_s, 2);
    }
    KeptPlaces places;
    Session session { QDate(2026, 11, 11) };
    TourPlayer player { session, places };
    [[nodiscard]] const Area &shown() const { return theAtlas()->area(player.scene().selection.area); }
};

TourPtr tourNamed(const QString &key)
{
    for (const TourPtr &tour : builtInTours())
        if (tour->key == key)
            return tour;
    qFatal("no such tour");
}

AreaId areaOf(const char *level, const char *code, const char *edition = "2026-04")
{
    return areaNamed(*theAtlas(), QString::fromLatin1(edition), QString::fromLatin1(level), QString::fromLatin1(code));
}

}

class TestTourPlayer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesForwardsAndBackwardsAndEnds();
    void remembersThePlaceInEveryTour();
    void aFinishedTourBeginsAnew();
    void theMiddleShowsTheSameAsGoingThere_data();
    void theMiddleShowsTheSameAsGoingThere();
    void isAboutTheAreaThatIsChosen_data();
    void isAboutTheAreaThatIsChosen();
    void withoutAChoiceItIsAboutItsOwnArea();
    void findsTheExamplesAreasUnlessThePersonLookedUpTheirOwn();
    void saysWhatIsSoOfTheAreaOnScreen();
    void noTextHasAnythingLeftToFill();
    void standsForAreasOfTheOtherEdition();
};

void TestTourPlayer::goesForwardsAndBackwardsAndEnds()
{
    Playing p;
    QSignalSpy started(&p.player, &TourPlayer::started);
    QSignalSpy steps(&p.player, &TourPlayer::stepChanged);
    QSignalSpy ended(&p.player, &TourPlayer::ended);
    const TourPtr tour = tourNamed(u"april-2026"_s);
    p.player.start(tour, none<AreaId>);
    QVERIFY(p.player.isRunning() && p.player.isFirst());
    p.player.back();
    QCOMPARE(p.player.step(), 0);
    QCOMPARE(steps.size(), 1);
    for (int i = 1; i < tour->count(); ++i) {
        p.player.next();
        QCOMPARE(p.player.step(), i);
        QCOMPARE(p.player.caption().number, i + 1);
        QCOMPARE(p.player.caption().count, tour->count());
    }
    QVERIFY(p.player.isLast());
    p.player.back();
    QCOMPARE(p.player.step(), tour->count() - 2);
    p.player.restart();
    QVERIFY(p.player.isFirst());
    p.player.goTo(tour->count() - 1);
    p.player.next();
    QVERIFY(!p.player.isRunning());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().toBool(), true);
    QCOMPARE(started.size(), 1);
    QVERIFY(p.player.caption().title.isEmpty());
    p.player.next();
    p.player.leave();
    QCOMPARE(ended.size(), 1);
}

void TestTourPlayer::remembersThePlaceInEveryTour()
{
    Playing p;
    const TourPtr first = tourNamed(u"icb-and-icp"_s);
    const TourPtr second = tourNamed(u"april-2026"_s);
    QCOMPARE(p.player.resumeAt(*first), 0);
    p.player.start(first, none<AreaId>);
    p.player.goTo(3);
    QSignalSpy ended(&p.player, &TourPlayer::ended);
    p.player.start(second, none<AreaId>);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().toBool(), false);
    p.player.next();
    p.player.leave();
    QCOMPARE(p.player.resumeAt(*first), 3);
    QCOMPARE(p.player.resumeAt(*second), 1);
    p.places.remember(second->id(), 99);
    QCOMPARE(p.player.resumeAt(*second), 0);
    p.player.start(first, none<AreaId>, p.player.resumeAt(*first));
    QCOMPARE(p.player.step(), 3);
}

void TestTourPlayer::aFinishedTourBeginsAnew()
{
    Playing p;
    const TourPtr tour = tourNamed(u"icb-and-icp"_s);
    p.player.start(tour, none<AreaId>, tour->count() - 1);
    QVERIFY(p.player.resumeAt(*tour) > 0);
    p.player.next();
    QCOMPARE(p.player.resumeAt(*tour), 0);
}

void TestTourPlayer::theMiddleShowsTheSameAsGoingThere_data()
{
    QTest::addColumn<QString>("key");
    for (const TourPtr &tour : builtInTours())
        QTest::newRow(qPrintable(tour->key)) << tour->key;
}

void TestTourPlayer::theMiddleShowsTheSameAsGoingThere()
{
    QFETCH(const QString, key);
    const TourPtr tour = tourNamed(key);
    Playing walked;
    walked.player.start(tour, areaOf("system", "QHM"));
    for (int step = 0; step < tour->count(); ++step) {
        const TourScene there = walked.player.scene();
        Playing jumped;
        jumped.player.start(tour, areaOf("system", "QHM"), step);
        const TourScene at = jumped.player.scene();
        QCOMPARE(at.selection, there.selection);
        QCOMPARE(at.page, there.page);
        QCOMPARE(at.wholeEngland, there.wholeEngland);
        QVERIFY(theAtlas()->holds(there.selection.area));
        QCOMPARE(theAtlas()->area(there.selection.area).edition, there.selection.edition);
        walked.session.setSelection(there.selection);
        walked.player.next();
    }
}

void TestTourPlayer::isAboutTheAreaThatIsChosen_data()
{
    QTest::addColumn<AreaId>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("place");
    QTest::newRow("a system") << areaOf("system", "QHM") << u"North East and North Cumbria"_s << QString();
    QTest::newRow("a place") << areaOf("place", "QNC-E06000021") << u"Staffordshire and Stoke-on-Trent"_s
                             << u"Stoke-on-Trent"_s;
    QTest::newRow("a neighbourhood") << areaOf("neighbourhood", "U87255") << u"Staffordshire and Stoke-on-Trent"_s
                                     << u"Stoke-on-Trent"_s;
    QTest::newRow("a council") << areaOf("council", "E06000021") << u"Staffordshire and Stoke-on-Trent"_s
                               << u"Stoke-on-Trent"_s;
    QTest::newRow("a system that has closed") << areaOf("system", "QNQ", "2023-04") << u"Thames Valley"_s << QString();
}

void TestTourPlayer::isAboutTheAreaThatIsChosen()
{
    QFETCH(const AreaId, chosen);
    QFETCH(const QString, system);
    QFETCH(const QString, place);
    QVERIFY(isValid(chosen));
    Playing p;
    p.player.start(tourNamed(u"system-place-neighbourhood"_s), chosen, 1);
    QCOMPARE(p.shown().name, system);
    p.player.goTo(4);
    QCOMPARE(theAtlas()->level(p.shown().level).key, u"place"_s);
    if (!place.isEmpty())
        QCOMPARE(p.shown().name, place);
    p.player.goTo(6);
    QCOMPARE(theAtlas()->level(p.shown().level).key, u"neighbourhood"_s);
}

void TestTourPlayer::withoutAChoiceItIsAboutItsOwnArea()
{
    Playing p;
    for (const AreaId none : { ics::none<AreaId>, theAtlas()->country(p.session.editionToday()) }) {
        p.player.start(tourNamed(u"icb-and-icp"_s), none);
        QCOMPARE(p.shown().code, u"QNC"_s);
    }
}

void TestTourPlayer::findsTheExamplesAreasUnlessThePersonLookedUpTheirOwn()
{
    Playing p;
    const TourPtr tour = tourNamed(u"find-your-own-area"_s);
    p.player.start(tour, none<AreaId>);
    QCOMPARE(p.player.scene().postcode, QString());
    p.player.next();
    QCOMPARE(p.player.scene().postcode, u"ST4 2AE"_s);
    QCOMPARE(p.shown().name, u"Shelton and Hanley PCN"_s);
    p.player.goTo(4);
    QCOMPARE(p.shown().name, u"Staffordshire and Stoke-on-Trent"_s);
    p.player.goTo(0);
    const LsoaId home = theAtlas()->lsoaByCode(u"E01004736"); // in Westminster
    QVERIFY(isValid(home));
    p.session.setFound(home, u"SW1A 1AA"_s);
    p.player.next();
    QCOMPARE(p.player.scene().postcode, u"SW1A 1AA"_s);
    QCOMPARE(p.player.scene().selection.lsoa, home);
    p.player.goTo(3);
    QCOMPARE(p.shown().name, u"Westminster"_s);
}

void TestTourPlayer::saysWhatIsSoOfTheAreaOnScreen()
{
    Playing p;
    p.player.start(tourNamed(u"system-place-neighbourhood"_s), areaOf("system", "QNC"), 2);
    const QString text = p.player.caption().text;
    QVERIFY2(text.endsWith(u"Staffordshire and Stoke-on-Trent has 2 places and 25 neighbourhoods."), qPrintable(text));
    p.player.start(tourNamed(u"april-2026"_s), none<AreaId>, 2);
    const QString closed = p.player.caption().text;
    QVERIFY2(closed.contains(u"Frimley closed on 31 March 2026."), qPrintable(closed));
    QVERIFY2(closed.contains(u"Thames Valley"), qPrintable(closed));
    p.player.next();
    QVERIFY2(p.player.caption().text.contains(u"opened on 1 April 2026"), qPrintable(p.player.caption().text));
    p.player.next();
    QVERIFY2(p.player.caption().text.contains(u"people from Frimley"), qPrintable(p.player.caption().text));
}

void TestTourPlayer::noTextHasAnythingLeftToFill()
{
    for (const TourPtr &tour : builtInTours())
        for (int step = 0; step < tour->count(); ++step) {
            Playing p;
            p.player.start(tour, areaOf("neighbourhood", "U87255"), step);
            const TourCaption caption = p.player.caption();
            QVERIFY(!caption.title.isEmpty());
            QVERIFY2(!caption.text.contains(u'{') && !caption.text.contains(u'$'), qPrintable(caption.text));
            const TourStep &written = tour->steps.at(static_cast<std::size_t>(step));
            QVERIFY2(written.here.isEmpty() || caption.text.size() > written.text.size(),
                qPrintable(tour->key + u": nothing is said of the area: "_s + written.here));
            QCOMPARE(p.player.notes(), written.notes);
        }
}

void TestTourPlayer::standsForAreasOfTheOtherEdition()
{
    const Atlas &atlas = *theAtlas();
    const AreaId now = areaOf("system", "QNC");
    const AreaId former = areaStandingFor(atlas, now, atlas.editionByKey(u"2023-04"), atlas.levelByKey(u"system"));
    QCOMPARE(former, areaOf("system", "QNC", "2023-04"));
    QCOMPARE(areaStandingFor(atlas, atlas.country(atlas.area(now).edition), atlas.editionByKey(u"2023-04"),
                 atlas.levelByKey(u"country")),
        atlas.country(atlas.editionByKey(u"2023-04")));
    QVERIFY(
        !isValid(areaStandingFor(atlas, none<AreaId>, atlas.editionByKey(u"2023-04"), atlas.levelByKey(u"system"))));
}

QTEST_GUILESS_MAIN(TestTourPlayer)
#include "tst_tourplayer.moc"
