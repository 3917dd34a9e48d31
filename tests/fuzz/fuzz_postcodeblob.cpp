#include "atlas/PostcodeBlob.h"
#include "atlas/PostcodeText.h"

#include <cstdlib>

using namespace ics;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto blob = PostcodeBlob::open(bytes, 33755)) {
        const auto entries = blob->entries();
        for (const PostcodeEntry &e : entries) {
            const auto found = blob->find(e.pair);
            if (!found || *found != e || e.lsoa >= 33755)
                std::abort();
        }
        if (const auto again = encodeSector(entries)) {
            if (PostcodeBlob::open(*again).value().entries() != entries)
                std::abort();
        }
    }
    if (const auto sectors = parsePostcodes(bytes, QStringLiteral("fuzz"))) {
        const auto again = parsePostcodes(formatPostcodes(*sectors), QStringLiteral("fuzz"));
        if (!again || again->size() != sectors->size())
            std::abort();
        for (std::size_t i = 0; i < sectors->size(); ++i) {
            if ((*again)[i].key != (*sectors)[i].key || (*again)[i].entries != (*sectors)[i].entries)
                std::abort();
        }
    }
    return 0;
}
