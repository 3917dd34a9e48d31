// Workbooks in and out: what is not added stays as it was, and files made to do harm are refused.
#include "MatchFixture.h"

#include "report/Workbook.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

using Parts = std::map<QByteArray, QByteArray>;

const QByteArray relations
    = R"(<Relationships xmlns="r"><Relationship Id="rId7" Type="t" Target="worksheets/people.xml"/></Relationships>)"_ba;
const QByteArray book = R"(<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId7"/>)"
                        R"(<sheet name="Other" sheetId="2" r:id="rId8"/></sheets></workbook>)"_ba;
const QByteArray texts = R"(<sst xmlns="m"><si><t>name</t></si><si><t>postcode</t></si>)"
                         R"(<si><r><t>A &amp; </t></r><r><t>B</t></r></si><si><t>ST4 2AE</t></si></sst>)"_ba;
const QByteArray sheet
    = R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="m" xmlns:x14ac="x" mc:Ignorable="x14ac" xmlns:mc="c">)"
      R"(<dimension ref="A1:C3"/><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c>)"
      R"(<c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>born</t></is></c></row>)"
      R"(<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="5"><v>30000</v></c></row>)"
      R"(<row r="4"><c r="B4" t="str"><f>"M1"&amp;" 1AE"</f><v>M1 1AE</v></c></row><row r="5"/>)"
      R"(<row r="6"><c r="A6"><v>7</v></c></row></sheetData><pageMargins left="0.7"/></worksheet>)"_ba;

Parts usualParts()
{
    return { { "xl/workbook.xml", book }, { "xl/_rels/workbook.xml.rels", relations },
        { "xl/sharedStrings.xml", texts }, { "xl/worksheets/people.xml", sheet }, { "xl/styles.xml", "<styles/>" } };
}

void writeZip(const QString &path, const Parts &parts)
{
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    QVERIFY(archive);
    for (const auto &[name, content] : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        QVERIFY(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    QCOMPARE(zip_close(archive), 0);
}

QByteArray partOf(const QString &path, const QString &name)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return {};
    const auto entry = (*zip)->entry(name, 1 << 30);
    return entry ? (*entry)->readAll() : QByteArray();
}

std::vector<QStringList> rowsOf(const QString &path)
{
    std::vector<QStringList> rows;
    const auto opened = Workbook::open(path);
    if (opened)
        (void)opened->read([&](const QStringList &cells, double) {
            rows.push_back(cells);
            return true;
        });
    return rows;
}

}

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
    void keepsWorkbooksAndTextsApart();

private:
    [[nodiscard]] Result<MatchSummary> match(const MatchFolder &folder, const std::atomic_bool *stop = nullptr)
    {
        const auto sample = sampleList(folder.path(u"in.xlsx"_s));
        if (!sample)
            return sample.error();
        const auto choice = chooseColumn(*sample, {});
        if (!choice)
            return choice.error();
        return matchList(theMatcher(),
            { .sample = *sample, .column = choice->column, .output = folder.path(u"out.xlsx"_s) }, {}, stop);
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
    QTest::newRow("half a sheet") << "xl/worksheets/people.xml"_ba << sheet.left(sheet.size() / 2);
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

void tst_Workbook::keepsWorkbooksAndTextsApart()
{
    const MatchFolder folder;
    writeZip(folder.path(u"in.xlsx"_s), usualParts());
    const auto sample = sampleList(folder.path(u"in.xlsx"_s));
    const auto done
        = matchList(theMatcher(), { .sample = *sample, .column = 1, .output = folder.path(u"out.csv"_s) }, {}, nullptr);
    QCOMPARE(done.error().kind, ErrorKind::BadArgument);
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
