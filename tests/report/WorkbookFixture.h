// A small workbook as its parts, and what is in one that was written.
#pragma once

#include "MatchFixture.h"

#include "report/Workbook.h"

#include <QTest>

#include <zip.h>

#include <map>

namespace ics {

using namespace Qt::StringLiterals;

using Parts = std::map<QByteArray, QByteArray>;

inline const QByteArray relationsXml
    = R"(<Relationships xmlns="r"><Relationship Id="rId7" Type="t" Target="worksheets/people.xml"/></Relationships>)"_ba;
inline const QByteArray bookXml
    = R"(<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId7"/>)"
      R"(<sheet name="Other" sheetId="2" r:id="rId8"/></sheets></workbook>)"_ba;
inline const QByteArray textsXml = R"(<sst xmlns="m"><si><t>name</t></si><si><t>postcode</t></si>)"
                                   R"(<si><r><t>A &amp; </t></r><r><t>B</t></r></si><si><t>ST4 2AE</t></si></sst>)"_ba;
inline const QByteArray sheetXml
    = R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="m" xmlns:x14ac="x" mc:Ignorable="x14ac" xmlns:mc="c">)"
      R"(<dimension ref="A1:C3"/><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c>)"
      R"(<c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>born</t></is></c></row>)"
      R"(<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="5"><v>30000</v></c></row>)"
      R"(<row r="4"><c r="B4" t="str"><f>"M1"&amp;" 1AE"</f><v>M1 1AE</v></c></row><row r="5"/>)"
      R"(<row r="6"><c r="A6"><v>7</v></c></row></sheetData><pageMargins left="0.7"/></worksheet>)"_ba;

// Style 1 is a date, style 2 a time of day.
inline const QByteArray stylesXml
    = R"(<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\ mmmm\ yyyy;@"/></numFmts>)"
      R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/>)"
      R"(<xf numFmtId="20"/></cellXfs></styleSheet>)"_ba;
inline const QByteArray typesXml
    = R"(<Types xmlns="t"><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>)"_ba;

inline Parts usualParts()
{
    return { { "xl/workbook.xml", bookXml }, { "xl/_rels/workbook.xml.rels", relationsXml },
        { "xl/sharedStrings.xml", textsXml }, { "xl/worksheets/people.xml", sheetXml }, { "xl/styles.xml", stylesXml },
        { "[Content_Types].xml", typesXml } };
}

inline void writeZip(const QString &path, const Parts &parts)
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

inline QByteArray partOf(const QString &path, const QString &name)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return {};
    const auto entry = (*zip)->entry(name, 1 << 30);
    return entry ? (*entry)->readAll() : QByteArray();
}

inline std::vector<QStringList> rowsOf(const QString &path)
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
