#include "AccountParts.h"
#include "Format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    QString dataText(const QString &text)
    {
        return text.isEmpty() ? text : QCoreApplication::translate("ics::Data", text.toUtf8().constData());
    }

    // Which real bodies of this area may nominate the member, where the seat is one for partners.
    QString eligibleText(const Atlas &atlas, const Area &area, const Seat &seat)
    {
        if (seat.key == "partner-trusts"_L1)
            return Text::tr(
                "from %n NHS trust(s) recorded here", nullptr, static_cast<int>(atlas.trustsOf(area.id).size()));
        if (seat.key == "partner-general-practice"_L1)
            return Text::tr(
                "from %n GP practice(s) here", nullptr, static_cast<int>(atlas.practicesOf(area.id).size()));
        if (seat.key == "partner-councils"_L1)
            return Text::tr("from %n council(s) here", nullptr, static_cast<int>(councilsIn(atlas, area).size()));
        return {};
    }

    QString minimumText(const Seat &seat)
    {
        return seat.minimum > 0 ? Text::tr("at least %n", nullptr, seat.minimum) : Text::tr("may be added");
    }

    Fact seatFact(const Seat &seat)
    {
        QStringList notes { dataText(seat.note), Text::tr("Authority: %1.").arg(seat.authority) };
        if (!seat.evidence.isEmpty())
            notes += Text::tr("Evidence: %1.").arg(dataText(seat.evidence));
        notes.removeAll(QString());
        return { .key = seat.key,
            .label = dataText(seat.role),
            .value = minimumText(seat),
            .raw = seat.minimum,
            .basis = seat.basis,
            .source = seat.source,
            .note = notes.join(u' ') };
    }

    void addCouncils(const Atlas &atlas, const Area &area, const Seat &seat, FactGroup &group)
    {
        for (const Atlas::Overlap &council : councilsIn(atlas, area)) {
            Fact fact = seatFact(seat);
            fact.key = u"council-seat"_s;
            //: %1 the name of a council: one seat on the partnership
            fact.label = Text::tr("Member from %1").arg(atlas.area(council.area).name);
            fact.value = Text::tr("1 seat");
            fact.raw = 1;
            fact.link = council.area;
            group.facts.push_back(fact);
        }
    }

}

FactGroup board(const Atlas &atlas, const Area &area, Board which)
{
    const bool icb = which == Board::Icb;
    FactGroup group { .key = icb ? u"icb"_s : u"icp"_s,
        .title = icb ? Text::tr("Integrated Care Board (ICB)") : Text::tr("Integrated Care Partnership (ICP)") };
    const int seats = 1 + static_cast<int>(councilsIn(atlas, area).size());
    group.intro = icb ? Text::tr("The NHS body that plans and buys care here. The law sets a minimum of members; NHS "
                                 "England's policy adds to it. "
                                 "Who holds each seat is not recorded in this atlas.")
                      : Text::tr("The joint committee of the ICB and the councils that writes the strategy. By law it "
                                 "has at least %n member(s) here: "
                                 "one from the ICB and one from each responsible council.",
                          nullptr, seats);
    for (const Seat &seat : atlas.seats) {
        if (seat.board != which)
            continue;
        if (seat.perCouncil) {
            addCouncils(atlas, area, seat, group);
            continue;
        }
        Fact fact = seatFact(seat);
        if (const QString eligible = eligibleText(atlas, area, seat); !eligible.isEmpty())
            //: %1 "at least 1", %2 "from 12 NHS trusts recorded here"
            fact.value = Text::tr("%1, %2").arg(fact.value, eligible);
        group.facts.push_back(fact);
    }
    return group;
}

}
