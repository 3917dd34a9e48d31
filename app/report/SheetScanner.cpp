#include "SheetScanner.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int deepest = 64;

    /** "AB12" → 27; −1 for anything else. */
    int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z')
                break;
            column = column * 26 + (c.unicode() - u'A' + 1);
            if (column > Workbook::mostColumns)
                return -1;
        }
        return column - 1;
    }

    QString referenceOf(int column, int row)
    {
        QString letters;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters.prepend(QChar(u'A' + (rest - 1) % 26));
        return letters + QString::number(row);
    }

}

SheetScanner::SheetScanner(ZipEntry &entry, qint64 size, const std::vector<QString> &texts, const CellStyles &styles,
    QXmlStreamWriter *copy, int column)
    : m_entry(entry)
    , m_size(size)
    , m_texts(texts)
    , m_styles(styles)
    , m_reader(&entry)
    , m_copy(copy)
    , m_column(column)
{
    m_reader.setNamespaceProcessing(false); // prefixes are named in attribute values, so they are kept as they are
}

bool SheetScanner::run(const Workbook::Extend &extend)
{
    while (!m_reader.atEnd()) {
        m_reader.readNext();
        if (!token(extend))
            return false;
    }
    if (m_reader.hasError())
        return fail(m_reader.errorString());
    return true;
}

bool SheetScanner::token(const Workbook::Extend &extend)
{
    switch (m_reader.tokenType()) {
    case QXmlStreamReader::StartDocument:
        if (m_copy)
            m_copy->writeStartDocument(u"1.0"_s, true);
        return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return fail(u"a sheet has no document type"_s);
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            return fail(u"it is nested too deeply"_s);
        startElement();
        return m_error.isEmpty();
    case QXmlStreamReader::EndElement:
        --m_depth;
        return endElement(extend);
    case QXmlStreamReader::Characters:
        if (m_collect)
            m_text += m_reader.text();
        if (m_copy && m_skipped == 0)
            m_copy->writeCharacters(m_reader.text().toString());
        return true;
    default:
        return true;
    }
}

void SheetScanner::startElement()
{
    const QStringView name = m_reader.qualifiedName();
    if (name == "row"_L1) {
        const int number = m_reader.attributes().value("r"_L1).toInt();
        m_row = number > 0 ? number : m_row + 1;
        m_cells.clear();
        m_cell = -1;
    } else if (name == "c"_L1) {
        beginCell(m_reader.attributes());
    } else if (name == "v"_L1 || name == "t"_L1) {
        m_collect = true;
    } else if (name == "dimension"_L1 || m_skipped > 0) {
        ++m_skipped;
    }
    if (m_copy && m_skipped == 0)
        writeStart();
}

void SheetScanner::writeStart()
{
    const bool row = m_reader.qualifiedName() == "row"_L1;
    m_copy->writeStartElement(m_reader.qualifiedName().toString());
    for (const QXmlStreamAttribute &attribute : m_reader.attributes())
        if (!row || attribute.qualifiedName() != "spans"_L1)
            m_copy->writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
}

bool SheetScanner::endElement(const Workbook::Extend &extend)
{
    const QStringView name = m_reader.qualifiedName();
    if (m_skipped > 0) {
        --m_skipped;
        return true;
    }
    if (name == "v"_L1 || name == "t"_L1)
        m_collect = false;
    else if (name == "c"_L1)
        endCell();
    else if (name == "row"_L1 && !endRow(extend))
        return false;
    if (m_copy)
        m_copy->writeEndElement();
    return true;
}

void SheetScanner::beginCell(const QXmlStreamAttributes &attributes)
{
    const QStringView reference = attributes.value("r"_L1);
    m_cell = reference.isEmpty() ? m_cell + 1 : columnOf(reference);
    if (m_cell < 0 || m_cell >= Workbook::mostColumns)
        fail(u"a cell has no place"_s);
    m_type = attributes.value("t"_L1).toString();
    m_style = attributes.value("s"_L1).toInt();
    m_text.clear();
}

void SheetScanner::endCell()
{
    if (m_type == "s"_L1) {
        bool isNumber = false;
        const auto at = static_cast<std::size_t>(m_text.toUInt(&isNumber));
        m_text = isNumber && at < m_texts.size() ? m_texts[at] : QString();
    } else if (!m_text.isEmpty()) {
        m_text = m_styles.text(m_text, m_type, m_style);
    }
    while (m_cells.size() <= m_cell)
        m_cells << QString();
    m_cells[m_cell] = m_text;
}

bool SheetScanner::endRow(const Workbook::Extend &extend)
{
    const double fraction = m_size > 0 ? double(m_entry.bytesRead()) / double(m_size) : 0;
    const auto added = extend(m_cells, fraction);
    if (!added)
        return false;
    return !m_copy || writeCells(*added);
}

bool SheetScanner::writeCells(const QStringList &cells)
{
    int column = std::max(m_column, static_cast<int>(m_cells.size()));
    for (const QString &cell : cells) {
        if (!cell.isEmpty() && column >= Workbook::mostColumns)
            return fail(u"a row of it has no room for more columns"_s);
        if (!cell.isEmpty()) {
            m_copy->writeStartElement(u"c"_s);
            m_copy->writeAttribute(u"r"_s, referenceOf(column, m_row));
            m_copy->writeAttribute(u"t"_s, u"inlineStr"_s);
            m_copy->writeStartElement(u"is"_s);
            m_copy->writeTextElement(u"t"_s, cell);
            m_copy->writeEndElement();
            m_copy->writeEndElement();
        }
        ++column;
    }
    return true;
}

bool SheetScanner::fail(const QString &reason)
{
    m_error = reason;
    return false;
}

}
