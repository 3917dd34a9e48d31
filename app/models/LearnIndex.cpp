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

void LearnIndex::forget()
{
    m_search.reset();
    m_finder.reset();
}

}
