#include "LegendCommand.h"

#include "atlas/ExerciseCut.h"
#include "domain/Figures.h"
#include "map/Legend.h"
#include "models/NoDataReason.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LegendCommand)
    };

    /** A legend with the figures it is of. */
    struct LegendAnswer
    {
        const Atlas &atlas;
        const Indicator &indicator;
        const Selection &selection;
        LevelId level;
        ShownClasses shown;
        Legend legend;
    };

    QJsonValue text(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

    QJsonArray classesJson(const LegendAnswer &answer)
    {
        QJsonArray classes;
        const std::vector<double> &edges = answer.shown.first.classification.edges;
        for (std::size_t i = 0; i < answer.legend.rows.size(); ++i)
            classes.append(QJsonObject { { u"from"_s, edges[i] }, { u"to"_s, edges[i + 1] },
                { u"text"_s, withHyphens(answer.legend.rows[i].range) }, { u"areas"_s, answer.legend.rows[i].count } });
        return classes;
    }

    QJsonArray areasJson(const LegendAnswer &answer)
    {
        QJsonArray areas;
        const LevelTable &table = answer.atlas.table(answer.selection.edition, answer.level);
        for (std::size_t i = 0; i < answer.shown.first.values.size(); ++i) {
            const double value = answer.shown.first.values[i];
            const int number = answer.legend.choropleth.classOfArea.at(i);
            areas.append(QJsonObject { { u"code"_s, answer.atlas.areas[index(table.first) + i].code },
                { u"value"_s, std::isfinite(value) ? QJsonValue(value) : QJsonValue() },
                { u"class"_s, number >= 0 ? QJsonValue(number) : QJsonValue() } });
        }
        return areas;
    }

    QByteArray json(const LegendAnswer &answer)
    {
        const Indicator &indicator = answer.indicator;
        const QJsonObject object { { u"edition"_s, editionMark(answer.atlas, answer.selection.edition) },
            { u"level"_s, answer.atlas.level(answer.level).key }, { u"indicator"_s, indicator.key },
            { u"name"_s, indicator.name }, { u"unit"_s, text(indicator.unit) },
            { u"denominator"_s, text(indicator.denominatorName) }, { u"decimals"_s, indicator.decimals },
            { u"date"_s, text(indicator.date) }, { u"source"_s, text(indicator.source) },
            { u"is_count"_s, indicator.isCount }, { u"method"_s, classMethodKey(answer.selection.classes.method) },
            { u"classes_wanted"_s, answer.selection.classes.classes }, { u"classes"_s, classesJson(answer) },
            { u"not_recorded"_s, answer.legend.noDataCount }, { u"areas"_s, areasJson(answer) } };
        return QJsonDocument(object).toJson();
    }

    QByteArray plain(const LegendAnswer &answer)
    {
        const Legend &legend = answer.legend;
        QString lines = legend.title + u'\n';
        for (const QString &line : { legend.unit, legend.method, legend.shortfall })
            lines += line.isEmpty() ? QString() : QString(line + u'\n');
        if (answer.indicator.isCount)
            lines += Text::tr("A count is not shaded.") + u'\n';
        for (const LegendRow &row : legend.rows)
            lines += "  "_L1 + row.range.leftJustified(28) + QString::number(row.count).rightJustified(6) + u'\n';
        if (legend.noDataCount > 0) {
            lines += "  "_L1 + legend.noDataText().leftJustified(28)
                + QString::number(legend.noDataCount).rightJustified(6) + u'\n';
            lines += legend.noDataReason.isEmpty() ? QString() : QString("  "_L1 + legend.noDataReason + u'\n');
        }
        return markedText(answer.atlas, lines).toUtf8();
    }

}

ExitCode runLegend(const Atlas &atlas, const CommandLine &line, const Selection &wanted)
{
    Selection selection = wanted; // a legend of classes, whatever else the map could show
    selection.continuous = false;
    selection.countAsRate = false;
    selection.second = none<IndicatorId>;
    const Indicator &indicator = atlas.indicator(selection.indicator);
    LegendAnswer answer { atlas, indicator, selection, levelOnMap(atlas, selection.level),
        ShownClasses::make(atlas, selection), {} };
    const Choropleth choropleth = indicator.isCount
        ? Choropleth::withoutData(static_cast<int>(answer.shown.first.values.size()))
        : Choropleth::make(answer.shown.first.classification, answer.shown.first.values);
    answer.legend = Legend::make(choropleth, indicator.name, indicator.measure().join(u' '), indicator.decimals);
    answer.legend.noDataReason = noDataReason(answer.shown);
    if (indicator.isCount)
        answer.legend.noDataCount = 0;
    const QByteArray bytes = line.json ? json(answer) : plain(answer);
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return ExitCode::Found;
}

}
