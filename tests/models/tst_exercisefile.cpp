// Exercises as files: what is written is read again the same, and every mistake is told with its line.
#include "ExerciseFixture.h"

#include "models/ExerciseFile.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

Exercise everyKind()
{
    Exercise exercise { .edition = u"2026-04"_s, .title = u"“West” – and\nmore"_s, .note = u"Line one\nline\ttwo"_s };
    exercise.edits = { { ExerciseEdit::Kind::Move, { u"QNC-E06000021"_s, u"Stoke-on-Trent"_s },
                           { { u"QJ2"_s, u"Derby and Derbyshire"_s } }, {} },
        { ExerciseEdit::Kind::Merge, {}, { { u"QOC"_s, u"Shropshire"_s }, { u"QGH"_s, {} } }, { u"X01"_s, u"West"_s } },
        splitOff(u"QNC-E06000021"_s, u"X02"_s, u"The Potteries"_s), renamed(u"X01"_s, u"The Marches"_s) };
    return exercise;
}

/** With an edit on line 5, among others on 4 and 6. */
QByteArray withEdit(const QByteArray &edit)
{
    return "{ \"format\": \"ics-explorer-exercise\", \"version\": 1,\n  \"edition\": \"2026-04\",\n  \"edits\": [\n"
           "    { \"do\": \"rename\", \"system\": { \"code\": \"QHM\" }, \"name\": \"The North\" }\n    "
        + edit + "\n  ] }\n";
}

}

class TestExerciseFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsWrittenIsReadAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"west.ics-exercise.json"_s);
        QVERIFY(writeExercise(everyKind(), path));
        const auto read = readExercise(path, *theAtlas());
        QVERIFY2(read, read ? "" : qPrintable(errorText(read.error())));
        QCOMPARE(*read, everyKind());
        const Exercise empty { .edition = u"2023-04"_s };
        const auto again = parseExercise(exerciseBytes(empty), u"x"_s);
        QVERIFY(again);
        QCOMPARE(again->exercise, empty);
    }

    void editsStandOnALineEach()
    {
        const auto read = parseExercise(exerciseBytes(everyKind()), u"x"_s);
        QVERIFY(read);
        QCOMPARE(read->lines, (std::vector<qint64> { 8, 9, 10, 11 }));
    }

    void itSaysWhatEachEditIs()
    {
        QStringList texts;
        for (const ExerciseEdit &edit : everyKind().edits)
            texts += editText(edit);
        QCOMPARE(texts,
            (QStringList { u"Move Stoke-on-Trent to Derby and Derbyshire"_s, u"Merge Shropshire and QGH into West"_s,
                u"Make QNC-E06000021 a system: The Potteries"_s, u"Rename X01 as The Marches"_s }));
    }

    void everyMistakeIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &content, qint64 line, const QString &says) {
            QTest::newRow(name) << content << line << says;
        };
        row("not JSON", "{ \"format\": \"ics-explorer-exercise\",\n\n version", 3,
            u"a quotation mark or a bracket is missing"_s);
        row("nothing", "", 1, u"it ends too early"_s);
        row("a list", "[]", 1, u"it is no object"_s);
        row("another format", "{ \"format\": \"map\", \"version\": 1, \"edition\": \"2026-04\", \"edits\": [] }", 1,
            u"not an exercise"_s);
        row("a newer version",
            "{ \"format\": \"ics-explorer-exercise\", \"version\": 2, \"edition\": \"2026-04\", \"edits\": [] }", 1,
            u"version 1 only"_s);
        row("no edition", "{ \"format\": \"ics-explorer-exercise\", \"version\": 1, \"edits\": [] }", 1,
            u"“edition” is missing"_s);
        row("an unknown edition",
            "{ \"format\": \"ics-explorer-exercise\", \"version\": 1, \"edition\": \"2019-04\", \"edits\": [] }", 1,
            u"no edition 2019-04"_s);
        row("an unknown field",
            "{ \"format\": \"ics-explorer-exercise\", \"version\": 1, \"edition\": \"2026-04\", \"edits\": [],\n"
            "\"colour\": 1 }",
            2, u"“colour” is unknown"_s);
        row("an edit that is none", withEdit(", 17"), 5, u"“do” is missing"_s);
        row("an unknown edit", withEdit(", { \"do\": \"swap\" }"), 5, u"“swap” is not one of"_s);
        row("no target", withEdit(", { \"do\": \"move\", \"place\": { \"code\": \"QNC-E06000021\" } }"), 5,
            u"step 2: the field “to” is missing"_s);
        row("a code of the wrong kind",
            withEdit(", { \"do\": \"move\", \"place\": { \"code\": 7 }, \"to\": { \"code\": \"QJ2\" } }"), 5,
            u"“code” is of the wrong kind"_s);
        row("a field on a line of its own",
            withEdit(
                ", { \"do\": \"move\",\n\"place\": { \"code\": \"QNC-E06000021\" },\n\"to\": { \"code\": \"QJ2\",\n"
                "\"colour\": 1 } }"),
            8, u"step 2: the field “colour” is unknown"_s);
        row("a place that is unknown",
            withEdit(", { \"do\": \"move\", \"place\": { \"code\": \"QNC-E99\", \"name\": \"Nowhere\" },\n"
                     "\"to\": { \"code\": \"QJ2\" } }"),
            5, u"step 2: “Move Nowhere to QJ2” cannot be done: there is no place with the code QNC-E99"_s);
        row("an edit that does not apply any more",
            withEdit(", { \"do\": \"merge\", \"systems\": [ { \"code\": \"QOC\" }, { \"code\": \"QGH\" } ], \"into\":\n"
                     "{ \"code\": \"X01\", \"name\": \"West\" } },\n"
                     "{ \"do\": \"rename\", \"system\": { \"code\": \"QOC\" }, \"name\": \"Salop\" }"),
            7, u"was merged into X01 before"_s);
        row("a name too long",
            withEdit(", { \"do\": \"rename\", \"system\": { \"code\": \"QOC\" }, \"name\": \"" + QByteArray(200, 'a')
                + "\" }"),
            5, u"“name” is too long"_s);
    }

    void everyMistakeIsToldWithItsLine()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const qint64, line);
        QFETCH(const QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto read = readExercise(path, *theAtlas());
        QVERIFY(!read);
        QCOMPARE(read.error().file, path);
        QCOMPARE(read.error().line, line);
        QVERIFY2(errorText(read.error()).contains(says), qPrintable(errorText(read.error())));
        const bool isJson = QJsonDocument::fromJson(content).isObject() || QJsonDocument::fromJson(content).isArray();
        QCOMPARE(errorText(read.error()).contains(u"JSON"_s), !isJson);
    }

    void aFileThatIsNotThereIsToldToo()
    {
        const auto read = readExercise(u"/nowhere/mine.json"_s, *theAtlas());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::FileMissing);
    }

    void depthAndSizeAreBounded()
    {
        QVERIFY(!parseExercise(QByteArray(100'000, '['), u"x"_s));
        QVERIFY(!parseExercise(QByteArray(5 << 20, ' '), u"x"_s));
        const auto many = parseExercise('[' + QByteArray("0,").repeated(1'000'000) + "0]", u"x"_s);
        QVERIFY(!many);
        QCOMPARE(many.error().kind, ErrorKind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestExerciseFile)
#include "tst_exercisefile.moc"
