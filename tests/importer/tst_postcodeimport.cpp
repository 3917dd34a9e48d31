#include "importer/PostcodeImport.h"

#include "atlas/PostcodeText.h"
#include "domain/Csv.h"
#include "domain/FileIo.h"
#include "domain/Postcode.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

/** Small tables written here, with one thing wrong each; and the publishers' own against data/postcodes,
 * where they are. */
class tst_PostcodeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void namesAMissingFile();
    void stopsWhenCancelled();
    void writesOneLineASector();
    void meansArePerLsoa();
    void leavesOutLettersThatNoPostcodeHas();
    void dataEqualEnglandsTable();
    void dataEqualTheOtherTable();
};

static const QByteArray englandHeading = "pcds,status,lsoa21cd,lsoa_source,easting,northing,pqi\n";
static const QByteArray englandGood = "AL1 1AB,L,E01023667,nspl,517330,206823,10\n";
static const QByteArray otherHeading = "pcds,status,country\n";

static Result<PostcodeImport> importTables(const QByteArray &england, const QByteArray &elsewhere, ImportReport &report,
    const std::vector<QString> &lsoas = {})
{
    const QTemporaryDir dir;
    QDir(dir.path()).mkpath(u"postcodes"_s);
    const bool written = writeFile(dir.filePath(u"postcodes/england_postcodes.csv"_s), england)
        && writeFile(dir.filePath(u"postcodes/other_uk_postcodes.csv"_s), elsewhere);
    if (!written)
        qFatal("no temporary files");
    return importPostcodes({ .sourceDir = dir.path(), .progress = {}, .cancel = nullptr, .report = &report }, lsoas);
}

void tst_PostcodeImport::refuses_data()
{
    QTest::addColumn<QByteArray>("england");
    QTest::addColumn<QByteArray>("elsewhere");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto england = [](const char *name, const QByteArray &rows, ErrorKind kind, int line, int column) {
        QTest::newRow(name) << englandHeading + rows << otherHeading << kind << line << column;
    };
    england("a word for a postcode", "Stoke,L,E01023667,nspl,1,1,10\n", ErrorKind::BadValue, 2, 1);
    england("part of a postcode", "AL1 1,L,E01023667,nspl,1,1,10\n", ErrorKind::BadValue, 2, 1);
    england("an unknown status", "AL1 1AB,X,E01023667,nspl,1,1,10\n", ErrorKind::BadValue, 2, 2);
    england("an LSOA of another shape", "AL1 1AB,L,E0102366,nspl,1,1,10\n", ErrorKind::BadValue, 2, 3);
    england("an LSOA that is not known", "AL1 1AB,L,E01099999,nspl,1,1,10\n", ErrorKind::UnknownCode, 2, 3);
    england("an unknown way of finding the LSOA", "AL1 1AB,L,E01023667,guess,1,1,10\n", ErrorKind::BadValue, 2, 4);
    england("no LSOA though it was published", "AL1 1AB,L,,nspl,1,1,10\n", ErrorKind::BadValue, 2, 4);
    england("letters in the easting", "AL1 1AB,L,E01023667,nspl,51x,1,10\n", ErrorKind::BadNumber, 2, 5);
    england("an easting beyond the grid", "AL1 1AB,L,E01023667,nspl,5173300,1,10\n", ErrorKind::BadValue, 2, 5);
    england("a negative northing", "AL1 1AB,L,E01023667,nspl,517330,-4,10\n", ErrorKind::BadValue, 2, 6);
    england("a quality that is none", "AL1 1AB,L,E01023667,nspl,517330,4,11\n", ErrorKind::BadValue, 2, 7);
    england("a field too few", "AL1 1AB,L,E01023667\n", ErrorKind::WrongFieldCount, 2, 0);
    england("a postcode twice, differently written", englandGood + "al11ab,L,E01023667,nspl,517330,206823,10\n",
        ErrorKind::DuplicateCode, 3, 1);
    england("bytes that are no UTF-8", "AL1 1AB,L,\xff,nspl,1,1,10\n", ErrorKind::BadEncoding, 2, 0);
    const auto other = [](const char *name, const QByteArray &elsewhere, ErrorKind kind, int line, int column) {
        QTest::newRow(name) << englandHeading + englandGood << elsewhere << kind << line << column;
    };
    other("a country that is none", otherHeading + "AB1 0AA,T,X\n", ErrorKind::BadValue, 2, 3);
    other("England among the others", otherHeading + "AB1 0AA,T,E\n", ErrorKind::BadValue, 2, 3);
    other("a postcode of both tables", otherHeading + "AB1 0AA,T,S\nAL1 1AB,T,W\n", ErrorKind::DuplicateCode, 3, 1);
    other("a missing column", "pcds,status\nAB1 0AA,T\n", ErrorKind::MissingColumn, 1, 0);
    other("an empty file", "", ErrorKind::FileTruncated, 0, 0);
}

void tst_PostcodeImport::refuses()
{
    QFETCH(QByteArray, england);
    QFETCH(QByteArray, elsewhere);
    ImportReport report;
    const auto result = importTables(england, elsewhere, report, { u"E01023667"_s });
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QTEST(static_cast<int>(result.error().line), "line");
    QTEST(static_cast<int>(result.error().column), "column");
    QVERIFY(result.error().file.endsWith("_postcodes.csv"_L1));
}

void tst_PostcodeImport::namesAMissingFile()
{
    ImportReport report;
    const auto result
        = importPostcodes({ .sourceDir = u"/nowhere"_s, .progress = {}, .cancel = nullptr, .report = &report }, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileMissing);
    QVERIFY(result.error().file.endsWith("england_postcodes.csv"_L1));
}

void tst_PostcodeImport::stopsWhenCancelled()
{
    QByteArray rows = englandHeading;
    for (int sector = 0; sector < 200; ++sector) {
        for (int pair = 0; pair < Postcode::pairsInSector; ++pair)
            rows += Postcode::fromKey(Postcode::parse(u"AL10 0"_s).sectorKey() + sector % 10, pair).text().toUtf8()
                + ",L,E01023667,nspl,517330,206823,10\n";
    }
    const QTemporaryDir dir;
    QDir(dir.path()).mkpath(u"postcodes"_s);
    QVERIFY(writeFile(dir.filePath(u"postcodes/england_postcodes.csv"_s), rows));
    const std::atomic_bool cancel = true;
    ImportReport report;
    const auto result
        = importPostcodes({ .sourceDir = dir.path(), .progress = {}, .cancel = &cancel, .report = &report }, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void tst_PostcodeImport::writesOneLineASector()
{
    ImportReport report;
    const auto result = importTables(
        englandHeading + "al11ae,T,E01023668,pip,517351,206823,0\n" + englandGood + "BD98 1GA,L,,none,0,0,90\n",
        otherHeading + "BT1 1AA,U,N\nAB1 0AB,T,S\nJE2 3AB,U,L\n", report);
    QVERIFY2(result, result ? "" : qPrintable(errorText(result.error())));
    const auto lines = [&](const char *file) {
        QByteArrayList kept;
        for (const QByteArray &line : result->files.at(QString::fromLatin1(file)).split('\n')) {
            if (!line.startsWith('#'))
                kept += line;
        }
        return kept.join('\n');
    };
    QCOMPARE(lines("postcodes/england.txt.xz"),
        "AL1 1|E01023667 E01023668|ABae|0 1|51733 2|20682 0|AE=pip,0\nBD98 1|E|GA||||GA=none,90\n");
    QCOMPARE(lines("postcodes/elsewhere.txt.xz"), "AB1 0|S|ab\nJE2 3|L~|AB\n");
}

void tst_PostcodeImport::meansArePerLsoa()
{
    ImportReport report;
    const auto result
        = importTables(englandHeading + "AL1 1AA,L,E01023667,nspl,100,200,10\nAL1 1AB,L,E01023667,nspl,101,203,10\n"
                + "AL1 1AD,T,E01023667,nspl,9000,9000,0\nAL1 1AE,T,E01023668,nspl,50,60,0\n",
            otherHeading, report);
    QVERIFY(result);
    QCOMPARE(result->positions.size(), std::size_t(2));
    const LsoaPosition &living = result->positions.front();
    QCOMPARE(living.lsoa, u"E01023667"_s);
    QCOMPARE(living.x, 101); // 100.5, rounded up
    QCOMPARE(living.y, 202);
    QCOMPARE(living.postcodes, 2);
    QVERIFY(living.live);
    const LsoaPosition &former = result->positions.back();
    QCOMPARE(former.x, 50);
    QVERIFY(!former.live);
}

void tst_PostcodeImport::leavesOutLettersThatNoPostcodeHas()
{
    ImportReport report;
    const auto result = importTables(englandHeading + englandGood, otherHeading + "NPT 0VA,T,?\n", report);
    QVERIFY(result);
    QCOMPARE(report.anomalies.size(), std::size_t(1));
    QCOMPARE(report.anomalies.front().line, 2);
}

static std::vector<PostcodeSector> committed(const char *name)
{
    const auto text = readFile(QString::fromLatin1(ICS_SOURCE_DIR "/data/postcodes/") + QString::fromLatin1(name));
    auto sectors
        = text ? parsePostcodes(*text, QString::fromLatin1(name)) : Result<std::vector<PostcodeSector>>(text.error());
    return sectors ? std::move(*sectors) : std::vector<PostcodeSector>();
}

static QString sourceFile(const char *name)
{
    return QString::fromLatin1(ICS_SOURCE_DIR "/../shared/sources/postcodes/") + QString::fromLatin1(name);
}

/** Walks the rows of a source table and the entries of a committed one side by side; compare() says whether
 * they agree. */
template <typename Skip, typename Compare>
static void walk(CsvReader &csv, const std::vector<PostcodeSector> &sectors, Skip skip, Compare compare)
{
    auto sector = sectors.begin();
    std::size_t at = 0;
    while (csv.next()) {
        if (skip(csv))
            continue;
        QVERIFY2(sector != sectors.end(), "the committed table ends too soon");
        const PostcodeEntry &e = sector->entries[at];
        const QByteArray code = Postcode::fromKey(sector->key, e.pair).text().toLatin1();
        QVERIFY2(csv.bytes(0) == code && compare(csv, e), code.constData());
        if (++at == sector->entries.size()) {
            ++sector;
            at = 0;
        }
    }
    QVERIFY(!csv.error());
    QVERIFY2(sector == sectors.end(), "the committed table goes on");
}

void tst_PostcodeImport::dataEqualEnglandsTable()
{
    if (!QFile::exists(sourceFile("england_postcodes.csv.xz")))
        QSKIP("the publishers' files (../shared/sources) are not here");
    auto csv = CsvReader::open(sourceFile("england_postcodes.csv.xz"));
    QVERIFY(csv);
    int rows = 0;
    int live = 0;
    walk(
        *csv, committed("england.txt.xz"), [](const CsvReader &) { return false; },
        [&](CsvReader &r, const PostcodeEntry &e) {
            const bool isLive = r.bytes(1) == "L";
            ++rows;
            live += isLive;
            const bool located = r.integer(6) != 90;
            return e.country == Country::England
                && e.status == (isLive ? PostcodeStatus::Live : PostcodeStatus::Terminated)
                && (e.lsoa < 0 ? r.bytes(2).isEmpty() : r.bytes(2) == lsoaCode(e.lsoa))
                && r.bytes(3) == lsoaSourceKey(e.source) && r.integer(6) == e.quality && e.hasPosition() == located
                && (!located || (r.integer(4).value_or(-1) / 10 == e.x && r.integer(5).value_or(-1) / 10 == e.y));
        });
    QCOMPARE(rows, 2'265'162);
    QCOMPARE(live, 1'492'125);
}

void tst_PostcodeImport::dataEqualTheOtherTable()
{
    if (!QFile::exists(sourceFile("other_uk_postcodes.csv.xz")))
        QSKIP("the publishers' files (../shared/sources) are not here");
    auto csv = CsvReader::open(sourceFile("other_uk_postcodes.csv.xz"));
    QVERIFY(csv);
    int rows = 0;
    walk(
        *csv, committed("elsewhere.txt.xz"),
        [](const CsvReader &r) { return r.bytes(0).startsWith("BT") || r.bytes(0) == "NPT 0VA"; },
        [&](CsvReader &r, const PostcodeEntry &e) {
            const QByteArrayView status = e.status == PostcodeStatus::Live ? "L"
                : e.status == PostcodeStatus::Terminated                   ? "T"
                                                                           : "U";
            ++rows;
            return r.bytes(1) == status && r.bytes(2).size() == 1 && r.bytes(2)[0] == countryKey(e.country)
                && e.lsoa < 0;
        });
    QCOMPARE(rows, 391'737);
}

QTEST_GUILESS_MAIN(tst_PostcodeImport)
#include "tst_postcodeimport.moc"
