#include "ComparisonRows.h"
#include "Format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics::comparison {

namespace {

    QString dataText(const char *context, const QString &text)
    {
        return text.isEmpty() ? text : QCoreApplication::translate(context, text.toUtf8().constData());
    }

    ComparisonRow indicatorRow(const AreaComparison &comparison, const Indicator &indicator)
    {
        QStringList unit;
        for (const QString &part : indicator.measure())
            unit << dataText(part == indicator.unit ? "ics::Unit" : "ics::Data", part);
        ComparisonRow row;
        row.key = indicator.key;
        row.label = dataText("ics::Indicator", indicator.name);
        row.unit = unit.join(u' ');
        row.decimals = indicator.decimals;
        row.relation = indicator.isCount ? ComparisonRow::Relation::Ratio : ComparisonRow::Relation::Difference;
        row.indicator = indicator.id;
        row.basis = indicator.basis;
        row.source = indicator.source;
        row.date = indicator.date;
        row.note = dataText("ics::Data", indicator.note);
        std::vector<double> values;
        for (int column = 0; column < comparison.columns(); ++column)
            values.push_back(comparison.atlas->value(comparison.areaOf(column), indicator.id));
        row = figure(std::move(row), std::move(values));
        for (qsizetype i = 0; i < row.texts.size() && indicator.unit == "%"_L1; ++i)
            row.texts[i] = formatValue(indicator, row.exact[static_cast<std::size_t>(i)]);
        return row;
    }

}

void addIndicators(AreaComparison &comparison)
{
    QString group;
    for (const Indicator &indicator : comparison.atlas->indicators) {
        if (!comparison.atlas->isLatestYear(indicator.id))
            continue;
        if (indicator.group != group) {
            group = indicator.group;
            comparison.rows.push_back(heading(dataText("ics::Indicator", group)));
        }
        comparison.rows.push_back(indicatorRow(comparison, indicator));
    }
}

}
