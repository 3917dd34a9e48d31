// The real atlas, as the build made it, read once a test program.
#pragma once

#include "atlas/AtlasReader.h"

#include <QTest>

namespace ics {

inline QString atlasPath() { return QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"); }

inline AtlasPtr theAtlas()
{
    static const AtlasPtr atlas = [] {
        auto read = readAtlas(atlasPath());
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        return *read;
    }();
    return atlas;
}

inline AreaId areaNamed(const Atlas &atlas, QStringView edition, QStringView level, QStringView code)
{
    return atlas.areaByCode(atlas.editionByKey(edition), atlas.levelByKey(level), code);
}

}
