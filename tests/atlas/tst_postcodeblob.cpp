#include "atlas/PostcodeBlob.h"
#include "atlas/PostcodeText.h"
#include "domain/FileIo.h"
#include "domain/Postcode.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

/** The codec against every postcode of data/postcodes, and against bytes that are none of its own. */
class tst_PostcodeBlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPostcodeComesBack_data();
    void everyPostcodeComesBack();
    void findsWhatEntriesLists();
    void refusesWhatHasNoPlaceInTheFormat_data();
    void refusesWhatHasNoPlaceInTheFormat();
    void refusesTruncatedBytes();
    void refusesAnLsoaThatTheAtlasLacks();
    void survivesFlippedBits();
    void textComesBack();
    void textIsRefused_data();
    void textIsRefused();

private:
    std::vector<PostcodeSector> m_england;
    std::vector<PostcodeSector> m_elsewhere;
};

static std::vector<PostcodeSector> readTable(const char *name)
{
    const QString path = QString::fromLatin1(ICS_SOURCE_DIR "/data/postcodes/") + QString::fromLatin1(name);
    const auto text = readFile(path);
    auto sectors = text ? parsePostcodes(*text, path) : Result<std::vector<PostcodeSector>>(text.error());
    if (!sectors)
        qWarning("%s", qPrintable(errorText(sectors.error())));
    return sectors ? std::move(*sectors) : std::vector<PostcodeSector>();
}

/** The number of an LSOA code stands for its id: both are numbers below a limit. */
static constexpr int lsoaLimit = 2'000'000;

void tst_PostcodeBlob::initTestCase()
{
    m_england = readTable("england.txt.xz");
    m_elsewhere = readTable("elsewhere.txt.xz");
}

void tst_PostcodeBlob::everyPostcodeComesBack_data()
{
    QTest::addColumn<bool>("english");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("live");
    QTest::newRow("2,265,162 of England, 1,492,125 of them live") << true << 2'265'162 << 1'492'125;
    QTest::newRow("391,737 of Scotland, Wales, the islands and of no recorded country") << false << 391'737 << 253'724;
}

void tst_PostcodeBlob::everyPostcodeComesBack()
{
    QFETCH(bool, english);
    int count = 0;
    int live = 0;
    qsizetype bytes = 0;
    for (const PostcodeSector &sector : english ? m_england : m_elsewhere) {
        const auto packed = encodeSector(sector.entries);
        QVERIFY2(packed, qPrintable(Postcode::fromKey(sector.key).text()));
        const auto blob = PostcodeBlob::open(*packed, lsoaLimit);
        QVERIFY2(blob, qPrintable(Postcode::fromKey(sector.key).text()));
        QVERIFY2(blob->entries() == sector.entries, qPrintable(Postcode::fromKey(sector.key).text()));
        count += blob->count();
        live += static_cast<int>(std::count_if(sector.entries.begin(), sector.entries.end(),
            [](const PostcodeEntry &e) { return e.status == PostcodeStatus::Live; }));
        bytes += packed->size();
    }
    QTEST(count, "count");
    QTEST(live, "live");
    QVERIFY(bytes < 7'000'000);
}

void tst_PostcodeBlob::findsWhatEntriesLists()
{
    for (std::size_t i = 0; i < m_england.size(); i += 37) {
        const auto blob = PostcodeBlob::open(*encodeSector(m_england[i].entries), lsoaLimit);
        auto next = m_england[i].entries.begin();
        for (int pair = -1; pair <= Postcode::pairsInSector; ++pair) {
            const auto found = blob->find(pair);
            const bool listed = next != m_england[i].entries.end() && next->pair == pair;
            QCOMPARE(found.has_value(), listed);
            if (listed)
                QVERIFY(*found == *next++);
        }
    }
}

void tst_PostcodeBlob::refusesWhatHasNoPlaceInTheFormat_data()
{
    QTest::addColumn<std::vector<PostcodeEntry>>("entries");
    using List = std::vector<PostcodeEntry>;
    QTest::newRow("no postcode at all") << List {};
    QTest::newRow("a pair twice") << List { { .pair = 7 }, { .pair = 7 } };
    QTest::newRow("a pair beyond the last") << List { { .pair = 400 } };
    QTest::newRow("half a position") << List { { .pair = 1, .x = 5 } };
    QTest::newRow("a position beyond the grid") << List { { .pair = 1, .x = 1 << 20, .y = 1 } };
    QTest::newRow("an LSOA in Wales") << List { { .pair = 1, .country = Country::Wales, .lsoa = 3 } };
    QTest::newRow("a quality that is no multiple of ten") << List { { .pair = 1, .quality = 7 } };
    QTest::newRow("the status of a postcode that is not listed")
        << List { { .pair = 1, .status = PostcodeStatus::NotListed } };
}

void tst_PostcodeBlob::refusesWhatHasNoPlaceInTheFormat()
{
    QFETCH(std::vector<PostcodeEntry>, entries);
    QVERIFY(!encodeSector(entries));
}

void tst_PostcodeBlob::refusesTruncatedBytes()
{
    const QByteArray whole = *encodeSector(m_england.front().entries);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!PostcodeBlob::open(whole.first(length), lsoaLimit));
    QVERIFY(!PostcodeBlob::open(whole + '\0', lsoaLimit));
}

void tst_PostcodeBlob::refusesAnLsoaThatTheAtlasLacks()
{
    const QByteArray blob
        = *encodeSector({ { .pair = 3, .lsoa = 33'755, .source = LsoaSource::Published, .quality = 10 } });
    QVERIFY(PostcodeBlob::open(blob, 33'756));
    QVERIFY(!PostcodeBlob::open(blob, 33'755));
}

void tst_PostcodeBlob::survivesFlippedBits()
{
    std::mt19937 random(1);
    const QByteArray whole = *encodeSector(m_england.front().entries);
    for (int i = 0; i < 200'000; ++i) {
        QByteArray bytes = whole;
        for (auto flips = 1 + random() % 4; flips > 0; --flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        }
        const auto blob = PostcodeBlob::open(bytes, lsoaLimit);
        if (!blob)
            continue;
        for (const PostcodeEntry &e : blob->entries())
            QVERIFY(e.pair >= 0 && e.pair < Postcode::pairsInSector && e.lsoa < lsoaLimit);
    }
}

void tst_PostcodeBlob::textComesBack()
{
    const auto again = parsePostcodes(formatPostcodes(m_elsewhere), u"elsewhere"_s);
    QVERIFY(again);
    QCOMPARE(again->size(), m_elsewhere.size());
    for (std::size_t i = 0; i < again->size(); ++i)
        QVERIFY((*again)[i].key == m_elsewhere[i].key && (*again)[i].entries == m_elsewhere[i].entries);
}

void tst_PostcodeBlob::textIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, ErrorKind kind, int line, int column) {
        QTest::newRow(name) << text << kind << line << column;
    };
    row("a sector that is none", "# words\nAL1|S|AA\n", ErrorKind::BadValue, 2, 1);
    row("a sector that is not normalised", "al11|S|AA\n", ErrorKind::BadValue, 1, 1);
    row("a sector twice", "AL1 1|S|AA\nAL1 1|S|AB\n", ErrorKind::DuplicateCode, 2, 1);
    row("a place that is none", "AL1 1|X|AA\n", ErrorKind::BadValue, 1, 2);
    row("no place", "AL1 1||AA\n", ErrorKind::BadValue, 1, 2);
    row("letters that no postcode has", "AL1 1|S|AC\n", ErrorKind::BadValue, 1, 3);
    row("letters out of order", "AL1 1|S|ABAA\n", ErrorKind::BadValue, 1, 3);
    row("half a pair of letters", "AL1 1|S|AAB\n", ErrorKind::BadValue, 1, 3);
    row("a place number beyond the last", "AL1 1|S W|AAAB|0 2\n", ErrorKind::BadValue, 1, 4);
    row("too few place numbers", "AL1 1|S W|AAAB|0\n", ErrorKind::BadValue, 1, 4);
    row("too many eastings", "AL1 1|S|AA||1 2|3\n", ErrorKind::BadValue, 1, 5);
    row("a northing south of the grid", "AL1 1|S|AA||1|-3\n", ErrorKind::BadValue, 1, 6);
    row("a northing without an easting", "AL1 1|S|AA|||3\n", ErrorKind::BadValue, 1, 5);
    row("an easting without a northing", "AL1 1|S|AA||3\n", ErrorKind::BadValue, 1, 6);
    row("an easting that overflows", "AL1 1|S|AA||99999999999|3\n", ErrorKind::BadValue, 1, 5);
    row("a remark on a postcode that is not there", "AL1 1|S|AA||||AB=pip,10\n", ErrorKind::BadValue, 1, 7);
    row("a remark with an unknown word", "AL1 1|S|AA||||AA=guess,10\n", ErrorKind::BadValue, 1, 7);
    row("a line cut short", "AL1 1|S|AA\nAL1 2|S|A", ErrorKind::FileTruncated, 2, 0);
}

void tst_PostcodeBlob::textIsRefused()
{
    QFETCH(QByteArray, text);
    const auto parsed = parsePostcodes(text, u"some.txt"_s);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().file, u"some.txt"_s);
    QTEST(parsed.error().kind, "kind");
    QTEST(static_cast<int>(parsed.error().line), "line");
    QTEST(static_cast<int>(parsed.error().column), "column");
}

QTEST_GUILESS_MAIN(tst_PostcodeBlob)
#include "tst_postcodeblob.moc"
