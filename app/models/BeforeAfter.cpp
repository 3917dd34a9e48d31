#include "BeforeAfter.h"

#include "AccountParts.h"

namespace ics {

namespace {

    SideOfChange sideOf(const Atlas &atlas, AreaId id, double moved, int lsoas)
    {
        const Area &area = atlas.area(id);
        SideOfChange side;
        side.area = id;
        side.people = account::people(atlas, id);
        side.movedPeople = moved;
        side.movedLsoas = lsoas;
        side.squareMetres = area.areaSquareMetres;
        side.places = static_cast<int>(area.children.size());
        side.councils = static_cast<int>(account::councilsIn(atlas, area).size());
        if (account::hasBoards(atlas.level(area.level)))
            side.partnershipSeats = 1 + side.councils;
        return side;
    }

}

// An area that closed or shrank is told by those that its people went to, every other one by where its people came
// from.
BeforeAfter beforeAndAfter(const Atlas &atlas, const AreaFate &fate)
{
    BeforeAfter result;
    if (fate.kind == AreaFate::Kind::Closed || fate.kind == AreaFate::Kind::Reduced) {
        double people = 0;
        int lsoas = 0;
        for (const AreaFlow &flow : fate.to) {
            result.after.push_back(sideOf(atlas, flow.to, flow.people, flow.lsoas));
            people += flow.people;
            lsoas += flow.lsoas;
        }
        result.before.push_back(sideOf(atlas, fate.before, people, lsoas));
        return result;
    }
    double people = 0;
    int lsoas = 0;
    for (const AreaFlow &flow : fate.from) {
        result.before.push_back(sideOf(atlas, flow.from, flow.people, flow.lsoas));
        people += flow.people;
        lsoas += flow.lsoas;
    }
    result.after.push_back(sideOf(atlas, fate.after, people, lsoas));
    return result;
}

}
