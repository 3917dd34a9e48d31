// A small JSON text as a tree that remembers the line of each value, so that whoever checks what it says can tell where
// it is wrong. For files that people write by hand; large ones are better read as events (mesh/JsonSax.h).
#pragma once

#include "domain/Result.h"

#include <QByteArray>

#include <vector>

namespace ics {

struct LinedValue
{
    enum class Kind { Null, Bool, Number, Text, List, Object };
    Kind kind = Kind::Null;
    qint64 line = 0; // from 1
    QString name {}; // by which it stands in its object
    QString text {};
    double number = 0;
    std::vector<LinedValue> items {}; // of a list or an object, in order

    /** The first of that name; nullptr if there is none. */
    [[nodiscard]] const LinedValue *field(QStringView fieldName) const;
};

/** Errors: BadJson with line and column, also for a text that is nested deeper than any file needs;
    TooLarge for more values than any holds. */
[[nodiscard]] Result<LinedValue> readLinedJson(const QByteArray &content, const QString &nameForErrors);

}
