#include "AccountParts.h"
#include "BoardParts.h"
#include "Format.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics::boards {

namespace {

    // What stands on a seat, and who fills it where the text that was read says so.
    struct Known
    {
        QLatin1StringView key;
        const char *mark;
        const char *nominator;
    };

    const std::array known {
        Known { "chair"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "Ch"),
            QT_TRANSLATE_NOOP("ics::BoardComposition", "NHS England, with the Secretary of State’s approval") },
        Known { "chief-executive"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "CE"),
            QT_TRANSLATE_NOOP("ics::BoardComposition", "The chair, with NHS England’s approval") },
        Known { "partner-trusts"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "T"), nullptr },
        Known { "partner-general-practice"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "GP"), nullptr },
        Known { "partner-councils"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "LA"), nullptr },
        Known { "director-finance"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "F"), nullptr },
        Known { "director-medical"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "M"), nullptr },
        Known { "director-nursing"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "N"), nullptr },
        Known { "non-executives"_L1, QT_TRANSLATE_NOOP("ics::BoardComposition", "NE"), nullptr },
    };

    void addKnown(BoardSeat &seat)
    {
        const auto found = std::ranges::find_if(known, [&](const Known &k) { return k.key == seat.key; });
        seat.nominator = notRecorded();
        if (found == known.end())
            return;
        seat.mark = Text::tr(found->mark);
        if (found->nominator)
            seat.nominator = Text::tr(found->nominator);
    }

    void addNominators(const Atlas &atlas, const Area &system, BoardSeat &seat)
    {
        if (seat.key == "partner-trusts"_L1) {
            seat.eligible = Nominators::Trusts;
            seat.eligibleCount = static_cast<int>(atlas.trustsOf(system.id).size());
            seat.nominator = Text::tr("%n NHS trust(s) recorded here", nullptr, seat.eligibleCount);
            seat.note
                += u' ' + Text::tr("One board is recorded for each trust; others that work here may nominate as well.");
        } else if (seat.key == "partner-general-practice"_L1) {
            seat.eligible = Nominators::Practices;
            seat.eligibleCount = static_cast<int>(atlas.practicesOf(system.id).size());
            seat.nominator = Text::tr("%n GP practice(s) here", nullptr, seat.eligibleCount);
        } else if (seat.key == "partner-councils"_L1) {
            seat.eligible = Nominators::Councils;
            seat.eligibleCount = static_cast<int>(account::councilsIn(atlas, system).size());
            seat.nominator = Text::tr("%n council(s) here", nullptr, seat.eligibleCount);
        }
    }

    BoardSeat icbSeat(const Atlas &atlas, const Area &system, const Seat &requirement)
    {
        BoardSeat seat = seatFor(requirement);
        addKnown(seat);
        addNominators(atlas, system, seat);
        seat.seats = requirement.minimum;
        seat.count = requirement.minimum > 1 ? Text::tr("at least %n", nullptr, requirement.minimum)
            : seat.eligibleCount > 0         ? Text::tr("at least 1")
                                             : seatCount(requirement.minimum);
        if (requirement.minimum == 0) {
            seat.standing = Standing::Named;
            seat.mark = initials(seat.role);
            seat.count = Text::tr("no seat of its own");
        }
        return seat;
    }

    // "At least three": the law leaves room for more, and does not say who.
    BoardSeat furtherSeat(const Seat &ordinary)
    {
        BoardSeat seat = seatFor(ordinary);
        seat.key = u"further-members"_s;
        seat.role = Text::tr("Further members");
        seat.mark = u"+"_s;
        seat.required = 0;
        seat.standing = Standing::Open;
        seat.count = Text::tr("may be added");
        seat.nominator = notRecorded();
        seat.note
            = Text::tr("The law says “at least”, so a board may have more members than these. Whether this one has "
                       "any is not recorded.");
        return seat;
    }

    BoardSeat ordinaryTotal(const Seat &requirement)
    {
        BoardSeat seat = seatFor(requirement);
        seat.standing = Standing::Total;
        seat.count = Text::tr("at least %n, among them the partner members", nullptr, requirement.minimum);
        seat.nominator = Text::tr("Those who nominate the partner members");
        seat.note = Text::tr("The three partner members already make up this number: they are not counted twice.");
        return seat;
    }

    void sortIn(BoardComposition &board, BoardSeat seat, bool isPartner)
    {
        enum Group { Law, Partners, Policy, Further };
        const Group group = seat.standing == Standing::Named || seat.standing == Standing::Open ? Further
            : isPartner || seat.standing == Standing::Total                                     ? Partners
            : seat.basis == Basis::NationalPolicy                                               ? Policy
                                                                                                : Law;
        board.groups[group].seats.push_back(std::move(seat));
    }

}

void composeIcb(const Atlas &atlas, const Area &system, BoardComposition &board)
{
    board.title = Text::tr("Integrated Care Board (ICB)");
    board.intro
        = Text::tr("The NHS body that plans and buys care here. The law sets a minimum of members; NHS England’s "
                   "policy adds to it. Who holds each seat is not recorded in this atlas.");
    board.groups = {
        { u"law"_s, Text::tr("Named by law"), {}, {} },
        { u"partners"_s, Text::tr("Partner members, by law"),
            Text::tr("These already make up the three ordinary members that the law requires."), {} },
        { u"policy"_s, Text::tr("NHS England’s policy"), Text::tr("Expected, but not required by law."), {} },
        { u"further"_s, Text::tr("May be added"), {}, {} },
    };
    int ordinary = 0;
    for (const Seat &requirement : atlas.seats) {
        if (requirement.board != Board::Icb)
            continue;
        if (requirement.key == "ordinary-members"_L1) {
            ordinary = requirement.minimum;
            sortIn(board, ordinaryTotal(requirement), false);
            sortIn(board, furtherSeat(requirement), false);
        } else {
            sortIn(board, icbSeat(atlas, system, requirement), requirement.key.startsWith("partner-"_L1));
        }
    }
    board.byLaw = board.groups[0].seatCount() + std::max(ordinary, board.groups[1].seatCount());
    board.withPolicy = board.byLaw + board.groups[2].seatCount();
    //: %1 "5 seats", %2 "10"
    board.summary = Text::tr("%1 by law, partner members counted once; %2 with NHS England’s policy")
                        .arg(seatCount(board.byLaw))
                        .arg(board.withPolicy);
}

}
