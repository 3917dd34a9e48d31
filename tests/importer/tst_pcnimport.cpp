// Reading pcn.csv and gp_practice.csv and making the input of the model of catchments from them, over small
// tables.
#include "importer/PcnImport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

const QByteArray pcnHeader
    = "pcn_code,name,postcode,sub_icb_2024_ods,icb_2024_ods,sub_icb_2026_ods,icb_2026_ods,n_practices,"
      "registered_patients_2024_25,practice_centroid_easting,practice_centroid_northing,place_utla_ons\n";
const QByteArray practiceHeader = "practice_code,name,postcode,address,pcn_code,pcn_joined,sub_icb_2024_ods,"
                                  "icb_2024_ods,sub_icb_2026_ods,"
                                  "icb_2026_ods,icb_2026_basis,avg_registered_patients_2024_25,lsoa21_code,"
                                  "easting,northing,utla_ons_code\n";
const QByteArray pcns = pcnHeader
    + "U2,East PCN,,05W,QNC,05W,QNC,2,4000,3000,0,E06000021\n"
      "U1,West PCN,ST1 1AA,05W,QNC,05W,QNC,1,4000,0,0,E06000021\n";
const QByteArray practices = practiceHeader
    + "P3,East Surgery,ST1 1AB,\"1 High Street, "
      "Hanley\",U2,20191001,05W,QNC,05W,QNC,sub_icb,1000,E01000004,3000,0,E06000021\n"
      "P2,The University Practice,ST1 1AB,,U2,20191001,05W,QNC,05W,QNC,sub_icb,3000,E01000003,,,E06000021\n"
      "P1,West Surgery,ST1 1AA,,U1,,05W,QNC,05W,QNC,sub_icb,4000.5,E01000001,0,0,E06000021\n"
      "P4,A Prison,ST1 1AC,,,,05W,QNC,05W,QNC,sub_icb,,,,,\n";

/** Four LSOAs in a row, E01000001 to E01000004, as the mesh knows them: only their neighbours matter here. */
Mesh row()
{
    Mesh mesh;
    for (int i = 1; i <= 4; ++i)
        mesh.lsoaCodes.push_back(u"E0100000%1"_s.arg(i));
    for (int i = 0; i < 3; ++i) {
        mesh.arcs.push_back({ .left = LsoaId(i), .right = LsoaId(i + 1) });
        mesh.arcs.push_back({ .left = LsoaId(i + 1), .right = LsoaId(i) });
        mesh.arcs.push_back({ .left = none<LsoaId>, .right = LsoaId(i) });
    }
    return mesh;
}

}

class TestPcnImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBothTables();
    void tellsWhereATableIsWrong_data();
    void tellsWhereATableIsWrong();
    void neighboursAreTheTwoSidesOfAnArc();
    void modelsAPlace();
    void notesGaps();
    void pcnOutsideEveryPlaceGoesToTheNearestOfItsSystem();
    void systemWithoutAPlaceIsAnError();

private:
    QString write(const QString &name, const QByteArray &content) const;
    Result<PrimaryCareTables> read(const QByteArray &pcnTable, const QByteArray &practiceTable) const;
    PcnImportInput input(const PrimaryCareTables &tables) const;

    QTemporaryDir m_dir;
    const Mesh m_mesh = row();
    ImportReport m_report;
    ImportContext m_context;
};

void TestPcnImport::init()
{
    m_report = {};
    m_context.report = &m_report;
}

QString TestPcnImport::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a temporary file");
    return path;
}

Result<PrimaryCareTables> TestPcnImport::read(const QByteArray &pcnTable, const QByteArray &practiceTable) const
{
    return readPrimaryCareTables(write(u"pcn.csv"_s, pcnTable), write(u"gp_practice.csv"_s, practiceTable));
}

PcnImportInput TestPcnImport::input(const PrimaryCareTables &tables) const
{
    return { .mesh = m_mesh,
        .tables = tables,
        .population = { 1000, 1000, 1000, 1000 },
        .position = { { 0, 0 }, { 1000, 0 }, { 2000, 0 }, { 3000, 0 } },
        .place = QStringList(4, u"QNC-E06000021"_s) };
}

void TestPcnImport::readsBothTables()
{
    const auto tables = read(pcns, practices);
    QVERIFY(tables.has_value());
    QCOMPARE(tables->pcns.size(), std::size_t(2));
    QCOMPARE(tables->pcns[0].code, u"U1"_s);
    QCOMPARE(tables->pcns[0].line, 3);
    QCOMPARE(tables->pcns[1].postcode, QString());
    QCOMPARE(tables->pcns[1].registeredPatients, std::optional(4000.0));
    QCOMPARE(tables->practices.size(), std::size_t(4));
    const PracticeRow &first = tables->practices[0];
    QCOMPARE(first.code, u"P1"_s);
    QCOMPARE(first.registeredPatients, std::optional(4000.5));
    QVERIFY(!first.pcnJoined.isValid());
    QCOMPARE(tables->practices[1].position, std::nullopt);
    QCOMPARE(tables->practices[2].address, u"1 High Street, Hanley"_s);
    QCOMPARE(tables->practices[2].pcnJoined, QDate(2019, 10, 1));
    QCOMPARE(tables->practices[3].registeredPatients, std::nullopt);
}

void TestPcnImport::tellsWhereATableIsWrong_data()
{
    QTest::addColumn<QByteArray>("pcnTable");
    QTest::addColumn<QByteArray>("practiceTable");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("columnName");
    const auto changed = [](QByteArray table, const char *from, const char *to) { return table.replace(from, to); };
    const QString pcn = u"pcn.csv"_s;
    const QString practice = u"gp_practice.csv"_s;
    QTest::newRow("a column is missing") << changed(pcns, "icb_2026_ods,n", "system,n") << practices
                                         << ErrorKind::MissingColumn << pcn << 1 << u"icb_2026_ods"_s;
    QTest::newRow("a PCN without a code")
        << changed(pcns, "\nU1,", "\n,") << practices << ErrorKind::BadValue << pcn << 3 << u"pcn_code"_s;
    QTest::newRow("a PCN twice") << changed(pcns, "\nU1,", "\nU2,") << practices << ErrorKind::DuplicateCode << pcn << 3
                                 << u"pcn_code"_s;
    QTest::newRow("a list that is no number") << changed(pcns, ",4000,3000", ",many,3000") << practices
                                              << ErrorKind::BadNumber << pcn << 2 << u"registered_patients_2024_25"_s;
    QTest::newRow("a list below nothing") << pcns << changed(practices, ",1000,E01", ",-1,E01") << ErrorKind::BadValue
                                          << practice << 2 << u"avg_registered_patients_2024_25"_s;
    QTest::newRow("a practice of a PCN that does not exist")
        << pcns << changed(practices, ",U1,", ",U9,") << ErrorKind::UnknownCode << practice << 4 << u"pcn_code"_s;
    QTest::newRow("a practice twice") << pcns << changed(practices, "\nP4,", "\nP1,") << ErrorKind::DuplicateCode
                                      << practice << 5 << u"practice_code"_s;
    QTest::newRow("a row that was cut off")
        << pcns << practices.chopped(4) << ErrorKind::WrongFieldCount << practice << 5 << QString();
    QTest::newRow("a grid reference off the planet") << pcns << changed(practices, ",3000,0,", ",3000000000,0,")
                                                     << ErrorKind::BadValue << practice << 2 << u"easting"_s;
}

void TestPcnImport::tellsWhereATableIsWrong()
{
    QFETCH(QByteArray, pcnTable);
    QFETCH(QByteArray, practiceTable);
    QFETCH(QString, file);
    QFETCH(int, line);
    const auto tables = read(pcnTable, practiceTable);
    QVERIFY(!tables.has_value());
    QTEST(tables.error().kind, "kind");
    QCOMPARE(tables.error().file, m_dir.filePath(file));
    QCOMPARE(tables.error().line, line);
    QTEST(tables.error().columnName, "columnName");
}

void TestPcnImport::neighboursAreTheTwoSidesOfAnArc()
{
    QCOMPARE(lsoaNeighbours(m_mesh), (std::vector<std::pair<int, int>> { { 0, 1 }, { 1, 2 }, { 2, 3 } }));
}

void TestPcnImport::modelsAPlace()
{
    const auto tables = read(pcns, practices);
    QVERIFY(tables.has_value());
    const auto result = modelNeighbourhoods(input(*tables), m_context);
    QVERIFY(result.has_value());
    QCOMPARE(result->pcnOfLsoa, (QStringList { u"U1"_s, u"U1"_s, u"U2"_s, u"U2"_s }));
    QCOMPARE(result->pcns.size(), std::size_t(2));
    QCOMPARE(result->pcns[0].place, u"QNC-E06000021"_s);
    QVERIFY(!result->pcns[0].catchment.flags.contains(u"university-practice"_s));
    QVERIFY(result->pcns[1].catchment.flags.contains(u"university-practice"_s));
    QVERIFY(m_report.anomalies.empty());
}

void TestPcnImport::notesGaps()
{
    QByteArray table = practices;
    table.replace(",1000,E01000004,3000,0,", ",,W01000004,,,");
    const auto tables = read(pcns, table);
    QVERIFY(tables.has_value());
    QVERIFY(modelNeighbourhoods(input(*tables), m_context).has_value());
    QCOMPARE(m_report.anomalies.size(), std::size_t(3));
    for (const Anomaly &anomaly : m_report.anomalies) {
        QCOMPARE(anomaly.file, u"organisations/gp_practice.csv"_s);
        QCOMPARE(anomaly.line, 2);
        QVERIFY(anomaly.text.startsWith(u"P3 "_s));
    }
}

void TestPcnImport::pcnOutsideEveryPlaceGoesToTheNearestOfItsSystem()
{
    QByteArray table = pcns;
    table.replace("3000,0,E06000021", "3000,0,E09000005");
    const auto tables = read(table, practices);
    QVERIFY(tables.has_value());
    PcnImportInput places = input(*tables);
    places.place = { u"QNC-E06000021"_s, u"QNC-E06000021"_s, u"QNC-E10000028"_s, u"QOC-E06000051"_s };
    places.system = &PcnRow::icb2024;
    const auto result = modelNeighbourhoods(places, m_context);
    QVERIFY(result.has_value());
    QCOMPARE(result->pcns[1].place,
        u"QNC-E10000028"_s); // not the Shropshire of another system, nearer though it is
    QCOMPARE(result->pcnOfLsoa, (QStringList { u"U1"_s, u"U1"_s, u"U2"_s, QString() }));
    QCOMPARE(m_report.anomalies.size(), std::size_t(1));
    QCOMPARE(m_report.anomalies[0].line, 2);
}

void TestPcnImport::systemWithoutAPlaceIsAnError()
{
    QByteArray table = pcns;
    table.replace("05W,QNC,2,", "05W,QXX,2,");
    const auto tables = read(table, practices);
    QVERIFY(tables.has_value());
    const auto result = modelNeighbourhoods(input(*tables), m_context);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(),
        (Error { .kind = ErrorKind::UnknownCode,
            .file = u"organisations/pcn.csv"_s,
            .line = 2,
            .column = 0,
            .columnName = u"icb_2026_ods"_s,
            .detail = u"QXX"_s }));
}

QTEST_GUILESS_MAIN(TestPcnImport)
#include "tst_pcnimport.moc"
