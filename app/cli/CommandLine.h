// What the person asked for on the command line, as a value. It is read before any application object exists, so that a
// command never needs a display; problems are kept as an Error and put into words once the translations are loaded.
#pragma once

#include "domain/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace ics {

/** What the program returns to the shell; documented in --help and in the README. */
enum class ExitCode : int {
    Found = 0, // or done
    NothingFound = 1,
    WrongUsage = 2,
    NoAtlas = 3, // missing, damaged, foreign, older or newer
    FileFailed = 4, // a file could not be read or written; an import did not succeed
};

/** How the window is to open. Empty: as usual. */
struct WindowOptions
{
    QString atlas; // file; empty: defaultAtlasPath()
    QString edition; // key
    QString select; // code of an area or LSOA, or a postcode
    QString level; // key
    QString places; // what a place is: a word of placeBasisKey(), or a CSV of own places
    QString exercise; // file of an exercise
    QString indicator; // key
    QString method; // key of a ClassMethod, or "continuous"
    QString breaks; // edges between classes, set by hand: "10,20,30"
    QString counts; // "circles" or "rate"
    QString with; // key of a second indicator
    QString classes; // number of them
    QString scheme; // key of a ColourScheme
    QString layers; // of the map, see mapLayersWith()
    bool compareMethods = false; // open the window's comparison of methods
    QString view; // "hexagons", "land"
    bool present = false; // open in presenter mode
    QString page; // in place of the panes, by the name of its action: "compare"
    QString tour; // a guided tour to begin: "KEY", "KEY:STEP" from 1, or a trainer's file in place of the key
    QString pin; // codes of areas for the comparison, with commas between
    QString language; // key of a Language; empty: as remembered, or the system's
    QString theme; // "light", "dark", "system"
    QString nmea; // file of NMEA sentences, or "serial:PORT", in place of the computer's own position
    QSize size; // of the window, in device-independent pixels; invalid: as remembered
    QString screenshot; // PNG file to write once the map is complete, then quit; settings are neither read nor kept
    bool timeToFirstMap
        = false; // print "first_map_ms <milliseconds since main()>" at the first complete map, then quit
    bool memoryAfterBrowsing = false; // show every level of every edition, print "resident_kib <KiB>", then quit
    /** True for a run that must not read or change the person's own settings. */
    [[nodiscard]] bool unattended() const { return !screenshot.isEmpty() || timeToFirstMap || memoryAfterBrowsing; }
};

/** Of the command quiz. Empty: as the code says, or as usual. */
struct QuizOptions
{
    QString code; // of the class; empty: a new one
    QString number; // of questions
    QString kinds; // keys, with commas between
    QString field; // code of a region or system
    bool answers = false;
};

struct CommandLine
{
    enum class Action { ShowWindow, Find, Show, Match, Legend, Quiz, Import, CheckTour, Help, Version };
    Action action = Action::ShowWindow;
    WindowOptions window; // its atlas and edition count for commands too, what is classed for legend
    QString text; // of find and show; the list of match; the file of check-tour
    QString column; // of match: heading or number; empty: to be found
    QString output; // of match and quiz
    bool about = false; // of match
    QuizOptions quiz;
    QString sources; // of import
    QString data;
    bool json = false;
    /** A PDF needs fonts, which only a graphical application has. */
    [[nodiscard]] bool drawsText() const { return action == Action::Quiz && !output.isEmpty(); }
    std::optional<Error> problem; // wrong usage; then nothing else counts
};

/** `arguments` begins with the program's name. Options of Qt itself (-platform, -style) are passed over. */
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

/** The value of ICS_ATLAS in the environment, else atlas.sqlite beside the program or in its ../share/ics-explorer.
   Needs the application object. */
[[nodiscard]] QString defaultAtlasPath();

}
