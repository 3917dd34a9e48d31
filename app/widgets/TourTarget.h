// The parts of the window that a tour can point to, by the words of tourSpotlights().
#pragma once

#include <QRect>
#include <QString>

namespace ics {

class MainWindow;

/** Where it is, in pixels of the window; empty if there is nothing of it to be seen. */
[[nodiscard]] QRect tourTargetRect(MainWindow &window, const QString &spotlight);
/** Makes it seen where that is possible: unfolds, scrolls, shows a pane that was hidden. */
void revealTourTarget(MainWindow &window, const QString &spotlight);
/** Scrolls the details to the card that it names, if it names one. */
void scrollToTourCard(MainWindow &window, const QString &spotlight);

}
