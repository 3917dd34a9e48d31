// Where the seats of a board and the headings of its groups stand in a chart of a given width. Groups stand side by
// side while there is room for them; lengths follow the text, so that letters always fit their seat.
#pragma once

#include "models/BoardComposition.h"

#include <QFontMetrics>
#include <QRect>

#include <vector>

namespace ics {

enum class SeatChartSize { Compact, Large };

struct SeatLayout
{
    struct Spot
    {
        std::size_t group = 0;
        std::size_t seat = 0;
        QRect mark {};
        QRect words {}; // large: the role below the mark
    };
    struct Heading
    {
        QRect title {};
        QRect intro {}; // large
    };
    std::vector<Spot> spots {};
    std::vector<Heading> headings {}; // by group
    QRect caption {}; // compact: the line that names the seat pointed at
    QRect key {}; // large: what the shapes mean
    int height = 0;
};

[[nodiscard]] SeatLayout layOutSeats(
    const BoardComposition &board, int width, SeatChartSize size, Qt::LayoutDirection direction);

/** "NHS England’s policy · 5" */
[[nodiscard]] QString seatGroupTitle(const BoardGroup &group);
/** What stands below a seat. */
[[nodiscard]] QString seatLabel(const BoardSeat &seat);
[[nodiscard]] QFont seatTitleFont();
[[nodiscard]] QFont seatTextFont();
[[nodiscard]] int wrappedTextHeight(const QFontMetrics &metrics, int width, const QString &text);

}
