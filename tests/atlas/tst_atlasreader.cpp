#include "SmallData.h"

#include "atlas/AtlasInput.h"
#include "atlas/AtlasReader.h"
#include "atlas/ContentHash.h"
#include "atlas/SearchIndex.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cmath>
#include <functional>
#include <random>

using namespace ics;
using namespace ics::test;

class TestAtlasReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatWasWritten();
    void readsTheRealAtlasAsTheData();
    void pathsWithSigns_data();
    void pathsWithSigns();
    void brokenFiles_data();
    void brokenFiles();
    void findsEveryFlippedBit();
    void neverCrashesOnSealedNonsense();
    void leavesNothingBesideTheFile();

private:
    SmallFolder m_small;
    QByteArray m_bytes;
};

namespace {

using Change = std::function<void(const QString &)>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** Changes the file through SQL and seals it again, as another version of the application might have. */
void alter(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        query.exec(
            u"UPDATE meta SET value = '%1' WHERE key = 'content_hash'"_s.arg(QString::fromLatin1(unsealedHash())));
        for (const QString &statement : statements)
            if (!query.exec(statement))
                qFatal("cannot run %s", qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
    if (!sealFile(path))
        qFatal("cannot seal %s", qPrintable(path));
}

void makeForeignDatabase(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery(u"CREATE TABLE t (a)"_s, database);
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

bool sameNumbers(std::span<const double> a, std::span<const double> b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

bool sameNumbers(std::span<const float> a, std::span<const float> b)
{
    return std::ranges::equal(a, b, [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

QString areaText(const Area &a)
{
    return QStringList { QString::number(static_cast<int>(a.id)), QString::number(static_cast<int>(a.edition)),
        QString::number(static_cast<int>(a.level)), QString::number(static_cast<int>(a.parent)), a.code, a.onsCode,
        a.odsCode, a.name, a.officialName, basisKey(a.basis), a.source, a.validFrom.toString(Qt::ISODate),
        a.validTo.toString(Qt::ISODate), a.successors.join(u' '), a.flags.join(u' '), a.note,
        QString::number(a.areaSquareMetres, 'g', 17), QString::number(a.children.size()) }
        .join(u'|');
}

QString siteText(const Site &s)
{
    return u"%1|%2|%3|%4"_s.arg(s.postcode).arg(static_cast<int>(s.lsoa)).arg(s.x).arg(s.y);
}

void compareAreas(const Atlas &read, const Atlas &data)
{
    QCOMPARE(read.areas.size(), data.areas.size());
    for (std::size_t i = 0; i < data.areas.size(); ++i)
        QCOMPARE(areaText(read.areas[i]), areaText(data.areas[i]));
}

void compareTables(const Atlas &read, const Atlas &data)
{
    for (const Edition &edition : data.editions)
        for (const Level &level : data.levels) {
            const LevelTable &a = read.table(edition.id, level.id);
            const LevelTable &b = data.table(edition.id, level.id);
            QCOMPARE(a.first, b.first);
            QCOMPARE(a.count, b.count);
            QVERIFY(a.areaOfLsoa == b.areaOfLsoa);
            QCOMPARE(a.values.size(), data.indicators.size());
            for (std::size_t i = 0; i < a.values.size(); ++i)
                QVERIFY2(sameNumbers(a.values[i], b.values[i]), qPrintable(data.indicators[i].key + level.key));
        }
    for (std::size_t i = 0; i < data.indicators.size(); ++i)
        QVERIFY(sameNumbers(read.lsoaValues.at(i), data.lsoaValues[i]));
}

void compareMesh(const Mesh &read, const Mesh &data)
{
    QVERIFY(read.vertices == data.vertices);
    QVERIFY(read.lod == data.lod);
    QCOMPARE(read.arcs.size(), data.arcs.size());
    QVERIFY(read.lsoaCodes == data.lsoaCodes);
    QVERIFY(read.lsoaBounds == data.lsoaBounds);
    QVERIFY(sameNumbers(read.lsoaArea, data.lsoaArea));
}

void compareBodies(const Atlas &read, const Atlas &data)
{
    QCOMPARE(read.practices.size(), data.practices.size());
    for (std::size_t i = 0; i < data.practices.size(); ++i) {
        const Practice &a = read.practices[i];
        const Practice &b = data.practices[i];
        QCOMPARE((QStringList { a.code, a.name, a.address, a.pcn, a.system2026, a.system2023, siteText(a.site) }),
            (QStringList { b.code, b.name, b.address, b.pcn, b.system2026, b.system2023, siteText(b.site) }));
        QVERIFY(a.registeredPatients == b.registeredPatients);
    }
    QCOMPARE(read.trusts.size(), data.trusts.size());
    for (std::size_t i = 0; i < data.trusts.size(); ++i) {
        QCOMPARE(
            read.trusts[i].code + siteText(read.trusts[i].site), data.trusts[i].code + siteText(data.trusts[i].site));
        QCOMPARE(read.trusts[i].openDate, data.trusts[i].openDate);
    }
    QCOMPARE(read.hospitals.size(), data.hospitals.size());
    QCOMPARE(read.seats.size(), data.seats.size());
    QCOMPARE(read.successions.size(), data.successions.size());
    QCOMPARE(read.neighbours.size(), data.neighbours.size());
    for (std::size_t i = 0; i < data.neighbours.size(); ++i)
        QVERIFY(read.neighbours[i].rings == data.neighbours[i].rings);
}

void compare(const Atlas &read, const Atlas &data)
{
    QCOMPARE(read.attribution, data.attribution);
    QCOMPARE(read.sources.size(), data.sources.size());
    QCOMPARE(read.lsoas.size(), data.lsoas.size());
    for (std::size_t i = 0; i < data.lsoas.size(); ++i)
        QCOMPARE(read.lsoas[i].code + read.lsoas[i].name + read.lsoas[i].msoaName,
            data.lsoas[i].code + data.lsoas[i].name + data.lsoas[i].msoaName);
    compareAreas(read, data);
    compareTables(read, data);
    compareMesh(*read.mesh, *data.mesh);
    compareBodies(read, data);
}

}

void TestAtlasReader::initTestCase()
{
    QVERIFY(m_small.build());
    m_bytes = readFile(m_small.atlas()).value();
}

void TestAtlasReader::readsWhatWasWritten()
{
    const auto atlas = readAtlas(m_small.atlas());
    QVERIFY2(atlas, atlas ? "" : qPrintable(errorText(atlas.error())));
    QCOMPARE((*atlas)->path, m_small.atlas());
    QCOMPARE((*atlas)->contentHash.size(), 64);
    compare(**atlas, readAtlasInput(m_small.data())->atlas);
}

void TestAtlasReader::readsTheRealAtlasAsTheData()
{
    const auto atlas = readAtlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
    QVERIFY2(atlas, atlas ? "" : qPrintable(errorText(atlas.error())));
    const auto data = readAtlasInput(QStringLiteral(ICS_SOURCE_DIR "/data"));
    QVERIFY2(data, data ? "" : qPrintable(errorText(data.error())));
    compare(**atlas, data->atlas);
}

void TestAtlasReader::pathsWithSigns_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"with space.sqlite"_s, u"what?.sqlite"_s, u"100%25.sqlite"_s, u"a#b&c=d.sqlite"_s,
             u"Élmet ’s.sqlite"_s, u"semi;colon.sqlite"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestAtlasReader::pathsWithSigns()
{
    QFETCH(QString, name);
    const QString path = m_small.path(name);
    write(path, m_bytes);
    const auto atlas = readAtlas(path);
    QVERIFY2(atlas, atlas ? "" : qPrintable(errorText(atlas.error())));
    QFile::remove(path);
}

void TestAtlasReader::brokenFiles_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, ErrorKind kind, Change change) { QTest::newRow(name) << change << kind; };
    const auto resized
        = [this](qsizetype size) { return [this, size](const QString &path) { write(path, m_bytes.left(size)); }; };
    const auto sql
        = [](const QStringList &statements) { return [statements](const QString &path) { alter(path, statements); }; };
    row("missing", ErrorKind::FileMissing, [](const QString &path) { QFile::remove(path); });
    row("a folder", ErrorKind::FileUnreadable, [](const QString &path) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    row("empty", ErrorKind::FileTruncated, resized(0));
    row("cut in the header", ErrorKind::FileTruncated, resized(50));
    row("cut in the middle", ErrorKind::FileTruncated, resized(m_bytes.size() / 2));
    row("one byte short", ErrorKind::FileTruncated, resized(m_bytes.size() - 1));
    row("one byte too long", ErrorKind::AtlasDamaged, [this](const QString &path) { write(path, m_bytes + 'x'); });
    row("a picture", ErrorKind::NotAnAtlas,
        [](const QString &path) { write(path, "\x89PNG\r\n\x1a\n" + QByteArray(5000, 'x')); });
    row("a short text", ErrorKind::NotAnAtlas, [](const QString &path) { write(path, "Dear reader"); });
    row("a database of another application", ErrorKind::NotAnAtlas, [](const QString &path) {
        QFile::remove(path);
        makeForeignDatabase(path);
    });
    row("a newer format", ErrorKind::AtlasNewer, sql({ u"PRAGMA user_version = 99"_s }));
    row("an older format", ErrorKind::AtlasOlder, sql({ u"PRAGMA user_version = 0"_s }));
    row("a flipped bit in the format", ErrorKind::AtlasDamaged, [this](const QString &path) {
        QByteArray bytes = m_bytes;
        bytes[63] = static_cast<char>(bytes[63] ^ 2);
        write(path, bytes);
    });
    row("a flipped bit in the name of the application", ErrorKind::AtlasDamaged, [this](const QString &path) {
        QByteArray bytes = m_bytes;
        bytes[68] = static_cast<char>(bytes[68] ^ 2);
        write(path, bytes);
    });
    row("a table missing", ErrorKind::AtlasDamaged, sql({ u"DROP TABLE indicator_value"_s }));
    row("an edition missing", ErrorKind::AtlasDamaged, sql({ u"DELETE FROM edition WHERE id = 0"_s }));
    row("a parent that does not exist", ErrorKind::AtlasDamaged,
        sql({ u"UPDATE area SET parent = 900 WHERE id = 3"_s }));
    row("a parent below its child", ErrorKind::AtlasDamaged, sql({ u"UPDATE area SET parent = 4 WHERE id = 3"_s }));
    row("an LSOA outside its level", ErrorKind::AtlasDamaged,
        sql({ u"UPDATE level_table SET area_of_lsoa = x'0900000000000000'"_s }));
    row("a table of too few LSOAs", ErrorKind::AtlasDamaged,
        sql({ u"UPDATE level_table SET area_of_lsoa = x'0000'"_s }));
    row("a level that takes up other areas", ErrorKind::AtlasDamaged,
        sql({ u"UPDATE level_table SET first_area = 1 WHERE level = 0"_s }));
    row("too few figures", ErrorKind::AtlasDamaged, sql({ u"UPDATE indicator_value SET of_area = x'00'"_s }));
    row("an LSOA missing", ErrorKind::AtlasDamaged, sql({ u"DELETE FROM lsoa WHERE id = 3"_s }));
    row("a count of LSOAs beyond belief", ErrorKind::AtlasDamaged, sql({ u"UPDATE mesh SET lsoas = 2000000000"_s }));
    row("a negative count of LSOAs", ErrorKind::AtlasDamaged, sql({ u"UPDATE mesh SET lsoas = -1"_s }));
    row("a mesh of another kind", ErrorKind::AtlasDamaged, sql({ u"UPDATE mesh SET content = 'text'"_s }));
    row("no mesh", ErrorKind::AtlasDamaged, sql({ u"DELETE FROM mesh"_s }));
    row("a basis that is no word of ours", ErrorKind::AtlasDamaged, sql({ u"UPDATE area SET basis = 'guessed'"_s }));
    row("rings that end too early", ErrorKind::AtlasDamaged,
        sql({ u"UPDATE neighbour SET rings = x'01000000ff000000'"_s }));
    row("a practice in no LSOA of the atlas", ErrorKind::AtlasDamaged, sql({ u"UPDATE practice SET lsoa = 4"_s }));
}

void TestAtlasReader::brokenFiles()
{
    QFETCH(Change, change);
    QFETCH(ErrorKind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.sqlite"_s);
    write(path, m_bytes);
    change(path);
    const auto atlas = readAtlas(path);
    QVERIFY(!atlas);
    QVERIFY2(atlas.error().kind == kind, qPrintable(errorText(atlas.error())));
    QCOMPARE(atlas.error().file, path);
}

void TestAtlasReader::findsEveryFlippedBit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"flipped.sqlite"_s);
    std::mt19937 random(2026);
    std::uniform_int_distribution<qsizetype> position(0, m_bytes.size() - 1);
    for (int i = 0; i < 400; ++i) {
        const qsizetype at = i < 100 ? i : position(random); // every byte of the header, then anywhere
        QByteArray bytes = m_bytes;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (i % 8)));
        write(path, bytes);
        const auto atlas = readAtlas(path);
        QVERIFY2(!atlas, qPrintable(QString::number(at)));
    }
}

// Damage under a valid checksum, as another program might do: an error or an atlas, but no crash.
void TestAtlasReader::neverCrashesOnSealedNonsense()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nonsense.sqlite"_s);
    std::mt19937 random(7);
    std::uniform_int_distribution<qsizetype> position(100, m_bytes.size() - 1);
    const qsizetype digits = m_bytes.indexOf("ics-content-hash:") + 17;
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = m_bytes;
        bytes.replace(digits, 64, QByteArray(64, '0'));
        for (int changes = 0; changes < 12; ++changes)
            bytes[position(random)] = static_cast<char>(random());
        write(path, bytes);
        if (!sealFile(path))
            continue;
        const auto atlas = readAtlas(path);
        if (!atlas)
            continue;
        for (const Area &area : (*atlas)->areas)
            QVERIFY(!(*atlas)->pathTo(area.id).empty());
        if (auto search = SearchIndex::open(path))
            std::ignore = search->search(u"elm"_s, EditionId {}, 5);
    }
}

void TestAtlasReader::leavesNothingBesideTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"only.sqlite"_s);
    write(path, m_bytes);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(readAtlas(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"only.sqlite"_s });
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestAtlasReader)
#include "tst_atlasreader.moc"
