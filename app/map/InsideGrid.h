// How deep inside an area each cell of a small grid lies: where its name has most room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ics {

class InsideGrid final
{
public:
    /** All outside at first; the outermost cells stay so. */
    InsideGrid(int width, int height);
    void setInside(int x, int y) { row(y)[x] = farthest; }

    struct Deepest
    {
        int x = 0;
        int y = 0;
        int thirds = 0; // of a cell to the outside; 0 if nothing is inside
    };
    /** By a 3-4 chamfer; replaces what was set by distances. */
    [[nodiscard]] Deepest deepest();

private:
    static constexpr std::int16_t farthest = 10000;
    [[nodiscard]] std::int16_t *row(int y) { return m_cells.data() + std::ptrdiff_t(y) * m_width; }
    void limitBy(int y, int neighbour);

    int m_width;
    int m_height;
    std::vector<std::int16_t> m_cells;
};

}
