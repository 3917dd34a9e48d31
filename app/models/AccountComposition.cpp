#include "AccountParts.h"
#include "BoardComposition.h"
#include "Format.h"

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    Fact seatFact(const BoardSeat &seat)
    {
        QStringList notes { seat.note };
        notes << Text::tr("Authority: %1.").arg(seat.authority.isEmpty() ? notRecorded() : seat.authority);
        if (!seat.evidence.isEmpty())
            notes << Text::tr("Evidence: %1").arg(seat.evidence);
        if (seat.standing == Standing::Seat)
            notes << holderText();
        notes.removeAll(QString());
        Fact fact { .key = seat.key,
            .label = seat.role,
            .value = seat.count,
            .raw = seat.required,
            .basis = seat.basis,
            .source = seat.source,
            .note = notes.join(u' '),
            .link = seat.council };
        if (seat.eligibleCount > 0 && !isValid(seat.council))
            //: %1 "at least 1", %2 "12 NHS trusts recorded here"
            fact.value = Text::tr("%1, from %2").arg(seat.count, seat.nominator);
        return fact;
    }

}

FactGroup board(const Atlas &atlas, const Area &area, Board which)
{
    const BoardComposition composition = boardComposition(atlas, area.id, which);
    FactGroup group {
        .key = which == Board::Icb ? u"icb"_s : u"icp"_s, .title = composition.title, .intro = composition.intro
    };
    for (const BoardGroup &part : composition.groups)
        for (const BoardSeat &seat : part.seats)
            group.facts.push_back(seatFact(seat));
    return group;
}

}
