#include "SearchHitText.h"

#include "LevelText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Finder)
    };

}

QString hitKindText(const Atlas &atlas, const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Area:
        return isValid(hit.level) ? levelName(atlas.level(hit.level)) : QString();
    case SearchKind::Trust:
        return Text::tr("NHS trust");
    case SearchKind::Hospital:
        return Text::tr("Hospital");
    case SearchKind::Former:
        return Text::tr("Former body");
    case SearchKind::Locality:
        return Text::tr("Locality");
    case SearchKind::Practice:
        return Text::tr("GP practice");
    case SearchKind::Lsoa:
        return Text::tr("Small area (LSOA)");
    }
    return {};
}

QString hitKindKey(const Atlas &atlas, const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Area:
        return isValid(hit.level) ? atlas.level(hit.level).key : u"area"_s;
    case SearchKind::Trust:
        return u"trust"_s;
    case SearchKind::Hospital:
        return u"hospital"_s;
    case SearchKind::Former:
        return u"former"_s;
    case SearchKind::Locality:
        return u"locality"_s;
    case SearchKind::Practice:
        return u"practice"_s;
    case SearchKind::Lsoa:
        return u"lsoa"_s;
    }
    return {};
}

QString matchText(const SearchHit &hit)
{
    const bool former = hit.kind == SearchKind::Former;
    const bool area = hit.kind == SearchKind::Area;
    switch (hit.match) {
    case SearchMatch::Code:
        return Text::tr("exact code");
    case SearchMatch::Name:
        return former ? Text::tr("former name") : Text::tr("exact name");
    case SearchMatch::Words:
        return former ? Text::tr("words of a former name") : Text::tr("words of its name");
    case SearchMatch::Other:
        return area ? Text::tr("official or former name, or where it lies") : Text::tr("address, or where it lies");
    case SearchMatch::CodePrefix:
        return Text::tr("beginning of its code");
    case SearchMatch::ShortForm:
        return Text::tr("short form");
    case SearchMatch::Spelling:
        return Text::tr("similar spelling");
    }
    return {};
}

QString matchKey(SearchMatch match)
{
    switch (match) {
    case SearchMatch::Code:
        return u"code"_s;
    case SearchMatch::Name:
        return u"name"_s;
    case SearchMatch::Words:
        return u"words"_s;
    case SearchMatch::Other:
        return u"other-text"_s;
    case SearchMatch::CodePrefix:
        return u"code-prefix"_s;
    case SearchMatch::ShortForm:
        return u"short-form"_s;
    case SearchMatch::Spelling:
        return u"spelling"_s;
    }
    return {};
}

}
