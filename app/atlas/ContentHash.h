// What makes a file an atlas, and how a single changed bit in it is found. The writer puts a marker followed by 64
// zeros into the table meta and, when the file is finished, replaces the zeros by the BLAKE2b-256 of the whole file as
// it stood. The reader does the same sum with the digits taken as zeros again. The marker and the rule are the same in
// every format.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

namespace ics {

inline constexpr quint32 atlasApplicationId = 0x49435341; // "ICSA"
inline constexpr quint32 atlasFormat = 2; // user_version: raised by any change that an older reader would misunderstand
inline constexpr int atlasPageSize = 16384; // the long blobs take few steps to read

/** The value of meta.content_hash before the file is sealed. */
[[nodiscard]] QByteArray unsealedHash();

/** Writes the hash into a finished file. Errors: FileUnreadable, WriteFailed, NotAnAtlas (no marker, or two). */
Result<Done> sealFile(const QString &path);

/** Checks what can be told from the first bytes: the magic of SQLite, the application, the format, the length. Errors:
    FileMissing, FileUnreadable, FileTruncated, NotAnAtlas, AtlasNewer, AtlasOlder, AtlasDamaged. */
Result<Done> checkHeader(const QString &path);

/** The hash as hexadecimal digits if the file is intact. Errors: FileUnreadable, AtlasDamaged. */
Result<QString> verifyFile(const QString &path);

}
