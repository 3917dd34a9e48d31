// Where the rows of an image run inside land given by rings: for land that has but few, a list of crossings costs less
// than a raster of its own.
#pragma once

#include "MeshDetail.h"
#include "PixelGrid.h"

#include <cstdint>
#include <vector>

namespace ics {

class RowSpans final
{
public:
    /** Of the rows [begin, end), in columns 0 … width − 1. */
    RowSpans(const MeshDetail &land, const PixelGrid &grid, int width, int begin, int end);

    /** Calls work(row, firstColumn, endColumn) for every run of pixels inside. */
    template <typename Work> void forEach(const Work &work) const
    {
        int depth = 0;
        for (std::size_t i = 0; i + 1 < m_crossings.size(); ++i) {
            depth = i > 0 && rowOf(i) != rowOf(i - 1) ? 0 : depth;
            depth += m_crossings[i] & 1 ? 1 : -1;
            if (depth != 0 && rowOf(i) == rowOf(i + 1))
                work(rowOf(i), columnOf(i), columnOf(i + 1));
        }
    }

private:
    [[nodiscard]] int rowOf(std::size_t i) const { return static_cast<int>(m_crossings[i] >> 32); }
    [[nodiscard]] int columnOf(std::size_t i) const { return static_cast<int>(m_crossings[i] & 0xffff'ffffU) / 2; }
    void add(GridPoint a, GridPoint b, const PixelGrid &grid, bool leftIsLand);

    int m_width;
    int m_begin;
    int m_end;
    std::vector<std::uint64_t> m_crossings; // sorted: row, then column, then whether one comes in
};

}
