// Which facts of a group a card shows: the first few, all of them as rows, or, where they are too many for rows, the
// figures about the list as rows and the list itself as a table.
#pragma once

#include "models/AreaAccount.h"

namespace ics {

class FactListing final
{
public:
    /** `few`: rows of a list that is not shown whole. A figure stands for what is left out. */
    FactListing(const FactGroup &group, std::size_t few, bool hasFigure, bool all);

    [[nodiscard]] bool isCollapsible() const;
    [[nodiscard]] bool isTable() const; // rather than rows
    [[nodiscard]] std::size_t rows() const;
    [[nodiscard]] std::size_t firstOfList() const; // figures about the whole list stand before it
    [[nodiscard]] int members() const; // of the list

private:
    const FactGroup &m_group;
    std::size_t m_few;
    bool m_hasFigure;
    bool m_all;
};

}
