#include "AreaFilterModel.h"

#include "models/AreaTreeModel.h"

#include <algorithm>
#include <cmath>

namespace ics {

AreaFilterModel::AreaFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(AreaTreeModel::SortRole);
}

void AreaFilterModel::setAtlas(AtlasPtr atlas, EditionId edition)
{
    m_atlas = std::move(atlas);
    m_edition = edition;
    findMatches();
    invalidateFilter();
}

void AreaFilterModel::setFilterText(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_text)
        return;
    m_text = wanted;
    findMatches();
    invalidateFilter();
}

void AreaFilterModel::setAllowed(std::vector<char> allowed)
{
    if (allowed == m_allowed)
        return;
    m_allowed = std::move(allowed);
    findMatches();
    invalidateFilter();
}

bool AreaFilterModel::matches(const QString &name, const QString &code) const
{
    return name.contains(m_text, Qt::CaseInsensitive) || code.compare(m_text, Qt::CaseInsensitive) == 0;
}

void AreaFilterModel::findMatches()
{
    m_matches = 0;
    m_practices.clear();
    m_branches.clear();
    m_shown.clear();
    m_within.clear();
    if (!m_atlas || !isFiltering())
        return;
    m_shown.assign(m_atlas->areas.size(), 0);
    m_within.assign(m_atlas->areas.size(), 0);
    const auto visit = [this](const auto &self, AreaId id, bool within) -> bool {
        const Area &area = m_atlas->area(id);
        const bool match = isValid(area.parent) && (m_allowed.empty() || m_allowed[ics::index(id)])
            && (m_text.isEmpty() || matches(area.name, area.code) || matches(area.officialName, area.odsCode));
        m_matches += match;
        m_within[ics::index(id)] = within || match;
        bool below = false;
        for (const AreaId child : area.children)
            below |= self(self, child, within || match);
        if (area.children.empty() && m_allowed.empty())
            for (const Practice *practice : m_atlas->practicesOf(id))
                if (matches(practice->name, practice->code)) {
                    m_practices.insert(practice->code);
                    ++m_matches;
                    below = true;
                }
        m_shown[ics::index(id)] = within || match || below;
        if (below)
            m_branches.push_back(id);
        return match || below;
    };
    visit(visit, m_atlas->country(m_edition), false);
    std::reverse(m_branches.begin(), m_branches.end());
}

bool AreaFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_shown.empty())
        return true;
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    const int area = source.data(AreaTreeModel::AreaRole).toInt();
    if (area >= 0)
        return m_shown[static_cast<std::size_t>(area)];
    const int network = parent.data(AreaTreeModel::AreaRole).toInt();
    return (network >= 0 && m_within[static_cast<std::size_t>(network)])
        || m_practices.contains(source.data(AreaTreeModel::CodeRole).toString());
}

bool AreaFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::Double || b.typeId() == QMetaType::Double) {
        const double x = a.typeId() == QMetaType::Double ? a.toDouble() : std::nan("");
        const double y = b.typeId() == QMetaType::Double ? b.toDouble() : std::nan("");
        if (std::isnan(x) || std::isnan(y)) // not recorded: always last
            return std::isnan(x) != std::isnan(y) && std::isnan(sortOrder() == Qt::AscendingOrder ? y : x);
        return x < y;
    }
    return a.toString().localeAwareCompare(b.toString()) < 0;
}

}
