// Shorter and shorter forms of an area's name, for a tile that has no room for all of it: the usual short forms of
// counties first, then of towns, then one of our own for the smallest tiles. No word is cut: a name without room gives
// way to a code (see TileCodes), for the full name is one pointer movement away.
#pragma once

#include <QString>
#include <QStringList>

namespace ics {

/** Where a long name may be broken with a hyphen: before what it is compounded with, such as -shire. */
inline constexpr QChar softHyphen(0x00AD);
[[nodiscard]] QString withSoftHyphens(QString name);

/** With the usual short forms of counties and directions, which anyone reads without learning them. */
[[nodiscard]] QString shortName(const QString &name);

/** The name itself first, the shortest form last; none twice. */
[[nodiscard]] QStringList tileNames(const QString &name);

}
