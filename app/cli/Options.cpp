#include "Options.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array options {
        OptionText { "edition", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "edition to look in, by its key (2023-04 or 2026-04); as a rule the one in force today"),
            true, true },
        OptionText { "atlas", nullptr, "FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine", "atlas to read instead of the one that came with the program"), true,
            true },
        OptionText { "places", nullptr, "WHAT",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "what a place is: council (as a rule), sub-icb, district, or a CSV of your own: area and place"),
            true, true },
        OptionText { "exercise", nullptr, "FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "the systems as an exercise redraws them (a file of the window); every answer says so; not for match"),
            true, true },
        OptionText { "json", nullptr, nullptr,
            QT_TRANSLATE_NOOP("ics::CommandLine", "answer find, show and legend with one JSON object"), true, false },
        OptionText { "column", nullptr, "NAME",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "for match: the column of the postcodes, by its heading or number; as a rule it is found"),
            true, false },
        OptionText { "output", "o", "FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "for match: the file to write, a workbook if it ends in .xlsx; it appears only when it is complete; "
                "for "
                "quiz: a PDF to print"),
            true, false },
        OptionText { "code", nullptr, "CODE",
            QT_TRANSLATE_NOOP(
                "ics::CommandLine", "for quiz: the code of the class; the same code gives the same questions"),
            true, false },
        OptionText { "number", nullptr, "N", QT_TRANSLATE_NOOP("ics::CommandLine", "for quiz: 5, 10 or 20 questions"),
            true, false },
        OptionText { "kinds", nullptr, "KEYS",
            QT_TRANSLATE_NOOP(
                "ics::CommandLine", "for quiz: kinds of question, of locate, name, level, seat and change"),
            true, false },
        OptionText { "field", nullptr, "CODE",
            QT_TRANSLATE_NOOP("ics::CommandLine", "for quiz: only a region or a system, by its code"), true, false },
        OptionText { "answers", nullptr, nullptr,
            QT_TRANSLATE_NOOP("ics::CommandLine", "for quiz: with the answers, on pages of their own"), true, false },
        OptionText { "about", nullptr, nullptr,
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "for match: say beside a text (FILE.about.txt) what its columns are, of which date, and whose data "
                "they "
                "are; a workbook always says so"),
            true, false },
        OptionText { "select", nullptr, "CODE",
            QT_TRANSLATE_NOOP("ics::CommandLine", "open the window at an area, by its code, or at a postcode"), false,
            true },
        OptionText { "level", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "level on the map: region, system, place, neighbourhood, council, district or sub-icb"),
            true, true },
        OptionText { "indicator", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine", "indicator on the map, by its key, e.g. imd_score"), true, true },
        OptionText { "method", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "how figures are classed: quantile, natural-breaks, equal-interval, pretty, standard-deviation, "
                "head-tail or continuous"),
            true, true },
        OptionText { "breaks", nullptr, "LIST",
            QT_TRANSLATE_NOOP("ics::CommandLine", "edges between the classes, set by hand, e.g. 10,20,30"), false,
            true },
        OptionText { "counts", nullptr, "HOW",
            QT_TRANSLATE_NOOP("ics::CommandLine", "how a count is shown: circles or rate"), false, true },
        OptionText { "with", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine", "a second indicator, shown together with the first"), false, true },
        OptionText {
            "classes", nullptr, "N", QT_TRANSLATE_NOOP("ics::CommandLine", "number of classes, 3 to 9"), true, true },
        OptionText { "scheme", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine", "colours of the map, by their key, e.g. reds or blue-orange"), false,
            true },
        OptionText { "layers", nullptr, "KEYS",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "what lies over the map besides: council, sub-icb, district, coast, grid or north; a minus takes one "
                "away, e.g. council,grid,-names,-london"),
            false, true },
        OptionText { "compare-methods", nullptr, nullptr,
            QT_TRANSLATE_NOOP("ics::CommandLine", "show the map once for each method of making classes"), false, true },
        OptionText { "view", nullptr, "NAME",
            QT_TRANSLATE_NOOP("ics::CommandLine", "land, or hexagons: every area equally large"), false, true },
        OptionText { "page", nullptr, "NAME",
            QT_TRANSLATE_NOOP("ics::CommandLine", "open a page in place of the map, e.g. compare"), false, true },
        OptionText { "present", nullptr, nullptr,
            QT_TRANSLATE_NOOP("ics::CommandLine", "open in presenter mode, large and in high contrast"), false, true },
        OptionText { "pin", nullptr, "CODES",
            QT_TRANSLATE_NOOP(
                "ics::CommandLine", "areas to compare, up to four, by their codes, e.g. QNC,QHM; see --page compare"),
            false, true },
        OptionText { "tour", nullptr, "TOUR",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "begin a guided tour, by its key or its file, perhaps at a step: april-2026:3 or ours.json"),
            false, true },
        OptionText { "nmea", nullptr, "FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "where you are, as a GPS receiver writes it, for “Where am I?”; or its port, serial:/dev/ttyUSB0"),
            false, true },
        OptionText { "size", nullptr, "WxH", QT_TRANSLATE_NOOP("ics::CommandLine", "size of the window, e.g. 1280x800"),
            false, true },
        OptionText {
            "theme", nullptr, "NAME", QT_TRANSLATE_NOOP("ics::CommandLine", "light, dark or system"), false, true },
        OptionText { "language", nullptr, "KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine", "language of the texts, e.g. en or cy"), true, true },
        OptionText { "screenshot", nullptr, "FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine", "write a picture of the window (PNG) and quit"), false, true },
        OptionText { "time-to-first-map", nullptr, nullptr,
            QT_TRANSLATE_NOOP(
                "ics::CommandLine", "for measuring: print first_map_ms at the first complete map and quit"),
            false, true },
        OptionText { "memory-after-browsing", nullptr, nullptr,
            QT_TRANSLATE_NOOP("ics::CommandLine", "for measuring: show every level, print resident_kib and quit"),
            false, true },
        OptionText { "version", "v", nullptr, QT_TRANSLATE_NOOP("ics::CommandLine", "print the version"), true, true },
        OptionText { "help", "h", nullptr, QT_TRANSLATE_NOOP("ics::CommandLine", "print this help"), true, true },
    };

    struct Line
    {
        const char *term;
        const char *description;
    };

    constexpr std::array commands {
        Line { "find TEXT",
            QT_TRANSLATE_NOOP("ics::CommandLine", "what a postcode, a part of one, a name or a code stands for") },
        Line { "show CODE",
            QT_TRANSLATE_NOOP("ics::CommandLine", "an area by its code: parents, children, facts and their sources") },
        Line { "match LIST -o FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "answers every postcode of a list (CSV or XLSX); --edition both gives the answers of all editions") },
        Line { "legend --indicator KEY",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "classes of the map and how many areas are in each; also --level, --method and --classes") },
        Line { "quiz",
            QT_TRANSLATE_NOOP("ics::CommandLine",
                "questions for a class, as text or with -o as a PDF; also --code, --number, --kinds, --field, "
                "--answers") },
        Line { "check-tour FILE",
            QT_TRANSLATE_NOOP("ics::CommandLine", "what is wrong with a tour that you have written, line by line") },
        Line { "FILE.json", QT_TRANSLATE_NOOP("ics::CommandLine", "opens the window with a saved exercise or a tour") },
        Line { "import SOURCES DATA",
            QT_TRANSLATE_NOOP("ics::CommandLine", "derive the data tables from the publishers' files") },
    };

    constexpr std::array exitCodes {
        Line { "0", QT_TRANSLATE_NOOP("ics::CommandLine", "found, or done") },
        Line { "1",
            QT_TRANSLATE_NOOP("ics::CommandLine", "nothing found, or a postcode that no area of England answers for") },
        Line { "2", QT_TRANSLATE_NOOP("ics::CommandLine", "wrong usage") },
        Line { "3",
            QT_TRANSLATE_NOOP(
                "ics::CommandLine", "the atlas is missing, damaged, not an atlas, or of another version") },
        Line { "4", QT_TRANSLATE_NOOP("ics::CommandLine", "a file could not be read or written, or an import failed") },
    };

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::CommandLine)
    };

    QString row(const QString &term, const char *description)
    {
        return "  "_L1 + term.leftJustified(26) + u' ' + Text::tr(description) + u'\n';
    }

    QString optionTerm(const OptionText &option)
    {
        QString term = option.shortName ? u'-' + QLatin1StringView(option.shortName) + ", "_L1 : QString();
        term += "--"_L1 + QLatin1StringView(option.name);
        return option.value ? term + u' ' + QLatin1StringView(option.value) : term;
    }

}

std::span<const OptionText> optionTexts() { return options; }

QString helpText()
{
    QString text
        = Text::tr("ICS Explorer: England's Integrated Care Systems in a tree, on a map and in words.") + "\n\n"_L1;
    text += Text::tr("Usage: ics-explorer [OPTIONS]             opens the window\n"
                     "       ics-explorer COMMAND [OPTIONS]     answers in the terminal")
        + "\n\n"_L1;
    text += Text::tr("Commands:") + u'\n';
    for (const Line &line : commands)
        text += row(QLatin1StringView(line.term), line.description);
    text += u'\n' + Text::tr("Options:") + u'\n';
    for (const OptionText &option : options)
        text += row(optionTerm(option), option.description);
    text += u'\n' + Text::tr("Exit codes:") + u'\n';
    for (const Line &line : exitCodes)
        text += row(QLatin1StringView(line.term), line.description);
    return text;
}

}
