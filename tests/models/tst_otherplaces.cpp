// The models over an atlas with other places: the search finds them and nothing that is no area any more, the session
// carries what it points to, and the tree and the table are sound before and after the change.
#include "AtlasFixture.h"

#include "atlas/PlaceCut.h"
#include "models/AreaAccount.h"
#include "models/AreaTableModel.h"
#include "models/AreaTreeModel.h"
#include "models/Finder.h"
#include "models/LevelText.h"
#include "models/Session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <map>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

AtlasPtr cutBy(PlaceBasis basis)
{
    PlaceCut cut { { basis, {}, {} }, {}, {} };
    if (basis == PlaceBasis::Own) {
        cut.choice = { basis, u"mine.csv"_s, QDate(2026, 11, 1) };
        cut.names = { u"The Potteries"_s, u"Zebra Crossing"_s };
        const LevelId district = theAtlas()->levelByKey(u"district");
        for (std::size_t i = 0; i < theAtlas()->lsoas.size(); ++i) {
            const auto lsoa = static_cast<LsoaId>(i);
            const QString &code
                = theAtlas()->area(theAtlas()->areaAt(theAtlas()->editions.back().id, district, lsoa)).code;
            cut.ofLsoa.push_back(code == u"E06000021"_s ? 0 : code == u"E07000195"_s ? 1 : -1);
        }
    }
    const auto made = withPlaces(theAtlas(), cut);
    if (!made)
        qFatal("%s", qPrintable(errorText(made.error())));
    return *made;
}

AreaId inNow(const Atlas &atlas, QStringView level, QStringView code)
{
    return atlas.areaByCode(atlas.editions.back().id, atlas.levelByKey(level), code);
}

}

class TestOtherPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const PlaceBasis basis : { PlaceBasis::SubIcb, PlaceBasis::District, PlaceBasis::Own })
            m_atlas[basis] = cutBy(basis);
    }

    void everyPlaceIsFoundByItsNameAndCode_data() { choices(); }
    void everyPlaceIsFoundByItsNameAndCode()
    {
        QFETCH(const PlaceBasis, basis);
        const AtlasPtr atlas = m_atlas[basis];
        Finder finder(atlas);
        const EditionId edition = atlas->editions.back().id;
        const LevelTable &table = atlas->table(edition, atlas->levelByKey(u"place"));
        for (int i = 0; i < table.count; i += basis == PlaceBasis::Own ? 1 : 7) {
            const Area &place = atlas->area(static_cast<AreaId>(static_cast<int>(table.first) + i));
            for (const QString &text : { place.name, place.code }) {
                const auto items = finder.find(text, edition).items;
                QVERIFY2(std::ranges::find(items, place.id, &FoundItem::area) != items.end(), qPrintable(text));
            }
        }
    }

    void nothingFoundIsAnAreaThatIsNoMore_data() { choices(); }
    void nothingFoundIsAnAreaThatIsNoMore()
    {
        QFETCH(const PlaceBasis, basis);
        const AtlasPtr atlas = m_atlas[basis];
        Finder finder(atlas);
        for (const QString &text : { u"Stoke-on-Trent"_s, u"QNC-E06000021"_s, u"Staffordshire"_s, u"Essex (part)"_s,
                 u"Hampshire"_s, u"NHS North Staffordshire CCG"_s, u"Hanley"_s, u"ST4 2AE"_s, u"ST4"_s, u"SJ 88 47"_s,
                 u"stok"_s, u"Royal Stoke"_s, u"Frimley"_s, u"QNC"_s, u"Birmingam"_s })
            for (const Edition &edition : atlas->editions) {
                const FindResult result = finder.find(text, edition.id);
                for (const FoundItem &item : result.items)
                    QVERIFY2(!isValid(item.area) || atlas->holds(item.area), qPrintable(text));
                for (const FoundArea &area : result.areas)
                    QVERIFY2(atlas->holds(area.area), qPrintable(text));
            }
    }

    void ownNamesAreFoundByTheBeginningsOfTheirWords()
    {
        const AtlasPtr atlas = m_atlas[PlaceBasis::Own];
        Finder finder(atlas);
        for (const QString &text : { u"potteries"_s, u"pott"_s, u"the pot"_s, u"Zebra Cr"_s }) {
            const FindResult result = finder.find(text, atlas->editions.back().id);
            const auto own = std::ranges::find_if(result.items, [&](const FoundItem &item) {
                return isValid(item.area) && atlas->area(item.area).basis == Basis::LocallyDefined;
            });
            QVERIFY2(own != result.items.end(), qPrintable(text));
            QCOMPARE(own->kindKey, u"place"_s);
        }
    }

    void anAtlasAsReadAnswersAsBefore()
    {
        const AtlasPtr back = *withPlaces(m_atlas[PlaceBasis::District], {});
        QCOMPARE(back, theAtlas());
        QVERIFY(levelChoice(back->level(back->levelByKey(u"place"))).isEmpty());
    }

    void theSessionKeepsWhatItShowedAndItsHistory()
    {
        Session session(QDate(2026, 11, 11));
        session.setAtlas(theAtlas());
        session.setArea(inNow(*theAtlas(), u"place", u"QNC-E06000021"));
        session.setArea(inNow(*theAtlas(), u"system", u"QNC"));
        session.setArea(inNow(*theAtlas(), u"place", u"QNC-E10000028"));
        QSignalSpy notices(&session, &Session::notice);
        session.replaceAtlas(m_atlas[PlaceBasis::District]);
        const Atlas &atlas = *session.atlas();
        QVERIFY(atlas.holds(session.selection().area));
        QCOMPARE(atlas.area(session.selection().area).parent, inNow(atlas, u"system", u"QNC"));
        QCOMPARE(notices.size(), 1);
        session.goBack();
        QCOMPARE(session.selection().area, inNow(atlas, u"system", u"QNC"));
        session.goBack();
        QCOMPARE(session.selection().area, inNow(atlas, u"place", u"QNC-E06000021"));
        QVERIFY(atlas.holds(session.selection().area));
        session.replaceAtlas(m_atlas[PlaceBasis::SubIcb]);
        QCOMPARE(session.atlas()->area(session.selection().area).code, u"QNC-05W"_s);
        session.replaceAtlas(theAtlas());
        QCOMPARE(session.atlas()->area(session.selection().area).code, u"QNC-E06000021"_s);
        QVERIFY(session.canGoForward());
    }

    void anAreaThatIsNoMoreLeadsToTheOneInItsStead()
    {
        Session session(QDate(2026, 11, 11));
        session.setAtlas(m_atlas[PlaceBasis::SubIcb]);
        session.setArea(inNow(*theAtlas(), u"place", u"QNC-E06000021"));
        QCOMPARE(session.atlas()->area(session.selection().area).code, u"QNC-05W"_s);
        session.drillInto(inNow(*theAtlas(), u"place", u"QNC-E10000028"));
        QVERIFY(session.atlas()->holds(session.selection().area));
    }

    void treeAndTableAreSoundWhileThePlacesChange()
    {
        AreaTreeModel tree;
        AreaTableModel table;
        QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const AtlasPtr &atlas : { theAtlas(), m_atlas[PlaceBasis::SubIcb], m_atlas[PlaceBasis::Own],
                 m_atlas[PlaceBasis::District], theAtlas() }) {
            tree.setAtlas(atlas, atlas->editions.back().id);
            const LevelId level = atlas->levelByKey(u"place");
            table.setContent({ .atlas = atlas,
                .edition = atlas->editions.back().id,
                .level = level,
                .indicator = IndicatorId { 0 },
                .classOfArea = {},
                .classTexts = {},
                .onlyClass = {} });
            const LevelTable &places = atlas->table(atlas->editions.back().id, level);
            QCOMPARE(table.rowCount(), places.count);
            for (int i = 0; i < places.count; ++i) {
                const AreaId place = static_cast<AreaId>(static_cast<int>(places.first) + i);
                QCOMPARE(tree.areaAt(tree.indexOf(place)), place);
            }
            QAbstractItemModelTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
    }

    void whatIsSaidOfAPlaceFollows()
    {
        const Atlas &atlas = *m_atlas[PlaceBasis::Own];
        const AreaAccount own = describeArea(atlas, inNow(atlas, u"place", u"QNC-own-1"));
        QCOMPARE(own.name, u"The Potteries"_s);
        QCOMPARE(own.basis, Basis::LocallyDefined);
        QVERIFY(own.basisNote.contains(u"mine.csv"_s));
        QVERIFY(sourceText(atlas, atlas.area(own.area).source).contains(u"mine.csv"_s));
        const Area &rest = atlas.area(inNow(atlas, u"place", u"QNC-E10000028"));
        QVERIFY(rest.name.endsWith(u"(rest)"_s));
        QVERIFY(rest.note.contains(u"454"_s));
        QVERIFY(levelTitle(atlas.level(rest.level)).contains(u"mine.csv"_s));
        QVERIFY(levelExplanation(atlas.level(atlas.levelBelow(rest.level))).contains(u"cross"_s));
    }

private:
    void choices()
    {
        QTest::addColumn<PlaceBasis>("basis");
        QTest::newRow("sub-ICB locations") << PlaceBasis::SubIcb;
        QTest::newRow("districts") << PlaceBasis::District;
        QTest::newRow("own places") << PlaceBasis::Own;
    }

    std::map<PlaceBasis, AtlasPtr> m_atlas;
};

QTEST_GUILESS_MAIN(TestOtherPlaces)
#include "tst_otherplaces.moc"
