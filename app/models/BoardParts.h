// The two boards, each put together by its own file, and what both need. Internal to this library.
#pragma once

#include "BoardComposition.h"

#include <QCoreApplication>

namespace ics::boards {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ics::BoardComposition)
};

/** A requirement as a seat, its texts translated; count, mark and nominator are the caller's. */
[[nodiscard]] BoardSeat seatFor(const Seat &requirement);
[[nodiscard]] QString seatCount(int seats); // "2 seats"
[[nodiscard]] QString initials(const QString &name); // "ST" for Stoke-on-Trent

void composeIcb(const Atlas &atlas, const Area &system, BoardComposition &board);
void composeIcp(const Atlas &atlas, const Area &system, BoardComposition &board);

}
