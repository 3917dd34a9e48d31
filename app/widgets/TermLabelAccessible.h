// Running text as a screen reader meets it: plain text with a link for every term that is marked in it. The link that
// the arrow keys have come to has the focus; each can be pressed, which explains the term.
#pragma once

namespace ics {

/** From now on; once for each label is not too often. */
void makeTermLabelsAccessible();

}
