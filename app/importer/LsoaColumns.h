// Figures that a publisher gives for every LSOA, as columns in the order of the hierarchy.
#pragma once

#include "Hierarchy.h"

#include <functional>

namespace ics {

class SourceRecord;

/** Reads the named columns of numbers; [column][LSOA]. Every LSOA must occur once and every field must be a number.
   Errors: those of readSource(), UnknownCode, DuplicateCode, Inconsistent (an LSOA is missing). */
Result<std::vector<std::vector<double>>> readLsoaColumns(const ImportContext &context, const QString &relative,
    const Hierarchy &hierarchy, const std::vector<QByteArray> &columns);

/** The same for records that are no mere numbers: the function gets each with the index of its LSOA. Column 0 is the
 * LSOA. */
Result<Done> readLsoaRecords(const ImportContext &context, const QString &relative, const Hierarchy &hierarchy,
    std::vector<QByteArray> columns, const std::function<void(SourceRecord &, std::size_t)> &record);

}
