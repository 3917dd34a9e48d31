// Fills the table of postcodes of a new atlas from data/postcodes: the two text tables are joined sector by
// sector, LSOA codes become ids, and every sector becomes one blob.
#pragma once

#include "domain/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace ics {

struct PostcodeTotals
{
    int sectors = 0;
    int english = 0;
    int live = 0; // of the English ones
    int elsewhere = 0;
    qint64 bytes = 0; // of the blobs
};

/** Within the caller's transaction. lsoaCodes: by LsoaId, ascending. The table postcode_sector is made if it
   is not there. Errors: those of the text tables (PostcodeText.h), UnknownCode, DatabaseError. */
Result<PostcodeTotals> writePostcodes(
    const QSqlDatabase &database, const QString &dataDir, const std::vector<QString> &lsoaCodes);

}
