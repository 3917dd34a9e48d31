// A name in lines: where it is broken, and how large that is.
#pragma once

#include <QSizeF>
#include <QStringList>

class QFontMetricsF;

namespace ics {

/** Balanced lines, none longer than so many characters where a break is possible. */
[[nodiscard]] QStringList balancedLines(const QString &text, int longest);

/** Of lines one below the other. */
[[nodiscard]] QSizeF linesSize(const QStringList &lines, const QFontMetricsF &metrics);

}
