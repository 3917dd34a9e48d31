// Antialiased lines of even width into the rows of a coverage mask, some thirty times as fast as QPainter's: along its
// longer axis a line is a run of columns (or rows), each of which covers a stretch of the other axis exactly. Where
// lines overlap, the stronger wins, so that joints do not show.
#pragma once

#include <cstdint>

namespace ics {

/** Width in device-independent pixels and opacity of a line. */
struct LineStyle
{
    double width = 1;
    double opacity = 1;
};

/** Draws in the rows [begin, end) of a mask of bytes, width to a row. */
class LinePen final
{
public:
    LinePen(std::uint8_t *cells, int width, int begin, int end, LineStyle style);
    void line(float x0, float y0, float x1, float y1);

private:
    /** Of a line along u: where its middle crosses v at u = at, and how far it reaches to either side. */
    struct Run
    {
        int first;
        int end;
        float middle;
        float slope;
        float half;
    };
    void flat(const Run &run);
    void steep(const Run &run);
    void cover(std::uint8_t &cell, int amount) const;

    std::uint8_t *m_cells;
    int m_width;
    int m_begin;
    int m_end;
    float m_half;
    int m_opacity;
};

}
