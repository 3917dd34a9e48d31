#include "InsideGrid.h"

#include <algorithm>

namespace ics {

InsideGrid::InsideGrid(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_cells(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0)
{
}

/** No cell is farther from the outside than those of the row beside it allow. No cell waits for another here. */
void InsideGrid::limitBy(int y, int neighbour)
{
    std::int16_t *here = row(y);
    const std::int16_t *beside = row(neighbour);
    for (int x = 1; x < m_width - 1; ++x) {
        const auto diagonal = static_cast<std::int16_t>(std::min(beside[x - 1], beside[x + 1]) + 4);
        const auto straight = static_cast<std::int16_t>(beside[x] + 3);
        here[x] = std::min({ here[x], diagonal, straight });
    }
}

InsideGrid::Deepest InsideGrid::deepest()
{
    for (int y = 1; y < m_height - 1; ++y) {
        limitBy(y, y - 1);
        std::int16_t *cells = row(y);
        for (int x = 1; x < m_width - 1; ++x)
            cells[x] = std::min(cells[x], static_cast<std::int16_t>(cells[x - 1] + 3));
    }
    Deepest best;
    for (int y = m_height - 2; y > 0; --y) {
        limitBy(y, y + 1);
        std::int16_t *cells = row(y);
        for (int x = m_width - 2; x > 0; --x) {
            cells[x] = std::min(cells[x], static_cast<std::int16_t>(cells[x + 1] + 3));
            if (cells[x] > best.thirds)
                best = { x, y, cells[x] };
        }
    }
    return best;
}

}
