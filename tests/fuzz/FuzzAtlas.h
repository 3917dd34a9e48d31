// The real atlas, read once, for targets whose input is about it: that of ICS_ATLAS, else of this build.
#pragma once

#include "atlas/AtlasReader.h"

namespace ics {

inline const AtlasPtr &fuzzAtlas()
{
    static const AtlasPtr atlas = [] {
        const auto read = readAtlas(qEnvironmentVariable("ICS_ATLAS", QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite")));
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        return *read;
    }();
    return atlas;
}

}
