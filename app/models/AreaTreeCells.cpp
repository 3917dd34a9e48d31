#include "AreaTreeCells.h"

#include "AreaTreeModel.h"
#include "Format.h"
#include "LevelText.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // The column is narrow: the unit stands in its heading, the whole name in the heading's tip and for a screen
    // reader.
    QString indicatorHeader(const ShownIndicator &shown, int role)
    {
        const Indicator &indicator = shown.indicator;
        if (role != Qt::DisplayRole)
            return shown.name();
        return indicator.unit.isEmpty() ? AreaTreeModel::tr("Value")
                                        : QCoreApplication::translate("ics::Unit", indicator.unit.toUtf8().constData());
    }

    QVariant figureCell(const Atlas &atlas, AreaId id, int column, int role, const std::optional<ShownIndicator> &shown)
    {
        const auto figure = column == AreaTreeModel::PopulationColumn
            ? ShownIndicator::make(atlas, atlas.indicatorByKey(u"population"), false)
            : shown;
        if (!figure)
            return {};
        const double value = figure->value(atlas, id);
        if (role == AreaTreeModel::SortRole)
            return value;
        const Indicator &indicator = figure->indicator;
        if (role == Qt::DisplayRole && column == AreaTreeModel::IndicatorColumn && std::isnan(value))
            return u"–"_s; // the words have no room there; map, details and screen readers have them
        return role == Qt::AccessibleTextRole ? formatValue(indicator, value) : formatNumber(value, indicator.decimals);
    }

}

QVariant areaCell(const Atlas &atlas, AreaId id, int column, int role, const std::optional<ShownIndicator> &shown)
{
    const Area &area = atlas.area(id);
    const Level &level = atlas.level(area.level);
    switch (role) {
    case AreaTreeModel::AreaRole:
        return static_cast<int>(id);
    case AreaTreeModel::KindRole:
        return level.key;
    case AreaTreeModel::BasisRole:
        return static_cast<int>(area.basis);
    case AreaTreeModel::CodeRole:
        return area.code;
    case Qt::ToolTipRole:
        return AreaTreeModel::tr("%1\n%2 · %3")
            .arg(area.officialName.isEmpty() ? area.name : area.officialName, levelName(level), basisLabel(area.basis));
    case Qt::AccessibleTextRole:
        if (column == AreaTreeModel::NameColumn)
            return AreaTreeModel::tr("%1, %2, %3").arg(area.name, levelName(level), basisLabel(area.basis));
        [[fallthrough]];
    case Qt::DisplayRole:
    case AreaTreeModel::SortRole:
        if (column == AreaTreeModel::NameColumn)
            return area.name;
        if (column == AreaTreeModel::CodeColumn)
            return area.odsCode.isEmpty() ? area.code : area.odsCode;
        return figureCell(atlas, id, column, role, shown);
    default:
        return {};
    }
}

QVariant practiceCell(const Practice &practice, int column, int role)
{
    switch (role) {
    case AreaTreeModel::AreaRole:
        return static_cast<int>(none<AreaId>);
    case AreaTreeModel::KindRole:
        return u"practice"_s;
    case AreaTreeModel::BasisRole:
        return static_cast<int>(Basis::NhsAdministrative);
    case AreaTreeModel::CodeRole:
        return practice.code;
    case Qt::ToolTipRole:
        return AreaTreeModel::tr("%1\nGP practice · %2").arg(practice.name, practice.address);
    case Qt::AccessibleTextRole:
        return column == AreaTreeModel::NameColumn ? AreaTreeModel::tr("%1, GP practice").arg(practice.name)
                                                   : practiceCell(practice, column, Qt::DisplayRole);
    case Qt::DisplayRole:
        if (column == AreaTreeModel::PopulationColumn)
            return practice.registeredPatients
                ? AreaTreeModel::tr("%1 on list").arg(formatNumber(*practice.registeredPatients, 0))
                : notRecorded();
        [[fallthrough]];
    case AreaTreeModel::SortRole:
        if (column == AreaTreeModel::NameColumn)
            return practice.name;
        if (column == AreaTreeModel::CodeColumn)
            return practice.code;
        if (column == AreaTreeModel::PopulationColumn)
            return practice.registeredPatients.value_or(std::nan(""));
        return {};
    default:
        return {};
    }
}

QVariant headingCell(int section, int role, const std::optional<ShownIndicator> &shown)
{
    if (role == Qt::TextAlignmentRole && section >= AreaTreeModel::PopulationColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case AreaTreeModel::NameColumn:
        return AreaTreeModel::tr("Name");
    case AreaTreeModel::CodeColumn:
        return AreaTreeModel::tr("Code");
    case AreaTreeModel::PopulationColumn:
        return AreaTreeModel::tr("Population");
    default:
        return shown ? indicatorHeader(*shown, role) : AreaTreeModel::tr("Indicator");
    }
}

}
