// Any text as a position: what is read is on the globe and on the grid, and reads the same when it is written again.
#include "domain/GridReference.h"
#include "domain/LatLon.h"
#include "models/PositionAnswer.h"

#include <cmath>
#include <cstdlib>

using namespace ics;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkGridReference(const QString &text)
{
    const auto square = parseGridReference(text);
    if (!square)
        return;
    require(square->side >= 1 && square->side <= 10'000);
    const QString written = gridReferenceText(*square);
    require(!written.isEmpty() && parseGridReference(written) == square);
}

void checkLatLon(const QString &text)
{
    const auto position = parseLatLon(text);
    if (!position)
        return;
    require(std::abs(position->latitude) <= 90 && std::abs(position->longitude) <= 180 && position->metres >= 0);
    const auto again = parseLatLon(latLonText(position->latitude, position->longitude));
    require(again && std::abs(again->latitude - position->latitude) < 1e-5
        && std::abs(again->longitude - position->longitude) < 1e-5);
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text
        = QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    checkGridReference(text);
    checkLatLon(text);
    if (const auto asked = readPosition(text)) {
        require(std::isfinite(asked->centre.x) && std::isfinite(asked->centre.y));
        require(asked->side >= 0 && asked->radius >= 0 && asked->radius <= 30'000);
        require(!asked->text.isEmpty() && readPosition(asked->text).has_value());
    }
    return 0;
}
