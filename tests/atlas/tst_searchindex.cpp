#include "SmallData.h"

#include "atlas/AtlasReader.h"
#include "atlas/SearchIndex.h"
#include "atlas/SearchText.h"

#include <QTest>

#include <set>
#include <thread>

using namespace ics;
using namespace ics::test;

class TestSearchIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void folding_data();
    void folding();
    void firstHit_data();
    void firstHit();
    void kindsAndEditions();
    void hostileQueries_data();
    void hostileQueries();
    void oneHitAThing();
    void limitIsKept();
    void onAnotherThread();

private:
    SmallFolder m_folder;
    std::optional<SearchIndex> m_england;
    AtlasPtr m_atlas;
};

void TestSearchIndex::initTestCase()
{
    QVERIFY(m_folder.build());
    const QString path = QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite");
    const auto atlas = readAtlas(path);
    QVERIFY2(atlas, atlas ? "" : qPrintable(errorText(atlas.error())));
    m_atlas = *atlas;
    auto index = SearchIndex::open(path);
    QVERIFY(index);
    m_england.emplace(std::move(*index));
}

void TestSearchIndex::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("apostrophe joins") << u"King’s Lynn"_s << u"kings lynn"_s;
    QTest::newRow("hyphens part") << u"STOKE-ON-TRENT"_s << u"stoke on trent"_s;
    QTest::newRow("accents go") << u"Élmet Ünion"_s << u"elmet union"_s;
    QTest::newRow("ampersand is and") << u"Bath & North"_s << u"bath and north"_s;
    QTest::newRow("other scripts are no words") << u"東京 a"_s << u"a"_s;
    QTest::newRow("signs are nothing") << u"\"*^:(){}"_s << QString();
}

void TestSearchIndex::folding()
{
    QFETCH(QString, text);
    QTEST(foldedName(text), "folded");
}

void TestSearchIndex::firstHit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("level"); // empty: not an area
    const QString stoke = u"Staffordshire and Stoke-on-Trent"_s;
    for (const QString &query : { u"stoke"_s, u"STOKE"_s, u"staffordshire and"_s, u"QNC"_s, u"qnc"_s, u" E54000010 "_s,
             u"stoke staff"_s, u"trent staffordshire"_s })
        QTest::newRow(qPrintable(query)) << query << stoke << u"system"_s;
    QTest::newRow("a place by its code") << u"QNC-E06000021"_s << u"Stoke-on-Trent"_s << u"place"_s;
    QTest::newRow("a council by its code") << u"e06000021"_s << u"Stoke-on-Trent"_s << u"council"_s;
    QTest::newRow("the country") << u"england"_s << u"England"_s << u"country"_s;
    QTest::newRow("a whole name before a longer one") << u"kent"_s << u"Kent"_s << u"place"_s;
    QTest::newRow("an LSOA by its code") << u"E01000001"_s << u"City of London 001A"_s << QString();
    QTest::newRow("an LSOA by its name") << u"stoke-on-trent 014b"_s << u"Stoke-on-Trent 014B"_s << QString();
    QTest::newRow("a practice by its code") << u"A81001"_s << u"The Densham Surgery"_s << QString();
    QTest::newRow("a practice by its name") << u"densham surg"_s << u"The Densham Surgery"_s << QString();
    QTest::newRow("with the words for a former board")
        << u"NHS Staffordshire and Stoke on Trent ICB"_s << stoke << u"system"_s;
    QTest::newRow("with the words for a former partnership")
        << u"Staffordshire & Stoke-on-Trent STP"_s << stoke << u"system"_s;
    QTest::newRow("with the words for a council") << u"Stoke-on-Trent City Council"_s << stoke << u"system"_s;
    QTest::newRow("a short form with the words for a board") << u"GM ICB"_s << u"Greater Manchester"_s << u"system"_s;
    QTest::newRow("a slip, with the words for a council") << u"stafordshire county council"_s << stoke << u"system"_s;
    QTest::newRow("a locality") << u"hanley and etruria"_s << u"Hanley & Etruria"_s << QString();
}

void TestSearchIndex::firstHit()
{
    QFETCH(QString, query);
    QFETCH(QString, level);
    const EditionId edition = m_atlas->editionByKey(u"2026-04");
    const auto hits = m_england->search(query, edition, 20);
    QVERIFY(hits);
    QVERIFY(!hits->empty());
    const SearchHit &first = hits->front();
    QTEST(first.name, "name");
    QCOMPARE(first.kind == SearchKind::Area, !level.isEmpty());
    if (!level.isEmpty()) {
        QCOMPARE(m_atlas->level(first.level).key, level);
        QCOMPARE(m_atlas->area(first.area).name, first.name);
    }
}

void TestSearchIndex::kindsAndEditions()
{
    auto index = SearchIndex::open(m_folder.atlas());
    QVERIFY(index);
    const auto first = [&](const QString &text, int edition) {
        const auto hits = index->search(text, EditionId { edition }, 5);
        return hits && !hits->empty() ? hits->front() : SearchHit { .name = u"nothing"_s };
    };
    QCOMPARE(first(u"old elm"_s, 0).name, u"Old Elmet"_s);
    QVERIFY(isValid(first(u"old elm"_s, 0).area));
    QVERIFY(!isValid(first(u"old elm"_s, 1).area));
    QCOMPARE(first(u"old elm"_s, 1).areas.size(), std::size_t(1));
    QCOMPARE(first(u"elmet pcn"_s, 1).areas.size(), std::size_t(2));
    QCOMPARE(first(u"loidis"_s, 1).kind, SearchKind::Former);
    QCOMPARE(first(u"loidis"_s, 1).context, u"Greater Elmet"_s);
    QVERIFY(isValid(first(u"01a"_s, 1).area));
    QCOMPARE(first(u"ledston"_s, 1).kind, SearchKind::Locality);
    QCOMPARE(first(u"ledston"_s, 1).lsoa, LsoaId { 2 });
    QCOMPARE(first(u"st jamess"_s, 1).kind, SearchKind::Hospital);
    QCOMPARE(first(u"high street"_s, 1).kind, SearchKind::Practice);
    QCOMPARE(first(u"E54000001"_s, 1).name, u"Greater Elmet"_s); // the same ONS code in both: that of the edition
    QCOMPARE(first(u"E54000001"_s, 0).name, u"Old Elmet"_s);
    QCOMPARE(first(u"elmet 002"_s, 0).context, u"Ledston"_s); // an LSOA is told by its locality
    QCOMPARE(first(u"E0100"_s, 0).match, SearchMatch::CodePrefix);
}

void TestSearchIndex::hostileQueries_data()
{
    QTest::addColumn<QString>("query");
    const QStringList queries { u"\""_s, u"\"\""_s, u"'"_s, u"*"_s, u"stoke*"_s, u"^stoke"_s, u"name:stoke"_s,
        u"{name}:x"_s, u"- name"_s, u"a AND"_s, u"OR"_s, u"NOT x"_s, u"NEAR(a b, 5)"_s, u"(((("_s, u"a + b"_s,
        u"'; DROP TABLE area; --"_s, u"%"_s, u"_"_s, u"\\"_s, QString(QChar(0)), u"a\0b"_s, QString(QChar(0xD800)),
        u"\U0001F600"_s, u"ﬁnd"_s, u"½"_s, u"٣"_s, u"e\u0301\u0301\u0301"_s, u"\u202Eabc"_s, QString(100'000, u'a'),
        QString(u"a "_s).repeated(5000), u"\n\t"_s };
    for (qsizetype i = 0; i < queries.size(); ++i)
        QTest::addRow("%lld", static_cast<long long>(i)) << queries[i];
}

void TestSearchIndex::hostileQueries()
{
    QFETCH(QString, query);
    const auto hits = m_england->search(query, EditionId { 1 }, 20);
    QVERIFY2(hits, hits ? "" : qPrintable(errorText(hits.error())));
    QVERIFY(m_england->search(u"stoke"_s, EditionId { 1 }, 1)->size() == 1); // and the next one still works
}

void TestSearchIndex::oneHitAThing()
{
    for (const QString &text : { u"s"_s, u"london"_s, u"E0"_s, u"stoke on trent"_s }) {
        const auto hits = m_england->search(text, EditionId { 0 }, 200);
        QVERIFY(hits);
        std::set<std::tuple<SearchKind, LevelId, QString, QString>> seen;
        for (const SearchHit &hit : *hits)
            QVERIFY2(seen.emplace(hit.kind, hit.level, hit.code, hit.name + hit.context).second, qPrintable(hit.name));
        QVERIFY(std::ranges::is_sorted(*hits, {}, &SearchHit::match));
    }
}

void TestSearchIndex::limitIsKept()
{
    QCOMPARE(m_england->search(u"s"_s, EditionId { 1 }, 7)->size(), std::size_t(7));
    QVERIFY(m_england->search(u"s"_s, EditionId { 1 }, 0)->empty());
    QVERIFY(m_england->search(u"s"_s, EditionId { 1 }, -1)->empty());
    QVERIFY(m_england->search(u"zzzzqqq"_s, EditionId { 1 }, 5)->empty());
    QVERIFY(!SearchIndex::open(u"/no/such/atlas"_s));
}

void TestSearchIndex::onAnotherThread()
{
    std::size_t found = 0;
    std::thread([&] {
        auto index = SearchIndex::open(m_folder.atlas());
        if (index)
            found = index->search(u"elmet"_s, EditionId { 1 }, 50)->size();
    }).join();
    QVERIFY(found > 3);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
