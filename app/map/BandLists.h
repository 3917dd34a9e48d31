// What has to be drawn in which band of rows, sorted on all cores at once: then each band visits what concerns it
// and nothing else.
#pragma once

#include "Bands.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace ics {

class BandLists final
{
public:
    /** rowsOf(i) gives the rows [first, end) of item i, within those of the bands; none if first ≥ end. */
    template <typename RowsOf>
    BandLists(std::size_t items, const Bands &bands, const RowsOf &rowsOf)
        : m_bands(bands.count())
        , m_lists(static_cast<std::size_t>(parts * bands.count()))
    {
        inParallel(parts, [&](int part) {
            const std::size_t end = items * static_cast<std::size_t>(part + 1) / parts;
            for (std::size_t i = items * static_cast<std::size_t>(part) / parts; i < end; ++i) {
                const std::pair<int, int> rows = rowsOf(i);
                if (rows.first >= rows.second)
                    continue;
                for (int band = bands.at(rows.first); band <= bands.at(rows.second - 1); ++band)
                    m_lists[at(part, band)].push_back(static_cast<std::uint32_t>(i));
            }
        });
    }

    /** In the order of the items. */
    template <typename Work> void forEach(int band, const Work &work) const
    {
        for (int part = 0; part < parts; ++part) {
            for (const std::uint32_t item : m_lists[at(part, band)])
                work(item);
        }
    }

private:
    static constexpr int parts = 4;
    [[nodiscard]] std::size_t at(int part, int band) const { return static_cast<std::size_t>(part * m_bands + band); }

    int m_bands;
    std::vector<std::vector<std::uint32_t>> m_lists;
};

}
