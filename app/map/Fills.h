// The colours of labels, row by row: a table look-up for the land, the hatch where there is no data, and the ink of the
// borders over both and over what a person has laid between them.
#pragma once

#include "ColourScheme.h"
#include "LabelRaster.h"

#include <QRgb>

#include <span>
#include <vector>

namespace ics {

class Fills final
{
public:
    /** Land that carries no data; every other colour of the table is opaque. */
    static constexpr QRgb hatched = 0;

    /** Everything sea and backdrop at first; the table is the memory of a former one, used again. */
    Fills(Theme theme, double devicePixelRatio, std::vector<QRgb> table = {});

    void setColour(LsoaId lsoa, QRgb colour) { m_table[index(lsoa) + 1] = colour; }
    [[nodiscard]] QRgb colour(LsoaId lsoa) const { return m_table[index(lsoa) + 1]; }
    [[nodiscard]] std::vector<QRgb> takeTable() { return std::move(m_table); }

    void paintRow(int y, std::span<const LabelRaster::Label> labels, QRgb *out) const;
    /** ink says how much of each pixel a border covers. */
    void paintInk(const std::uint8_t *ink, std::span<QRgb> row) const;

private:
    void hatch(int y, std::span<QRgb> row) const;

    std::vector<QRgb> m_table; // by label
    std::vector<QRgb> m_hatch; // by phase along a row
    QRgb m_ink;
};

}
