#include "SmallData.h"

#include "atlas/AtlasConnection.h"
#include "atlas/ContentHash.h"

#include <QSqlQuery>
#include <QTest>

using namespace ics;
using namespace ics::test;

class TestAtlasWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesEveryTime();
    void soundDatabase();
    void documentedSchema();
    void badData_data();
    void badData();
    void failureLeavesTargetAlone();
    void realAtlasWithinBudget();
};

namespace {

QByteArray bytesOf(const QString &path) { return readFile(path).value(); }

QStringList column(const AtlasConnection &connection, const QString &sql)
{
    QStringList values;
    auto query = connection.run(sql);
    if (!query)
        return { errorText(query.error()) };
    while (query->next())
        values += query->value(0).toString();
    return values;
}

}

void TestAtlasWriter::sameBytesEveryTime()
{
    const SmallFolder first;
    const SmallFolder second;
    QVERIFY(first.build());
    QVERIFY(second.build());
    QCOMPARE(bytesOf(first.atlas()), bytesOf(second.atlas()));
    QVERIFY(first.build()); // over the old one
    QCOMPARE(bytesOf(first.atlas()), bytesOf(second.atlas()));
}

void TestAtlasWriter::soundDatabase()
{
    const SmallFolder folder;
    const auto done = folder.build();
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    const auto connection = AtlasConnection::open(folder.atlas());
    QVERIFY(connection);
    QCOMPARE(column(*connection, u"PRAGMA integrity_check"_s), QStringList { u"ok"_s });
    QCOMPARE(column(*connection, u"PRAGMA foreign_key_check"_s), QStringList());
    QCOMPARE(column(*connection, u"PRAGMA application_id"_s), QStringList { QString::number(atlasApplicationId) });
    QCOMPARE(column(*connection, u"PRAGMA user_version"_s), QStringList { QString::number(atlasFormat) });
    QCOMPARE(column(*connection, u"PRAGMA page_size"_s), QStringList { QString::number(atlasPageSize) });
    QCOMPARE(
        column(*connection, u"SELECT length(value) FROM meta WHERE key = 'content_hash'"_s), QStringList { u"81"_s });
    QCOMPARE(column(*connection, u"SELECT code FROM area WHERE edition = 1 AND parent IS NULL"_s),
        QStringList { u"E92000001"_s });
}

void TestAtlasWriter::documentedSchema()
{
    const SmallFolder folder;
    QVERIFY(folder.build());
    const auto connection = AtlasConnection::open(folder.atlas());
    QVERIFY(connection);
    const QByteArray schema = bytesOf(QStringLiteral(ICS_SOURCE_DIR "/app/atlas/schema.sql"));
    for (const QString &table : column(*connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s))
        if (!table.startsWith(u"search_text_") && !table.startsWith(u"postcode"))
            QVERIFY2(schema.contains(" TABLE " + table.toUtf8() + ' '), qPrintable(table));
}

void TestAtlasWriter::badData_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("columnName");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, ErrorKind kind,
                         qint64 line, const char *columnName) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(from) << QByteArray(to) << kind << line
                            << QString::fromUtf8(columnName);
    };
    row("a column is missing", "editions/2023-04/areas.csv", "ods_code", "ods", ErrorKind::MissingColumn, 1,
        "ods_code");
    row("a source is unknown", "editions.csv", "2026-04-01,,s", "2026-04-01,,t", ErrorKind::UnknownCode, 3, "source");
    row("a level is unknown", "editions/2026-04/areas.csv", "region,Y1", "regions,Y1", ErrorKind::UnknownCode, 3,
        "level");
    row("a parent is unknown", "editions/2026-04/areas.csv", "place,QBB-E1,QBB", "place,QBB-E1,QXX",
        ErrorKind::UnknownCode, 5, "parent");
    row("an area occurs twice", "editions/2026-04/areas.csv", "QBB-E2", "QBB-E1", ErrorKind::DuplicateCode, 6, "code");
    row("a basis is no word of ours", "editions/2026-04/areas.csv", "modelled", "guessed", ErrorKind::BadValue, 7,
        "basis");
    row("an LSOA is in an unknown place", "editions/2026-04/lsoa.csv", "E01000003,QBB-E1", "E01000003,QBB-E9",
        ErrorKind::UnknownCode, 4, "place");
    row("an LSOA is unknown", "editions/2026-04/lsoa.csv", "E01000003", "E01000009", ErrorKind::UnknownCode, 4, "lsoa");
    row("an LSOA occurs twice", "editions/2026-04/lsoa.csv", "E01000003", "E01000002", ErrorKind::DuplicateCode, 4,
        "lsoa");
    row("an LSOA is in a neighbourhood of another place", "editions/2026-04/lsoa.csv", "QBB-E2,,", "QBB-E2,U1,",
        ErrorKind::BadValue, 5, "neighbourhood");
    row("an LSOA is left out", "editions/2026-04/lsoa.csv", "E01000004,QBB-E2,,E2\n", "", ErrorKind::Inconsistent, 0,
        "");
    row("an area has no LSOA", "editions/2026-04/lsoa.csv", "QBB-E2,,E2", "QBB-E1,,E2", ErrorKind::Inconsistent, 0, "");
    row("an LSOA has no outline", "lsoa.csv", "E01000004", "E01000005", ErrorKind::UnknownCode, 5, "lsoa");
    row("an LSOA has no name", "lsoa.csv", "E01000004,King's Wood 001A,E02000003,Woods,401500,301500\n", "",
        ErrorKind::Inconsistent, 0, "");
    row("a figure is no number", "indicators/lsoa.csv.xz", "3000", "3,000", ErrorKind::WrongFieldCount, 3, "");
    row("a figure is a word", "indicators/lsoa.csv.xz", "10.25", "ten", ErrorKind::BadNumber, 2, "score");
    row("an indicator needs an unknown measure", "indicators/catalogue.csv", "ratio,population,hectares",
        "ratio,population,acres", ErrorKind::UnknownCode, 3, "denominator");
    row("a direction is no word of ours", "indicators/catalogue.csv", "higher-worse", "worse", ErrorKind::BadValue, 4,
        "direction");
    row("an area's own figure is for an unknown area", "indicators/areas.csv", "U1", "U2", ErrorKind::UnknownCode, 2,
        "code");
    row("a practice is in an unknown network", "organisations/practices.csv", "LS15 4JP,U1", "LS15 4JP,U7",
        ErrorKind::UnknownCode, 2, "pcn");
    row("a practice occurs twice", "organisations/practices.csv", "A2,", "A1,", ErrorKind::DuplicateCode, 3, "code");
    row("a seat is on an unknown board", "organisations/seats.csv", "icp,1", "icq,1", ErrorKind::BadValue, 2, "board");
    row("a former body became an unknown kind of area", "organisations/former.csv", "system", "systems",
        ErrorKind::UnknownCode, 2, "successor_level");
    row("a quotation mark is never closed", "organisations/practices.csv", "Barwick\",", "Barwick,",
        ErrorKind::UnterminatedQuote, 2, "");
    row("the text is Latin-1", "organisations/trusts.csv", "by name", "by n\xE4me", ErrorKind::BadEncoding, 2, "");
    row("the mesh is cut off", "mesh/lsoa.topojson.xz", "\"arcs\"", "", ErrorKind::BadJson, -1, "");
}

void TestAtlasWriter::badData()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, line);
    QFETCH(QString, columnName);
    QByteArray content = smallData().at(file);
    QVERIFY(content.contains(from));
    const SmallFolder folder({ { file, content.replace(content.indexOf(from), from.size(), to) } });
    const auto done = folder.build();
    QVERIFY(!done);
    QVERIFY2(done.error().kind == kind, qPrintable(errorText(done.error())));
    QCOMPARE(done.error().file, folder.data() + u'/' + file);
    if (line >= 0)
        QCOMPARE(done.error().line, line);
    QCOMPARE(done.error().columnName, columnName);
    QVERIFY(!QFileInfo::exists(folder.atlas()));
}

void TestAtlasWriter::failureLeavesTargetAlone()
{
    const SmallFolder good;
    QVERIFY(good.build());
    const QByteArray before = bytesOf(good.atlas());
    const SmallFolder bad({ { u"editions.csv"_s, "key\n" } });
    QVERIFY(!writeAtlas(bad.data(), good.atlas()));
    QCOMPARE(bytesOf(good.atlas()), before);
    const auto nowhere = writeAtlas(good.data(), good.path(u"no/such/folder/atlas.sqlite"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::WriteFailed);
    const QStringList left = QDir(good.path({})).entryList(QDir::Files);
    QCOMPARE(left, QStringList { u"atlas.sqlite"_s });
}

void TestAtlasWriter::realAtlasWithinBudget()
{
    const QString path = QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite");
    const QFileInfo atlas(path);
    QVERIFY2(atlas.exists(), "the target atlas was not built");
    QVERIFY2(atlas.size() <= 40 * 1000 * 1000, qPrintable(QString::number(atlas.size())));
    const auto connection = AtlasConnection::open(path);
    QVERIFY(connection);
    QCOMPARE(column(*connection, u"PRAGMA integrity_check"_s), QStringList { u"ok"_s });
    QCOMPARE(column(*connection, u"PRAGMA foreign_key_check"_s), QStringList());
    QVERIFY(verifyFile(path));
}

QTEST_GUILESS_MAIN(TestAtlasWriter)
#include "tst_atlaswriter.moc"
