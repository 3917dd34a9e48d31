#include "MatchReason.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Finder)
    };

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
