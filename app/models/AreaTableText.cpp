#include "AreaTableText.h"

#include "atlas/ExerciseCut.h"
#include "domain/Csv.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString plain(double value, int decimals)
    {
        return std::isnan(value) ? QString() : QString::number(value, 'f', decimals);
    }

    QString codeOf(const Area &area) { return area.odsCode.isEmpty() ? area.code : area.odsCode; }

    const Indicator *indicatorOf(const AreaTableModel &model)
    {
        return model.shown() ? &model.shown()->indicator : nullptr;
    }

    QString headingText(const AreaTableModel &model, int column)
    {
        return model
            .headerData(column, Qt::Horizontal,
                column == AreaTableModel::RankColumn ? int(Qt::DisplayRole) : int(Qt::AccessibleTextRole))
            .toString();
    }

    QString cell(const AreaTableModel &model, int row, int column, int decimals)
    {
        switch (column) {
        case AreaTableModel::ValueColumn:
            return plain(model.value(row), decimals);
        case AreaTableModel::RankColumn:
            return model.rank(row) > 0 ? QString::number(model.rank(row)) : QString();
        case AreaTableModel::DifferenceColumn:
            return plain(model.difference(row), decimals);
        default:
            return model.index(row, column).data().toString().simplified();
        }
    }

    QString sourceText(const AreaTableContent &content, const Indicator &indicator)
    {
        const Source *source = content.atlas->source(indicator.source);
        return source ? QString(source->publisher + u": "_s + source->title) : QString();
    }

}

QString areaTableAsTsv(const AreaTableModel &model, const std::vector<int> &rows)
{
    const Indicator *indicator = indicatorOf(model);
    QStringList heading;
    for (int column = 0; column < AreaTableModel::ColumnCount; ++column)
        heading << headingText(model, column);
    QStringList lines { heading.join(u'\t') };
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < AreaTableModel::ColumnCount; ++column)
            cells << cell(model, row, column, indicator ? indicator->decimals : 0);
        lines << cells.join(u'\t');
    }
    return markedText(*model.content().atlas, lines.join(u'\n') + u'\n');
}

QByteArray areaTableAsCsv(const AreaTableModel &model)
{
    const AreaTableContent &content = model.content();
    const Indicator *indicator = indicatorOf(model);
    CsvWriter csv { "code", "name", "lies_in", "indicator", "unit", "value", "rank", "class", "difference_from_england",
        "date", "edition", "source", "attribution" };
    for (int row = 0; row < model.rowCount(); ++row) {
        const Area &area = content.atlas->area(model.areaAt(row));
        const auto text = [&](int column) { return cell(model, row, column, indicator ? indicator->decimals : 0); };
        csv.add(codeOf(area)).add(area.name).add(text(AreaTableModel::WithinColumn));
        csv.add(indicator ? indicator->name : QString()).add(indicator ? model.shown()->unit() : QString());
        for (const int column : { AreaTableModel::ValueColumn, AreaTableModel::RankColumn, AreaTableModel::ClassColumn,
                 AreaTableModel::DifferenceColumn })
            csv.add(text(column));
        csv.add(indicator ? indicator->date : QString()).add(editionMark(*content.atlas, content.edition));
        csv.add(indicator ? sourceText(content, *indicator) : QString());
        csv.add(row == 0 ? content.atlas->attribution.simplified() : QString()).endRow();
    }
    return csv.bytes();
}

QString areaTableFileName(const AreaTableModel &model)
{
    const AreaTableContent &content = model.content();
    if (!content.atlas)
        return u"areas.csv"_s;
    const Indicator *indicator = indicatorOf(model);
    return u"%1-%2-%3.csv"_s.arg(content.atlas->level(content.level).key, indicator ? indicator->key : u"areas"_s,
        editionMark(*content.atlas, content.edition));
}

}
