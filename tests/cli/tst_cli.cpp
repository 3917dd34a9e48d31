// The built program, run as a person or a script would run it, without a display.
#include "cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QByteArray said() const { return output + errors + "code " + QByteArray::number(code); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/** With an environment in which no window could open: a command must not even try. */
Outcome run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"ICS_ATLAS"_s })
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ICS_BINARY_DIR "/ics-explorer"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), process.readAllStandardError() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QJsonObject areaOf(const QJsonObject &answer, const QString &level)
{
    for (const QJsonValue area : answer.value("areas"_L1).toArray())
        if (area["level"_L1].toString() == level)
            return area.toObject();
    return {};
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

}

class tst_Cli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTourIsChecked();
    void endsWithTheDocumentedCode_data();
    void endsWithTheDocumentedCode();
    void answersWithThePlacesOfAPersonsOwn();
    void findAnswersWithOneJsonObject();
    void findKeepsToTheEditionAskedFor();
    void findSaysTheSameInWords();
    void showAnswersWithTheWholeAccount();
    void showLooksInTheOtherEditionWhenNoneIsNamed();
    void showNamesTheEditionThatHasTheCode();
    void everyFactNamesItsSource();
    void refusesADamagedAtlas_data();
    void refusesADamagedAtlas();
    void leavesTheDataAloneWhenAnImportFails();
    void aQuizIsTheSameFromTheSameCode();
    void aQuizIsWrittenAsAPdf();
};

void tst_Cli::endsWithTheDocumentedCode_data()
{
    using enum ExitCode;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, ExitCode code) {
        QTest::newRow(name) << arguments << static_cast<int>(code);
    };
    row("help", { u"--help"_s }, Found);
    row("version", { u"--version"_s }, Found);
    row("a live postcode", { u"find"_s, u"CM22 6QJ"_s }, Found);
    row("a withdrawn postcode", { u"find"_s, u"AL1 1AA"_s }, Found);
    row("part of a postcode", { u"find"_s, u"EC1"_s }, Found);
    row("a postcode in Wales", { u"find"_s, u"CF10 1AA"_s }, NothingFound);
    row("an address of the forces", { u"find"_s, u"BFPO 57"_s }, NothingFound);
    row("no postcode", { u"find"_s, u"CM22 6QJX"_s }, NothingFound);
    row("a word that nothing is called", { u"find"_s, u"xyzzyville"_s }, NothingFound);
    row("an area", { u"show"_s, u"QNC"_s }, Found);
    row("an area in lower case", { u"show"_s, u"qnc"_s }, Found);
    row("no area", { u"show"_s, u"QQQ"_s }, NothingFound);
    row("an unknown command", { u"seek"_s }, WrongUsage);
    row("an unknown option", { u"--colour"_s }, WrongUsage);
    row("a missing text", { u"find"_s }, WrongUsage);
    row("an unknown edition", { u"find"_s, u"M1"_s, u"--edition"_s, u"2019-04"_s }, WrongUsage);
    row("a missing atlas", { u"find"_s, u"M1"_s, u"--atlas"_s, u"/nowhere/atlas.sqlite"_s }, NoAtlas);
    row("an area of other places", { u"show"_s, u"QNC-05W"_s, u"--places"_s, u"sub-icb"_s }, Found);
    row("a place that is none by this choice", { u"show"_s, u"QNC-E06000021"_s, u"--places"_s, u"sub-icb"_s },
        NothingFound);
    row("own places from nowhere", { u"show"_s, u"QNC"_s, u"--places"_s, u"/nowhere/mine.csv"_s }, FileFailed);
    row("a quiz", { u"quiz"_s }, Found);
    row("a quiz of an unknown kind", { u"quiz"_s, u"--kinds"_s, u"sums"_s }, WrongUsage);
    row("a quiz of seven questions", { u"quiz"_s, u"--number"_s, u"7"_s }, WrongUsage);
    row("a quiz on nowhere", { u"quiz"_s, u"--field"_s, u"QQQ"_s }, WrongUsage);
    row("a quiz on a place", { u"quiz"_s, u"--field"_s, u"QNC-E06000021"_s }, WrongUsage);
    row("a quiz without a code to read out", { u"quiz"_s, u"--code"_s, u"--- "_s }, WrongUsage);
    row("a quiz to a folder that is not there", { u"quiz"_s, u"-o"_s, u"/nowhere/a.pdf"_s }, FileFailed);
    row("an import from nowhere", { u"import"_s, u"/nowhere/sources"_s, u"/nowhere/data"_s }, FileFailed);
}

void tst_Cli::endsWithTheDocumentedCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.code == code, outcome.said().constData());
    QVERIFY2(outcome.output.isEmpty() != outcome.errors.isEmpty(), "an answer or an error, and never both");
    if (code >= static_cast<int>(ExitCode::WrongUsage))
        QVERIFY(outcome.output.isEmpty());
}

void tst_Cli::answersWithThePlacesOfAPersonsOwn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("area,place\nE06000021,The Potteries\nE0199,Nowhere\n");
    file.close();
    const Outcome found = run({ u"find"_s, u"ST4 2AE"_s, u"--json"_s, u"--places"_s, path });
    QVERIFY2(found.code == 0, found.said().constData());
    QCOMPARE(areaOf(found.json(), u"place"_s)["name"_L1].toString(), u"The Potteries"_s);
    QCOMPARE(areaOf(found.json(), u"place"_s)["basis"_L1].toString(), u"locally-defined"_s);
    QVERIFY2(found.errors.contains("mine.csv, line 3: "), found.errors.constData());
    const Outcome shown = run({ u"show"_s, u"QNC-own-1"_s, u"--json"_s, u"--places"_s, path });
    QVERIFY2(shown.code == 0 && shown.output.contains("mine.csv"), shown.said().constData());
}

void tst_Cli::findAnswersWithOneJsonObject()
{
    const Outcome outcome = run({ u"find"_s, u"cm226qj"_s, u"--json"_s, u"--edition"_s, u"2026-04"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
    const QJsonObject answer = outcome.json();
    QCOMPARE(sortedKeys(answer),
        (QStringList { u"areas"_s, u"edition"_s, u"known"_s, u"lsoa"_s, u"matches"_s, u"message"_s, u"normalised"_s,
            u"other_edition"_s, u"position"_s, u"practices"_s, u"query"_s, u"share_of"_s, u"status"_s }));
    QVERIFY(answer["practices"_L1].toArray().size() >= 5);
    QVERIFY(!answer["practices"_L1].toArray().first().toObject()["pcn"_L1].toString().isEmpty());
    QVERIFY(answer["known"_L1].toString().contains(u"October 2025"_s));
    QVERIFY(answer["other_edition"_L1].toString().contains(u"2026"_s));
    QVERIFY(answer["position"_L1].toObject()["easting"_L1].toDouble() > 500'000);
    QCOMPARE(answer["query"_L1].toString(), u"cm226qj"_s);
    QCOMPARE(answer["normalised"_L1].toString(), u"CM22 6QJ"_s);
    QCOMPARE(answer["status"_L1].toString(), u"exact"_s);
    QCOMPARE(answer["edition"_L1].toString(), u"2026-04"_s);
    QCOMPARE(answer["lsoa"_L1].toString(), u"E01035180"_s);
    const QJsonObject system = areaOf(answer, u"system"_s);
    QCOMPARE(sortedKeys(system),
        (QStringList { u"basis"_s, u"code"_s, u"level"_s, u"name"_s, u"ods_code"_s, u"ons_code"_s, u"share"_s }));
    QCOMPARE(system["ods_code"_L1].toString(), u"D7T5G"_s);
    QCOMPARE(system["ons_code"_L1].toString(), u"E54000066"_s);
    QCOMPARE(system["basis"_L1].toString(), u"statutory"_s);
    QCOMPARE(system["share"_L1].toDouble(), 1.0);
    QCOMPARE(areaOf(answer, u"neighbourhood"_s)["basis"_L1].toString(), u"modelled"_s);
    const QJsonObject place = areaOf(answer, u"place"_s);
    QCOMPARE(place["code"_L1].toString(), u"D7T5G-E10000012"_s);
    QVERIFY2(place["ons_code"_L1].isNull() && place["ods_code"_L1].isNull(), "a place has no official code");
}

void tst_Cli::findKeepsToTheEditionAskedFor()
{
    const QJsonObject before = run({ u"find"_s, u"CM22 6QJ"_s, u"--json"_s, u"--edition"_s, u"2023-04"_s }).json();
    QCOMPARE(before["edition"_L1].toString(), u"2023-04"_s);
    QCOMPARE(areaOf(before, u"system"_s)["code"_L1].toString(), u"QM7"_s);
}

void tst_Cli::findSaysTheSameInWords()
{
    const Outcome outcome = run({ u"find"_s, u"ST4"_s, u"2AE"_s });
    QCOMPARE(outcome.code, 0);
    for (const char *expected : { "ST4 2AE", "Staffordshire and Stoke-on-Trent", "QNC", "statutory", "modelled" })
        QVERIFY2(outcome.output.contains(expected), outcome.output.constData());
    for (const QByteArray &line : outcome.output.split('\n'))
        QVERIFY2(!line.endsWith(' '), line.constData());
}

void tst_Cli::showAnswersWithTheWholeAccount()
{
    const QJsonObject system = run({ u"show"_s, u"QNC"_s, u"--json"_s, u"--edition"_s, u"2026-04"_s }).json();
    QCOMPARE(system["level"_L1].toString(), u"system"_s);
    QCOMPARE(system["ons_code"_L1].toString(), u"E54000010"_s);
    QCOMPARE(system["edition"_L1].toString(), u"2026-04"_s);
    QCOMPARE(system["parents"_L1].toArray().size(), 2);
    QVERIFY(system["children"_L1].toArray().size() >= 2);
    QVERIFY(!system["attribution"_L1].toString().isEmpty());
    for (const QJsonValue child : system["children"_L1].toArray())
        QCOMPARE(child["level"_L1].toString(), u"place"_s);
}

void tst_Cli::showLooksInTheOtherEditionWhenNoneIsNamed()
{
    const QJsonObject system = run({ u"show"_s, u"QNQ"_s, u"--json"_s }).json();
    QCOMPARE(system["edition"_L1].toString(), u"2023-04"_s);
    QCOMPARE(system["successors"_L1].toArray().size(), 3);
}

void tst_Cli::showNamesTheEditionThatHasTheCode()
{
    const Outcome outcome = run({ u"show"_s, u"QNQ"_s, u"--edition"_s, u"2026-04"_s });
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.errors.contains("2023-04"), outcome.errors.constData());
}

void tst_Cli::everyFactNamesItsSource()
{
    for (const QString &code : { u"QNC"_s, u"QNC-E06000021"_s, u"E06000021"_s, u"E92000001"_s }) {
        const QJsonObject area = run({ u"show"_s, code, u"--json"_s }).json();
        const QJsonObject sources = area["sources"_L1].toObject();
        QVERIFY2(!area["facts"_L1].toArray().isEmpty(), qPrintable(code));
        for (const QJsonValue fact : area["facts"_L1].toArray()) {
            const QString text = code + u' ' + fact["group"_L1].toString() + u' ' + fact["key"_L1].toString();
            QVERIFY2(sources.contains(fact["source"_L1].toString()), qPrintable(text));
            QVERIFY2(!fact["basis"_L1].toString().isEmpty(), qPrintable(text));
        }
    }
}

void tst_Cli::refusesADamagedAtlas_data()
{
    QTest::addColumn<QByteArray>("content");
    QFile atlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
    QVERIFY(atlas.open(QIODevice::ReadOnly));
    const QByteArray whole = atlas.readAll();
    QByteArray flipped = whole;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another kind of file") << QByteArray("<html>").repeated(1000);
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("one bit changed") << flipped;
}

void tst_Cli::refusesADamagedAtlas()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"atlas.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const Outcome outcome = run({ u"find"_s, u"M1 1AE"_s, u"--atlas"_s, path });
    QVERIFY2(outcome.code == static_cast<int>(ExitCode::NoAtlas), outcome.said().constData());
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.contains("atlas.sqlite"), outcome.errors.constData());
}

void tst_Cli::leavesTheDataAloneWhenAnImportFails()
{
    const QTemporaryDir sources;
    const QTemporaryDir data;
    QFile file(data.filePath(u"levels.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const Outcome outcome = run({ u"import"_s, sources.path(), data.path() });
    QCOMPARE(outcome.code, static_cast<int>(ExitCode::FileFailed));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
    QCOMPARE(QDir(data.path()).entryList(QDir::Files), QStringList { u"levels.csv"_s });
}

void tst_Cli::aQuizIsTheSameFromTheSameCode()
{
    const QStringList asked { u"quiz"_s, u"--code"_s, u"fern 27"_s, u"--number"_s, u"5"_s, u"--field"_s, u"QNC"_s };
    const Outcome questions = run(asked);
    const Outcome again = run(asked);
    const Outcome withAnswers = run(asked + QStringList { u"--answers"_s });
    QCOMPARE(questions.code, 0);
    QCOMPARE(again.output, questions.output);
    QVERIFY(questions.output.contains("FERN27-"));
    QVERIFY(questions.output.contains("\n5. "));
    QVERIFY(!questions.output.contains("\n6. "));
    QVERIFY(!questions.output.contains("   Source: "));
    QCOMPARE(withAnswers.output.count("   Source: "), 5);
    const QByteArray code = questions.output.mid(questions.output.indexOf("FERN27-"), 11);
    const Outcome byCode = run({ u"quiz"_s, u"--code"_s, QString::fromLatin1(code) });
    QCOMPARE(byCode.output, questions.output);
}

void tst_Cli::aQuizIsWrittenAsAPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const Outcome outcome = run({ u"quiz"_s, u"--code"_s, u"FERN27"_s, u"--answers"_s, u"-o"_s, path });
    QVERIFY2(outcome.code == 0, outcome.said().constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"sheet.pdf"_s });
}

void tst_Cli::aTourIsChecked()
{
    const QString own = QStringLiteral(ICS_SOURCE_DIR "/data/learn/tours/3-april-2026.json");
    const Outcome good = run({ u"check-tour"_s, own });
    QVERIFY2(good.code == 0 && good.output.contains("What happened in April 2026"), good.said().constData());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QFile original(own);
    QVERIFY(file.open(QIODevice::WriteOnly) && original.open(QIODevice::ReadOnly));
    QVERIFY(file.write(original.readAll().replace("\"QNQ\"", "\"XYZ\"").replace("\"editions\"", "\"moon\"")) > 0);
    file.close();
    const Outcome bad = run({ u"check-tour"_s, file.fileName() });
    QVERIFY2(bad.code == 4 && bad.output.isEmpty(), bad.said().constData());
    QVERIFY2(bad.errors.contains("bad.json, line 15: “moon”") && bad.errors.contains("“XYZ” in the edition 2023-04"),
        bad.said().constData());
    const Outcome missing = run({ u"check-tour"_s, folder.filePath(u"none.json"_s) });
    QVERIFY2(missing.code == 4 && missing.errors.contains("none.json"), missing.said().constData());
    QCOMPARE(run({ u"check-tour"_s }).code, 2);
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
