// A person's own places: every way to write the file, and every row that cannot be used.
#include "AtlasFixture.h"

#include "report/OwnPlaces.h"

#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

const AreaNames &theNames()
{
    static const AreaNames names(*theAtlas());
    return names;
}

Result<OwnPlaces> parsed(const QByteArray &content)
{
    return parseOwnPlaces(content, u"/somewhere/mine.csv"_s, QDate(2026, 11, 1), theNames(), theAtlas()->lsoas.size());
}

/** "Place: number of LSOAs, …" in the order of the names. */
QString counted(const OwnPlaces &places)
{
    std::map<QString, int> counts;
    for (const int place : places.cut.ofLsoa)
        if (place >= 0)
            ++counts[places.cut.names.at(static_cast<std::size_t>(place))];
    QStringList parts;
    for (const auto &[name, count] : counts)
        parts += u"%1: %2"_s.arg(name).arg(count);
    return parts.join(u", "_s);
}

QString asText(const OwnPlaces &places)
{
    QStringList lines;
    for (const OwnPlacesProblem &problem : places.problems)
        lines += u"%1: %2"_s.arg(problem.line).arg(problem.text);
    return lines.join(u'|');
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF), high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

}

class TestOwnPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("places");
        const QString plain = u"Area code,Place\nE06000021,Stoke\nE07000195,Newcastle\n"_s;
        const QString both = u"Newcastle: 80, Stoke: 163"_s;
        QTest::newRow("district codes with a heading") << plain.toUtf8() << both;
        QTest::newRow("no heading") << QByteArray("E06000021,Stoke\nE07000195,Newcastle\n") << both;
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + plain.toUtf8() << both;
        QTest::newRow("UTF-16, little end first") << utf16(plain, false) << both;
        QTest::newRow("UTF-16, big end first") << utf16(plain, true) << both;
        QTest::newRow("semicolons") << plain.toUtf8().replace(',', ';') << both;
        QTest::newRow("tabs") << plain.toUtf8().replace(',', '\t') << both;
        QTest::newRow("line ends of Windows") << plain.toUtf8().replace("\n", "\r\n") << both;
        QTest::newRow("no line end at the end") << plain.toUtf8().chopped(1) << both;
        QTest::newRow("blank lines") << plain.toUtf8().replace("\n", "\n\n,\n") << both;
        QTest::newRow("the place first") << QByteArray("place,code\nStoke,E06000021\nNewcastle,E07000195\n") << both;
        QTest::newRow("the place by its heading, not by where it stands")
            << QByteArray("LAD24CD,LAD24NM,Your place\nE06000021,Stoke-on-Trent,Stoke\nE07000195,x,Newcastle\n")
            << both;
        QTest::newRow("a heading without a known word")
            << QByteArray("gss,label\nE06000021,Stoke\nE07000195,Newcastle\n") << both;
        QTest::newRow("whole names, in any case")
            << QByteArray("area,place\nstoke-ON-trent,Stoke\nNewcastle under Lyme,Newcastle\n") << both;
        QTest::newRow("lower-case codes, spaces around")
            << QByteArray("area,place\n e06000021 , Stoke\n e07000195, Newcastle \n") << both;
        QTest::newRow("quotes, with the separator in a name")
            << QByteArray("area,place\n\"E06000021\",\"Stoke, all of it\"\n") << u"Stoke, all of it: 163"_s;
        QTest::newRow("one place of several areas, in any case")
            << QByteArray("area,place\nE06000021,North\nE07000195,NORTH\n") << u"North: 243"_s;
        QTest::newRow("Windows-1252") << QByteArray("area,place\nE06000021,Caf\xE9\n") << u"Café: 163"_s;
        QTest::newRow("an LSOA") << QByteArray("area,place\nE01014219,One\n") << u"One: 1"_s;
        QTest::newRow("an LSOA by its name") << QByteArray("lsoa,place\n\"Stoke-on-Trent 014B\",One\n") << u"One: 1"_s;
        QTest::newRow("a finer row counts before a broader one")
            << QByteArray("area,place\nE01014219,One\nE06000021,Stoke\n") << u"One: 1, Stoke: 162"_s;
        QTest::newRow("also where it comes later")
            << QByteArray("area,place\nE06000021,Stoke\nE01014219,One\n") << u"One: 1, Stoke: 162"_s;
        QTest::newRow("a district counts before its council")
            << QByteArray("area,place\nE10000028,County\nE07000195,Newcastle\n") << u"County: 454, Newcastle: 80"_s;
        QTest::newRow("a sub-ICB location by its ODS code") << QByteArray("area,place\n05W,Stoke\n") << u"Stoke: 168"_s;
    }
    void files()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, places);
        const auto own = parsed(content);
        QVERIFY2(own.has_value(), own ? "" : qPrintable(errorText(own.error())));
        QCOMPARE(counted(*own), places);
        QCOMPARE(asText(*own), QString());
        QCOMPARE(own->used, own->rows);
        QCOMPARE(own->places, places.count(u": "_s));
        QCOMPARE(own->cut.choice, (PlaceChoice { PlaceBasis::Own, u"mine.csv"_s, QDate(2026, 11, 1) }));
    }

    void rowsThatAreNotUsed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("problem");
        QTest::newRow("an unknown code") << QByteArray("E01999999,North\n")
                                         << u"3: no area has the code or name “E01999999”."_s;
        QTest::newRow("no place") << QByteArray("E07000195,\n") << u"3: “E07000195” has no place."_s;
        QTest::newRow("no area") << QByteArray(",North\n") << u"3: no area stands in this row."_s;
        QTest::newRow("the same area again")
            << QByteArray("e06000021,South\n") << u"3: “e06000021” is already in line 2, and counts there."_s;
        QTest::newRow("the same area by its name")
            << QByteArray("Stoke-on-Trent,South\n") << u"3: “Stoke-on-Trent” is already in line 2, and counts there."_s;
        QTest::newRow("a system") << QByteArray("QNC,North\n")
                                  << u"3: “QNC” is no LSOA, MSOA, district, sub-ICB location or council."_s;
        QTest::newRow("on the line on which it stands, after a field of two lines")
            << QByteArray("\"x\ny\",North\nE01999998,North\n")
            << u"3: no area has the code or name “x y”.|5: no area has the code or name “E01999998”."_s;
        QTest::newRow("too long a name") << "E07000195," + QByteArray(101, 'x') + '\n'
                                         << u"3: the name of the place has more than 100 letters."_s;
    }
    void rowsThatAreNotUsed()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, problem);
        const auto own = parsed("area,place\nE06000021,Stoke\n" + rows);
        QVERIFY2(own.has_value(), own ? "" : qPrintable(errorText(own.error())));
        QCOMPARE(asText(*own), problem);
        QCOMPARE(own->problemCount, static_cast<int>(own->problems.size()));
        QCOMPARE(own->used, 1);
        QCOMPARE(counted(*own), u"Stoke: 163"_s);
        QVERIFY(problemsText(*own).startsWith(u"mine.csv, line 3: "_s));
    }

    void aPlaceWithNothingLeftIsNamed()
    {
        const auto own = parsed("area,place\nE06000021,Stoke\nE01014219,One\nE01014219,Two\n");
        QCOMPARE(own->places, 2);
        const auto taken = parsed("area,place\nE10000028,County\nE06000021,Stoke\n05W,Third\n");
        QCOMPARE(taken->places, 3);
        const auto none = parsed("area,place\nE06000001,Broad\nE06000002,Other\n");
        QCOMPARE(none->problemCount, 0);
    }

    void aNameOfSeveralAreasNeedsItsCode()
    {
        const auto own = parsed("area,place\nE06000021,Stoke\nTown Centre,North\n");
        QVERIFY(asText(*own).contains(u"Town Centre"_s));
    }

    void filesThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("column");
        QTest::newRow("nothing") << QByteArray() << ErrorKind::FileTruncated << QString();
        QTest::newRow("blank lines only") << QByteArray("\n\n,\n") << ErrorKind::FileTruncated << QString();
        QTest::newRow("no area anywhere") << QByteArray("a,b\nc,d\n") << ErrorKind::MissingColumn << u"area"_s;
        QTest::newRow("one column") << QByteArray("E06000021\nE07000195\n") << ErrorKind::MissingColumn << u"place"_s;
        QTest::newRow("an open quotation mark")
            << QByteArray("area,place\n\"E06000021,x\n") << ErrorKind::UnterminatedQuote << QString();
    }
    void filesThatCannotBeRead()
    {
        QFETCH(const QByteArray, content);
        const auto own = parsed(content);
        QVERIFY(!own);
        QTEST(own.error().kind, "kind");
        QTEST(own.error().columnName, "column");
        QCOMPARE(own.error().file, u"/somewhere/mine.csv"_s);
    }

    void manyProblemsAreCountedButNotAllKept()
    {
        QByteArray content = "area,place\nE06000021,Stoke\n";
        for (int i = 0; i < 1500; ++i)
            content += "E0199" + QByteArray::number(i) + ",x\n";
        const auto own = parsed(content);
        QCOMPARE(own->problemCount, 1500);
        QCOMPARE(own->problems.size(), OwnPlaces::mostProblems);
        QVERIFY(problemsText(*own).endsWith(u"500 more."_s));
    }

    void fromAWordOrAFileToAnAtlas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("area,place\nE06000021,Potteries\nE01000001,City\n");
        file.close();
        const auto own = atlasWithPlaces(theAtlas(), path);
        QVERIFY(own.has_value());
        QCOMPARE(own->own->lsoas, 164);
        const Atlas &atlas = *own->atlas;
        const AreaId place
            = atlas.areaAt(atlas.editionByKey(u"2026-04"), atlas.levelByKey(u"place"), atlas.lsoaByCode(u"E01000001"));
        QCOMPARE(atlas.area(place).name, u"City"_s);
        QCOMPARE(atlas.area(place).basis, Basis::LocallyDefined);
        QCOMPARE(atlas.level(atlas.levelByKey(u"place")).places.file, u"mine.csv"_s);
        QCOMPARE(atlasWithPlaces(theAtlas(), u"council"_s)->atlas, theAtlas());
        QCOMPARE(atlasWithPlaces(theAtlas(), u"district"_s)->atlas->opened, theAtlas());
        QCOMPARE(atlasWithPlaces(theAtlas(), folder.filePath(u"none.csv"_s)).error().kind, ErrorKind::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestOwnPlaces)
#include "tst_ownplaces.moc"
