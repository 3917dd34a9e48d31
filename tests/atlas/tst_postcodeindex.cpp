#include "atlas/PostcodeBlob.h"
#include "atlas/PostcodeIndex.h"
#include "atlas/PostcodeText.h"
#include "atlas/PostcodeWriter.h"
#include "domain/FileIo.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

/** The index over a table written from data/postcodes, asked about real postcodes. */
class tst_PostcodeIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void countsWhatItWrote();
    void findsWhatTheTablesSay_data();
    void findsWhatTheTablesSay();
    void answers_data();
    void answers();
    void candidatesOfASectorAreItsPostcodes();
    void areasHoldTheirDistricts();
    void sectorsOf_data();
    void sectorsOf();
    void near_data();
    void near();
    void theAtlasOfTheBuildHoldsThemAll();
    void saysThatABlobIsDamaged();
    void needsItsTables();

private:
    QSqlDatabase database() const { return QSqlDatabase::database(u"postcodes"_s); }
    PostcodeIndex &index() { return *m_index; }
    [[nodiscard]] QString lsoaOf(const PostcodeHit &hit) const
    {
        return isValid(hit.lsoa) ? m_codes.at(ics::index(hit.lsoa)) : QString();
    }

    QTemporaryDir m_dir;
    std::vector<QString> m_codes;
    std::vector<PostcodeSector> m_england;
    std::vector<PostcodeSector> m_elsewhere;
    PostcodeTotals m_totals;
    std::optional<PostcodeIndex> m_index;
};

static std::vector<PostcodeSector> readTable(const char *name)
{
    const QString path = QString::fromLatin1(ICS_SOURCE_DIR "/data/postcodes/") + QString::fromLatin1(name);
    const auto text = readFile(path);
    auto sectors = text ? parsePostcodes(*text, path) : Result<std::vector<PostcodeSector>>(text.error());
    return sectors ? std::move(*sectors) : std::vector<PostcodeSector>();
}

void tst_PostcodeIndex::initTestCase()
{
    m_england = readTable("england.txt.xz");
    m_elsewhere = readTable("elsewhere.txt.xz");
    std::set<int> numbers;
    for (const PostcodeSector &sector : m_england) {
        for (const PostcodeEntry &e : sector.entries) {
            if (e.lsoa >= 0)
                numbers.insert(e.lsoa);
        }
    }
    for (const int number : numbers)
        m_codes.push_back(QString::fromLatin1(lsoaCode(number)));
    QCOMPARE(m_codes.size(), std::size_t(33'755));

    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"postcodes"_s);
    db.setDatabaseName(m_dir.filePath(u"postcodes.sqlite"_s));
    QVERIFY(db.open() && db.transaction());
    QSqlQuery query(db);
    QVERIFY(query.exec(u"CREATE TABLE lsoa (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(query.exec(u"WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 33754)"
                       " INSERT INTO lsoa SELECT i FROM n"_s));
    const auto totals = writePostcodes(db, QStringLiteral(ICS_SOURCE_DIR "/data"), m_codes);
    QVERIFY2(totals, totals ? "" : qPrintable(errorText(totals.error())));
    QVERIFY(db.commit());
    m_totals = *totals;
    auto opened = PostcodeIndex::open(db);
    QVERIFY(opened);
    m_index.emplace(std::move(*opened));
}

void tst_PostcodeIndex::cleanupTestCase()
{
    m_index.reset();
    QSqlDatabase::removeDatabase(u"postcodes"_s);
}

void tst_PostcodeIndex::countsWhatItWrote()
{
    QCOMPARE(m_totals.english, 2'265'162);
    QCOMPARE(m_totals.live, 1'492'125);
    QCOMPARE(m_totals.elsewhere, 391'737);
    QVERIFY2(m_totals.bytes < 7'000'000, "ten megabytes of the atlas are for postcodes at most");
}

void tst_PostcodeIndex::findsWhatTheTablesSay_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("every eleventh postcode of England") << true;
    QTest::newRow("every eleventh postcode elsewhere") << false;
}

void tst_PostcodeIndex::findsWhatTheTablesSay()
{
    QFETCH(bool, english);
    int turn = 0;
    for (const PostcodeSector &sector : english ? m_england : m_elsewhere) {
        for (const PostcodeEntry &e : sector.entries) {
            if (++turn % 11 != 0)
                continue;
            const Postcode unit = Postcode::fromKey(sector.key, e.pair);
            const auto hit = index().find(unit);
            QVERIFY2(hit, qPrintable(unit.text()));
            const bool same = hit->status == e.status && hit->country == e.country && hit->source == e.source
                && hit->quality == e.quality
                && lsoaOf(*hit) == (e.lsoa < 0 ? QString() : QString::fromLatin1(lsoaCode(e.lsoa)))
                && hit->hasPosition() == e.hasPosition()
                && (!e.hasPosition() || (hit->easting / 10 == e.x && hit->northing / 10 == e.y));
            QVERIFY2(same, qPrintable(unit.text()));
        }
    }
}

void tst_PostcodeIndex::answers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<PostcodeStatus>("status");
    QTest::addColumn<Country>("country");
    QTest::addColumn<QString>("lsoa");
    const auto row = [](const char *name, const QString &written, PostcodeStatus status, Country country,
                         const QString &lsoa = {}) { QTest::newRow(name) << written << status << country << lsoa; };
    using enum PostcodeStatus;
    row("a live one", u"al11ax"_s, Live, Country::England, u"E01023741"_s);
    row("a terminated one keeps its LSOA", u"AL1 1AA"_s, Terminated, Country::England, u"E01023743"_s);
    row("one without location has no LSOA", u"BD98 1GA"_s, Live, Country::England);
    row("a Scottish one", u"AB1 0AA"_s, Terminated, Country::Scotland);
    row("a Manx one", u"IM1 1AA"_s, Unrecorded, Country::IsleOfMan);
    row("a Northern Irish one by its letters", u"BT1 5GS"_s, NotListed, Country::NorthernIreland);
    row("a terminated one of no recorded country", u"GIR 0AA"_s, Terminated, Country::Unknown);
    row("one that is well formed and not listed", u"AL1 1ZB"_s, NotListed, Country::Unknown);
    row("a pseudo-postcode", u"ZZ99 3VZ"_s, NotListed, Country::Unknown);
    row("an overseas territory", u"AI-2640"_s, NotListed, Country::Unknown);
    row("a sector is no unit", u"AL1 1"_s, NotListed, Country::Unknown);
    row("nothing", QString(), NotListed, Country::Unknown);
}

void tst_PostcodeIndex::answers()
{
    QFETCH(QString, written);
    const auto hit = index().find(Postcode::parse(written));
    QVERIFY(hit);
    QTEST(hit->status, "status");
    QTEST(hit->country, "country");
    QTEST(lsoaOf(*hit), "lsoa");
}

void tst_PostcodeIndex::candidatesOfASectorAreItsPostcodes()
{
    const PostcodeSector &sector = m_england.front();
    const auto candidates = index().candidates(Postcode::fromKey(sector.key));
    QVERIFY(candidates);
    int live = 0;
    for (const auto &lsoa : candidates->lsoas) {
        const int number = lsoaNumber(m_codes[ics::index(lsoa.lsoa)].toLatin1()).value_or(-1);
        const auto of = [&](PostcodeStatus status) {
            return static_cast<int>(std::count_if(sector.entries.begin(), sector.entries.end(),
                [&](const PostcodeEntry &e) { return e.lsoa == number && e.status == status; }));
        };
        QCOMPARE(lsoa.live, of(PostcodeStatus::Live));
        QCOMPARE(lsoa.terminated, of(PostcodeStatus::Terminated));
        live += lsoa.live;
    }
    QCOMPARE(live, candidates->live);
    QCOMPARE(candidates->listed, static_cast<int>(sector.entries.size()));
}

void tst_PostcodeIndex::areasHoldTheirDistricts()
{
    const auto total = [&](const QString &prefix) { return index().candidates(Postcode::parse(prefix))->listed; };
    int districts = 0;
    std::set<QString> seen;
    const auto sectors = index().sectorsOf(Postcode::parse(u"ME"_s));
    for (const Postcode &sector : *sectors)
        seen.insert(sector.text().section(u' ', 0, 0));
    for (const QString &district : seen)
        districts += total(district);
    QCOMPARE(total(u"ME"_s), districts);
    QVERIFY(districts > 20'000);
    const auto border = index().candidates(Postcode::parse(u"CH"_s));
    QVERIFY(border->inCountry[static_cast<std::size_t>(Country::Wales)] > 0);
    QVERIFY(border->inCountry[static_cast<std::size_t>(Country::England)] >= border->live);
    QVERIFY(index().candidates(Postcode::parse(u"AA"_s))->isEmpty());
    QVERIFY(index().candidates(Postcode::parse(u"BT1"_s))->isEmpty());
}

void tst_PostcodeIndex::sectorsOf_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("a district") << u"CM22"_s << u"CM22 6"_s << u"CM22 7"_s;
    QTest::newRow("a lettered district by its beginning") << u"EC1"_s << u"EC1A 1"_s << u"EC1Y 8"_s;
    QTest::newRow("a lettered sector by its beginning") << u"EC1 1"_s << u"EC1A 1"_s << u"EC1Y 1"_s;
    QTest::newRow("one whose own number has gone out of use") << u"W1"_s << u"W1 3"_s << u"W1Y 9"_s;
    QTest::newRow("a district beside a lettered one") << u"N1"_s << u"N1 0"_s << u"N1 9"_s;
    QTest::newRow("none") << u"QQ"_s << QString() << QString();
}

void tst_PostcodeIndex::sectorsOf()
{
    QFETCH(QString, prefix);
    const auto sectors = index().sectorsOf(Postcode::parse(prefix));
    QVERIFY(sectors);
    QTEST(sectors->empty() ? QString() : sectors->front().text(), "first");
    QTEST(sectors->empty() ? QString() : sectors->back().text(), "last");
}

void tst_PostcodeIndex::near_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("two letters swapped") << u"AL1 1XA"_s << u"AL1 1AX"_s;
    QTest::newRow("a sector and a digit of the district swapped") << u"BD89 1GA"_s << u"BD98 1GA"_s;
}

void tst_PostcodeIndex::near()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const Postcode unit = Postcode::parse(written);
    const auto found = index().near(unit, 20);
    QVERIFY(found);
    QVERIFY(found->size() <= 20);
    QVERIFY(std::find(found->begin(), found->end(), unit) == found->end());
    for (const Postcode &p : *found)
        QVERIFY(index().find(p)->status != PostcodeStatus::NotListed);
    QCOMPARE(found->front().text(), meant);
}

/** Sector by sector: what the file that ships says is what data/postcodes says. */
void tst_PostcodeIndex::theAtlasOfTheBuildHoldsThemAll()
{
    std::map<int, std::vector<PostcodeEntry>> expected;
    for (const auto *table : { &m_england, &m_elsewhere }) {
        for (const PostcodeSector &sector : *table)
            expected[sector.key].insert(expected[sector.key].end(), sector.entries.begin(), sector.entries.end());
    }
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"atlas"_s);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        db.setDatabaseName(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
        QVERIFY2(db.open(), "the build has made no atlas");
        QSqlQuery query(db);
        query.setForwardOnly(true);
        std::vector<int> numbers;
        QVERIFY(query.exec(u"SELECT code FROM lsoa ORDER BY id"_s));
        while (query.next())
            numbers.push_back(lsoaNumber(query.value(0).toByteArray()).value_or(-1));
        QVERIFY(query.exec(u"SELECT sector, entries FROM postcode_sector ORDER BY sector"_s));
        auto next = expected.begin();
        for (; query.next(); ++next) {
            QVERIFY(next != expected.end());
            const auto blob = PostcodeBlob::open(query.value(1).toByteArray(), static_cast<int>(numbers.size()));
            QVERIFY2(blob && query.value(0).toInt() == next->first, qPrintable(Postcode::fromKey(next->first).text()));
            auto entries = blob->entries();
            for (PostcodeEntry &e : entries)
                e.lsoa = e.lsoa < 0 ? -1 : numbers[static_cast<std::size_t>(e.lsoa)];
            std::sort(
                next->second.begin(), next->second.end(), [](const auto &a, const auto &b) { return a.pair < b.pair; });
            QVERIFY2(entries == next->second, qPrintable(Postcode::fromKey(next->first).text()));
        }
        QVERIFY(next == expected.end());
    }
    QSqlDatabase::removeDatabase(u"atlas"_s);
}

void tst_PostcodeIndex::saysThatABlobIsDamaged()
{
    QSqlDatabase db = database();
    QVERIFY(db.transaction());
    QSqlQuery query(db);
    QVERIFY(query.prepare(u"UPDATE postcode_sector SET entries = substr(entries, 1, 60) WHERE sector = ?"_s));
    query.bindValue(0, Postcode::parse(u"AL1 1"_s).sectorKey());
    QVERIFY(query.exec());
    const auto hit = index().find(Postcode::parse(u"AL1 1AX"_s));
    QVERIFY(!hit);
    QCOMPARE(hit.error().kind, ErrorKind::AtlasDamaged);
    QVERIFY(hit.error().detail.contains("AL1 1"_L1));
    QVERIFY(!index().candidates(Postcode::parse(u"AL1"_s)));
    QVERIFY(db.rollback());
    QVERIFY(index().find(Postcode::parse(u"AL1 1AX"_s)));
}

void tst_PostcodeIndex::needsItsTables()
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"empty"_s);
        db.setDatabaseName(u":memory:"_s);
        QVERIFY(db.open());
        const auto opened = PostcodeIndex::open(db);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::DatabaseError);
    }
    QSqlDatabase::removeDatabase(u"empty"_s);
}

QTEST_GUILESS_MAIN(tst_PostcodeIndex)
#include "tst_postcodeindex.moc"
