#include "domain/Csv.h"
#include "domain/FileIo.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void reportsErrors_data();
    void reportsErrors();
    void namesAMissingColumn();
    void readsNumbersAndDates();
    void writesWhatItReads();
    void readsAMillionLines();
    void keepsTheOldFileWhenWritingFails();
    void compressesTheSameEveryTime();
};

void TestCsv::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells"); // of the second record, joined with '|'
    QTest::newRow("plain fields") << QByteArray("a,b\n1,2\n") << QStringList { u"1"_s, u"2"_s };
    QTest::newRow("a byte order mark is passed over") << QByteArray("\xEF\xBB\xBF"
                                                                    "a,b\n1,2\n")
                                                      << QStringList { u"1"_s, u"2"_s };
    QTest::newRow("line ends of Windows") << QByteArray("a,b\r\n1,2\r\n") << QStringList { u"1"_s, u"2"_s };
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QStringList { u"1"_s, u"2"_s };
    QTest::newRow("a comma in quotes") << QByteArray("a,b\n\"x, y\",2\n") << QStringList { u"x, y"_s, u"2"_s };
    QTest::newRow("a doubled quote") << QByteArray("a,b\n\"say \"\"hi\"\"\",2\n")
                                     << QStringList { u"say \"hi\""_s, u"2"_s };
    QTest::newRow("a line end in quotes") << QByteArray("a,b\n\"x\ny\",2\n") << QStringList { u"x\ny"_s, u"2"_s };
    QTest::newRow("empty fields stay") << QByteArray("a,b\n,\n") << QStringList { QString(), QString() };
    QTest::newRow("blank lines are passed over") << QByteArray("a,b\n\n\n1,2\n") << QStringList { u"1"_s, u"2"_s };
}

void TestCsv::readsRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    auto reader = CsvReader::fromBytes(text, u"t.csv"_s);
    QVERIFY(reader);
    QCOMPARE(reader->header(), (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(reader->next());
    QCOMPARE((QStringList { reader->text(0), reader->text(1) }), cells);
    QVERIFY(!reader->next());
    QVERIFY(!reader->error());
}

void TestCsv::reportsErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    const auto row = [](const char *name, const char *text, ErrorKind kind, qint64 line, qint64 column) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(kind) << line << column;
    };
    row("an empty file is truncated", "", ErrorKind::FileTruncated, 0, 0);
    row("a line with too few fields", "a,b\n1,2\n3\n", ErrorKind::WrongFieldCount, 3, 0);
    row("a line with too many fields", "a,b\n1,2,3\n", ErrorKind::WrongFieldCount, 2, 0);
    row("a quotation mark that never closes", "a,b\n1,2\n\"x,2\n", ErrorKind::UnterminatedQuote, 3, 0);
    row("a word in a column of numbers", "a,b\n1,2\n1,many\n", ErrorKind::BadNumber, 3, 2);
    row("the line is counted through quoted line ends", "a,b\n\"x\n\n\",2\n1,many\n", ErrorKind::BadNumber, 5, 2);
    row("Latin-1 letters", "a,b\n1,2\nCaf\xE9,2\n", ErrorKind::BadEncoding, 3, 0);
    row("UTF-16",
        "\xFF\xFE"
        "a\0,\0b\0",
        ErrorKind::BadEncoding, 1, 0);
    row("infinity is no figure", "a,b\n1,inf\n", ErrorKind::BadNumber, 2, 2);
}

void TestCsv::reportsErrors()
{
    QFETCH(QByteArray, text);
    auto reader = CsvReader::fromBytes(text, u"t.csv"_s);
    Error error;
    if (!reader) {
        error = reader.error();
    } else {
        while (reader->next())
            (void)reader->number(1);
        QVERIFY(reader->error());
        error = *reader->error();
    }
    QTEST(static_cast<int>(error.kind), "kind");
    QTEST(error.line, "line");
    QTEST(error.column, "column");
    QCOMPARE(error.file, u"t.csv"_s);
    QVERIFY(errorText(error).startsWith(u"t.csv"_s));
}

void TestCsv::namesAMissingColumn()
{
    const auto reader = CsvReader::fromBytes("a,b\n", u"t.csv"_s);
    QVERIFY(reader);
    const auto columns = reader->columns({ "b", "c" });
    QVERIFY(!columns);
    QCOMPARE(columns.error().kind, ErrorKind::MissingColumn);
    QCOMPARE(columns.error().columnName, u"c"_s);
    QCOMPARE(reader->columns({ "b", "a" }).value(), (std::vector { 1, 0 }));
}

void TestCsv::readsNumbersAndDates()
{
    auto reader = CsvReader::fromBytes("a,b,c,d\n -1.5 ,12,,2026-04-01\n", u"t.csv"_s);
    QVERIFY(reader && reader->next());
    QCOMPARE(reader->number(0).value(), -1.5);
    QCOMPARE(reader->integer(1).value(), 12);
    QVERIFY(!reader->number(2));
    QVERIFY(!reader->error());
    QCOMPARE(reader->date(3).value(), QDate(2026, 4, 1));
    QVERIFY(!reader->date(0));
    QCOMPARE(reader->error().value().kind, ErrorKind::BadValue);
}

void TestCsv::writesWhatItReads()
{
    const QStringList cells { u"plain"_s, u"with, comma"_s, u"with \"quotes\""_s, u"two\nlines"_s, QString() };
    CsvWriter writer({ "a", "b", "c", "d", "e" });
    for (const QString &cell : cells)
        writer.add(cell);
    writer.endRow();
    auto reader = CsvReader::fromBytes(writer.bytes(), u"t.csv"_s);
    QVERIFY(reader && reader->next());
    for (int i = 0; i < cells.size(); ++i)
        QCOMPARE(reader->text(i), cells.at(i));

    CsvWriter numbers({ "x", "y", "z", "w" });
    numbers.add(1.50, 3).add(std::nan(""), 2).add(-0.0001, 2).add(qint64(7)).endRow();
    QCOMPARE(numbers.bytes(), QByteArray("x,y,z,w\n1.5,,0,7\n"));
}

void TestCsv::readsAMillionLines()
{
    QByteArray text = "a,b\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += QByteArray::number(i) + ",x\n";
    auto reader = CsvReader::fromBytes(text, u"t.csv"_s);
    QVERIFY(reader);
    qint64 sum = 0;
    while (reader->next())
        sum += reader->integer(0).value_or(0);
    QVERIFY(!reader->error());
    QCOMPARE(sum, qint64(499'999'500'000));
    QCOMPARE(reader->line(), 1'000'001);
}

void TestCsv::keepsTheOldFileWhenWritingFails()
{
    QTemporaryDir dir;
    const auto failed = writeFile(dir.filePath(u"missing/folder.csv"_s), "x");
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::WriteFailed);
    const auto absent = readFile(dir.filePath(u"absent.csv"_s));
    QCOMPARE(absent.error().kind, ErrorKind::FileMissing);
    QCOMPARE(readFile(dir.path()).error().kind, ErrorKind::FileMissing);
}

void TestCsv::compressesTheSameEveryTime()
{
    QTemporaryDir dir;
    QByteArray text;
    for (int i = 0; i < 2'000'000; ++i)
        text += QByteArray::number(i % 9973 * 7919 % 100'003) + '\n';
    const QString path = dir.filePath(u"t.txt.xz"_s);
    QVERIFY(writeFile(path, text));
    QCOMPARE(readFile(path).value(), text);
    QCOMPARE(compressXz(text).value(), compressXz(text).value());
    QCOMPARE(readFile(path, 1000).error().kind, ErrorKind::TooLarge);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QCOMPARE(readFile(path).error().kind, ErrorKind::BadCompression);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
