#include "Fills.h"

#include "Legend.h"

#include <algorithm>
#include <cstring>

namespace ics {
namespace {

    QRgb mixed(QRgb below, QRgb above, QRgb weight) // weight 0 … 256
    {
        const QRgb redBlue = ((below & 0xff00ffU) * (256 - weight) + (above & 0xff00ffU) * weight) >> 8;
        const QRgb green = ((below & 0x00ff00U) * (256 - weight) + (above & 0x00ff00U) * weight) >> 8;
        return 0xff000000U | (redBlue & 0xff00ffU) | (green & 0x00ff00U);
    }

    void mixPixels(QRgb *out, const std::uint8_t *ink, std::size_t count, QRgb colour)
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (ink[i] != 0)
                out[i] = mixed(out[i], colour, ink[i] + 1U);
        }
    }

    /** Most pixels carry no ink: eight at a time are passed over. */
    void mixInk(QRgb *out, const std::uint8_t *ink, std::size_t width, QRgb colour)
    {
        constexpr std::size_t step = 8;
        std::size_t x = 0;
        for (; x + step <= width; x += step) {
            std::uint64_t any = 0;
            std::memcpy(&any, ink + x, step);
            if (any != 0)
                mixPixels(out + x, ink + x, step, colour);
        }
        mixPixels(out + x, ink + x, width - x, colour);
    }

}

Fills::Fills(Theme theme, double devicePixelRatio, std::vector<QRgb> table)
    : m_table(std::move(table))
{
    const MapPalette &palette = MapPalette::of(theme);
    m_table.assign(LabelRaster::tableSize, palette.sea.rgb());
    m_table[LabelRaster::backdrop] = palette.backdrop.rgb();
    m_ink = palette.ink.rgb();
    const int period = hatchDevicePeriod(devicePixelRatio);
    for (int phase = 0; phase < period; ++phase) {
        const auto weight = static_cast<QRgb>(hatchWeight(phase, 0, devicePixelRatio));
        m_hatch.push_back(mixed(palette.noData.rgb(), palette.noDataHatch.rgb(), weight));
    }
}

void Fills::paintRow(int y, std::span<const LabelRaster::Label> labels, QRgb *out) const
{
    const QRgb *table = m_table.data();
    bool anyHatched = false;
    for (std::size_t x = 0; x < labels.size(); ++x) {
        const QRgb colour = table[labels[x]];
        anyHatched |= colour == hatched;
        out[x] = colour;
    }
    if (anyHatched)
        hatch(y, { out, labels.size() });
}

void Fills::paintInk(const std::uint8_t *ink, std::span<QRgb> row) const { mixInk(row.data(), ink, row.size(), m_ink); }

void Fills::hatch(int y, std::span<QRgb> row) const
{
    auto phase = static_cast<std::size_t>(y) % m_hatch.size();
    for (QRgb &pixel : row) {
        pixel = pixel == hatched ? m_hatch[phase] : pixel;
        phase = phase + 1 == m_hatch.size() ? 0 : phase + 1;
    }
}

}
