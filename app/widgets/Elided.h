// A line of text shortened at the end of what it says. In an interface that is written from right to left, most names
// are English: the ellipsis stays where an English reader looks for the rest, and a line of both scripts begins on the
// right.
#pragma once

#include <QFontMetrics>
#include <QString>

namespace ics {

[[nodiscard]] QString elidedAtEnd(const QFontMetrics &metrics, const QString &text, int width);

}
