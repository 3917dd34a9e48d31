// The application's own monochrome icons. They are drawn from SVG in the text colour of the palette at the moment of
// painting, so one icon serves light, dark, disabled and selected; the pictures are kept in QPixmapCache.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace ics {

/** By the name of its file in resources/icons: "search". */
[[nodiscard]] QIcon icon(const QString &name);
/** A square picture of so many device-independent pixels in one colour. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double devicePixelRatio);
/** The icon of a kind of thing: the key of a level, "practice", "trust", "postcode", …; a general one if unknown. */
[[nodiscard]] QString iconNameOfKind(const QString &kind);

}
