#include "ChangeListModel.h"

#include "domain/Csv.h"

#include <algorithm>
#include <map>

namespace ics {

namespace {

    QString english(AreaFate::Kind kind)
    {
        switch (kind) {
        case AreaFate::Kind::Closed:
            return QStringLiteral("closed");
        case AreaFate::Kind::Opened:
            return QStringLiteral("opened");
        case AreaFate::Kind::Enlarged:
            return QStringLiteral("enlarged");
        case AreaFate::Kind::Reduced:
            return QStringLiteral("reduced");
        case AreaFate::Kind::Redrawn:
            return QStringLiteral("redrawn");
        case AreaFate::Kind::Unchanged:
            break;
        }
        return QStringLiteral("unchanged");
    }

}

std::vector<AreaFlow> flowsOf(const EditionComparison &comparison)
{
    std::vector<AreaFlow> flows;
    for (const AreaFate &fate : comparison.fates)
        for (const AreaFlow &flow : fate.to)
            if (!flow.stays)
                flows.push_back(flow);
    std::ranges::stable_sort(flows, std::ranges::greater {}, &AreaFlow::people);
    return flows;
}

QByteArray changesAsCsv(const Atlas &atlas, const EditionComparison &comparison)
{
    std::map<AreaId, double> peopleFrom;
    std::map<AreaId, double> peopleTo;
    for (const AreaFate &fate : comparison.fates) {
        for (const AreaFlow &flow : fate.to)
            peopleFrom[fate.before] += flow.people;
        for (const AreaFlow &flow : fate.from)
            peopleTo[fate.after] += flow.people;
    }
    CsvWriter csv { "from_code", "from_name", "from_became", "to_code", "to_name", "to_is", "same_code", "lsoas",
        "people_census_2021", "percent_of_from", "percent_of_to", "earlier_edition", "later_edition", "attribution" };
    const auto percent = [](double part, double whole) { return QString::number(100 * part / whole, 'f', 2); };
    bool first = true;
    for (const AreaFate &fate : comparison.fates) {
        for (const AreaFlow &flow : fate.to) {
            const AreaFate *target = comparison.of(flow.to);
            csv.add(atlas.area(flow.from).code).add(atlas.area(flow.from).name).add(english(fate.kind));
            csv.add(atlas.area(flow.to).code).add(atlas.area(flow.to).name).add(english(target->kind));
            csv.add(flow.stays ? QStringLiteral("yes") : QStringLiteral("no")).add(QString::number(flow.lsoas));
            csv.add(QString::number(flow.people, 'f', 0)).add(percent(flow.people, peopleFrom[flow.from]));
            csv.add(percent(flow.people, peopleTo[flow.to])).add(atlas.edition(comparison.earlier).key);
            csv.add(atlas.edition(comparison.later).key);
            csv.add(std::exchange(first, false) ? atlas.attribution.simplified() : QString()).endRow();
        }
    }
    return csv.bytes();
}

}
