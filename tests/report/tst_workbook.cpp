// Workbooks in and out: what is not added stays as it was, and files made to do harm are refused.
#include "WorkbookFixture.h"

using namespace ics;

class tst_Workbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstSheet();
    void putsTheAnswersBehindTheRows();
    void leavesEverythingElseAsItWas();
    void refusesWhatIsNoWorkbook_data();
    void refusesWhatIsNoWorkbook();
    void leavesNothingWhenStopped();
    void saysWhatTheDataAre();
    void saysItAgainUnderAnotherName();
    void refusesWhatHasNoRoomForTheColumns();

private:
    [[nodiscard]] Result<MatchSummary> match(
        const MatchFolder &folder, const std::atomic_bool *stop = nullptr, bool about = false)
    {
        return folder.match(u"in.xlsx"_s, u"out.xlsx"_s, about, stop);
    }
};

void tst_Workbook::readsTheFirstSheet()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    const auto sample = sampleList(folder.path(u"in.xlsx"_s));
    QVERIFY2(sample, sample ? "" : qPrintable(errorText(sample.error())));
    QVERIFY(sample->isWorkbook && sample->hasHeading);
    QCOMPARE(sample->heading(), (QStringList { u"name"_s, u"postcode"_s, u"born"_s }));
    QCOMPARE(sample->rows.at(1), (QStringList { u"A & B"_s, u"ST4 2AE"_s, u"30000"_s }));
    QCOMPARE(sample->rows.size(), std::size_t(4));
}

void tst_Workbook::putsTheAnswersBehindTheRows()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    const auto done = match(folder);
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->rows, 3);
    QCOMPARE(done->count(MatchOutcome::Exact), 2);
    QCOMPARE(done->count(MatchOutcome::Empty), 1);
    const std::vector<QStringList> before = rowsOf(folder.path(u"in.xlsx"_s));
    const std::vector<QStringList> after = rowsOf(folder.path(u"out.xlsx"_s));
    QCOMPARE(after.size(), before.size());
    for (std::size_t row = 0; row < before.size(); ++row)
        QCOMPARE(after[row].mid(0, before[row].size()), before[row]);
    QCOMPARE(after[0].value(3), u"system_code_2023-04"_s);
    QCOMPARE(after[1].value(11), u"QNC"_s);
    QCOMPARE(after[2].value(21), u"exact"_s);
    QCOMPARE(after[4].value(21), u"empty"_s);
}

void tst_Workbook::leavesEverythingElseAsItWas()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    QVERIFY(match(folder));
    for (const auto &[name, content] : usualParts())
        if (name != "xl/worksheets/people.xml")
            QCOMPARE(partOf(folder.path(u"out.xlsx"_s), QString::fromUtf8(name)), content);
    const QByteArray written = partOf(folder.path(u"out.xlsx"_s), u"xl/worksheets/people.xml"_s);
    for (const char *kept : { "mc:Ignorable=\"x14ac\"", "x14ac:dyDescent=\"0.25\"",
             "<c r=\"C2\" s=\"5\"><v>30000</v></c>", "&amp;", "<row r=\"5\"/>", "<pageMargins left=\"0.7\"/>" })
        QVERIFY2(written.contains(kept), written.constData());
    QVERIFY2(!written.contains("<dimension"), "it would hide the new columns from some readers");
    QCOMPARE(folder.names(), (QStringList { u"in.xlsx"_s, u"out.xlsx"_s }));
}

void tst_Workbook::refusesWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    const QByteArray rest = "<sheetData></sheetData></worksheet>"_ba;
    QTest::newRow("half a sheet") << "xl/worksheets/people.xml"_ba << sheetXml.left(sheetXml.size() / 2);
    QTest::newRow("no sheet") << "xl/_rels/workbook.xml.rels"_ba
                              << "<Relationships/>"_ba;
    QTest::newRow("a document type") << "xl/worksheets/people.xml"_ba
                                     << "<!DOCTYPE w [<!ENTITY a \"aa\">]><w>&a;</w>"_ba;
    QTest::newRow("a document type among the texts") << "xl/sharedStrings.xml"_ba
                                                     << "<!DOCTYPE w><w/>"_ba;
    QTest::newRow("a text without end") << "xl/sharedStrings.xml"_ba
                                        << "<sst><si><t>"_ba + QByteArray(8 << 20, 'x');
    QTest::newRow("nested without end") << "xl/worksheets/people.xml"_ba << QByteArray("<a>").repeated(100'000) + rest;
    QTest::newRow("a cell beyond the last column") << "xl/worksheets/people.xml"_ba
                                                   << "<worksheet><row><c r=\"ZZZZZZ1\"/></row></worksheet>"_ba;
}

void tst_Workbook::refusesWhatIsNoWorkbook()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    const MatchFolder folder;
    Parts parts = usualParts();
    parts[part] = content;
    writeZip(folder.path(u"in.xlsx"_s), parts);
    const auto done = match(folder);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(folder.names(), QStringList { u"in.xlsx"_s });
}

void tst_Workbook::leavesNothingWhenStopped()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    const std::atomic_bool stop = true;
    QCOMPARE(match(folder, &stop).error().kind, ErrorKind::Cancelled);
    QCOMPARE(folder.names(), QStringList { u"in.xlsx"_s });
}

void tst_Workbook::saysWhatTheDataAre()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    QVERIFY(match(folder, nullptr, true));
    const QString out = folder.path(u"out.xlsx"_s);
    const QByteArray about = partOf(out, u"xl/worksheets/about.xml"_s);
    for (const char *said : { "2026-04", "October 2025", "Open Government Licence", "match = terminated", "in.xlsx" })
        QVERIFY2(about.contains(said), about.constData());
    QVERIFY(partOf(out, u"xl/workbook.xml"_s)
                .contains(R"(<sheet name="About this data" sheetId="3" r:id="about"/></sheets>)"));
    QVERIFY(partOf(out, u"xl/_rels/workbook.xml.rels"_s)
                .contains(R"(<Relationship Id="about" Type="t" Target="/xl/worksheets/about.xml"/></Relationships>)"));
    QVERIFY(partOf(out, u"[Content_Types].xml"_s).contains(R"(<Override PartName="/xl/worksheets/about.xml")"));
    QCOMPARE(partOf(out, u"xl/styles.xml"_s), stylesXml);
    QCOMPARE(rowsOf(out).at(1).value(11), u"QNC"_s); // the first sheet is still the first
}

void tst_Workbook::saysItAgainUnderAnotherName()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    QVERIFY(match(folder, nullptr, true));
    QVERIFY(QFile::remove(folder.path(u"in.xlsx"_s))
        && QFile::rename(folder.path(u"out.xlsx"_s), folder.path(u"in.xlsx"_s)));
    QVERIFY(match(folder, nullptr, true));
    const QByteArray sheets = partOf(folder.path(u"out.xlsx"_s), u"xl/workbook.xml"_s);
    QVERIFY2(sheets.contains(R"-(name="About this data (2)" sheetId="4" r:id="about2")-"), sheets.constData());
    QVERIFY(!partOf(folder.path(u"out.xlsx"_s), u"xl/worksheets/about2.xml"_s).isEmpty());
}

void tst_Workbook::refusesWhatHasNoRoomForTheColumns()
{
    const MatchFolder folder;
    Parts parts = usualParts();
    parts["xl/worksheets/people.xml"].replace(R"(<c r="C1" t)", R"(<c r="XFA1" t)");
    writeZip(folder.path(u"in.xlsx"_s), parts);
    const auto done = match(folder);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::TooLarge);
    QVERIFY(errorText(done.error()).contains(u"16,384 columns"_s));
    QCOMPARE(folder.names(), QStringList { u"in.xlsx"_s });
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
