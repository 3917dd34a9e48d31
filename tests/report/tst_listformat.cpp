#include "report/RecordReader.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_ListFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEncoding_data();
    void tellsTheEncoding();
    void tellsTheSeparator_data();
    void tellsTheSeparator();
    void utf16OfAnyKindComesBackUnchanged();
    void utf16InPiecesIsTheSameAsWhole();
    void fieldsComeBackAsTheyWere_data();
    void fieldsComeBackAsTheyWere();
    void recordsTogetherAreTheFile();
    void recordsKnowTheirFieldsAndLines();
    void aMarkThatNeverClosesIsAnError();
    void halfAUnitIsAnError();
};

namespace {

std::vector<QByteArray> recordsOf(QByteArray content, const ListFormat &format)
{
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    RecordReader reader(device, format, u"list"_s);
    std::vector<QByteArray> records;
    while (reader.next())
        records.push_back(reader.row().toByteArray() + reader.lineEnd().toByteArray());
    return records;
}

}

void tst_ListFormat::tellsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("validUtf8");
    QTest::addColumn<ListEncoding>("encoding");
    QTest::addColumn<int>("bomBytes");
    QTest::newRow("plain") << "a,b\n"_ba << true << ListEncoding::Utf8 << 0;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF"
                                               "a,b\n"_ba
                                            << true << ListEncoding::Utf8 << 3;
    QTest::newRow("no UTF-8") << "caf\xE9,b\n"_ba << false << ListEncoding::Windows1252 << 0;
    QTest::newRow("UTF-16 as Excel writes it") << QByteArray("\xFF\xFE"
                                                             "a\0,\0b\0",
        8) << true << ListEncoding::Utf16Le << 2;
    QTest::newRow("big-endian") << QByteArray("\xFE\xFF\0a\0,\0b", 8) << true << ListEncoding::Utf16Be << 2;
    QTest::newRow("UTF-16 without a mark") << QByteArray("a\0,\0b\0\n\0", 8) << true << ListEncoding::Utf16Le << 0;
    QTest::newRow("big-endian without a mark") << QByteArray("\0a\0,\0b\0\n", 8) << true << ListEncoding::Utf16Be << 0;
    QTest::newRow("nothing") << QByteArray() << true << ListEncoding::Utf8 << 0;
}

void tst_ListFormat::tellsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, validUtf8);
    const ListFormat format = formatOfEncoding(bytes, validUtf8);
    QTEST(format.encoding, "encoding");
    QTEST(format.bomBytes, "bomBytes");
}

void tst_ListFormat::tellsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("lineEnd");
    QTest::newRow("commas") << "a,b\n1,2\n"_ba << ',' << '\n';
    QTest::newRow("semicolons, with decimal commas") << "a;b;c\n1,5;2;3\n2,5;3;4\n"_ba << ';' << '\n';
    QTest::newRow("tabs") << "a\tb\n1, 2\t3\n"_ba << '\t' << '\n';
    QTest::newRow("vertical bars") << "a|b\r\n1|2\r\n"_ba << '|' << '\n';
    QTest::newRow("commas between quotation marks do not count") << "\"a,b\";c\n\"1,2,3\";4\n"_ba << ';' << '\n';
    QTest::newRow("one column") << "postcode\nM1 1AE\n"_ba << ',' << '\n';
    QTest::newRow("one row without an end") << "a;b"_ba << ';' << '\n';
    QTest::newRow("carriage returns only") << "a,b\r1,2\r"_ba << ',' << '\r';
}

void tst_ListFormat::tellsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    ListFormat format;
    findSeparator(format, bytes);
    QTEST(format.separator, "separator");
    QTEST(format.lineEnd, "lineEnd");
}

void tst_ListFormat::utf16OfAnyKindComesBackUnchanged()
{
    std::mt19937 random(4);
    std::uniform_int_distribution<int> anyByte(0, 255);
    for (const bool bigEndian : { false, true })
        for (int round = 0; round < 200; ++round) {
            QByteArray utf16;
            for (int i = 0; i < 200; ++i) // surrogates in and out of order among them
                utf16 += static_cast<char>(round % 2 == 0 ? anyByte(random) : 0xD8 + anyByte(random) % 8);
            Utf16Decoder decoder(bigEndian);
            QByteArray bytes;
            decoder.append(utf16, bytes);
            QVERIFY(decoder.finish(bytes));
            QByteArray back;
            appendUtf16(bytes, bigEndian, back);
            QCOMPARE(back, utf16);
        }
}

void tst_ListFormat::utf16InPiecesIsTheSameAsWhole()
{
    const QString text = u"Łódź \U0001F600 €"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    Utf16Decoder decoder(Q_BYTE_ORDER == Q_BIG_ENDIAN);
    QByteArray bytes;
    for (const char c : utf16)
        decoder.append(QByteArrayView(&c, 1), bytes);
    QVERIFY(decoder.finish(bytes));
    QCOMPARE(bytes, text.toUtf8());
}

void tst_ListFormat::fieldsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("inWindows1252");
    QTest::newRow("plain") << u"Leeds"_s << "Leeds"_ba;
    QTest::newRow("with the separator") << u"Bath, Swindon"_s << "\"Bath, Swindon\""_ba;
    QTest::newRow("with quotation marks") << u"the “old” \"town\""_s << "\"the \x93old\x94 \"\"town\"\"\""_ba;
    QTest::newRow("over two lines") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("with an accent") << u"café – €"_s << "caf\xE9 \x96 \x80"_ba;
    QTest::newRow("empty") << u""_s << ""_ba;
}

void tst_ListFormat::fieldsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, inWindows1252);
    const ListFormat utf8;
    const ListFormat windows { .encoding = ListEncoding::Windows1252 };
    QCOMPARE(decodedField(encodedField(text, utf8), utf8), text);
    QCOMPARE(encodedField(text, windows), inWindows1252);
    QCOMPARE(decodedField(inWindows1252, windows), text);
}

void tst_ListFormat::recordsTogetherAreTheFile()
{
    std::mt19937 random(5);
    const QByteArray letters = "ab\",\n\r\"\n,;"_ba;
    std::uniform_int_distribution<int> anyLetter(0, static_cast<int>(letters.size()) - 1);
    for (int round = 0; round < 5000; ++round) {
        QByteArray content;
        for (int i = round % 60; i > 0; --i)
            content += letters.at(anyLetter(random));
        QByteArray copy = content;
        QBuffer device(&copy);
        device.open(QIODevice::ReadOnly);
        RecordReader reader(device, {}, u"list"_s);
        QByteArray all;
        while (reader.next()) {
            QByteArray joined;
            for (int field = 0; field < reader.fieldCount(); ++field)
                joined += (field > 0 ? "," : "") + reader.field(field).toByteArray();
            QCOMPARE(joined, reader.row().toByteArray());
            all += reader.row().toByteArray() + reader.lineEnd().toByteArray();
        }
        QVERIFY(reader.error() ? content.startsWith(all) : content == all);
    }
}

void tst_ListFormat::recordsKnowTheirFieldsAndLines()
{
    QByteArray content = "a,b\r\n\"1\n1\",\"x\"\"y,z\"\r\n,\r\nlast"_ba;
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    RecordReader reader(device, {}, u"list"_s);
    QVERIFY(reader.next() && reader.next());
    QCOMPARE(reader.line(), 2);
    QCOMPARE(reader.fieldCount(), 2);
    QCOMPARE(decodedField(reader.field(1), {}), u"x\"y,z"_s);
    QVERIFY(reader.next());
    QCOMPARE(reader.line(), 4);
    QCOMPARE(reader.fieldCount(), 2);
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), "last");
    QVERIFY(reader.lineEnd().isEmpty());
    QVERIFY(!reader.next() && !reader.error());
    QCOMPARE(recordsOf("a\rb\rc"_ba, { .lineEnd = '\r' }).size(), std::size_t(3));
}

void tst_ListFormat::aMarkThatNeverClosesIsAnError()
{
    QByteArray content = "a,b\n1,2\n\"1,2\n"_ba + QByteArray(RecordReader::longest + (2 << 20), 'x');
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    RecordReader reader(device, {}, u"list"_s);
    while (reader.next()) { }
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->kind, ErrorKind::UnterminatedQuote);
    QCOMPARE(reader.error()->line, 3);
}

void tst_ListFormat::halfAUnitIsAnError()
{
    QByteArray content("a\0,\0b", 5);
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    RecordReader reader(device, { .encoding = ListEncoding::Utf16Le }, u"list"_s);
    while (reader.next()) { }
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->kind, ErrorKind::FileTruncated);
}

QTEST_GUILESS_MAIN(tst_ListFormat)
#include "tst_listformat.moc"
