// Any bytes as a list of own places: whatever stands in it, every small area is in no place or in one that has a name,
// and the counts of rows, places and problems agree.
#include "FuzzAtlas.h"
#include "report/OwnPlaces.h"

#include <algorithm>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const ics::AreaNames names(*ics::fuzzAtlas());
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto own = ics::parseOwnPlaces(bytes, QStringLiteral("fuzz"), {}, names, ics::fuzzAtlas()->lsoas.size());
    if (!own)
        return 0;
    const auto count = static_cast<int>(own->cut.names.size());
    const bool sound = own->cut.ofLsoa.size() == ics::fuzzAtlas()->lsoas.size()
        && std::ranges::all_of(own->cut.ofLsoa, [&](int place) { return place >= -1 && place < count; })
        && std::ranges::none_of(own->cut.names, &QString::isEmpty) && own->used <= own->rows && own->places <= count
        && own->lsoas == std::ranges::count_if(own->cut.ofLsoa, [](int place) { return place >= 0; })
        && static_cast<int>(own->problems.size()) <= own->problemCount && own->used >= own->places;
    if (!sound)
        std::abort();
    return 0;
}
