#include "AreaComparison.h"

#include "AreaAccount.h"
#include "ComparisonRows.h"
#include "Format.h"
#include "LevelText.h"

#include "domain/Classification.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

using comparison::Text;

namespace {

    std::vector<double> known(const AreaComparison &comparison, const ComparisonRow &row)
    {
        std::vector<double> values;
        for (std::size_t i = 0; i < comparison.areas.size() && i < row.values.size(); ++i)
            if (std::isfinite(row.values[i]))
                values.push_back(row.values[i]);
        return values;
    }

    bool lieWithinOneAnother(const Atlas &atlas, const std::vector<AreaId> &areas)
    {
        for (std::size_t i = 0; i < areas.size(); ++i)
            for (std::size_t j = i + 1; j < areas.size(); ++j) {
                const Area &other = atlas.area(areas[j]);
                for (const Atlas::Overlap &shared : atlas.overlaps(areas[i], other.edition, other.level))
                    if (shared.area == other.id)
                        return true;
            }
        return false;
    }

}

AreaId AreaComparison::areaOf(int column) const
{
    if (column < 0 || column >= columns())
        return none<AreaId>;
    const auto i = static_cast<std::size_t>(column);
    return i < areas.size() ? areas[i] : england;
}

ComparisonMark AreaComparison::mark(const ComparisonRow &row, int column) const
{
    const auto i = static_cast<std::size_t>(column);
    if (row.kind != ComparisonRow::Kind::Figure || column < 0 || i >= areas.size() || !std::isfinite(row.values.at(i)))
        return ComparisonMark::None;
    const std::vector<double> values = known(*this, row);
    const auto [lowest, highest] = std::ranges::minmax(values);
    if (lowest == highest)
        return ComparisonMark::None;
    if (row.values[i] == highest)
        return ComparisonMark::Highest;
    return row.values[i] == lowest ? ComparisonMark::Lowest : ComparisonMark::None;
}

QString AreaComparison::relationText(const ComparisonRow &row, int column) const
{
    const auto i = static_cast<std::size_t>(column);
    if (row.kind != ComparisonRow::Kind::Figure || column < 1 || i >= row.values.size())
        return {};
    const double first = row.exact.front();
    const double own = row.exact[i];
    if (!std::isfinite(first) || !std::isfinite(own))
        return {};
    if (row.relation == ComparisonRow::Relation::Ratio) {
        if (!(first > 0))
            return {};
        const double ratio = own / first;
        return u"× "_s + formatNumber(ratio, ratio < 0.1 ? 3 : ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
    }
    const double difference = row.values[i] - row.values.front(); // as it is read
    const QString size = formatNumber(std::abs(difference), row.decimals);
    if (size == formatNumber(0, row.decimals))
        return u"±"_s + size;
    return (difference > 0 ? u'+' : u'−') + size;
}

QString AreaComparison::spokenText(const ComparisonRow &row, int column) const
{
    const QString text = row.texts.value(column);
    if (row.kind == ComparisonRow::Kind::Heading)
        return {};
    if (text.isEmpty())
        return Text::tr("does not apply");
    QStringList parts { row.unit.isEmpty() || text == notRecorded() || text.contains(row.unit)
            ? text
            : QString(text.section(u' ', 0, 0) + u' ' + row.unit) };
    const auto compared = static_cast<int>(known(*this, row).size());
    if (const ComparisonMark standing = mark(row, column); standing != ComparisonMark::None)
        parts << (standing == ComparisonMark::Highest ? Text::tr("highest of %n", nullptr, compared)
                                                      : Text::tr("lowest of %n", nullptr, compared));
    const QString relation = relationText(row, column);
    if (relation.isEmpty())
        return parts.join(u", ");
    const QString first = areaName(atlas->area(areas.front()));
    const QString size = relation.mid(1).trimmed();
    if (relation.startsWith(u'×'))
        parts << Text::tr("%1 times %2").arg(size, first);
    else if (relation.startsWith(u'±'))
        parts << Text::tr("the same as %1").arg(first);
    else
        parts
            << (relation.startsWith(u'+') ? Text::tr("%1 more than %2") : Text::tr("%1 less than %2")).arg(size, first);
    return parts.join(u", ");
}

QString AreaComparison::sourceLine(const ComparisonRow &row) const
{
    if (row.kind == ComparisonRow::Kind::Heading)
        return {};
    QStringList parts { row.date.isEmpty()
            ? Text::tr("Source: %1.").arg(sourceText(*atlas, row.source))
            : Text::tr("Source: %1. Date of the data: %2.").arg(sourceText(*atlas, row.source), row.date) };
    //: %1 on what footing a fact stands: "Statutory"
    parts << Text::tr("Basis: %1.").arg(basisLabel(row.basis));
    if (!row.note.isEmpty())
        parts << row.note;
    return parts.join(u' ');
}

QString AreaComparison::caution() const
{
    std::set<LevelId> levels;
    std::set<EditionId> editions;
    for (const AreaId area : areas) {
        levels.insert(atlas->area(area).level);
        editions.insert(atlas->area(area).edition);
    }
    QStringList parts;
    if (levels.size() > 1)
        parts << Text::tr("These are areas of different kinds: compare their rates rather than their counts.");
    if (editions.size() > 1)
        parts << Text::tr("They are of different editions.");
    if (lieWithinOneAnother(*atlas, areas))
        parts << Text::tr("Some have land in common.");
    return parts.join(u' ');
}

AreaComparison compareAreas(const AtlasPtr &atlas, const std::vector<AreaId> &areas, bool withEngland)
{
    AreaComparison result { .atlas = atlas, .areas = areas, .england = none<AreaId>, .rows = {} };
    if (!atlas || areas.empty())
        return result;
    if (withEngland)
        result.england = atlas->country(atlas->area(areas.front()).edition);
    comparison::addStructure(result);
    comparison::addIndicators(result);
    return result;
}

namespace comparison {

    ComparisonRow heading(const QString &label)
    {
        ComparisonRow row;
        row.kind = ComparisonRow::Kind::Heading;
        row.label = label;
        return row;
    }

    ComparisonRow figure(ComparisonRow row, std::vector<double> exact)
    {
        row.kind = ComparisonRow::Kind::Figure;
        row.exact = std::move(exact);
        row.values = valuesAsShown(row.exact, row.decimals);
        row.texts.clear();
        for (const double value : row.exact)
            row.texts << formatNumber(value, row.decimals);
        return row;
    }

}

}
