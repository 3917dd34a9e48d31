// Whole files in and out. A name ending in ".xz" is compressed; a write is all or nothing and replaces the old file
// only when every byte is on disk.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

namespace ics {

/** The content of the file, decompressed. Errors: FileMissing, FileUnreadable, BadCompression, TooLarge (over limit
 * bytes). */
Result<QByteArray> readFile(const QString &path, qint64 limit = qint64(2) << 30);

/** Errors: WriteFailed. */
Result<Done> writeFile(const QString &path, const QByteArray &content);

Result<QByteArray> decompressXz(const QByteArray &packed, const QString &nameForErrors, qint64 limit);
/** The same bytes in give the same bytes out on every machine, whatever its number of cores. */
Result<QByteArray> compressXz(const QByteArray &content);

}
