// Any bytes as a tour: it is read whole or refused with a fault that has a reason; and a tour that is read can be
// played to its end, each step showing an area that the atlas holds.
#include "FuzzAtlas.h"
#include "models/TourReader.h"
#include "models/TourScene.h"

#include <algorithm>
#include <cstdlib>

namespace {

ics::Selection atTheStart()
{
    const ics::Atlas &atlas = *ics::fuzzAtlas();
    ics::Selection selection;
    selection.edition = atlas.editions.back().id;
    selection.level = atlas.levelByKey(u"system");
    selection.area = atlas.country(selection.edition);
    return selection;
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto reading = ics::parseTour(bytes, QStringLiteral("fuzz"), ics::fuzzAtlas());
    const auto empty = [](const ics::Error &fault) { return ics::errorText(fault).isEmpty(); };
    if ((reading.tour == nullptr) == reading.faults.empty() || std::ranges::any_of(reading.faults, empty))
        std::abort();
    for (int step = 0; reading.tour && step < reading.tour->count(); ++step) {
        const auto scene = ics::tourScene(*reading.tour, step, ics::fuzzAtlas(), ics::none<ics::AreaId>, atTheStart());
        const ics::Area &area = ics::fuzzAtlas()->area(scene.selection.area);
        if (!ics::fuzzAtlas()->holds(scene.selection.area) || area.edition != scene.selection.edition)
            std::abort();
    }
    return 0;
}
