// Who sits on the Integrated Care Board or Partnership of one system: the requirements of law and policy, put together
// with the real bodies of the area. Account, chart, table, page and exports read this one value. It knows seats, never
// people: who holds a seat is not recorded in the atlas.
#pragma once

#include "AreaAccount.h"

namespace ics {

enum class Standing {
    Seat, // required: a chair at the table
    Total, // a number that the law requires, met by seats counted elsewhere
    Open, // may be added, as many as the body decides
    Named, // no seat of its own: a role or quality of members, or somebody whom guidance names
};

enum class Nominators { None, Trusts, Practices, Councils };

struct BoardSeat
{
    QString key {}; // of the requirement: "chair", "partner-trusts", "council-seat"
    QString role {}; // translated: "Member from Staffordshire"
    QString mark {}; // one to three letters to stand on the seat
    Standing standing = Standing::Seat;
    int required = 0; // members that the text asks for
    int seats = 0; // how many chairs; 0 unless standing is Seat
    QString count {}; // in words: "1 seat", "at least 2", "as many as it decides"
    QString nominator {}; // who nominates or appoints, in words; notRecorded() if that was not read
    Nominators eligible = Nominators::None;
    int eligibleCount = 0;
    Basis basis = Basis::Statutory;
    QString authority {}; // the paragraph; empty: no text was found
    QString source {}; // key
    QString evidence {};
    QString note {};
    AreaId council = none<AreaId>; // that appoints this one seat, with what it shares with the system:
    int sharedLsoas = 0;
    double sharedPeople = 0; // residents
    double shareOfCouncil = 0; // of its residents, 0 … 1
    double shareOfSystem = 0;
};

struct BoardGroup
{
    QString key {}; // "law", "partners", "policy", "further"; "board", "councils", "decided", "named"
    QString title {};
    QString intro {};
    std::vector<BoardSeat> seats {};
    [[nodiscard]] int seatCount() const;
};

struct BoardComposition
{
    Board board = Board::Icb;
    AreaId system = none<AreaId>;
    QString title {}; // "Integrated Care Board (ICB)"
    QString intro {};
    QString summary {}; // "5 seats by law, 10 with NHS England’s policy"
    std::vector<BoardGroup> groups {};
    int byLaw = 0; // the least number of members; partner members are counted once
    int withPolicy = 0;
};

[[nodiscard]] BoardComposition boardComposition(const Atlas &atlas, AreaId system, Board board);

/** The bodies that may nominate the member, by name, with what tells them apart and where they are. */
[[nodiscard]] std::vector<Fact> eligibleBodies(const Atlas &atlas, AreaId system, const BoardSeat &seat);

/** The system that the area is or lies in; of one that lies in several, the one with most of its people. none: the area
   is larger than a system. */
[[nodiscard]] AreaId systemOf(const Atlas &atlas, AreaId area);

/** Role, number, basis, authority, source and what is not recorded, a sentence each. */
[[nodiscard]] QString seatText(const Atlas &atlas, const BoardSeat &seat);
[[nodiscard]] QString holderText(); // "Who holds the seat is not recorded."

}
