// Numbers of a workbook as a person sees them there.
#include "report/CellStyles.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

Q_DECLARE_METATYPE(ics::CellStyles::Kind)

class tst_CellStyles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDatesByTheirFormat_data();
    void knowsDatesByTheirFormat();
    void writesWhatIsShown_data();
    void writesWhatIsShown();
    void countsFrom1904WhereTheWorkbookDoes();
};

void tst_CellStyles::knowsDatesByTheirFormat_data()
{
    using enum CellStyles::Kind;
    QTest::addColumn<QString>("format");
    QTest::addColumn<CellStyles::Kind>("kind");
    QTest::newRow("a day") << u"dd/mm/yyyy"_s << Date;
    QTest::newRow("a month") << u"mmm-yy"_s << Date;
    QTest::newRow("a month alone") << u"mmmm"_s << Date;
    QTest::newRow("a day and a time") << u"yyyy\\-mm\\-dd hh:mm"_s << Date;
    QTest::newRow("with a language") << u"[$-809]d mmmm yyyy;@"_s << Date;
    QTest::newRow("a time") << u"hh:mm:ss"_s << Time;
    QTest::newRow("minutes and seconds") << u"mm:ss.0"_s << Time;
    QTest::newRow("elapsed hours") << u"[h]:mm"_s << Time;
    QTest::newRow("an amount") << u"#,##0.00"_s << Plain;
    QTest::newRow("a colour") << u"[Red]0.0"_s << Plain;
    QTest::newRow("words") << u"0 \"days\""_s << Plain;
    QTest::newRow("an escaped letter") << u"0\\d"_s << Plain;
    QTest::newRow("a bracket that never closes") << u"[Red"_s << Plain;
    QTest::newRow("nothing") << QString() << Plain;
}

void tst_CellStyles::knowsDatesByTheirFormat()
{
    QFETCH(QString, format);
    QTEST(CellStyles::kindOfFormat(format), "kind");
}

namespace {

CellStyles stylesOf(const QByteArray &formats, bool from1904 = false)
{
    QByteArray xml = "<styleSheet><cellXfs>" + formats + "</cellXfs></styleSheet>";
    QBuffer buffer(&xml);
    buffer.open(QIODevice::ReadOnly);
    return { buffer, from1904 };
}

}

void tst_CellStyles::writesWhatIsShown_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("style"); // 0 plain, 1 date, 2 time
    QTest::addColumn<QString>("shown");
    QTest::newRow("a date") << u"46113"_s << QString() << 1 << u"2026-04-01"_s;
    QTest::newRow("a date with a time") << u"46113.395833333336"_s << u"n"_s << 1 << u"2026-04-01 09:30:00"_s;
    QTest::newRow("a date before the day that never was") << u"59"_s << QString() << 1 << u"1900-02-28"_s;
    QTest::newRow("a date after it") << u"61"_s << QString() << 1 << u"1900-03-01"_s;
    QTest::newRow("a time") << u"0.75"_s << QString() << 2 << u"18:00:00"_s;
    QTest::newRow("more than a day") << u"1.5"_s << QString() << 2 << u"36:00:00"_s;
    QTest::newRow("a number") << u"46113"_s << QString() << 0 << u"46113"_s;
    QTest::newRow("a number as some programs store it") << u"0.10000000000000001"_s << QString() << 0 << u"0.1"_s;
    QTest::newRow("a number that is just so") << u"0.30000000000000004"_s << QString() << 0 << u"0.30000000000000004"_s;
    QTest::newRow("a long whole number") << u"12345678901234567890"_s << QString() << 0 << u"12345678901234567890"_s;
    QTest::newRow("before all dates") << u"-1"_s << QString() << 1 << u"-1"_s;
    QTest::newRow("after all dates") << u"1e300"_s << QString() << 1 << u"1e300"_s;
    QTest::newRow("a text in the style of a date") << u"soon"_s << u"str"_s << 1 << u"soon"_s;
    QTest::newRow("true") << u"1"_s << u"b"_s << 0 << u"TRUE"_s;
    QTest::newRow("an error") << u"#N/A"_s << u"e"_s << 0 << u"#N/A"_s;
    QTest::newRow("a style that is not there") << u"5"_s << QString() << 99 << u"5"_s;
    QTest::newRow("a style below none") << u"5"_s << QString() << -1 << u"5"_s;
}

void tst_CellStyles::writesWhatIsShown()
{
    QFETCH(QString, stored);
    QFETCH(QString, type);
    QFETCH(int, style);
    const CellStyles styles = stylesOf(R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/>)"_ba);
    QTEST(styles.text(stored, type, style), "shown");
}

void tst_CellStyles::countsFrom1904WhereTheWorkbookDoes()
{
    const CellStyles styles = stylesOf(R"(<xf numFmtId="14"/>)"_ba, true);
    QCOMPARE(styles.text(u"0"_s, {}, 0), u"1904-01-01"_s);
    QCOMPARE(styles.text(u"44651"_s, {}, 0), u"2026-04-01"_s);
}

QTEST_GUILESS_MAIN(tst_CellStyles)
#include "tst_cellstyles.moc"
