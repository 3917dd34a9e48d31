#include "AccountParts.h"
#include "BoardParts.h"
#include "Format.h"

#include "domain/Figures.h"

using namespace Qt::StringLiterals;

namespace ics::boards {

namespace {

    double partOf(double part, double whole) { return whole > 0 ? part / whole : 0; }

    QString shareText(const Atlas &atlas, const BoardSeat &seat)
    {
        const auto percent = [&](double share) { return figure(100 * share, 1); };
        const auto lsoas = static_cast<int>(atlas.lsoaCount(seat.council));
        //: %1 and %2 percentages, %3 and %4 counts of small areas
        return Text::tr(
            "%1 % of its people live here; they are %2 % of the people of the system. %3 of its %4 small areas "
            "(LSOAs) lie here.")
            .arg(percent(seat.shareOfCouncil), percent(seat.shareOfSystem), figure(seat.sharedLsoas), figure(lsoas));
    }

    BoardSeat councilSeat(const Atlas &atlas, const Area &system, const Seat &requirement, const Atlas::Overlap &shared)
    {
        const Area &council = atlas.area(shared.area);
        BoardSeat seat = seatFor(requirement);
        seat.key = u"council-seat"_s;
        //: %1 the name of a council: one seat on the partnership
        seat.role = Text::tr("Member from %1").arg(council.name);
        seat.mark = initials(council.name);
        seat.seats = requirement.minimum;
        seat.count = seatCount(requirement.minimum);
        seat.nominator = council.name;
        seat.eligible = Nominators::Councils;
        seat.eligibleCount = 1;
        seat.council = shared.area;
        seat.sharedLsoas = shared.lsoas;
        seat.sharedPeople = shared.people;
        seat.shareOfCouncil = partOf(shared.people, account::people(atlas, shared.area));
        seat.shareOfSystem = partOf(shared.people, account::people(atlas, system.id));
        seat.note += u' ' + shareText(atlas, seat);
        return seat;
    }

    BoardSeat icpSeat(const Seat &requirement)
    {
        BoardSeat seat = seatFor(requirement);
        seat.seats = requirement.minimum;
        if (requirement.minimum > 0) {
            seat.mark = Text::tr("ICB");
            seat.count = seatCount(requirement.minimum);
            seat.nominator = Text::tr("The Integrated Care Board");
            return seat;
        }
        const bool open = requirement.basis == Basis::Statutory;
        seat.standing = open ? Standing::Open : Standing::Named;
        seat.mark = open ? u"+"_s : initials(seat.role);
        seat.count = open ? Text::tr("as many as it decides") : Text::tr("no seat by right");
        seat.nominator = Text::tr("The partnership decides");
        return seat;
    }

    void addRequirement(const Atlas &atlas, const Area &system, const Seat &requirement, BoardComposition &board)
    {
        enum Group { FromBoard, Councils, Decided, Named };
        if (requirement.perCouncil) {
            for (const Atlas::Overlap &shared : account::councilsIn(atlas, system))
                board.groups[Councils].seats.push_back(councilSeat(atlas, system, requirement, shared));
            return;
        }
        BoardSeat seat = icpSeat(requirement);
        const Group group = seat.standing == Standing::Seat ? FromBoard
            : seat.standing == Standing::Open               ? Decided
                                                            : Named;
        board.groups[group].seats.push_back(std::move(seat));
    }

}

void composeIcp(const Atlas &atlas, const Area &system, BoardComposition &board)
{
    board.title = Text::tr("Integrated Care Partnership (ICP)");
    board.groups = {
        { u"board"_s, Text::tr("From the ICB"), {}, {} },
        { u"councils"_s, Text::tr("One from each responsible council"),
            Text::tr("Councils with social care duties that lie wholly or partly in the area."), {} },
        { u"decided"_s, Text::tr("As the partnership decides"), {}, {} },
        { u"named"_s, Text::tr("Named by guidance"), Text::tr("With an interest, but without a seat by right."), {} },
    };
    for (const Seat &requirement : atlas.seats)
        if (requirement.board == Board::Icp)
            addRequirement(atlas, system, requirement, board);
    board.byLaw = board.groups[0].seatCount() + board.groups[1].seatCount();
    board.withPolicy = board.byLaw;
    board.intro = Text::tr("The joint committee of the ICB and the councils that writes the strategy. By law it has at "
                           "least %n member(s) here: one from the ICB and one from each responsible council.",
        nullptr, board.byLaw);
    //: %1 "3 seats"
    board.summary = Text::tr("%1 by law, and whom the partnership adds").arg(seatCount(board.byLaw));
}

}
