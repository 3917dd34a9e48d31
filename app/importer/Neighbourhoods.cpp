#include "Neighbourhoods.h"

#include "FriendlyCase.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    NeighbourhoodRow rowOf(const PcnArea &area, const PcnRow &pcn, const QString &usualPlace)
    {
        NeighbourhoodRow row {
            .code = area.code, .name = tidyName(pcn.name), .place = area.place, .flags = area.catchment.flags
        };
        if (area.place != usualPlace) {
            row.flags += u"practices-outside-system"_s;
            row.note
                = u"Most of its patients are with practices outside its system; it is shown in the nearest place of that system."_s;
        }
        row.flags.sort();
        return row;
    }

}

Result<Neighbourhoods> makeNeighbourhoods(
    const ImportContext &context, const EditionSpec &spec, const Places &places, const ModelGround &ground)
{
    PcnImportInput input { .mesh = ground.mesh,
        .tables = ground.care,
        .population = ground.population,
        .position = ground.position,
        .place = QStringList(places.ofLsoa.begin(), places.ofLsoa.end()),
        .system = spec.pcnSystem };
    auto modelled = modelNeighbourhoods(input, context);
    if (!modelled)
        return modelled.error();
    Neighbourhoods out { .ofLsoa { modelled->pcnOfLsoa.begin(), modelled->pcnOfLsoa.end() },
        .quality = modelled->quality };
    for (std::size_t i = 0; i < modelled->pcns.size(); ++i) {
        const PcnRow &pcn = ground.care.pcns[i];
        out.pcns.push_back(rowOf(modelled->pcns[i], pcn, (pcn.*spec.pcnSystem) % u'-' % pcn.council));
    }
    return out;
}

}
