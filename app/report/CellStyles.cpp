#include "CellStyles.h"

#include <QDate>
#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int secondsInDay = 86'400;
    constexpr double lastDay = 2'958'466; // 1 January 10000
    constexpr int lastBuiltIn = 163;

    CellStyles::Kind kindOfBuiltIn(int format)
    {
        const auto within = [format](int first, int last) { return format >= first && format <= last; };
        if (within(14, 17) || format == 22 || within(27, 31) || within(34, 36) || within(50, 58))
            return CellStyles::Kind::Date;
        return within(18, 21) || within(32, 33) || within(45, 47) ? CellStyles::Kind::Time : CellStyles::Kind::Plain;
    }

    QString clockText(qint64 seconds)
    {
        const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
        return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
    }

    /** 0.10000000000000001 is how some programs store 0.1: the shortest text for the same number. */
    QString numberText(const QString &stored)
    {
        bool isNumber = false;
        const double value = stored.toDouble(&isNumber);
        if (!isNumber || !stored.contains(u'.'))
            return stored;
        const QString shortest = QString::number(value, 'g', QLocale::FloatingPointShortest);
        return shortest.size() < stored.size() ? shortest : stored;
    }

}

CellStyles::CellStyles(QIODevice &styles, bool from1904)
    : m_from1904(from1904)
{
    QXmlStreamReader reader(&styles);
    reader.setNamespaceProcessing(false);
    QHash<int, Kind> own;
    bool inStyles = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView element = reader.qualifiedName();
        if (token == QXmlStreamReader::DTD)
            return;
        if (element == "cellXfs"_L1)
            inStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = reader.attributes().value("numFmtId"_L1).toInt();
        if (element == "numFmt"_L1)
            own.insert(format, kindOfFormat(reader.attributes().value("formatCode"_L1)));
        else if (element == "xf"_L1 && inStyles)
            m_kinds.push_back(own.value(format, format <= lastBuiltIn ? kindOfBuiltIn(format) : Kind::Plain));
    }
}

CellStyles::Kind CellStyles::kindOfFormat(QStringView code)
{
    bool date = false;
    bool time = false;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' && i + 1 < code.size() && !QStringView(u"hHmMsS").contains(code[i + 1]))
            i = code.indexOf(u']', i) < 0 ? code.size() : code.indexOf(u']', i); // a colour, condition or language
        else if (c == u';')
            break;
        else if (c == u'y' || c == u'd')
            date = true;
        else if (c == u'h' || c == u's')
            time = true;
        else if (c == u'm' && !time)
            date = date || !code.mid(i).contains(u's', Qt::CaseInsensitive);
    }
    return date ? Kind::Date : time ? Kind::Time : Kind::Plain;
}

QString CellStyles::text(const QString &stored, QStringView type, int style) const
{
    if (type == "b"_L1)
        return stored == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (!type.isEmpty() && type != "n"_L1)
        return stored;
    const auto at = static_cast<std::size_t>(style);
    const Kind kind = style >= 0 && at < m_kinds.size() ? m_kinds[at] : Kind::Plain;
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (kind == Kind::Plain || !isNumber || value < 0 || value >= lastDay)
        return numberText(stored);
    return kind == Kind::Time ? clockText(std::llround(value * secondsInDay)) : dateText(value);
}

QString CellStyles::dateText(double days) const
{
    const qint64 seconds = std::llround(days * secondsInDay);
    const qint64 day = seconds / secondsInDay;
    // Counted from 1900 there is a 29 February 1900, which never was: day 60.
    const QDate first = m_from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(day).toString(Qt::ISODate);
    return seconds % secondsInDay == 0 ? date : date + u' ' + clockText(seconds % secondsInDay);
}

}
