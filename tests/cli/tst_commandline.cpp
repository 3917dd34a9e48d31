#include "cli/CommandLine.h"
#include "cli/Options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

Q_DECLARE_METATYPE(ics::CommandLine::Action)
Q_DECLARE_METATYPE(ics::ErrorKind)

namespace {

CommandLine parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList { u"ics-explorer"_s } + arguments);
}

}

class tst_CommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheAction_data();
    void recognisesTheAction();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void keepsTheOptionsOfTheWindow();
    void aFileAloneOpensInTheWindow();
    void joinsTheWordsOfASearch();
    void namesEveryOptionInTheHelp();
};

void tst_CommandLine::recognisesTheAction_data()
{
    using enum CommandLine::Action;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine::Action>("action");
    QTest::newRow("nothing opens the window") << QStringList {} << ShowWindow;
    QTest::newRow("options alone open the window") << QStringList { u"--select"_s, u"QNC"_s } << ShowWindow;
    QTest::newRow("Qt's own options open the window") << QStringList { u"-platform"_s, u"offscreen"_s } << ShowWindow;
    QTest::newRow("find") << QStringList { u"find"_s, u"CM22 6QJ"_s } << Find;
    QTest::newRow("find with an option between") << QStringList { u"find"_s, u"--json"_s, u"CM22 6QJ"_s } << Find;
    QTest::newRow("show") << QStringList { u"show"_s, u"QNC"_s, u"--edition"_s, u"2023-04"_s } << Show;
    QTest::newRow("check-tour") << QStringList { u"check-tour"_s, u"ours.json"_s } << CheckTour;
    QTest::newRow("import") << QStringList { u"import"_s, u"sources"_s, u"data"_s } << Import;
    QTest::newRow("quiz") << QStringList { u"quiz"_s, u"--code"_s, u"FERN27"_s, u"-o"_s, u"a.pdf"_s } << Quiz;
    QTest::newRow("help") << QStringList { u"--help"_s } << Help;
    QTest::newRow("short help") << QStringList { u"-h"_s } << Help;
    QTest::newRow("help of a command") << QStringList { u"find"_s, u"--help"_s } << Help;
    QTest::newRow("version") << QStringList { u"-v"_s } << Version;
}

void tst_CommandLine::recognisesTheAction()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QVERIFY(!line.problem);
    QTEST(line.action, "action");
}

void tst_CommandLine::refusesWrongUsage_data()
{
    using enum ErrorKind;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown command") << QStringList { u"seek"_s, u"CM22"_s } << UnknownCommand << u"seek"_s;
    QTest::newRow("unknown option") << QStringList { u"--colour"_s } << UnknownOption << u"--colour"_s;
    QTest::newRow("unknown short option") << QStringList { u"-x"_s } << UnknownOption << u"-x"_s;
    QTest::newRow("find without a text") << QStringList { u"find"_s } << MissingArgument << u"find"_s;
    QTest::newRow("import without the data folder")
        << QStringList { u"import"_s, u"sources"_s } << MissingArgument << u"sources"_s;
    QTest::newRow("option without its value") << QStringList { u"--edition"_s } << MissingArgument << u"--edition"_s;
    QTest::newRow("option with an empty value") << QStringList { u"--select="_s } << MissingArgument << u"--select"_s;
    QTest::newRow("show with two codes") << QStringList { u"show"_s, u"QNC"_s, u"QM7"_s } << UnexpectedArgument
                                         << u"QM7"_s;
    QTest::newRow("a command with an option of the window")
        << QStringList { u"find"_s, u"M1"_s, u"--theme"_s, u"dark"_s } << UnexpectedArgument << u"--theme"_s;
    QTest::newRow("the window with an option of a command")
        << QStringList { u"--json"_s } << UnexpectedArgument << u"--json"_s;
    QTest::newRow("a code for a command that asks nothing")
        << QStringList { u"find"_s, u"M1"_s, u"--code"_s, u"FERN27"_s } << UnexpectedArgument << u"--code"_s;
    QTest::newRow("answers without a quiz")
        << QStringList { u"show"_s, u"QNC"_s, u"--answers"_s } << UnexpectedArgument << u"--answers"_s;
    QTest::newRow("a quiz with a text") << QStringList { u"quiz"_s, u"hard"_s } << UnexpectedArgument << u"hard"_s;
    QTest::newRow("size without a height") << QStringList { u"--size"_s, u"800"_s } << BadArgument << u"800"_s;
    QTest::newRow("size of nothing") << QStringList { u"--size"_s, u"0x0"_s } << BadArgument << u"0x0"_s;
    QTest::newRow("size beyond any screen")
        << QStringList { u"--size"_s, u"90000x90000"_s } << BadArgument << u"90000x90000"_s;
    QTest::newRow("size in words") << QStringList { u"--size"_s, u"widexhigh"_s } << BadArgument << u"widexhigh"_s;
    QTest::newRow("unknown theme") << QStringList { u"--theme"_s, u"pink"_s } << BadArgument << u"pink"_s;
    QTest::newRow("unknown language") << QStringList { u"--language"_s, u"xx"_s } << BadArgument << u"xx"_s;
}

void tst_CommandLine::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const CommandLine line = parse(arguments);
    QVERIFY(line.problem);
    QTEST(line.problem->kind, "kind");
    QVERIFY2(errorText(*line.problem).contains(mentions), qPrintable(errorText(*line.problem)));
}

void tst_CommandLine::keepsTheOptionsOfTheWindow()
{
    const CommandLine line = parse({ u"--select"_s, u"QNC"_s, u"--level=place"_s, u"--indicator"_s, u"imd_score"_s,
        u"--size"_s, u"1280x800"_s, u"--edition"_s, u"2023-04"_s, u"--theme"_s, u"dark"_s, u"--screenshot"_s,
        u"a.png"_s, u"--atlas"_s, u"b.sqlite"_s });
    QVERIFY(!line.problem);
    QCOMPARE(line.window.select, u"QNC"_s);
    QCOMPARE(line.window.level, u"place"_s);
    QCOMPARE(line.window.indicator, u"imd_score"_s);
    const CommandLine classed = parse({ u"--method=natural-breaks"_s, u"--classes"_s, u"7"_s, u"--scheme=reds"_s });
    QVERIFY(!classed.problem);
    QCOMPARE(classed.window.method, u"natural-breaks"_s);
    QCOMPARE(classed.window.classes, u"7"_s);
    QCOMPARE(classed.window.scheme, u"reds"_s);
    QCOMPARE(line.window.size, QSize(1280, 800));
    QCOMPARE(line.window.edition, u"2023-04"_s);
    QCOMPARE(line.window.theme, u"dark"_s);
    QCOMPARE(line.window.screenshot, u"a.png"_s);
    QCOMPARE(line.window.atlas, u"b.sqlite"_s);
    QVERIFY(line.window.unattended());
    QVERIFY(!parse({ u"--select"_s, u"QNC"_s }).window.unattended());
    QVERIFY(parse({ u"--present"_s }).window.present);
    QVERIFY(!line.window.present);
}

void tst_CommandLine::aFileAloneOpensInTheWindow()
{
    const CommandLine exercise = parse({ u"a.ics-exercise.json"_s, u"--theme"_s, u"dark"_s });
    QVERIFY(!exercise.problem);
    QCOMPARE(exercise.action, CommandLine::Action::ShowWindow);
    QCOMPARE(exercise.window.exercise, u"a.ics-exercise.json"_s);
    QVERIFY(exercise.window.tour.isEmpty());
    const CommandLine tour = parse({ u"ours.json"_s });
    QVERIFY(!tour.problem);
    QCOMPARE(tour.window.tour, u"ours.json"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ \"format\": \"ics-explorer-exercise\" }") > 0);
    file.close();
    QCOMPARE(parse({ file.fileName() }).window.exercise, file.fileName());
    QCOMPARE(parse({ u"a.json"_s, u"b.json"_s }).problem->detail, u"b.json"_s);
    QCOMPARE(parse({ u"a.json"_s, u"--tour"_s, u"b.json"_s }).problem->detail, u"a.json"_s);
}

void tst_CommandLine::joinsTheWordsOfASearch()
{
    QCOMPARE(parse({ u"find"_s, u"CM22"_s, u"6QJ"_s }).text, u"CM22 6QJ"_s);
    QCOMPARE(parse({ u"find"_s, u"--"_s, u"-odd-"_s }).text, u"-odd-"_s);
}

void tst_CommandLine::namesEveryOptionInTheHelp()
{
    const QString help = helpText();
    for (const OptionText &option : optionTexts())
        QVERIFY2(help.contains("--"_L1 + QLatin1StringView(option.name)), option.name);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
