#include "AddedSheet.h"

#include <QBuffer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qint64 largestPart = 16 << 20;
    constexpr qsizetype longestTitle = 31; // of a sheet

    /** The values of an attribute in every element of that name. */
    QStringList valuesOf(const QByteArray &xml, QLatin1StringView element, QLatin1StringView attribute)
    {
        QStringList values;
        QXmlStreamReader reader(xml);
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element)
                values << reader.attributes().value(attribute).toString();
        return values;
    }

    QString unusedTitle(const QString &wanted, const QStringList &taken)
    {
        QString title = wanted.left(longestTitle);
        for (int n = 2; taken.contains(title, Qt::CaseInsensitive); ++n) {
            const QString number = u" (%1)"_s.arg(n);
            title = wanted.left(longestTitle - number.size()) + number;
        }
        return title;
    }

    QString unusedId(const QStringList &taken)
    {
        QString id = u"about"_s;
        for (int n = 2; taken.contains(id); ++n)
            id = u"about%1"_s.arg(n);
        return id;
    }

    /** Puts an element before the last end tag of that name; false if there is none. */
    bool insert(QByteArray &xml, const QByteArray &endTag, const QString &element)
    {
        const qsizetype at = xml.lastIndexOf(endTag);
        if (at >= 0)
            xml.insert(at, element.toUtf8());
        return at >= 0;
    }

    void writeCell(QXmlStreamWriter &writer, const QString &text)
    {
        writer.writeStartElement(u"c"_s);
        writer.writeAttribute(u"t"_s, u"inlineStr"_s);
        writer.writeStartElement(u"is"_s);
        writer.writeTextElement(u"t"_s, text);
        writer.writeEndElement();
        writer.writeEndElement();
    }

    QByteArray sheetXml(const QString &nameSpace, const std::vector<AboutLine> &lines)
    {
        QByteArray xml;
        QXmlStreamWriter writer(&xml);
        writer.writeStartDocument(u"1.0"_s, true);
        writer.writeStartElement(u"worksheet"_s);
        writer.writeAttribute(u"xmlns"_s, nameSpace);
        writer.writeStartElement(u"cols"_s);
        for (const auto &[column, width] : { std::pair { u"1"_s, u"28"_s }, std::pair { u"2"_s, u"120"_s } }) {
            writer.writeEmptyElement(u"col"_s);
            writer.writeAttribute(u"min"_s, column);
            writer.writeAttribute(u"max"_s, column);
            writer.writeAttribute(u"width"_s, width);
            writer.writeAttribute(u"customWidth"_s, u"1"_s);
        }
        writer.writeEndElement();
        writer.writeStartElement(u"sheetData"_s);
        for (const AboutLine &line : lines) {
            writer.writeStartElement(u"row"_s);
            writeCell(writer, line.label);
            writeCell(writer, line.text);
            writer.writeEndElement();
        }
        writer.writeEndDocument();
        return xml;
    }

    QByteArray readPart(const ZipFile &zip, const QString &name)
    {
        const auto device = zip.entry(name, largestPart);
        return device ? (*device)->readAll() : QByteArray();
    }

    QString unusedPart(const ZipFile &zip)
    {
        QString name = u"xl/worksheets/about.xml"_s;
        for (int n = 2; zip.contains(name); ++n)
            name = u"xl/worksheets/about%1.xml"_s.arg(n);
        return name;
    }

}

Result<std::vector<ZipPart>> partsForAddedSheet(
    const ZipFile &zip, const QString &title, const std::vector<AboutLine> &lines)
{
    ZipPart book { .name = u"xl/workbook.xml"_s };
    ZipPart relations { .name = u"xl/_rels/workbook.xml.rels"_s };
    ZipPart types { .name = u"[Content_Types].xml"_s };
    for (ZipPart *part : { &book, &relations, &types })
        part->content = readPart(zip, part->name);
    const QString sheet = unusedPart(zip);
    const QString id = unusedId(valuesOf(relations.content, "Relationship"_L1, "Id"_L1));
    const QStringList targets = valuesOf(relations.content, "Relationship"_L1, "Target"_L1);
    const auto isSheet = [](const QString &target) { return target.contains("worksheets/"_L1); };
    const auto at = std::ranges::find_if(targets, isSheet) - targets.begin();
    const QString kind = valuesOf(relations.content, "Relationship"_L1, "Type"_L1).value(at);
    int number = 0;
    for (const QString &taken : valuesOf(book.content, "sheet"_L1, "sheetId"_L1))
        number = std::max(number, taken.toInt());
    const QString name = unusedTitle(title, valuesOf(book.content, "sheet"_L1, "name"_L1));
    const bool inserted = insert(book.content, "</sheets>",
                              u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"%3\"/>"_s.arg(
                                  name.toHtmlEscaped(), QString::number(number + 1), id))
        && insert(relations.content, "</Relationships>",
            u"<Relationship Id=\"%1\" Type=\"%2\" Target=\"/%3\"/>"_s.arg(id, kind, sheet))
        && insert(types.content, "</Types>",
            u"<Override PartName=\"/%1\" ContentType=\"application/"
            "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"_s.arg(sheet));
    if (!inserted)
        return Error {
            .kind = ErrorKind::FileUnreadable, .file = zip.path(), .detail = u"no sheet can be added to it"_s
        };
    const QString nameSpace = valuesOf(book.content, "workbook"_L1, "xmlns"_L1).value(0);
    return std::vector<ZipPart> { book, relations, types, { .name = sheet, .content = sheetXml(nameSpace, lines) } };
}

}
