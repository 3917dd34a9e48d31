// Whole lists through the real atlas: nothing lost, nothing reordered, nothing changed, and nothing left half done.
#include "MatchFixture.h"

#include "report/RecordReader.h"

#include <QBuffer>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_MatchList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsItsColumns();
    void keepsTheEncoding_data();
    void keepsTheEncoding();
    void keepsEveryRowAsItWas();
    void keepsBlankLinesAndFillsShortRows();
    void countsLongRows();
    void doesWithoutAHeading();
    void doesNotRepeatAHeading();
    void findsTheColumn_data();
    void findsTheColumn();
    void refusesAListWithoutPostcodes();
    void refusesToWriteOverItsInput();
    void leavesNothingBehindWhenStopped();
    void leavesTheOldResultWhenTheListIsDamaged();
    void saysHowFarItIs();
};

void tst_MatchList::appendsItsColumns()
{
    MatchSummary summary;
    const QByteArray out = MatchFolder().match("id,postcode\n1,ST4 2AE\n2,nonsense\n"_ba, &summary);
    const QList<QByteArray> lines = out.split('\n');
    QCOMPARE(lines.size(), 4);
    const QList<QByteArray> heading = lines[0].split(',');
    QCOMPARE(heading.size(), 2 + 2 * 8 + 5);
    QCOMPARE(heading[2], "system_code_2023-04");
    QCOMPARE(heading[10], "system_code_2026-04");
    QCOMPARE(heading.last(), "match_note");
    QVERIFY2(lines[1].contains(",QNC,Staffordshire and Stoke-on-Trent,"), lines[1].constData());
    QVERIFY2(lines[1].contains(",exact,"), lines[1].constData());
    QVERIFY2(lines[2].endsWith(",invalid,,Not written like a postcode."), lines[2].constData());
    QCOMPARE(lines[2].count(','), heading.size() - 1);
    QCOMPARE(summary.rows, 2);
    QCOMPARE(summary.count(MatchOutcome::Exact), 1);
    QCOMPARE(summary.count(MatchOutcome::Invalid), 1);
}

void tst_MatchList::keepsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("answer"); // in the same encoding
    const auto utf16 = [](QByteArrayView text, bool bigEndian, bool mark) {
        QByteArray bytes = mark ? bigEndian ? "\xFE\xFF"_ba : "\xFF\xFE"_ba : QByteArray();
        appendUtf16(text, bigEndian, bytes);
        return bytes;
    };
    const QByteArray text = "name;postcode\r\nCafé;ST4 2AE\r\n"_ba;
    const QByteArray answer = ";exact;"_ba;
    QTest::newRow("UTF-8") << text << answer;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF"_ba + text << answer;
    QTest::newRow("Windows-1252") << "name;postcode\r\nCaf\xE9;ST4\xA0"
                                     "2AE\r\n"_ba
                                  << answer;
    QTest::newRow("UTF-16 little-endian") << utf16(text, false, true) << utf16(answer, false, false);
    QTest::newRow("UTF-16 big-endian") << utf16(text, true, true) << utf16(answer, true, false);
    QTest::newRow("UTF-16 without a mark") << utf16(text, false, false) << utf16(answer, false, false);
}

void tst_MatchList::keepsTheEncoding()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, answer);
    const QByteArray out = MatchFolder().match(content);
    QVERIFY(out.contains(answer));
    const qsizetype name = content.indexOf("Caf");
    QVERIFY(out.contains(content.mid(name, 4)));
    QCOMPARE(out.left(10), content.left(10));
}

/** Rows of random fields: with separators, quotation marks and line ends in them, and any bytes of UTF-8. */
void tst_MatchList::keepsEveryRowAsItWas()
{
    std::mt19937 random(6);
    const std::array fields { "ST4 2AE"_ba, "cm226qj"_ba, "\" M1 1AE \""_ba, "\"a,b\""_ba, "\"a\nb\""_ba, "\"\"\"\""_ba,
        "x\"y"_ba, ""_ba, "Łódź"_ba, "BFPO 57"_ba, "CF10 1AA"_ba };
    const std::array ends { "\n"_ba, "\r\n"_ba };
    const MatchFolder folder;
    for (int round = 0; round < 60; ++round) {
        const std::size_t columns = 1 + random() % 5;
        std::vector<QByteArray> rows;
        QByteArray content;
        for (int row = 0; row < 200; ++row) {
            QByteArray text;
            for (std::size_t column = 0; column < columns; ++column)
                text += (column > 0 ? "," : "")
                    + (row == 0 ? column == 0 ? "postcode"_ba : "c"_ba + QByteArray::number(column)
                                : fields[random() % fields.size()]);
            rows.push_back(text);
            content += text + (row < 199 || round % 2 == 0 ? ends[random() % 2] : QByteArray());
        }
        const QByteArray out = folder.match(content);
        QBuffer device;
        device.setData(out);
        device.open(QIODevice::ReadOnly);
        RecordReader reader(device, {}, u"out"_s);
        for (const QByteArray &row : rows) {
            QVERIFY(reader.next());
            QVERIFY2(reader.row().startsWith(row), row.constData());
            const bool blank = row.isEmpty() && columns > 1;
            QVERIFY(blank || reader.fieldCount() == static_cast<int>(columns) + 2 * 8 + 5);
        }
        QVERIFY(!reader.next());
        QVERIFY(!reader.error());
    }
}

void tst_MatchList::keepsBlankLinesAndFillsShortRows()
{
    const QList<QByteArray> lines = MatchFolder().match("postcode,a,b\nM1 1AE\n\nM1 1AE,x,y\n"_ba).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].startsWith("M1 1AE,,,Q"));
    QVERIFY(lines[2].isEmpty());
    QVERIFY(lines[3].startsWith("M1 1AE,x,y,Q"));
    const QList<QByteArray> single = MatchFolder().match("postcode\nM1 1AE\n\n"_ba).split('\n');
    QVERIFY2(single[2].contains(",empty,"), "in a list of one column a blank line is an empty cell");
}

void tst_MatchList::countsLongRows()
{
    MatchSummary summary;
    (void)MatchFolder().match("postcode,a\nM1 1AE,x\nM1 1AE,x,y\nM1 1AE,x,y,z\n"_ba, &summary);
    QCOMPARE(summary.longRows, 2);
    QCOMPARE(summary.firstLongLine, 3);
}

void tst_MatchList::doesWithoutAHeading()
{
    MatchSummary summary;
    const QByteArray out = MatchFolder().match("1,M1 1AE\n2,ST4 2AE\n"_ba, &summary);
    QCOMPARE(summary.rows, 2);
    QVERIFY(out.startsWith("1,M1 1AE,Q"));
}

void tst_MatchList::doesNotRepeatAHeading()
{
    const QByteArray out = MatchFolder().match("postcode,Match,lsoa\nM1 1AE,x,y\n"_ba);
    const QByteArray heading = out.left(out.indexOf('\n'));
    QVERIFY2(heading.endsWith(",lsoa_code,lsoa_2,match_2,match_by,match_note"), heading.constData());
}

void tst_MatchList::findsTheColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("column");
    QTest::newRow("by its heading") << "a,Post Code,b\n1,x,2\n"_ba << QString() << 1;
    QTest::newRow("by what stands in it") << "a,b\n1,M1 1AE\n2,ST4 2AE\n"_ba << QString() << 1;
    QTest::newRow("the fuller of two") << "home_postcode,old_postcode\nM1 1AE,\nM1 1AE,x\n"_ba << QString() << 0;
    QTest::newRow("as asked, in any case") << "Old,New\nM1 1AE,ST4 2AE\n"_ba << u"new"_s << 1;
    QTest::newRow("as asked, by number") << "Old,New\nM1 1AE,ST4 2AE\n"_ba << u"2"_s << 1;
    QTest::newRow("a heading that is a number") << "2,1\nM1 1AE,ST4 2AE\n"_ba << u"2"_s << 0;
    QTest::newRow("not there") << "a,b\nM1 1AE,x\n"_ba << u"c"_s << -1;
    QTest::newRow("a number too large") << "a,b\nM1 1AE,x\n"_ba << u"3"_s << -1;
}

void tst_MatchList::findsTheColumn()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, asked);
    QFETCH(int, column);
    const MatchFolder folder;
    const auto sample = sampleList(folder.write(content));
    QVERIFY(sample);
    const auto choice = chooseColumn(*sample, asked);
    QCOMPARE(choice ? choice->column : -1, column);
    if (choice)
        QVERIFY(choiceText(*sample, *choice).contains(sample->heading().at(column)));
    else
        QCOMPARE(choice.error().columnName, asked);
}

void tst_MatchList::refusesAListWithoutPostcodes()
{
    const MatchFolder folder;
    const auto sample = sampleList(folder.write("a,b\n1,2\n"_ba));
    QVERIFY(sample);
    const auto choice = chooseColumn(*sample, {});
    QVERIFY(!choice);
    QCOMPARE(choice.error().kind, ErrorKind::MissingColumn);
    QCOMPARE(sampleList(folder.write({})).error().kind, ErrorKind::FileTruncated);
    QCOMPARE(sampleList(folder.path(u"none.csv"_s)).error().kind, ErrorKind::FileMissing);
}

void tst_MatchList::refusesToWriteOverItsInput()
{
    const MatchFolder folder;
    const QByteArray content = "postcode\nM1 1AE\n"_ba;
    const auto sample = sampleList(folder.write(content));
    const auto done = matchList(theMatcher(), { .sample = *sample, .output = sample->path }, {}, nullptr);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadArgument);
    QCOMPARE(folder.read(u"list.csv"_s), content);
}

void tst_MatchList::leavesNothingBehindWhenStopped()
{
    const MatchFolder folder;
    const auto sample = sampleList(folder.write("postcode\n"_ba + QByteArray("M1 1AE\n").repeated(100'000)));
    const std::atomic_bool stop = true;
    const auto done = matchList(theMatcher(), { .sample = *sample, .output = folder.path(u"out.csv"_s) }, {}, &stop);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(folder.names(), QStringList { u"list.csv"_s });
}

void tst_MatchList::leavesTheOldResultWhenTheListIsDamaged()
{
    const MatchFolder folder;
    const QByteArray old = folder.match("postcode\nM1 1AE\n"_ba);
    const QByteArray rows = QByteArray("M1 1AE\n").repeated(5'000);
    const auto sample = sampleList(folder.write("postcode\n"_ba + rows + '"' + rows));
    QVERIFY(sample);
    const auto done = matchList(theMatcher(), { .sample = *sample, .output = folder.path(u"out.csv"_s) }, {}, nullptr);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::UnterminatedQuote);
    QCOMPARE(done.error().line, 5'002);
    QCOMPARE(folder.read(u"out.csv"_s), old);
    QCOMPARE(folder.names(), (QStringList { u"list.csv"_s, u"out.csv"_s }));
}

void tst_MatchList::saysHowFarItIs()
{
    const MatchFolder folder;
    const auto sample = sampleList(folder.write("postcode\n"_ba + QByteArray("M1 1AE\n").repeated(1'000)));
    double last = 0;
    qint64 rows = 0;
    const auto done = matchList(
        theMatcher(), { .sample = *sample, .output = folder.path(u"out.csv"_s) },
        [&](double fraction, qint64 count) {
            last = fraction;
            rows = count;
        },
        nullptr);
    QVERIFY(done);
    QCOMPARE(last, 1.0);
    QCOMPARE(rows, 1'000);
}

QTEST_GUILESS_MAIN(tst_MatchList)
#include "tst_matchlist.moc"
