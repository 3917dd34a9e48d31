// The keys of presenter mode, beside those of the map: what each asks for, and the list of them in words.
//
// Two keys of the map mean something else here: Esc leaves instead of selecting nothing, and W makes the screen white
// instead of asking where the middle of the map is. Backspace goes up as on the map, but while a click puts numbers it
// takes the last one away; Delete does so always. The arrows pan, but while the pointer is on they move it.
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QKeyEvent;

namespace ics {

enum class PresenterCommand {
    None,
    Leave,
    PutNumber,
    Annotate,
    WriteText,
    RemoveLast,
    RemoveAll,
    Point,
    ChooseAtPointer,
    BlackScreen,
    WhiteScreen,
    SwitchTheme,
    FoldLegend,
    ChooseLevel,
    ChooseIndicator,
    NextEdition,
    Hexagons,
    EarlierYear,
    LaterYear,
    LargerText,
    SmallerText,
    Notes,
    ExchangeScreens,
    NextStep,
    PreviousStep,
    Terms,
    Keys,
};

/** None for every key that means what it means elsewhere. */
[[nodiscard]] PresenterCommand presenterCommand(const QKeyEvent &event);

/** What it does, and its keys; in the person's language. */
[[nodiscard]] std::vector<std::pair<QString, QString>> presenterKeyTexts();

}
