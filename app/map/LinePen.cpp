#include "LinePen.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ics {
namespace {

    constexpr int one = 256; // fractions of a pixel
    constexpr int shift = 8;
    constexpr float cap = 0.4F; // this much more at both ends closes the joints

    /** In 256ths of a pixel, rounded down. Nothing that is drawn lies farther out than the bias. */
    int fixed(float pixels)
    {
        constexpr int bias = 4096 * one;
        return static_cast<int>(pixels * one + static_cast<float>(bias)) - bias;
    }

    /** The first pixel whose centre is not below v. */
    int firstCentre(float v)
    {
        const int whole = static_cast<int>(v - 0.5F);
        return whole + (v - 0.5F > static_cast<float>(whole) ? 1 : 0);
    }

}

LinePen::LinePen(std::uint8_t *cells, int width, int begin, int end, LineStyle style)
    : m_cells(cells)
    , m_width(width)
    , m_begin(begin)
    , m_end(end)
    , m_half(static_cast<float>(style.width / 2))
    , m_opacity(static_cast<int>(std::lround(style.opacity * 255)))
{
}

void LinePen::line(float x0, float y0, float x1, float y1)
{
    const float dx = x1 - x0;
    const float dy = y1 - y0;
    const bool isFlat = std::abs(dx) >= std::abs(dy);
    const float along = isFlat ? dx : dy;
    if (along == 0)
        return;
    const float slope = (isFlat ? dy : dx) / along;
    const float half = m_half * std::sqrt(1 + slope * slope);
    const float start = isFlat ? x0 : y0;
    const float from = std::min(start, start + along) - cap;
    const float to = std::max(start, start + along) + cap;
    const float across = isFlat ? y0 : x0;
    const float nearest = std::min(across, across + slope * along) - half;
    const float farthest = std::max(across, across + slope * along) + half;
    const int lowest = isFlat ? 0 : m_begin;
    const int highest = isFlat ? m_width : m_end;
    if (to < static_cast<float>(lowest) || from > static_cast<float>(highest)
        || farthest < static_cast<float>(isFlat ? m_begin : 0)
        || nearest > static_cast<float>(isFlat ? m_end : m_width))
        return;
    const int first = std::max(lowest, firstCentre(from));
    const float middle = across + (static_cast<float>(first) + 0.5F - start) * slope;
    const Run run { first, std::min(highest, firstCentre(to)), middle, slope, half };
    if (isFlat)
        flat(run);
    else
        steep(run);
}

void LinePen::cover(std::uint8_t &cell, int amount) const
{
    cell = std::max(cell, static_cast<std::uint8_t>(amount * m_opacity >> shift));
}

void LinePen::flat(const Run &run)
{
    const int height = static_cast<int>(2 * run.half * one);
    float top = run.middle - run.half;
    for (int x = run.first; x < run.end; ++x, top += run.slope) {
        const int upper = fixed(top);
        const int lower = upper + height;
        const int last = std::min(m_end - 1, lower >> shift);
        std::uint8_t *cell = m_cells + std::ptrdiff_t(std::max(m_begin, upper >> shift)) * m_width + x;
        for (int y = std::max(m_begin, upper >> shift); y <= last; ++y, cell += m_width)
            cover(*cell, std::min(lower, (y + 1) * one) - std::max(upper, y * one));
    }
}

void LinePen::steep(const Run &run)
{
    const int width = static_cast<int>(2 * run.half * one);
    float left = run.middle - run.half;
    std::uint8_t *row = m_cells + std::ptrdiff_t(run.first) * m_width;
    for (int y = run.first; y < run.end; ++y, left += run.slope, row += m_width) {
        const int from = fixed(left);
        const int to = from + width;
        const int last = std::min(m_width - 1, to >> shift);
        for (int x = std::max(0, from >> shift); x <= last; ++x)
            cover(row[x], std::min(to, (x + 1) * one) - std::max(from, x * one));
    }
}

}
