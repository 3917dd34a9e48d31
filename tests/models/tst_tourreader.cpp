// Tours as they are read: the application's own, and every kind of fault in a trainer's file with the line it is on.
#include "AtlasFixture.h"
#include "BrokenBytes.h"
#include "ReadingAge.h"
#include "domain/FileIo.h"
#include "models/LearnHere.h"
#include "models/TourReader.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

const QString folder = QStringLiteral(ICS_SOURCE_DIR "/data/learn/tours");

/** A good file of a trainer, each field on a line of its own. */
const char *const good = R"({
  "format": 1,
  "key": "our-patch",
  "title": "Our patch",
  "description": "For new staff.",
  "area": "QNC",
  "steps": [
    {
      "title": "The county",
      "text": "This is where we work.",
      "here": "{area} has {people}.",
      "notes": "Say hello.",
      "edition": "2026-04",
      "level": "place",
      "indicator": "imd_score",
      "area": "QNC-E06000021",
      "zoom": "area",
      "view": "land",
      "spotlight": "tree"
    },
    {
      "title": "Who sits where",
      "text": "The seats.",
      "area": "$system",
      "page": "boards",
      "spotlight": "page"
    }
  ]
}
)";

TourReading parsed(const QByteArray &content) { return parseTour(content, u"mine.json"_s, theAtlas()); }

QString allFaults(const TourReading &reading)
{
    QStringList texts;
    for (const Error &fault : reading.faults)
        texts += errorText(fault);
    return texts.join(u'\n');
}

}

class TestTourReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicationsOwnToursAreGood();
    void everyTextIsEasyToRead();
    void beforeARoomNoTextSpeaksOfWhatItDoesNotSee();
    void theGuideForTrainersNamesWhateverAFileMaySay();
    void aGoodFileIsReadWhole();
    void whatAnAreaHasMayBePointedTo();
    void oneMistakeIsToldOnce();
    void withoutAnAtlasOnlyTheFormIsChecked();
    void aFaultIsToldWithItsLine_data();
    void aFaultIsToldWithItsLine();
    void aFileCutShortIsSaidToBe();
    void allFaultsAreToldAtOnce();
    void aFileWithoutEndIsRefused();
    void aFileThatIsNotThereIsNamed();
    void aFileMayHaveForeignLineEndsAndAMark();
    void bytesBrokenAnywhereGiveATourOrFaults();
};

void TestTourReader::theApplicationsOwnToursAreGood()
{
    const QStringList files = QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 4);
    for (const QString &file : files) {
        const TourReading reading = readTour(folder + u'/' + file, theAtlas());
        QVERIFY2(reading.tour, qPrintable(allFaults(reading)));
        QVERIFY2(reading.tour->count() >= 6 && reading.tour->count() <= 10, qPrintable(file));
    }
    QCOMPARE(builtInTours().size(), 4U);
    QCOMPARE(builtInTours().front()->key, u"system-place-neighbourhood"_s);
    QVERIFY(builtInTours().front()->path.isEmpty());
}

void TestTourReader::everyTextIsEasyToRead()
{
    for (const TourPtr &tour : builtInTours()) {
        QStringList texts;
        for (const TourStep &step : tour->steps)
            texts << step.text << step.presenter << step.notes;
        texts.removeAll(QString());
        const double grade = ReadingAge(texts).grade();
        QVERIFY2(grade <= 9, qPrintable(u"%1: %2"_s.arg(tour->key).arg(grade)));
    }
}

void TestTourReader::beforeARoomNoTextSpeaksOfWhatItDoesNotSee()
{
    static const QRegularExpression unseen(
        u"\\b(tree|column|badge|this line|buttons?|page|list|band|field|box|press|choose|type|keys?|this text|timeline)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const TourPtr &tour : builtInTours())
        for (const TourStep &step : tour->steps) {
            const QString said = step.title + u": "_s + (step.presenter.isEmpty() ? step.text : step.presenter);
            QVERIFY2(!said.contains(unseen), qPrintable(said));
        }
}

void TestTourReader::theGuideForTrainersNamesWhateverAFileMaySay()
{
    const auto guide = readFile(QStringLiteral(ICS_SOURCE_DIR "/data/learn/TOURS.md"));
    QVERIFY(guide);
    const QString text = QString::fromUtf8(*guide);
    QStringList words = tourVariables() + tourPages() + tourSpotlights();
    for (const Level &level : theAtlas()->levels)
        words += level.key;
    for (const Edition &edition : theAtlas()->editions)
        words += edition.key;
    for (const QString &name : LearnHere::names())
        words += u'{' + name + u'}';
    for (const QString &word : words)
        QVERIFY2(text.contains(u'`' + word + u'`'), qPrintable(word));
}

void TestTourReader::aGoodFileIsReadWhole()
{
    const TourReading reading = parsed(good);
    QVERIFY2(reading.tour, qPrintable(allFaults(reading)));
    const Tour &tour = *reading.tour;
    QCOMPARE(tour.title, u"Our patch"_s);
    QCOMPARE(tour.id(), u"mine.json"_s);
    QCOMPARE(tour.count(), 2);
    QCOMPARE(tour.steps[0].area, u"QNC-E06000021"_s);
    QCOMPARE(tour.steps[0].notes, u"Say hello."_s);
    QVERIFY(tour.steps[0].presenter.isEmpty());
    QCOMPARE(tour.steps[1].page, u"boards"_s);
    QVERIFY(tourTexts(tour).contains(u"{area} has {people}."_s));
}

void TestTourReader::whatAnAreaHasMayBePointedTo()
{
    QByteArray content = good;
    content.replace("\"area\": \"QNC-E06000021\"", "\"area\": \"$system\"").replace("\"tree\"", "\"icb\"");
    QVERIFY2(parsed(content).tour, qPrintable(allFaults(parsed(content))));
    content.replace("\"$system\"", "\"$shown\""); // nobody knows what
    QVERIFY2(parsed(content).tour, qPrintable(allFaults(parsed(content))));
    content.replace("\"zoom\": \"area\"", "\"postcode\": \"st42ae\"").replace("\"icb\"", "\"answer\"");
    QVERIFY2(parsed(content).tour, qPrintable(allFaults(parsed(content))));
}

void TestTourReader::oneMistakeIsToldOnce()
{
    QByteArray content = good;
    content.replace("\"QNC-E06000021\"", "\"$system\"").replace("\"tree\"", "\"icb\"").replace("\"QNC\"", "\"XYZ\"");
    const TourReading reading = parsed(content);
    QVERIFY2(reading.faults.size() == 1, qPrintable(allFaults(reading)));
}

void TestTourReader::withoutAnAtlasOnlyTheFormIsChecked()
{
    QByteArray content = good;
    content.replace("QNC-E06000021", "XXX");
    QVERIFY(parseTour(content, u"mine.json"_s).tour);
    QVERIFY(!parsed(content).tour);
}

void TestTourReader::aFaultIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, int line, const char *reason) {
        QTest::newRow(name) << from << to << line << QString::fromUtf8(reason);
    };
    row("a format to come", "\"format\": 1", "\"format\": 2", 2, "format 1");
    row("no format", "  \"format\": 1,\n", "\n", 1, "“format” is missing");
    row("a key in capitals", "our-patch", "Our Patch", 3, "small letters");
    row("no title", "  \"title\": \"Our patch\",\n", "\n", 1, "“title” is missing");
    row("an empty title", "\"Our patch\"", "\" \"", 4, "“title” is empty");
    row("a title that is a number", "\"Our patch\"", "7", 4, "wrong kind");
    row("a title too long", "\"Our patch\"", '"' + QByteArray(90, 'a') + '"', 4, "80 at most");
    row("a tour about no area", "\"area\": \"QNC\"", "\"area\": \"XYZ\"", 6, "“XYZ”");
    row("steps that are no list", "\"steps\": [", "\"steps\": 3, \"later\": [", 7, "“steps” is of the wrong kind");
    row("no step", "\"steps\": [", "\"steps\": [], \"later\": [", 7, "at least one step");
    row("a step without text", "      \"text\": \"The seats.\",\n", "", 21, "“text” is missing");
    row("a text too long", "This is where we work.", QByteArray("word ").repeated(61), 10, "60 at most");
    row("a text for the room too long", "\"notes\": \"Say hello.\"",
        "\"presenter\": \"" + QByteArray("word ").repeated(58) + '"', 12, "“presenter” has 61 words");
    row("text and sentence too long together", "This is where we work.", QByteArray("word ").repeated(58), 10,
        "61 words");
    row("notes too long", "Say hello.", QByteArray("word ").repeated(151), 12, "150 at most");
    row("a placeholder that nothing fills", "{people}", "{peple}", 11, "there is no word {peple}; known are: ");
    row("an edition that is not there", "2026-04", "2025-04", 13, "“2025-04”");
    row("a level that is not there", "\"level\": \"place\"", "\"level\": \"parish\"", 14, "“parish”");
    row("an indicator that is not there", "imd_score", "imd", 15, "“imd”");
    row("an area that no atlas holds", "QNC-E06000021", "QNC-E99999999", 16, "QNC-E99999999");
    row("an area of another edition", "QNC-E06000021", "QNQ", 16, "2026-04");
    row("a zoom that is not there", "\"zoom\": \"area\"", "\"zoom\": \"moon\"", 17, "area, england");
    row("a view that is not there", "\"view\": \"land\"", "\"view\": \"globe\"", 18, "hexagons");
    row("a spotlight that is not there", "\"spotlight\": \"tree\"", "\"spotlight\": \"forest\"", 19, "breadcrumb");
    row("a spotlight for years without years", "\"spotlight\": \"tree\"", "\"spotlight\": \"years\"", 19,
        "health_index");
    row("a page as spotlight without a page", "\"spotlight\": \"tree\"", "\"spotlight\": \"page\"", 19, "needs a page");
    row("an answer that no postcode asks for", "\"spotlight\": \"tree\"", "\"spotlight\": \"answer\"", 19,
        "“answer” needs a postcode");
    row("a board of a place", "\"spotlight\": \"tree\"", "\"spotlight\": \"icb\"", 19,
        "there is no “icb” to see: the area is Stoke-on-Trent (Place)");
    row("a postcode that is on no list", "\"zoom\": \"area\"", "\"postcode\": \"ZZ9 9ZZ\"", 17, "“ZZ9 9ZZ”");
    row("a postcode of Wales", "\"zoom\": \"area\"", "\"postcode\": \"CF10 3NQ\"", 17, "“CF10 3NQ” in England");
    row("a part of a postcode", "\"zoom\": \"area\"", "\"postcode\": \"ST4\"", 17, "a part of a postcode");
    row("a name for a postcode", "\"zoom\": \"area\"", "\"postcode\": \"Stoke\"", 17, "“Stoke” is no postcode");
    row("a variable that is not there", "$system", "$parish", 24, "$neighbourhood");
    row("a page that is not there", "\"boards\"", "\"quiz\"", 25, "timeline");
    row("a spotlight that a page hides", "\"spotlight\": \"page\"", "\"spotlight\": \"map\"", 26, "not seen");
    row("a text to read without its page", "\"page\": \"boards\"", "\"page\": \"boards\", \"read\": \"icb\"", 25,
        "learn");
    row("a text to read that is not there", "\"page\": \"boards\"", "\"page\": \"learn\", \"read\": \"icx\"", 25,
        "“icx”");
    row("an unknown field", "\"zoom\": \"area\"", "\"speed\": \"fast\"", 17, "“speed” is unknown");
    row("a field twice", "\"zoom\": \"area\"", "\"view\": \"land\"", 18, "twice");
    row("a variable without an area to choose", "  \"area\": \"QNC\",\n", "\n", 24, "name an “area”");
    row("a comma that is missing", "\"Our patch\",", "\"Our patch\"", 5, "a comma");
    row("a comma too many", "\"spotlight\": \"tree\"", "\"spotlight\": \"tree\",", 20, "there is a comma too many");
    row("a quotation mark that is missing", "\"Our patch\"", "\"Our patch", 4, "a quotation mark");
    row("letters of another encoding", "Our patch", "Our p\xE2tch", 4, "not in UTF-8");
    row("a number without end", "\"format\": 1", "\"format\": 1e999", 2, "a number is too large");
}

void TestTourReader::aFaultIsToldWithItsLine()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, line);
    QFETCH(const QString, reason);
    QByteArray content = good;
    const qsizetype at = content.indexOf(from);
    QVERIFY(at >= 0);
    content.replace(at, from.size(), to);
    const TourReading reading = parsed(content);
    QVERIFY(!reading.tour);
    const auto told = [&](const Error &fault) {
        return fault.line == line && fault.file == "mine.json"_L1 && fault.detail.contains(reason);
    };
    QVERIFY2(std::ranges::any_of(reading.faults, told), qPrintable(allFaults(reading)));
    const QString text = errorText(*std::ranges::find_if(reading.faults, told));
    QVERIFY2(text.contains(u"mine.json"_s) && text.contains(QString::number(line)), qPrintable(text));
    QVERIFY2(!text.contains(u"exception"_s) && !text.contains(u"parse"_s), qPrintable(text));
}

void TestTourReader::aFileCutShortIsSaidToBe()
{
    const TourReading reading = parsed(QByteArray(good).left(QByteArray(good).indexOf("\"notes\"")));
    QVERIFY2(allFaults(reading).contains(u"it ends too early"_s), qPrintable(allFaults(reading)));
    QVERIFY(reading.faults.front().line > 10 && reading.faults.front().column > 0);
    const QString within = allFaults(parsed(QByteArray(good).left(QByteArray(good).indexOf("Say hello"))));
    QVERIFY2(within.contains(u"it ends too early"_s), qPrintable(within));
    const QString after = allFaults(parsed(QByteArray(good) + "}"));
    QVERIFY2(after.contains(u"missing"_s) && !after.contains(u"too early"_s), qPrintable(after));
}

void TestTourReader::allFaultsAreToldAtOnce()
{
    QByteArray content = good;
    content.replace("\"level\": \"place\"", "\"level\": \"parish\"");
    content.replace("imd_score", "imd");
    content.replace("\"boards\"", "\"quiz\"");
    const TourReading reading = parsed(content);
    QVERIFY(!reading.tour);
    QCOMPARE(reading.faults.size(), 3U);
    QVERIFY(std::ranges::is_sorted(reading.faults, {}, &Error::line));
}

void TestTourReader::aFileWithoutEndIsRefused()
{
    const TourReading large = parsed(QByteArray(tourLimits::bytes + 1, ' '));
    QVERIFY(!large.tour);
    QCOMPARE(large.faults.front().kind, ErrorKind::TooLarge);
    const TourReading deep = parsed(QByteArray(100000, '['));
    QVERIFY(!deep.tour);
    QByteArray content = good;
    const QByteArray step = "{\"title\": \"A\", \"text\": \"B\"},";
    content.replace("\"steps\": [", "\"steps\": [" + step.repeated(40));
    const TourReading many = parsed(content);
    QVERIFY(!many.tour);
    QVERIFY2(allFaults(many).contains(u"40"), qPrintable(allFaults(many)));
}

void TestTourReader::aFileThatIsNotThereIsNamed()
{
    const TourReading reading = readTour(u"/nowhere/tour.json"_s, theAtlas());
    QVERIFY(!reading.tour);
    QCOMPARE(reading.faults.front().kind, ErrorKind::FileMissing);
    QVERIFY(errorText(reading.faults.front()).contains(u"/nowhere/tour.json"_s));
}

void TestTourReader::aFileMayHaveForeignLineEndsAndAMark()
{
    QByteArray content = good;
    content.replace("\"boards\"", "\"quiz\"").replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
    const TourReading reading = parsed(content);
    QCOMPARE(reading.faults.size(), 1U);
    QCOMPARE(reading.faults.front().line, 25);
}

void TestTourReader::bytesBrokenAnywhereGiveATourOrFaults()
{
    QRandomGenerator random(11);
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        const TourReading reading = parsed(brokenSomewhere(good, round, random, 25));
        QCOMPARE(reading.tour == nullptr, !reading.faults.empty());
        refused += reading.tour == nullptr;
    }
    QVERIFY(refused > 300);
}

QTEST_GUILESS_MAIN(TestTourReader)
#include "tst_tourreader.moc"
