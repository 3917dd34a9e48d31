// Makes atlas.sqlite from the tables of data/. The same data give the same bytes on one machine (the file carries the
// version of the SQLite library that wrote it). The file appears, or replaces the old one, only when it is complete and
// has been checked; after an error the target is as it was.
#pragma once

#include "domain/Result.h"

#include <QString>

namespace ics {

/** Errors: those of readAtlasInput() and writePostcodes() about the data; WriteFailed and DatabaseError about the
 * target. */
Result<Done> writeAtlas(const QString &dataDir, const QString &target);

}
