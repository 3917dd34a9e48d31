#include "ComparisonText.h"

#include "AreaAccount.h"
#include "Format.h"

#include "atlas/ExerciseCut.h"
#include "domain/Csv.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString codeOf(const Area &area) { return area.odsCode.isEmpty() ? area.code : area.odsCode; }

    QString plainText(const ComparisonRow &row, int column)
    {
        if (row.kind != ComparisonRow::Kind::Figure) {
            const QString text = row.texts.value(column);
            return text == notRecorded() ? QString() : text;
        }
        const double value = row.exact.at(static_cast<std::size_t>(column));
        return std::isfinite(value) ? QString::number(value, 'f', row.decimals) : QString();
    }

}

QString comparisonColumnName(const AreaComparison &comparison, int column)
{
    const Area &area = comparison.atlas->area(comparison.areaOf(column));
    return u"%1 (%2, %3)"_s.arg(area.name, codeOf(area), editionMark(*comparison.atlas, area.edition));
}

QString comparisonAsTsv(const AreaComparison &comparison, const std::vector<int> &rows)
{
    QStringList heading { QString(), QString() };
    for (int column = 0; column < comparison.columns(); ++column)
        heading << comparison.atlas->area(comparison.areaOf(column)).name;
    QStringList lines { heading.join(u'\t') };
    for (const int number : rows) {
        const ComparisonRow &row = comparison.rows.at(static_cast<std::size_t>(number));
        QStringList cells { row.label, row.unit };
        for (int column = 0; column < comparison.columns(); ++column) {
            const QString text = row.texts.value(column);
            cells << (text == notRecorded() || row.kind != ComparisonRow::Kind::Figure ? text : plainText(row, column));
        }
        lines << cells.join(u'\t');
    }
    return markedText(*comparison.atlas, lines.join(u'\n') + u'\n');
}

QByteArray comparisonAsCsv(const AreaComparison &comparison)
{
    QStringList heading { u"section"_s, u"key"_s, u"fact"_s, u"unit"_s };
    for (int column = 0; column < comparison.columns(); ++column)
        heading << comparisonColumnName(comparison, column);
    heading << u"basis"_s << u"date"_s << u"source"_s << u"attribution"_s;
    CsvWriter csv(heading);
    QString section;
    bool first = true;
    for (const ComparisonRow &row : comparison.rows) {
        if (row.kind == ComparisonRow::Kind::Heading) {
            section = row.label;
            continue;
        }
        csv.add(section).add(row.key).add(row.label).add(row.unit);
        for (int column = 0; column < comparison.columns(); ++column)
            csv.add(plainText(row, column));
        csv.add(basisKey(row.basis)).add(row.date).add(sourceText(*comparison.atlas, row.source));
        csv.add(std::exchange(first, false) ? comparison.atlas->attribution.simplified() : QString()).endRow();
    }
    return csv.bytes();
}

QString comparisonFileName(const AreaComparison &comparison, const QString &suffix)
{
    QStringList parts { u"comparison"_s };
    for (const AreaId area : comparison.areas)
        parts << codeOf(comparison.atlas->area(area));
    return parts.join(u'-') + u'.' + suffix;
}

}
