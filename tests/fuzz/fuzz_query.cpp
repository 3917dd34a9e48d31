// Any text in the search field, looked up in the real atlas (that of ICS_ATLAS, else of this build): it is always
// answered in words, within the limit, with what exists, and a postcode is answered the same in its normal writing.
#include "FuzzAtlas.h"
#include "models/Finder.h"

#include <cstdlib>

using namespace ics;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const FindResult &result, EditionId edition)
{
    require(!result.error && !result.message.isEmpty() && (result.items.size() <= limit || !result.areas.empty()));
    for (const FoundArea &found : result.areas)
        require(fuzzAtlas()->area(found.area).edition == edition && !(found.share > 1));
    for (const FoundItem &item : result.items) {
        require(!item.title.isEmpty() && !item.kind.isEmpty());
        require(!isValid(item.area) || fuzzAtlas()->area(item.area).edition == edition);
        require(!isValid(item.lsoa) || index(item.lsoa) < fuzzAtlas()->lsoas.size());
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static Finder finder(fuzzAtlas());
    if (size == 0)
        return 0;
    const EditionId edition = fuzzAtlas()->editions.at(data[0] % fuzzAtlas()->editions.size()).id;
    const QString text
        = QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1));
    const FindResult result = finder.find(text, edition, limit);
    check(result, edition);
    require(result.query == text);
    const bool postcode
        = result.status == FindStatus::Exact && !result.items.empty() && result.items.front().kindKey == u"postcode"_s;
    if (postcode) {
        const FindResult again = finder.find(result.normalised, edition, limit);
        require(again.lsoa == result.lsoa && again.normalised == result.normalised);
    }
    return 0;
}
