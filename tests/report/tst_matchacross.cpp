// From a text to a workbook and back: every cell as it was, dates as a person sees them, what does not fit refused
// before anything is written, and with the result what it is.
#include "WorkbookFixture.h"

#include "report/AboutResult.h"
#include "report/SheetLimits.h"

#include <QLocale>
#include <QScopeGuard>

using namespace ics;

namespace {

/** The most memory this process has used since the last call, in KiB. */
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    qint64 peak = -1;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &row : status.readAll().split('\n'))
            if (row.startsWith("VmHWM:"))
                peak = row.mid(6).trimmed().split(' ').first().toLongLong();
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

/** AddressSanitizer holds back what is freed, and keeps notes on every allocation. */
constexpr bool memoryIsWatched()
{
#if defined(__SANITIZE_ADDRESS__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return true;
#else
    return false;
#endif
#else
    return false;
#endif
}

}

class tst_MatchAcross final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAWorkbookOfAText_data();
    void makesAWorkbookOfAText();
    void keepsTheBlankLinesOfAText();
    void makesATextOfAWorkbook();
    void separatesByTabsIfAsked();
    void keepsEveryCellThereAndBack();
    void saysWhatTheDataAre_data();
    void saysWhatTheDataAre();
    void groupsMillionsOfRowsAsPolishDoes();
    void neverWritesOverTheListWithWhatItSays();
    void refusesWhatNoSheetHolds_data();
    void refusesWhatNoSheetHolds();
    void leavesNothingWhenStopped_data();
    void leavesNothingWhenStopped();
    void needsNoMoreMemoryForMoreRows_data();
    void needsNoMoreMemoryForMoreRows();
};

void tst_MatchAcross::makesAWorkbookOfAText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << "Łódź & Co <1>"_ba << u"Łódź & Co <1>"_s;
    QTest::newRow("a code with zeros in front") << "007"_ba << u"007"_s;
    QTest::newRow("a long number") << "12345678901234567890"_ba << u"12345678901234567890"_s;
    QTest::newRow("what looks like a formula") << "=1+1"_ba << u"=1+1"_s;
    QTest::newRow("a line end in quotation marks") << "\"a\nb\""_ba << u"a\nb"_s;
    QTest::newRow("spaces around it") << "  x "_ba << u"  x "_s;
    QTest::newRow("a character that no XML can hold") << "a\xEF\xBF\xBF"_ba << u"a\uFFFD"_s;
}

void tst_MatchAcross::makesAWorkbookOfAText()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, shown);
    const MatchFolder folder;
    (void)folder.write("thing,postcode\n"_ba + cell + ",ST4 2AE\n"_ba);
    const auto done = folder.match(u"list.csv"_s, u"out.xlsx"_s);
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->count(MatchOutcome::Exact), 1);
    const auto rows = rowsOf(folder.path(u"out.xlsx"_s));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].mid(0, 3), (QStringList { u"thing"_s, u"postcode"_s, u"system_code_2023-04"_s }));
    QCOMPARE(rows[1].value(0), shown);
    QVERIFY(rows[1].contains(u"QNC"_s) && rows[1].contains(u"exact"_s));
    QCOMPARE(rows[1].size(), rows[0].size() - 1); // an exact answer needs no note
}

void tst_MatchAcross::keepsTheBlankLinesOfAText()
{
    const MatchFolder folder;
    (void)folder.write("a,postcode\n1,M1 1AE\n\n2,M1 1AE\n"_ba);
    QVERIFY(folder.match(u"list.csv"_s, u"out.xlsx"_s));
    const QByteArray sheet = partOf(folder.path(u"out.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains("r=\"A4\"") && !sheet.contains("r=\"A3\""), "a row keeps the number of its line");
}

void tst_MatchAcross::makesATextOfAWorkbook()
{
    const MatchFolder folder;
    Parts parts = usualParts();
    QByteArray &sheet = parts["xl/worksheets/people.xml"];
    sheet.replace("s=\"5\"", "s=\"1\"");
    sheet.replace(R"(<c r="A6"><v>7</v></c>)",
        R"(<c r="A6" t="b"><v>1</v></c><c r="B6"><v>0.10000000000000001</v></c><c r="C6" s="2"><v>0.5</v></c>)");
    writeZip(folder.path(u"in.xlsx"_s), parts);
    const auto done = folder.match(u"in.xlsx"_s, u"out.csv"_s);
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->rows, 3);
    const QByteArray out = folder.read(u"out.csv"_s);
    const QList<QByteArray> lines = out.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("\xEF\xBB\xBFname,postcode,born,system_code_2023-04,"));
    QVERIFY2(lines[1].startsWith("A & B,ST4 2AE,1982-02-18,"), lines[1].constData());
    QVERIFY2(lines[2].startsWith(",M1 1AE,,"), lines[2].constData());
    QVERIFY2(lines[3].startsWith("TRUE,0.1,12:00:00,"), lines[3].constData());
    QVERIFY2(lines[3].contains(",invalid,,"), lines[3].constData());
}

void tst_MatchAcross::separatesByTabsIfAsked()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    QVERIFY(folder.match(u"in.xlsx"_s, u"out.tsv"_s));
    QVERIFY(folder.read(u"out.tsv"_s).startsWith("\xEF\xBB\xBFname\tpostcode\tborn\t"));
}

void tst_MatchAcross::keepsEveryCellThereAndBack()
{
    const MatchFolder folder;
    const QByteArray content = "id,name,postcode\r\n0012,\"A, \"\"B\"\"\",M1 1AE\r\n3,,\r\n4,\"x\ny\",nonsense\r\n"_ba;
    (void)folder.write(content);
    QVERIFY(folder.match(u"list.csv"_s, u"middle.xlsx"_s));
    QVERIFY(folder.match(u"middle.xlsx"_s, u"out.csv"_s));
    const auto before = sampleList(folder.path(u"list.csv"_s));
    const auto after = sampleList(folder.path(u"out.csv"_s));
    QVERIFY(before && after);
    QCOMPARE(after->rows.size(), before->rows.size());
    for (std::size_t row = 0; row < before->rows.size(); ++row)
        QCOMPARE(after->rows[row].mid(0, 3), before->rows[row]);
}

void tst_MatchAcross::saysWhatTheDataAre_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("beside a text") << u"list.csv"_s << u"out.csv"_s;
    QTest::newRow("beside a text from a workbook") << u"in.xlsx"_s << u"out.csv"_s;
    QTest::newRow("in a sheet of a workbook from a text") << u"list.csv"_s << u"out.xlsx"_s;
}

void tst_MatchAcross::saysWhatTheDataAre()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const MatchFolder folder;
    (void)folder.write("a,postcode\n1,M1 1AE\n"_ba);
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    QVERIFY(folder.match(from, to));
    QVERIFY2(folder.read(u"out.about.txt"_s).isEmpty(), "only when asked for");
    QVERIFY(folder.match(from, to, true));
    const QByteArray about
        = isWorkbookName(to) ? partOf(folder.path(to), u"xl/worksheets/sheet2.xml"_s) : folder.read(u"out.about.txt"_s);
    for (const QByteArray &said : { from.toUtf8(), "2023-04"_ba, "in force since 1 April 2026"_ba, "October 2025"_ba,
             "match = likely"_ba, "primary care network"_ba, "Contains OS data"_ba, "Open Government Licence"_ba })
        QVERIFY2(about.contains(said), (said + '\n' + about).constData());
    if (isWorkbookName(to))
        QVERIFY(partOf(folder.path(to), u"xl/workbook.xml"_s).contains("About this data"));
}

void tst_MatchAcross::groupsMillionsOfRowsAsPolishDoes()
{
    const auto restore = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
    QLocale::setDefault(QLocale(u"pl"_s));
    const auto grouped = [](const QStringList &groups) { return groups.join(QLocale().groupSeparator()); };
    const QString rows = grouped({ u"2"_s, u"134"_s, u"516"_s });
    QVERIFY2(sheetRowsText(2'134'516).contains(rows), qPrintable(sheetRowsText(2'134'516)));
    QVERIFY(sheetRowsText(2'134'516).contains(grouped({ u"1"_s, u"048"_s, u"576"_s })));
    const MatchFolder folder;
    const auto sample = sampleList(folder.write("a,postcode\n1,M1 1AE\n"_ba));
    QVERIFY(sample);
    MatchSummary summary { .rows = 2'134'516 };
    summary.outcomes.front() = 2'134'516;
    const auto about = QString::fromUtf8(aboutText(
        aboutResult(theMatcher(), { .sample = *sample, .column = 1, .output = folder.path(u"out.csv"_s) }, summary)));
    QCOMPARE(about.count(rows), 2); // all rows, and those of one outcome
}

void tst_MatchAcross::neverWritesOverTheListWithWhatItSays()
{
    const MatchFolder folder;
    const QByteArray content = "postcode\nM1 1AE\n"_ba;
    QVERIFY(QFile::rename(folder.write(content), folder.path(u"out.about.txt"_s)));
    const auto done = folder.match(u"out.about.txt"_s, u"out.csv"_s, true);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadArgument);
    QCOMPARE(folder.read(u"out.about.txt"_s), content);
}

void tst_MatchAcross::refusesWhatNoSheetHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray row = "M1 1AE\n"_ba;
    QTest::newRow("one row too many") << "postcode\n"_ba + row.repeated(1'048'576) << u"1,048,576 rows"_s;
    QTest::newRow("a text too long") << "postcode\n"_ba + row + '"' + QByteArray(32'768, 'x') + "\"\n"
                                     << u"32,767 characters"_s;
    QTest::newRow("too many columns") << QByteArray("a,").repeated(16'370) + "postcode\n" << u"16,384 columns"_s;
}

void tst_MatchAcross::refusesWhatNoSheetHolds()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const MatchFolder folder;
    (void)folder.write(content);
    const auto done = folder.match(u"list.csv"_s, u"out.xlsx"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::TooLarge);
    QVERIFY2(errorText(done.error()).contains(said), qPrintable(errorText(done.error())));
    QCOMPARE(folder.names(), QStringList { u"list.csv"_s });
}

void tst_MatchAcross::leavesNothingWhenStopped_data() { saysWhatTheDataAre_data(); }

void tst_MatchAcross::leavesNothingWhenStopped()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const MatchFolder folder;
    (void)folder.write("a,postcode\n1,M1 1AE\n"_ba);
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    const std::atomic_bool stop = true;
    const auto done = folder.match(from, to, true, &stop);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(folder.names(), (QStringList { u"in.xlsx"_s, u"list.csv"_s }));
}

void tst_MatchAcross::needsNoMoreMemoryForMoreRows_data()
{
    QTest::addColumn<QString>("extension");
    QTest::newRow("into a workbook") << u"xlsx"_s;
    QTest::newRow("into a text") << u"csv"_s;
}

/** From a text to a workbook and, for the second row, on to a text. */
void tst_MatchAcross::needsNoMoreMemoryForMoreRows()
{
    if (memoryIsWatched())
        QSKIP("AddressSanitizer holds back the memory that is freed: what is used says nothing here");
    constexpr qint64 allowed = 24 * 1024; // KiB
    QFETCH(QString, extension);
    const MatchFolder folder;
    qint64 few = 0;
    for (const int rows : { 5'000, 60'000 }) {
        (void)folder.write("name,postcode\n"_ba + QByteArray("Somebody or other,M1 1AE\n").repeated(rows));
        (void)peakMemory();
        QVERIFY(folder.match(u"list.csv"_s, u"made.xlsx"_s));
        if (extension == "csv"_L1) {
            (void)peakMemory();
            QVERIFY(folder.match(u"made.xlsx"_s, u"made.csv"_s));
        }
        const qint64 peak = peakMemory();
        QVERIFY(peak > 0);
        if (few == 0)
            few = peak;
        else
            QVERIFY2(peak - few < allowed, qPrintable(u"%1 KiB, then %2 KiB"_s.arg(few).arg(peak)));
    }
}

QTEST_GUILESS_MAIN(tst_MatchAcross)
#include "tst_matchacross.moc"
