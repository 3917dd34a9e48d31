// The way a person has read from one text to the next, with the place on it: back and forward as in a browser. A step
// along a list leaves only the last one of such steps behind, so that going through the list does not fill the path.
#pragma once

#include "LearnContent.h"

#include <vector>

namespace ics {

class ReadingPath final
{
public:
    enum class Way { Link, List };

    /** What was ahead is forgotten. False, and nothing happens, if that is what is read already. */
    bool goTo(const LearnRef &text, Way way = Way::Link);
    /** Back if negative. False if the path does not reach so far. */
    bool move(int steps);

    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    [[nodiscard]] const LearnRef &current() const { return m_texts.at(m_at); } // not if it is empty
    [[nodiscard]] bool hasBack() const { return m_at > 0; }
    [[nodiscard]] bool hasForward() const { return m_at + 1 < m_texts.size(); }

private:
    std::vector<LearnRef> m_texts;
    std::size_t m_at = 0;
    bool m_byList = false; // the step to where we are was one along the list
};

}
