#include "Workbook.h"

#include "SheetScanner.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qint64 mostStructure = 16 << 20; // bytes of XML that say where the sheets are

    Error damaged(const QString &path, const QString &reason)
    {
        return { .kind = ErrorKind::FileUnreadable, .file = path, .detail = reason };
    }

    /** The first element of that name, by an attribute of it; empty if there is none. `match` of `by` narrows it down.
     */
    QString attributeOf(const ZipFile &zip, const QString &entry, QLatin1StringView element,
        QLatin1StringView attribute, QLatin1StringView by = {}, const QString &match = {})
    {
        const auto device = zip.entry(entry, mostStructure);
        if (!device)
            return {};
        QXmlStreamReader reader(device->get());
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return {};
            if (token == QXmlStreamReader::StartElement && reader.qualifiedName() == element
                && (by.isEmpty() || reader.attributes().value(by) == match))
                return reader.attributes().value(attribute).toString();
        }
        return {};
    }

    /** Of the first sheet in the order of its tabs. */
    QString firstSheet(const ZipFile &zip)
    {
        const QString id = attributeOf(zip, u"xl/workbook.xml"_s, "sheet"_L1, "r:id"_L1);
        const QString target
            = attributeOf(zip, u"xl/_rels/workbook.xml.rels"_s, "Relationship"_L1, "Target"_L1, "Id"_L1, id);
        if (id.isEmpty() || target.isEmpty())
            return u"xl/worksheets/sheet1.xml"_s;
        return target.startsWith(u'/') ? target.mid(1) : "xl/"_L1 + target;
    }

}

Workbook::Workbook(std::shared_ptr<ZipFile> zip)
    : m_zip(std::move(zip))
    , m_sheet(firstSheet(*m_zip))
{
}

Result<Workbook> Workbook::open(const QString &path)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    Workbook book(*zip);
    if (const auto texts = book.readTexts(); !texts)
        return texts.error();
    book.readStyles();
    return book;
}

Result<Done> Workbook::readTexts()
{
    const QString name = u"xl/sharedStrings.xml"_s;
    if (!m_zip->contains(name))
        return Done {};
    const auto device = m_zip->entry(name, mostText);
    if (!device)
        return device.error();
    QXmlStreamReader reader(device->get());
    reader.setNamespaceProcessing(false);
    QString text;
    bool collect = false;
    bool phonetic = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView element = reader.qualifiedName();
        if (token == QXmlStreamReader::DTD)
            return damaged(path(), u"a spreadsheet has no document type"_s);
        if (token == QXmlStreamReader::Characters && collect && !phonetic)
            text += reader.text();
        if (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::EndElement)
            continue;
        const bool start = token == QXmlStreamReader::StartElement;
        if (element == "t"_L1)
            collect = start;
        else if (element == "rPh"_L1)
            phonetic = start;
        else if (element == "si"_L1 && !start)
            m_texts.push_back(std::exchange(text, {}));
    }
    if (reader.hasError())
        return damaged(path(), reader.errorString());
    return Done {};
}

/** Without them, every number is taken as it stands. */
void Workbook::readStyles()
{
    const auto device = m_zip->entry(u"xl/styles.xml"_s, mostStructure);
    if (!device)
        return;
    const QString base = attributeOf(*m_zip, u"xl/workbook.xml"_s, "workbookPr"_L1, "date1904"_L1);
    m_styles = CellStyles(**device, base == "1"_L1 || base == "true"_L1);
}

Result<Done> Workbook::scan(const Extend &extend, QXmlStreamWriter *copy, int column) const
{
    const auto device = m_zip->entry(m_sheet, largestSheet);
    if (!device)
        return device.error();
    SheetScanner scanner(**device, m_zip->sizeOf(m_sheet), m_texts, m_styles, copy, column);
    if (!scanner.run(extend))
        return scanner.error().isEmpty() ? Error { .kind = ErrorKind::Cancelled, .file = path() }
                                         : damaged(path(), scanner.error());
    return Done {};
}

Result<Done> Workbook::read(const Visit &visit) const
{
    const auto done
        = scan([&](const QStringList &cells,
                   double fraction) { return visit(cells, fraction) ? std::optional(QStringList()) : std::nullopt; },
            nullptr, 0);
    if (!done && done.error().kind != ErrorKind::Cancelled)
        return done.error();
    return Done {};
}

Result<Done> Workbook::write(
    const QString &output, int column, const Extend &extend, const Parts &parts, const std::atomic_bool *stop) const
{
    QTemporaryFile sheet(QFileInfo(output).absoluteDir().filePath(u".XXXXXX.xml"_s));
    if (!sheet.open())
        return Error { .kind = ErrorKind::WriteFailed, .file = output, .detail = sheet.errorString() };
    QXmlStreamWriter copy(&sheet);
    if (const auto done = scan(extend, &copy, column); !done)
        return done.error();
    copy.writeEndDocument();
    const QString name = sheet.fileName();
    if (copy.hasError() || !sheet.flush())
        return Error { .kind = ErrorKind::WriteFailed, .file = output, .detail = sheet.errorString() };
    auto all = parts ? parts(*m_zip) : std::vector<ZipPart>();
    if (!all)
        return all.error();
    all->push_back({ .name = m_sheet, .file = name });
    return rewriteZip(path(), output, *all, stop);
}

}
