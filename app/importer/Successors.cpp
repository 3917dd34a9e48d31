#include "Successors.h"

#include <algorithm>

namespace ics {

Overlaps::Overlaps(const std::vector<QString> &here, const std::vector<QString> &there)
{
    for (std::size_t i = 0; i < here.size(); ++i) {
        ++m_shared[here[i]][there[i]];
        ++m_sizeThere[there[i]];
    }
}

std::vector<std::pair<QString, int>> Overlaps::of(const QString &code) const
{
    std::vector<std::pair<QString, int>> found;
    for (const auto &[other, count] : m_shared.value(code).asKeyValueRange())
        found.emplace_back(other, count);
    std::ranges::stable_sort(found, std::greater(), &std::pair<QString, int>::second);
    return found;
}

QStringList Overlaps::successors(const QString &code) const
{
    if (m_sizeThere.contains(code))
        return {};
    QStringList codes;
    for (const auto &[other, count] : of(code))
        codes += other;
    return codes;
}

bool Overlaps::isUnchanged(const QString &code) const
{
    const auto shared = of(code);
    return shared.size() == 1 && shared.front().first == code && shared.front().second == m_sizeThere.value(code);
}

}
