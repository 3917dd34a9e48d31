#include "AtlasFixture.h"
#include "domain/Csv.h"
#include "models/EditionComparison.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

class TestEditionComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheDataSays();
    void tellsWhatBecameOfASystem_data();
    void tellsWhatBecameOfASystem();
    void agreesWithTheRegisterOfSuccessions();
    void nobodyIsLostOrCountedTwice();
};

static EditionComparison theComparison()
{
    const Atlas &atlas = *theAtlas();
    return compareEditions(
        atlas, atlas.editionByKey(u"2023-04"), atlas.editionByKey(u"2026-04"), atlas.levelByKey(u"system"));
}

/** System of every LSOA, from the data's own table. */
static std::map<QString, QString> systemsOf(const QString &edition)
{
    std::map<QString, QString> systems;
    auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/editions/%1/lsoa.csv").arg(edition));
    if (!rows)
        qFatal("no LSOAs");
    const auto columns = rows->columns({ "lsoa", "place" }).value();
    while (rows->next())
        systems[rows->text(columns[0])] = rows->text(columns[1]).section(u'-', 0, 0);
    return systems;
}

void TestEditionComparison::countsWhatTheDataSays()
{
    const auto before = systemsOf(u"2023-04"_s);
    int moved = 0;
    for (const auto &[lsoa, system] : systemsOf(u"2026-04"_s))
        moved += before.at(lsoa) != system;
    const EditionComparison comparison = theComparison();
    QCOMPARE(comparison.movedLsoas, moved);
    QCOMPARE(moved, 9'081);
    QCOMPARE(moved + comparison.recodedLsoas, 10'207); // have a new code of the ONS: Hampshire and Isle of Wight grew
    QCOMPARE(comparison.count(AreaFate::Kind::Closed), 12);
    QCOMPARE(comparison.count(AreaFate::Kind::Opened), 6);
    QCOMPARE(comparison.count(AreaFate::Kind::Enlarged), 1);
    QCOMPARE(comparison.count(AreaFate::Kind::Unchanged), 29);
    QCOMPARE(comparison.fates.size(), std::size_t(48));
    QVERIFY(comparisonText(*theAtlas(), comparison).contains(u"9,081"));
}

void TestEditionComparison::tellsWhatBecameOfASystem_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("code");
    QTest::addColumn<AreaFate::Kind>("kind");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("Frimley was divided between three")
        << u"2023-04"_s << u"QNQ"_s << AreaFate::Kind::Closed << QStringList { u"QRL"_s, u"S0E4D"_s, u"S9B9J"_s };
    QTest::newRow("Hampshire and Isle of Wight took a part of Frimley")
        << u"2026-04"_s << u"QRL"_s << AreaFate::Kind::Enlarged << QStringList { u"QNQ"_s };
    QTest::newRow("Norfolk and Suffolk opened")
        << u"2026-04"_s << u"T6Y0W"_s << AreaFate::Kind::Opened << QStringList { u"QJG"_s, u"QMM"_s };
    QTest::newRow("Staffordshire and Stoke-on-Trent went on")
        << u"2026-04"_s << u"QNC"_s << AreaFate::Kind::Unchanged << QStringList {};
}

void TestEditionComparison::tellsWhatBecameOfASystem()
{
    QFETCH(QString, edition);
    QFETCH(QString, code);
    QFETCH(AreaFate::Kind, kind);
    QFETCH(QStringList, others);
    const Atlas &atlas = *theAtlas();
    const EditionComparison comparison = theComparison();
    const AreaId area = areaNamed(atlas, edition, u"system", code);
    const AreaFate *fate = comparison.of(area);
    QVERIFY(fate);
    QCOMPARE(fate->kind, kind);
    QStringList found;
    const QString text = fateText(atlas, comparison, *fate);
    for (const AreaFlow &flow : fate->before == area && kind == AreaFate::Kind::Closed ? fate->to : fate->from) {
        if (flow.stays)
            continue;
        const Area &other = atlas.area(flow.from == area ? flow.to : flow.from);
        found += other.code;
        QVERIFY2(text.contains(other.name), qPrintable(text));
    }
    found.sort();
    QCOMPARE(found, others);
}

void TestEditionComparison::agreesWithTheRegisterOfSuccessions()
{
    const Atlas &atlas = *theAtlas();
    std::set<std::pair<QString, QString>> registered, derived;
    for (const Succession &s : atlas.successions)
        registered.insert({ s.predecessor, s.successor });
    for (const AreaFate &fate : theComparison().fates)
        for (const AreaFlow &flow : fate.to)
            if (!flow.stays)
                derived.insert({ atlas.area(flow.from).code, atlas.area(flow.to).code });
    QCOMPARE(derived, registered);
}

void TestEditionComparison::nobodyIsLostOrCountedTwice()
{
    int lsoas = 0;
    double people = 0;
    const EditionComparison comparison = theComparison();
    for (const AreaFate &fate : comparison.fates) {
        for (const AreaFlow &flow : fate.to) {
            lsoas += flow.lsoas;
            people += flow.people;
        }
    }
    QCOMPARE(lsoas, 33'755);
    QCOMPARE(people, 56'490'091.0);
}

QTEST_GUILESS_MAIN(TestEditionComparison)
#include "tst_editioncomparison.moc"
