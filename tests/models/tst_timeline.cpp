#include "domain/Csv.h"
#include "models/LevelText.h"
#include "models/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void holdsTheDatesOfTheReforms_data();
    void holdsTheDatesOfTheReforms();
    void aMonthThatStandsAloneIsInTheNominative();
    void isInOrder();
    void everySourceIsRecorded();
    void datesKnowHowPreciseTheyAre();
    void namesTheEntryThatIsWrong_data();
    void namesTheEntryThatIsWrong();
    void holdsTheRulesOfModels();
};

static std::vector<TimelineEvent> theEvents()
{
    auto events = readTimeline();
    if (!events)
        qFatal("%s", qPrintable(errorText(events.error())));
    return *events;
}

void TestTimeline::holdsTheDatesOfTheReforms_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("when");
    QTest::newRow("the Long-Term Plan") << u"long-term-plan"_s << u"January 2019"_s;
    QTest::newRow("the systems were designed") << u"designing-systems"_s << u"June 2019"_s;
    QTest::newRow("The King's Fund explained them") << u"kings-fund"_s << u"May 2021"_s;
    QTest::newRow("the Design Framework") << u"design-framework"_s << u"June 2021"_s;
    QTest::newRow("the partnerships were invited") << u"partnerships-invited"_s << u"15 September 2021"_s;
    QTest::newRow("the start was moved") << u"start-moved"_s << u"24 December 2021"_s;
    QTest::newRow("a step that was planned") << u"step-chair"_s << u"planned for February 2022"_s;
    QTest::newRow("the Act was passed") << u"act-passed"_s << u"April 2022"_s;
    QTest::newRow("42 systems began later than planned")
        << u"boards-start"_s << u"1 July 2022 (planned: 1 April 2022)"_s;
    QTest::newRow("new footprints were announced") << u"footprints-announced"_s << u"9 September 2025"_s;
    QTest::newRow("36 systems began as planned") << u"footprints-in-force"_s << u"1 April 2026, as planned"_s;
}

void TestTimeline::holdsTheDatesOfTheReforms()
{
    QFETCH(QString, key);
    const auto events = theEvents();
    const auto event = std::ranges::find(events, key, &TimelineEvent::key);
    QVERIFY(event != events.end());
    QTEST(event->whenText(), "when");
}

void TestTimeline::aMonthThatStandsAloneIsInTheNominative()
{
    Edition edition;
    edition.key = u"2026-04"_s;
    const auto english = qScopeGuard([former = QLocale()] { QLocale::setDefault(former); });
    QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
    QCOMPARE(TimelineDate::fromText(u"2026-04"_s)->text(), u"kwiecień 2026"_s);
    QCOMPARE(editionTitle(edition), u"kwiecień 2026"_s);
    QCOMPARE(editionName(edition), u"kwietnia 2026"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(editionTitle(edition), editionName(edition));
}

void TestTimeline::isInOrder()
{
    const auto events = theEvents();
    QCOMPARE(events.size(), std::size_t(15));
    for (std::size_t i = 1; i < events.size(); ++i)
        QVERIFY(events[i - 1].when().first <= events[i].when().first);
}

void TestTimeline::everySourceIsRecorded()
{
    std::set<QString> known;
    auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/sources.csv"));
    QVERIFY(rows);
    const auto columns = rows->columns({ "key" }).value();
    while (rows->next())
        known.insert(rows->text(columns[0]));
    for (const TimelineEvent &event : theEvents()) {
        QVERIFY(!event.facts.empty());
        for (const QString &source : event.sources)
            QVERIFY2(known.contains(source), qPrintable(event.key + u": "_s + source));
    }
}

void TestTimeline::datesKnowHowPreciseTheyAre()
{
    QCOMPARE(TimelineDate::fromText(u"2021-12-24"_s)->text(), u"24 December 2021"_s);
    QCOMPARE(TimelineDate::fromText(u"2021-12"_s)->text(), u"December 2021"_s);
    QCOMPARE(TimelineDate::fromText(u"2021"_s)->text(), u"2021"_s);
    for (const QString &wrong : { u""_s, u"2021-13"_s, u"2021-02-30"_s, u"24 December 2021"_s, u"2021-1"_s })
        QVERIFY2(!TimelineDate::fromText(wrong), qPrintable(wrong));
}

void TestTimeline::namesTheEntryThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *find, const char *replace, const char *reason) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromLatin1(reason);
    };
    row("an unknown kind", "\"law\"", "\"rumour\"", "no kind of event");
    row("a date that is none", "2022-04-01", "1 April 2022", "no date");
    row("no date at all", "\"date\": \"2022-04-01\",", "", "it has no date");
    row("an unknown field", "\"date\"", "\"day\": \"1\", \"date\"", "unknown");
    row("no source", "[\"s\"]", "[]", "empty");
    row("no text", "[\"t\"]", "[\"\"]", "empty");
    row("a comma is missing", "\"an-act\",", "\"an-act\"", "a comma");
    row("a bracket is not closed", "[19]}]}", "[19]}", "a bracket");
}

void TestTimeline::namesTheEntryThatIsWrong()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QFETCH(QString, reason);
    const QByteArray good = R"({"events": [{"key": "an-act", "kind": "law", "date": "2022-04-01", "title": "An Act",
        "text": ["t"], "sources": ["s"], "facts": [19]}]})";
    const QTemporaryDir folder;
    const auto read = [&](const QByteArray &content) {
        QFile file(folder.filePath(u"timeline.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        file.close();
        return readTimeline(file.fileName());
    };
    QVERIFY(read(good));
    QVERIFY(good.contains(find));
    const auto wrong = read(QByteArray(good).replace(find, replace));
    QVERIFY(!wrong);
    const QString text = errorText(wrong.error());
    QVERIFY2(text.contains(u"an-act"_s) && text.contains(reason), qPrintable(text));
    QVERIFY2(wrong.error().line >= 1 && wrong.error().line <= 2, qPrintable(text));
    QVERIFY(!readTimeline(folder.filePath(u"none.json"_s)));
    QVERIFY(!read("{"));
}

void TestTimeline::holdsTheRulesOfModels()
{
    TimelineModel model(theEvents());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 15);
    QList<int> years;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const int year = model.index(row).data(TimelineModel::YearRole).toInt(); year > 0)
            years << year;
    QCOMPARE(years, (QList<int> { 2019, 2021, 2022, 2025, 2026 }));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
