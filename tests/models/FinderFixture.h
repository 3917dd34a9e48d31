// One finder over the real atlas for a test program, asked as a person would ask it today.
#pragma once

#include "AtlasFixture.h"

#include "models/Finder.h"

#include <algorithm>

namespace ics {

inline Finder &theFinder()
{
    static Finder finder(theAtlas());
    return finder;
}

inline FindResult find(const QString &text, QStringView edition = u"2026-04")
{
    return theFinder().find(text, theAtlas()->editionByKey(edition));
}

/** The items beside the areas that the answer shares itself out among, which are all listed. */
inline std::ptrdiff_t itemsBesideAreas(const FindResult &result)
{
    return std::ranges::count_if(result.items, [&](const FoundItem &item) {
        return !item.postcode.isEmpty() || std::ranges::none_of(result.areas, [&](const FoundArea &found) {
            return found.area == item.area && found.share > 0; // no share is meant in names
        });
    });
}

inline bool lists(const FindResult &result, const QString &kind, const QString &title)
{
    return std::ranges::any_of(
        result.items, [&](const FoundItem &item) { return item.kindKey == kind && item.title == title; });
}

}
