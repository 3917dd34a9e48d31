#include "FactListing.h"

#include <algorithm>

namespace ics {

namespace {
    constexpr std::size_t mostRows = 24; // of which each is a handful of widgets
}

FactListing::FactListing(const FactGroup &group, std::size_t few, bool hasFigure, bool all)
    : m_group(group)
    , m_few(few)
    , m_hasFigure(hasFigure)
    , m_all(all)
{
}

bool FactListing::isCollapsible() const
{
    return m_hasFigure ? !m_group.facts.empty() && m_few < m_group.facts.size()
                       : m_group.longList && m_group.facts.size() > m_few + 1;
}

std::size_t FactListing::firstOfList() const
{
    const auto first = std::ranges::find_if(m_group.facts, &Fact::leadsSomewhere);
    return static_cast<std::size_t>(first - m_group.facts.begin());
}

bool FactListing::isTable() const
{
    return m_all && m_group.longList && m_group.facts.size() > firstOfList() + mostRows;
}

std::size_t FactListing::rows() const
{
    return isTable() ? firstOfList() : isCollapsible() && !m_all ? m_few : m_group.facts.size();
}

int FactListing::members() const
{
    const std::size_t total = m_group.facts.size();
    return static_cast<int>(firstOfList() < total ? total - firstOfList() : total);
}

}
