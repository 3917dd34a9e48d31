#include "LearnIndex.h"

namespace ics {

LearnIndex &LearnIndex::shared()
{
    static LearnIndex index;
    return index;
}

const LearnSearch *LearnIndex::search()
{
    if (!m_search && Learn::shared())
        m_search = std::make_unique<LearnSearch>(*Learn::shared());
    return m_search.get();
}

const TermFinder *LearnIndex::finder()
{
    if (!m_finder && Learn::shared())
        m_finder = std::make_unique<TermFinder>(*Learn::shared());
    return m_finder.get();
}

const std::vector<FoundTerm> &LearnIndex::linksIn(const QString &text)
{
    static const std::vector<FoundTerm> none;
    if (!m_finder)
        return none;
    if (const auto known = m_links.constFind(text); known != m_links.constEnd())
        return *known;
    constexpr qsizetype mostTexts = 500;
    if (m_links.size() >= mostTexts)
        m_links.clear();
    return *m_links.insert(text, m_finder->linksIn(text));
}

void LearnIndex::forget()
{
    m_links.clear();
    m_search.reset();
    m_finder.reset();
}

}
