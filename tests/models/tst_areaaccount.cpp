#include "AtlasFixture.h"
#include "domain/Csv.h"
#include "models/AreaAccount.h"
#include "models/LevelText.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAreaAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactOfEveryAreaHasASourceAndABasis();
    void aPartnershipHasOneSeatForEachCouncilAndOneForTheBoard();
    void namesTheSeatsOfABoardWithTheirAuthority();
    void anAreaWithoutANetworkSaysSo();
    void aFormerSystemPointsToItsSuccessors();
    void everyCautionHasWords();
    void everyLevelHasNames();
};

static const FactGroup *group(const AreaAccount &account, QStringView key)
{
    for (const FactGroup &g : account.groups)
        if (g.key == key)
            return &g;
    return nullptr;
}

void TestAreaAccount::everyFactOfEveryAreaHasASourceAndABasis()
{
    const Atlas &atlas = *theAtlas();
    for (const Area &area : atlas.areas) {
        const AreaAccount account = describeArea(atlas, area.id);
        QVERIFY(!account.groups.empty());
        for (const FactGroup &g : account.groups) {
            QVERIFY(!g.title.isEmpty());
            for (const Fact &fact : g.facts) {
                QVERIFY2(atlas.source(fact.source),
                    qPrintable(u"%1, %2: source “%3”"_s.arg(area.name, fact.key, fact.source)));
                for (const QString &source : fact.furtherSources)
                    QVERIFY2(atlas.source(source), qPrintable(source));
                QVERIFY2(!fact.label.isEmpty() && !fact.value.isEmpty(), qPrintable(area.name + u' ' + fact.key));
            }
        }
    }
}

// Counted from the data's own tables, not through the atlas.
void TestAreaAccount::aPartnershipHasOneSeatForEachCouncilAndOneForTheBoard()
{
    const Atlas &atlas = *theAtlas();
    for (const Edition &edition : atlas.editions) {
        auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/editions/%1/lsoa.csv").arg(edition.key));
        QVERIFY(rows);
        const auto columns = rows->columns({ "place", "council" }).value();
        std::map<QString, QSet<QString>> councils;
        while (rows->next())
            councils[rows->text(columns[0]).section(u'-', 0, 0)] += rows->text(columns[1]);
        const LevelTable &systems = atlas.table(edition.id, atlas.levelByKey(u"system"));
        QCOMPARE(static_cast<int>(councils.size()), systems.count);
        for (const auto &[system, expected] : councils) {
            const AreaAccount account = describeArea(atlas, atlas.areaByCode(edition.id, systems.level, system));
            const FactGroup *partnership = group(account, u"icp");
            QVERIFY(partnership);
            const auto seats = std::ranges::count(partnership->facts, u"council-seat"_s, &Fact::key);
            QCOMPARE(static_cast<qsizetype>(seats), expected.size());
            QVERIFY(partnership->intro.contains(QString::number(1 + expected.size())));
        }
    }
}

void TestAreaAccount::namesTheSeatsOfABoardWithTheirAuthority()
{
    const Atlas &atlas = *theAtlas();
    const AreaAccount account = describeArea(atlas, areaNamed(atlas, u"2026-04", u"system", u"QNC"));
    const FactGroup *board = group(account, u"icb");
    QVERIFY(board);
    int statutory = 0;
    int policy = 0;
    for (const Fact &fact : board->facts) {
        statutory += fact.basis == Basis::Statutory;
        policy += fact.basis == Basis::NationalPolicy;
        QVERIFY2(fact.note.contains(u"Act"_s) || fact.note.contains(u"guidance"_s, Qt::CaseInsensitive)
                || fact.note.contains(u"constitution"_s),
            qPrintable(fact.label + u": "_s + fact.note));
    }
    QVERIFY(statutory >= 6);
    QVERIFY(policy >= 4);
    const auto nominators
        = std::ranges::count_if(board->facts, [](const Fact &f) { return f.value.contains(u"from"_s); });
    QCOMPARE(nominators, 3);
    QVERIFY(!group(describeArea(atlas, areaNamed(atlas, u"2026-04", u"place", u"QNC-E06000021")), u"icb"));
}

void TestAreaAccount::anAreaWithoutANetworkSaysSo()
{
    const Atlas &atlas = *theAtlas();
    const AreaAccount account = describeArea(atlas, areaNamed(atlas, u"2026-04", u"place", u"QT6-E06000053"));
    const FactGroup *contains = group(account, u"contains");
    QVERIFY(contains);
    QVERIFY(contains->facts.empty());
    QVERIFY(!contains->intro.isEmpty());
}

void TestAreaAccount::aFormerSystemPointsToItsSuccessors()
{
    const Atlas &atlas = *theAtlas();
    const AreaAccount frimley = describeArea(atlas, areaNamed(atlas, u"2023-04", u"system", u"QNQ"));
    QStringList successors;
    for (const Fact &fact : group(frimley, u"change")->facts)
        if (fact.key == u"successor"_s)
            successors += fact.raw.toString();
    successors.sort();
    QCOMPARE(successors, (QStringList { u"QRL"_s, u"S0E4D"_s, u"S9B9J"_s }));
}

void TestAreaAccount::everyCautionHasWords()
{
    const Atlas &atlas = *theAtlas();
    int flagged = 0;
    for (const Area &area : atlas.areas) {
        const auto partial
            = std::ranges::count_if(area.flags, [](const QString &f) { return f.endsWith(u"-of-council"_s); });
        QVERIFY(partial == 0 || !area.note.isEmpty());
        const auto expected = static_cast<std::size_t>(area.flags.size() - partial) + (area.note.isEmpty() ? 0 : 1);
        QVERIFY2(
            describeArea(atlas, area.id).cautions.size() == expected, qPrintable(area.name + area.flags.join(u' ')));
        flagged += !area.flags.isEmpty();
    }
    QVERIFY(flagged > 0);
}

void TestAreaAccount::everyLevelHasNames()
{
    for (const Level &level : theAtlas()->levels) {
        QVERIFY(levelName(level) != level.key);
        QVERIFY(levelPluralName(level) != level.key);
        QVERIFY(!levelExplanation(level).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAreaAccount)
#include "tst_areaaccount.moc"
