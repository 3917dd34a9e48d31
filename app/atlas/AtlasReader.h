// Opens an atlas: the one way from atlas.sqlite to an Atlas in memory. Safe to call on any thread; takes about a tenth
// of a second, the checksum, the organisations and the mesh being read side by side.
#pragma once

#include "Atlas.h"
#include "domain/Result.h"

namespace ics {

/** Errors: FileMissing; FileUnreadable (a folder, no permission); FileTruncated (or empty); NotAnAtlas (not SQLite, or
   a database of another application); AtlasNewer; AtlasOlder; AtlasDamaged (a byte was changed, or the content does not
    agree with itself). */
Result<AtlasPtr> readAtlas(const QString &path);

}
