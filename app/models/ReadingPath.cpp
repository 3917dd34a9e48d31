#include "ReadingPath.h"

namespace ics {

bool ReadingPath::goTo(const LearnRef &text, Way way)
{
    if (!isEmpty() && text == current())
        return false;
    const bool replaces = way == Way::List && m_byList;
    if (!isEmpty())
        m_texts.resize(m_at + (replaces ? 0 : 1));
    m_texts.push_back(text);
    m_at = m_texts.size() - 1;
    m_byList = way == Way::List;
    return true;
}

bool ReadingPath::move(int steps)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_at) + steps;
    if (wanted < 0 || wanted >= std::ssize(m_texts))
        return false;
    m_at = static_cast<std::size_t>(wanted);
    m_byList = false;
    return true;
}

}
