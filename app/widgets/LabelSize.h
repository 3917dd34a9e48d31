// How much room the text of a label takes, for widgets that place their labels themselves.
#pragma once

class QLabel;

namespace ics {

[[nodiscard]] int textWidth(const QLabel *label); // in one line
[[nodiscard]] int textHeight(const QLabel *label, int width); // in one line if it fits
[[nodiscard]] int wrappedHeight(const QLabel *label, int width);
[[nodiscard]] int longestWord(const QLabel *label); // its width: in less room it would be cut
/** To the side where its window begins to read, whatever script the text itself begins in. */
void alignAsTheWindowReads(QLabel *label);

}
