#include "domain/Postcode.h"

#include <cstdlib>

using ics::Postcode;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Postcode once = Postcode::parse(bytes);
    const Postcode twice = Postcode::parse(once.text());
    if (twice.text() != once.text() || twice.kind() != once.kind() || twice.special() != once.special())
        std::abort();
    if (once.sectorKey() >= 0 && once.inwardPair() >= 0
        && Postcode::fromKey(once.sectorKey(), once.inwardPair()) != once)
        std::abort();
    for (const Postcode::KeyRange &range : once.sectorRanges()) {
        if (range.first < 0 || range.first > range.last)
            std::abort();
    }
    (void)once.letteredRanges();
    (void)Postcode::likelyMeant(QString::fromUtf8(bytes));
    return 0;
}
