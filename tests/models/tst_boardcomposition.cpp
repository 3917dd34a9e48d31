#include "AtlasFixture.h"
#include "DataRows.h"
#include "models/BoardComposition.h"
#include "models/Format.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

/** Of one edition: which LSOAs lie in which system and council, from its own table. */
struct Counted
{
    std::map<QString, QString> systemOfLsoa;
    std::map<QString, int> lsoasOfSystem;
    std::map<QString, int> lsoasOfCouncil;
    std::map<QString, std::map<QString, int>> shared; // [system][council]
};

Counted countEdition(const QString &key)
{
    Counted counted;
    for (const DataRow &row : dataRows(u"editions/%1/lsoa.csv"_s.arg(key))) {
        const QString system = row[u"place"_s].section(u'-', 0, 0);
        const QString council = row[u"council"_s];
        counted.systemOfLsoa[row[u"lsoa"_s]] = system;
        ++counted.lsoasOfSystem[system];
        ++counted.lsoasOfCouncil[council];
        ++counted.shared[system][council];
    }
    return counted;
}

const Counted &counted(const Edition &edition)
{
    static std::map<QString, Counted> editions;
    if (!editions.contains(edition.key))
        editions[edition.key] = countEdition(edition.key);
    return editions[edition.key];
}

std::vector<AreaId> systemsOf(const Edition &edition)
{
    const LevelTable &table = theAtlas()->table(edition.id, theAtlas()->levelByKey(u"system"));
    std::vector<AreaId> systems;
    for (int i = 0; i < table.count; ++i)
        systems.push_back(static_cast<AreaId>(static_cast<int>(table.first) + i));
    return systems;
}

QStringList names(const std::vector<Fact> &facts)
{
    QStringList list;
    for (const Fact &fact : facts)
        list << fact.label;
    list.sort();
    return list;
}

const BoardSeat *seat(const BoardComposition &board, QStringView key)
{
    for (const BoardGroup &group : board.groups)
        for (const BoardSeat &s : group.seats)
            if (s.key == key)
                return &s;
    return nullptr;
}

}

class TestBoardComposition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartnershipHasOneSeatForTheBoardAndOneForEachCouncil();
    void everyCouncilSharesWhatTheTablesSay();
    void theTrustsThatMayNominateAreThoseOfTheRegister();
    void thePracticesThatMayNominateStandInTheSystem();
    void thePartnerMembersAreCountedOnce();
    void everySeatHasBasisSourceAndReference();
    void noSeatNamesAPerson();
    void everyAreaKnowsItsSystem_data();
    void everyAreaKnowsItsSystem();
    void aSeatTellsWhatIsNotRecorded();
};

void TestBoardComposition::everyPartnershipHasOneSeatForTheBoardAndOneForEachCouncil()
{
    const Atlas &atlas = *theAtlas();
    int systems = 0;
    for (const Edition &edition : atlas.editions)
        for (const AreaId id : systemsOf(edition)) {
            const BoardComposition board = boardComposition(atlas, id, Board::Icp);
            const auto &councils = counted(edition).shared.at(atlas.area(id).code);
            QCOMPARE(board.byLaw, 1 + static_cast<int>(councils.size()));
            int chairs = 0;
            for (const BoardGroup &group : board.groups)
                chairs += group.seatCount();
            QCOMPARE(chairs, board.byLaw);
            ++systems;
        }
    QCOMPARE(systems, 42 + 36);
}

void TestBoardComposition::everyCouncilSharesWhatTheTablesSay()
{
    const Atlas &atlas = *theAtlas();
    for (const Edition &edition : atlas.editions)
        for (const AreaId id : systemsOf(edition)) {
            const QString &code = atlas.area(id).code;
            const auto &expected = counted(edition).shared.at(code);
            double ofSystem = 0;
            const BoardComposition board = boardComposition(atlas, id, Board::Icp);
            for (const BoardGroup &group : board.groups)
                for (const BoardSeat &s : group.seats) {
                    if (!isValid(s.council))
                        continue;
                    const Area &council = atlas.area(s.council);
                    QVERIFY(expected.contains(council.code));
                    QCOMPARE(s.sharedLsoas, expected.at(council.code));
                    const bool whole = s.sharedLsoas == counted(edition).lsoasOfCouncil.at(council.code);
                    QCOMPARE(std::abs(s.shareOfCouncil - 1) < 1e-9, whole);
                    QVERIFY(s.shareOfCouncil > 0 && s.shareOfSystem > 0);
                    QVERIFY(s.role.contains(council.name));
                    const QString lsoas = u"%1 of its %2 small areas"_s;
                    const auto all = counted(edition).lsoasOfCouncil.at(council.code);
                    QVERIFY2(s.note.contains(lsoas.arg(s.sharedLsoas).arg(all)), qPrintable(s.note));
                    ofSystem += s.shareOfSystem;
                }
            QVERIFY2(std::abs(ofSystem - 1) < 1e-9, qPrintable(code));
        }
}

void TestBoardComposition::theTrustsThatMayNominateAreThoseOfTheRegister()
{
    const Atlas &atlas = *theAtlas();
    const std::vector<DataRow> trusts = dataRows(u"organisations/trusts.csv"_s);
    for (const Edition &edition : atlas.editions) {
        const bool today = edition.id == atlas.editions.back().id;
        std::map<QString, QStringList> expected;
        for (const DataRow &row : trusts) {
            const auto at = counted(edition).systemOfLsoa.find(row[u"lsoa"_s]);
            if (today)
                expected[row[u"system"_s]] << row[u"name"_s];
            else if (at != counted(edition).systemOfLsoa.end())
                expected[at->second] << row[u"name"_s];
        }
        for (const AreaId id : systemsOf(edition)) {
            const BoardComposition board = boardComposition(atlas, id, Board::Icb);
            const BoardSeat *partner = seat(board, u"partner-trusts");
            QVERIFY(partner);
            QStringList wanted = expected[atlas.area(id).code];
            wanted.sort();
            QCOMPARE(names(eligibleBodies(atlas, id, *partner)), wanted);
            QCOMPARE(partner->eligibleCount, static_cast<int>(wanted.size()));
        }
    }
}

void TestBoardComposition::thePracticesThatMayNominateStandInTheSystem()
{
    const Atlas &atlas = *theAtlas();
    const Edition &edition = atlas.editions.back();
    std::map<QString, QStringList> expected;
    for (const DataRow &row : dataRows(u"organisations/practices.csv"_s))
        if (const auto at = counted(edition).systemOfLsoa.find(row[u"lsoa"_s]);
            at != counted(edition).systemOfLsoa.end())
            expected[at->second] << row[u"name"_s];
    for (const AreaId id : systemsOf(edition)) {
        const BoardComposition board = boardComposition(atlas, id, Board::Icb);
        const BoardSeat *partner = seat(board, u"partner-general-practice");
        QStringList wanted = expected[atlas.area(id).code];
        wanted.sort();
        QCOMPARE(names(eligibleBodies(atlas, id, *partner)), wanted);
        QCOMPARE(partner->eligibleCount, static_cast<int>(wanted.size()));
        const BoardSeat *councils = seat(board, u"partner-councils");
        QCOMPARE(councils->eligibleCount, static_cast<int>(counted(edition).shared.at(atlas.area(id).code).size()));
    }
}

// Chair, chief executive and three others are five; with three directors and two non-executives, ten.
void TestBoardComposition::thePartnerMembersAreCountedOnce()
{
    const Atlas &atlas = *theAtlas();
    for (const Edition &edition : atlas.editions)
        for (const AreaId id : systemsOf(edition)) {
            const BoardComposition board = boardComposition(atlas, id, Board::Icb);
            QCOMPARE(board.byLaw, 5);
            QCOMPARE(board.withPolicy, 10);
            int chairs = 0;
            for (const BoardGroup &group : board.groups)
                chairs += group.seatCount();
            QCOMPARE(chairs, 10);
            QCOMPARE(seat(board, u"ordinary-members")->standing, Standing::Total);
            QCOMPARE(seat(board, u"ordinary-members")->seats, 0);
        }
}

void TestBoardComposition::everySeatHasBasisSourceAndReference()
{
    const Atlas &atlas = *theAtlas();
    const QSet<QString> withoutText { u"housing"_s }; // no text was found, as the table says
    for (const AreaId id : systemsOf(atlas.editions.back()))
        for (const Board which : { Board::Icb, Board::Icp }) {
            const BoardComposition board = boardComposition(atlas, id, which);
            for (const BoardGroup &group : board.groups)
                for (const BoardSeat &s : group.seats) {
                    const Source *source = atlas.source(s.source);
                    QVERIFY2(source && !source->date.isEmpty(), qPrintable(s.key));
                    QCOMPARE(s.authority.isEmpty(), withoutText.contains(s.key));
                    QVERIFY2(!s.role.isEmpty() && !s.count.isEmpty() && !s.nominator.isEmpty(), qPrintable(s.key));
                    QVERIFY2(s.standing == Standing::Total || s.standing == Standing::Named || !s.mark.isEmpty(),
                        qPrintable(s.key));
                }
        }
}

void TestBoardComposition::noSeatNamesAPerson()
{
    const Atlas &atlas = *theAtlas();
    QSet<QString> roles;
    for (const DataRow &row : dataRows(u"organisations/seats.csv"_s))
        roles << row[u"role"_s];
    roles << u"Further members"_s;
    const BoardComposition board = boardComposition(atlas, areaNamed(atlas, u"2026-04", u"system", u"QNC"), Board::Icb);
    for (const BoardGroup &group : board.groups)
        for (const BoardSeat &s : group.seats)
            QVERIFY2(roles.contains(s.role), qPrintable(s.role));
    QVERIFY(seatText(atlas, *seat(board, u"chair")).contains(holderText()));
}

void TestBoardComposition::everyAreaKnowsItsSystem_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("system");
    QTest::newRow("a system is its own") << u"system"_s << u"QNC"_s << u"QNC"_s;
    QTest::newRow("a place lies in its system") << u"place"_s << u"QNC-E06000021"_s << u"QNC"_s;
    QTest::newRow("a council lies in the system around it") << u"council"_s << u"E06000021"_s << u"QNC"_s;
    QTest::newRow("a sub-ICB location lies in its system") << u"sub-icb"_s << u"05W"_s << u"QNC"_s;
    QTest::newRow("England lies in none") << u"country"_s << u"E92000001"_s << QString();
    QTest::newRow("a region lies in none") << u"region"_s << u"Y61"_s << QString();
}

void TestBoardComposition::everyAreaKnowsItsSystem()
{
    QFETCH(const QString, level);
    QFETCH(const QString, code);
    QFETCH(const QString, system);
    const Atlas &atlas = *theAtlas();
    const AreaId area = areaNamed(atlas, u"2026-04", level, code);
    QVERIFY(isValid(area));
    const AreaId found = systemOf(atlas, area);
    QCOMPARE(isValid(found) ? atlas.area(found).code : QString(), system);
}

void TestBoardComposition::aSeatTellsWhatIsNotRecorded()
{
    const Atlas &atlas = *theAtlas();
    const AreaId qnc = areaNamed(atlas, u"2026-04", u"system", u"QNC");
    const BoardComposition icb = boardComposition(atlas, qnc, Board::Icb);
    QCOMPARE(seat(icb, u"director-finance")->nominator, notRecorded());
    QVERIFY(eligibleBodies(atlas, qnc, *seat(icb, u"director-finance")).empty());
    const BoardComposition icp = boardComposition(atlas, qnc, Board::Icp);
    QVERIFY(seatText(atlas, *seat(icp, u"housing")).contains(notRecorded()));
    QCOMPARE(seat(icp, u"healthwatch")->standing, Standing::Named);
    QCOMPARE(seat(icp, u"other-members")->standing, Standing::Open);
}

QTEST_GUILESS_MAIN(TestBoardComposition)
#include "tst_boardcomposition.moc"
