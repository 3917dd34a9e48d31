// The answers for single postcodes, and all 2.27 million of them against the tables that the atlas was made from.
#include "MatchFixture.h"

#include "atlas/PostcodeText.h"
#include "domain/Csv.h"
#include "domain/FileIo.h"
#include "report/MatchColumns.h"
#include "report/RecordReader.h"

#include <QBuffer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_PostcodeMatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryKindOfText_data();
    void answersEveryKindOfText();
    void namesWhatMayBeMeant_data();
    void namesWhatMayBeMeant();
    void aLikelyAnswerHasOnlyWhatItsSectorShares();
    void everyOutcomeAndReasonHasWords();
    void refusesAFileThatIsNoAtlas();
    void everyPostcodeAgreesWithTheTables();
};

void tst_PostcodeMatcher::answersEveryKindOfText_data()
{
    using enum MatchReason;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MatchOutcome>("outcome");
    QTest::addColumn<MatchReason>("reason");
    const auto row = [](const char *name, const char *text, MatchOutcome outcome, MatchReason reason) {
        QTest::newRow(name) << QByteArray(text) << outcome << reason;
    };
    row("live", "CM22 6QJ", MatchOutcome::Exact, None);
    row("live, in any writing", " \"cm226qj\" ", MatchOutcome::Exact, None);
    row("live, with a no-break space",
        "CM22\xC2\xA0"
        "6QJ",
        MatchOutcome::Exact, None);
    row("withdrawn", "AL1 1AA", MatchOutcome::Terminated, NoLongerUsed);
    row("not on record, in a sector that is", "CM22 6ZZ", MatchOutcome::Likely, NewOrMistyped);
    row("in use, without a position", "BD98 1GA", MatchOutcome::Unknown, NotPlaced);
    row("of no sector on record", "CM99 9ZZ", MatchOutcome::Unknown, NoSuchSector);
    row("only a part", "CM22", MatchOutcome::Unknown, PartOnly);
    row("in Wales", "CF10 1EP", MatchOutcome::Outside, Wales);
    row("in Scotland", "EH1 1YZ", MatchOutcome::Outside, Scotland);
    row("in Northern Ireland", "BT1 5GS", MatchOutcome::Outside, NorthernIreland);
    row("in Jersey", "JE2 3NN", MatchOutcome::Outside, ChannelIslands);
    row("in the Isle of Man", "IM1 1AE", MatchOutcome::Outside, IsleOfMan);
    row("in Gibraltar", "GX11 1AA", MatchOutcome::Outside, OverseasTerritory);
    row("of the forces", "BFPO 57", MatchOutcome::NoPlace, Forces);
    row("of a large organisation", "BX1 1LT", MatchOutcome::NoPlace, NonGeographic);
    row("of Girobank", "GIR 0AA", MatchOutcome::NoPlace, Girobank);
    row("no fixed abode", "ZZ99 3VZ", MatchOutcome::NoPlace, NhsPseudo);
    row("no postcode", "42 High Street", MatchOutcome::Invalid, NotAPostcode);
    row("no text of any encoding", "\xFF\xFE", MatchOutcome::Invalid, NotAPostcode);
    row("empty", "", MatchOutcome::Empty, NothingWritten);
    row("blank", " \"\" ", MatchOutcome::Empty, NothingWritten);
}

void tst_PostcodeMatcher::answersEveryKindOfText()
{
    QFETCH(QByteArray, text);
    const PostcodeMatch match = theMatcher().match(text);
    QTEST(match.outcome, "outcome");
    QTEST(match.reason, "reason");
    const bool placed = match.outcome == MatchOutcome::Exact || match.outcome == MatchOutcome::Terminated;
    QCOMPARE(isValid(match.lsoa), placed);
    QCOMPARE(match.sector >= 0, match.outcome == MatchOutcome::Likely);
}

void tst_PostcodeMatcher::namesWhatMayBeMeant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("note");
    const QString newer = u"Not in the list of October 2025: newer, or mistyped."_s;
    const QString invalid = u"Not written like a postcode."_s;
    QTest::newRow("two figures swapped") << "M31 9PL"_ba << newer + u" Perhaps M13 9PL."_s;
    QTest::newRow("an I for a 1") << "M1 IAE"_ba << invalid + u" Perhaps M1 1AE."_s;
    QTest::newRow("an O for a 0, in quotation marks") << "\"SW1A OAA\""_ba << invalid + u" Perhaps SW1A 0AA."_s;
    QTest::newRow("a slip that leads nowhere") << "CM22 6ZZ"_ba << newer;
    QTest::newRow("no slip at all") << "42 High Street"_ba << invalid;
    QTest::newRow("in use as it stands") << "M13 9PL"_ba << QString();
}

void tst_PostcodeMatcher::namesWhatMayBeMeant()
{
    QFETCH(QByteArray, text);
    const PostcodeMatch match = theMatcher().match(text);
    QTEST(matchNote(match), "note");
    if (match.perhaps.isUnit())
        QVERIFY2(!isValid(match.lsoa), "named, and not taken for it");
    QCOMPARE(matchOutcome(match).last(), matchNote(match));
}

void tst_PostcodeMatcher::aLikelyAnswerHasOnlyWhatItsSectorShares()
{
    const PostcodeMatch likely = theMatcher().match("CM22 6ZZ");
    const std::vector<AreaId> common = theMatcher().areas(likely);
    QVERIFY(std::any_of(common.begin(), common.end(), isValid<AreaId>));
    for (int pair = 0; pair < Postcode::pairsInSector; ++pair) {
        const Postcode unit = Postcode::fromKey(Postcode::parse(u"CM22 6"_s).sectorKey(), pair);
        const PostcodeMatch match = theMatcher().match(unit.text().toUtf8());
        if (match.outcome != MatchOutcome::Exact)
            continue;
        const std::vector<AreaId> areas = theMatcher().areas(match);
        for (std::size_t i = 0; i < areas.size(); ++i)
            QVERIFY(!isValid(common[i]) || common[i] == areas[i]);
    }
}

void tst_PostcodeMatcher::everyOutcomeAndReasonHasWords()
{
    for (int i = 0; i < matchOutcomeCount; ++i) {
        QVERIFY(!matchOutcomeKey(static_cast<MatchOutcome>(i)).isEmpty());
        QVERIFY(!matchOutcomeText(static_cast<MatchOutcome>(i)).isEmpty());
    }
    for (int i = 1; i < matchReasonCount; ++i)
        QVERIFY(!matchReasonText(static_cast<MatchReason>(i)).isEmpty());
}

void tst_PostcodeMatcher::refusesAFileThatIsNoAtlas()
{
    QCOMPARE(PostcodeTable::read(u"/nowhere/atlas.sqlite"_s).error().kind, ErrorKind::FileMissing);
    QCOMPARE(PostcodeTable::read(QStringLiteral(ICS_SOURCE_DIR "/README.md")).error().kind, ErrorKind::DatabaseError);
}

namespace {

/** What data/editions says of an LSOA: system, place, neighbourhood and council. */
using Codes = std::array<QByteArray, 4>;

QHash<QByteArray, Codes> codesOf(const QString &edition)
{
    auto table = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/editions/") + edition + u"/lsoa.csv"_s);
    if (!table)
        qFatal("%s", qPrintable(errorText(table.error())));
    QHash<QByteArray, Codes> codes;
    while (table->next()) {
        const QByteArray place = table->bytes(1).toByteArray();
        codes.insert(table->bytes(0).toByteArray(),
            { place.left(place.indexOf('-')), place, table->bytes(2).toByteArray(), table->bytes(3).toByteArray() });
    }
    return codes;
}

std::vector<PostcodeSector> sectorsOf(const char *file)
{
    const auto text = readFile(QStringLiteral(ICS_SOURCE_DIR "/data/postcodes/") + QLatin1StringView(file));
    auto sectors = text ? parsePostcodes(*text, {}) : Result<std::vector<PostcodeSector>>(text.error());
    if (!sectors)
        qFatal("%s", qPrintable(errorText(sectors.error())));
    return std::move(*sectors);
}

QByteArray expectedOutcome(const PostcodeEntry &e)
{
    if (e.lsoa < 0)
        return {};
    return e.status == PostcodeStatus::Terminated ? "terminated"_ba : "exact"_ba;
}

}

void tst_PostcodeMatcher::everyPostcodeAgreesWithTheTables()
{
    QByteArray list = "postcode\n"_ba;
    std::vector<PostcodeEntry> entries;
    for (const char *file : { "england.txt.xz", "elsewhere.txt.xz" })
        for (const PostcodeSector &sector : sectorsOf(file))
            for (const PostcodeEntry &e : sector.entries) {
                list += Postcode::fromKey(sector.key, e.pair).text().toLatin1() + '\n';
                entries.push_back(e);
            }
    QVERIFY(entries.size() > 2'200'000);
    const MatchFolder folder;
    QByteArray out = folder.match(list);
    const std::array editions { codesOf(u"2023-04"_s), codesOf(u"2026-04"_s) };
    QBuffer device(&out);
    device.open(QIODevice::ReadOnly);
    RecordReader reader(device, {}, u"out"_s);
    QVERIFY(reader.next());
    for (const PostcodeEntry &e : entries) {
        QVERIFY(reader.next());
        const QByteArray row = reader.row().toByteArray();
        const QByteArray outcome = expectedOutcome(e);
        if (outcome.isEmpty()) {
            QVERIFY2(reader.field(17).isEmpty() && reader.field(19) != "exact", row.constData());
            continue;
        }
        const QByteArray lsoa = lsoaCode(e.lsoa);
        QVERIFY2(reader.field(17) == lsoa && reader.field(19) == outcome, row.constData());
        for (int edition = 0; edition < 2; ++edition) {
            const Codes codes = editions[static_cast<std::size_t>(edition)].value(lsoa);
            for (int level = 0; level < 4; ++level)
                QVERIFY2(reader.field(1 + 8 * edition + 2 * level) == codes[static_cast<std::size_t>(level)],
                    row.constData());
        }
    }
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(tst_PostcodeMatcher)
#include "tst_postcodematcher.moc"
