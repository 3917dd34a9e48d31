// Shorter and shorter forms of an area's name, for a tile that has no room for all of it: the usual short forms of
// counties first, then of towns, then the initials of a long name. No word is cut: a name without room is left out, for
// the full name is one pointer movement away.
#pragma once

#include <QString>
#include <QStringList>

namespace ics {

/** Where a long name may be broken with a hyphen: before what it is compounded with, such as -shire. */
inline constexpr QChar softHyphen(0x00AD);
[[nodiscard]] QString withHyphens(QString name);

/** The name itself first, the shortest form last; none twice. */
[[nodiscard]] QStringList tileNames(const QString &name);

}
