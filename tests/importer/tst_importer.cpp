#include "ImportFolder.h"

#include "importer/FriendlyCase.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ics;
using namespace ics::test;

using Spoil = std::function<void(const ImportFolder &)>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(ics::ErrorKind)

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_of_two_councils();
    void two_imports_give_the_same_bytes();
    void files_of_other_makers_are_kept();
    void bad_input_leaves_data_as_it_was_data();
    void bad_input_leaves_data_as_it_was();
    void a_stop_leaves_data_as_it_was();
    void names_in_friendly_case_data();
    void names_in_friendly_case();
    void the_committed_tables_come_from_the_sources();
};

void TestImporter::tables_of_two_councils()
{
    const ImportFolder folder;
    const auto report = folder.import();
    QVERIFY2(report, report ? "" : qPrintable(errorText(report.error())));
    const OutputFiles files = contentOf(folder.data());
    QCOMPARE(files.at(u"lsoa.csv"_s).count('\n'), 109);
    const QByteArray before = files.at(u"editions/2023-04/areas.csv"_s),
                     after = files.at(u"editions/2026-04/areas.csv"_s);
    QVERIFY(before.contains("\nplace,QNQ-E06000036,QNQ,,,Bracknell Forest,,derived,derived-places,,,S0E4D-E06000036,"));
    QVERIFY(after.contains("\nplace,S0E4D-E06000036,S0E4D,,,Bracknell Forest,"));
    QVERIFY(before.contains("\nplace,QK1-E06000017,QK1,,,Rutland,,derived,derived-places,,,,")); // lives on
    QVERIFY(before.contains("\nsystem,QNQ,Y59,E54000034,QNQ,Frimley,NHS Frimley Integrated Care Board,statutory,"));
    QVERIFY(after.contains("\nsub-icb,U2G6B,E92000001,,U2G6B,Frimley (Thames Valley),"));
    QCOMPARE(files.at(u"organisations/succession.csv"_s),
        "predecessor,successor,date,type\nQNQ,S0E4D,2026-04-01,split\n"_ba);
}

void TestImporter::two_imports_give_the_same_bytes()
{
    const ImportFolder folder;
    QVERIFY(folder.import());
    const OutputFiles first = contentOf(folder.data());
    QVERIFY(folder.import());
    QVERIFY(contentOf(folder.data()) == first);
    QCOMPARE(folder.siblings(), (QStringList { u"data"_s, u"sources"_s }));
}

void TestImporter::files_of_other_makers_are_kept()
{
    const ImportFolder folder;
    QDir().mkpath(folder.data() + u"/learn"_s);
    QVERIFY(writeFile(folder.data() + u"/learn/facts.csv"_s, "a\n"));
    QVERIFY(folder.import());
    QCOMPARE(readFile(folder.data() + u"/learn/facts.csv"_s).value(), "a\n"_ba);
}

namespace {

const QString hierarchy = u"lookups/LSOA21_full_hierarchy_EN.csv"_s;
const QString ages = u"indicators/LSOA21_Census2021_TS007A_age_EN.csv"_s;
const QString indices = u"indicators/LSOA21_IoD2025_EN.csv"_s;

Spoil replace(const QString &file, const QByteArray &what, const QByteArray &with)
{
    return [=](const ImportFolder &f) {
        QByteArray content = f.read(file);
        QVERIFY(content.contains(what));
        f.write(file, content.replace(content.indexOf(what), what.size(), with));
    };
}

QByteArray lastLine(const QByteArray &content)
{
    return content.mid(content.lastIndexOf('\n', content.size() - 2) + 1);
}

}

void TestImporter::bad_input_leaves_data_as_it_was_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("file"); // how its path ends
    QTest::addColumn<qint64>("line"); // 0: about the file as a whole
    QTest::addColumn<QString>("column");
    const auto row
        = [](const char *name, const Spoil &spoil, ErrorKind kind, const QString &file, qint64 line,
              const QString &column = {}) { QTest::newRow(name) << spoil << kind << file << line << column; };
    row("a column is missing", replace(hierarchy, "LSOA21NM", "NAME"), ErrorKind::MissingColumn, hierarchy, 1,
        u"LSOA21NM"_s);
    row("a file is not in UTF-8", replace(u"organisations/icb_2026.csv"_s, "Thames", "Th\xE4mes"),
        ErrorKind::BadEncoding, u"icb_2026.csv"_s, 3);
    row(
        "an LSOA occurs twice", [](const ImportFolder &f) { f.write(ages, f.read(ages) + lastLine(f.read(ages))); },
        ErrorKind::DuplicateCode, ages, 110, u"LSOA21CD"_s);
    row("an LSOA is not known", replace(indices, "\nE010", "\nE019"), ErrorKind::UnknownCode, indices, 2,
        u"LSOA21CD"_s);
    row("a line has a field too many", replace(ages, "\nE010", "\nE010,"), ErrorKind::WrongFieldCount, ages, 2);
    row(
        "a figure is a word",
        [](const ImportFolder &f) {
            QByteArray content = f.read(indices);
            const qsizetype end = content.indexOf('\n', content.indexOf('\n') + 1);
            const qsizetype last = content.lastIndexOf(',', end) + 1;
            f.write(indices, content.replace(last, end - last, "high"));
        },
        ErrorKind::BadNumber, indices, 2, u"Environment_score"_s);
    row(
        "a file stops within a line", [](const ImportFolder &f) { f.write(hierarchy, f.read(hierarchy).chopped(90)); },
        ErrorKind::WrongFieldCount, hierarchy, 109);
    row(
        "a file stops between two lines",
        [](const ImportFolder &f) { f.write(ages, f.read(ages).chopped(lastLine(f.read(ages)).size())); },
        ErrorKind::Inconsistent, ages, 0);
    row(
        "a file has only its heading",
        [](const ImportFolder &f) {
            f.write(u"organisations/nhs_trust.csv"_s, f.read(u"organisations/nhs_trust.csv"_s).split('\n').front());
        },
        ErrorKind::FileTruncated, u"nhs_trust.csv"_s, 1);
    row(
        "a file is empty", [](const ImportFolder &f) { f.write(u"organisations/utla.csv"_s, {}); },
        ErrorKind::FileTruncated, u"utla.csv"_s, 0);
    row(
        "a file is missing",
        [](const ImportFolder &f) { QFile::remove(f.sources() + u"/organisations/icb_2026.csv"_s); },
        ErrorKind::FileMissing, u"icb_2026.csv"_s, 0);
    row(
        "a file has a million lines",
        [](const ImportFolder &f) {
            f.write(u"organisations/hospital_points_2022.csv"_s,
                "name,lat,lon\n" + QByteArray("A,51.4,-0.7\n").repeated(1'000'000));
        },
        ErrorKind::TooLarge, u"hospital_points_2022.csv"_s, 100'002);
    row("a quotation mark never closes", replace(u"organisations/icb_2026.csv"_s, "\nS0E4D", "\n\"S0E4D"),
        ErrorKind::UnterminatedQuote, u"icb_2026.csv"_s, 3);
    row("a board's region is not that of the lookup", replace(u"organisations/icb_2026.csv"_s, ",Y59,", ",Y99,"),
        ErrorKind::UnknownCode, u"icb_2026.csv"_s, 3, u"nhs_region_ods"_s);
    row("a practice is in a network that does not exist", replace(u"organisations/pcn.csv"_s, "\nU", "\nX"),
        ErrorKind::UnknownCode, u"gp_practice.csv"_s, -1, u"pcn_code"_s);
    row(
        "age bands do not sum to the total",
        [](const ImportFolder &f) {
            QByteArray content = f.read(ages);
            const qsizetype end = content.indexOf('\n', content.indexOf('\n') + 1);
            f.write(ages, content.insert(end, "9"));
        },
        ErrorKind::Inconsistent, ages, 0);
    row(
        "a compressed file is damaged",
        [](const ImportFolder &f) {
            QFile file(f.sources() + u"/postcodes/england_postcodes.csv.xz"_s);
            QVERIFY(file.resize(file.size() / 2));
        },
        ErrorKind::BadCompression, u"england_postcodes.csv.xz"_s, 0);
    row(
        "an outline is missing",
        [](const ImportFolder &f) {
            const QString name = u"boundaries/lsoa21_bgc_27700.geojson"_s;
            QByteArray content = f.read(name + u".xz"_s);
            const qsizetype first = content.indexOf('\n') + 1;
            f.write(name, content.remove(first, content.indexOf('\n', first) + 1 - first));
        },
        ErrorKind::Inconsistent, u".geojson"_s, 0);
    row("a seat has no words", replace(u"organisations/icb_board_requirements.csv"_s, "\n12,", "\n13,"),
        ErrorKind::UnknownCode, u"icb_board_requirements.csv"_s, 13, u"order"_s);
}

void TestImporter::bad_input_leaves_data_as_it_was()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, file);
    QFETCH(qint64, line);
    QFETCH(QString, column);
    const ImportFolder folder;
    QDir().mkpath(folder.data() + u"/organisations"_s);
    QVERIFY(writeFile(folder.data() + u"/organisations/seats.csv"_s, "the old one\n"));
    const OutputFiles before = contentOf(folder.data());
    spoil(folder);
    const auto report = folder.import();
    QVERIFY(!report);
    const Error &error = report.error();
    QVERIFY2(error.kind == kind, qPrintable(errorText(error)));
    QVERIFY2(error.file.endsWith(file), qPrintable(error.file));
    if (line >= 0)
        QCOMPARE(error.line, line);
    QCOMPARE(error.columnName, column);
    QVERIFY(!errorText(error).isEmpty());
    QVERIFY(contentOf(folder.data()) == before);
    QCOMPARE(folder.siblings(), (QStringList { u"data"_s, u"sources"_s }));
}

void TestImporter::a_stop_leaves_data_as_it_was()
{
    const ImportFolder folder;
    QDir().mkpath(folder.data());
    QVERIFY(writeFile(folder.data() + u"/lsoa.csv"_s, "the old one\n"));
    const std::atomic_bool cancel = true;
    const auto report = folder.import(&cancel);
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Cancelled);
    QCOMPARE(contentOf(folder.data()).size(), std::size_t(1));
    QCOMPARE(folder.siblings(), (QStringList { u"data"_s, u"sources"_s }));
}

void TestImporter::names_in_friendly_case_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("capitals");
    const auto name = [](const char *from, const char *to) {
        QTest::newRow(from) << QString::fromUtf8(from) << QString::fromUtf8(to) << false;
    };
    const auto address = [](const char *from, const char *to) {
        QTest::newRow(from) << QString::fromUtf8(from) << QString::fromUtf8(to) << true;
    };
    name("Acclaim Nhs PCN", "Acclaim NHS PCN");
    name("Croydon Gp Super Network PCN", "Croydon GP Super Network PCN");
    name("Brent South Kwh PCN", "Brent South KWH PCN");
    name("Dr Mckenzie And Partners", "Dr McKenzie and Partners");
    name("St John's Wood and Maida Vale PCN", "St John's Wood and Maida Vale PCN");
    name("Chester Le Street PCN", "Chester-le-Street PCN");
    name("GPNET5 PCN", "GPNET5 PCN");
    address("1A HIGH STREET, STOKE-ON-TRENT", "1A High Street, Stoke-on-Trent");
    address("2ND FLOOR, ST. MARY'S HC, LEIGH-ON-SEA", "2nd Floor, St. Mary's HC, Leigh-on-Sea");
}

void TestImporter::names_in_friendly_case()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, capitals);
    QCOMPARE(capitals ? fromCapitals(from) : tidyName(from), to);
}

void TestImporter::the_committed_tables_come_from_the_sources()
{
    if (!QFileInfo::exists(sharedSources()))
        QSKIP("The publishers' files are not here (../shared/sources), so the tables cannot be made again.");
    ImportReport report;
    const auto made = makeTables({ .sourceDir = sharedSources(), .dataDir = {} }, report);
    QVERIFY2(made, made ? "" : qPrintable(errorText(made.error())));
    const OutputFiles committed = contentOf(committedData());
    for (const auto &[name, content] : *made)
        QVERIFY2(committed.contains(name) && committed.at(name) == content,
            qPrintable(name + u" is not what the sources give"_s));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
