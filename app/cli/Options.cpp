#include "Options.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("ics::CommandLine", text)

    constexpr std::array options {
        OptionText { "edition", nullptr, "KEY", TEXT("edition to look in, by its key (2023-04 or 2026-04); as a rule the one in force today"), true, true },
        OptionText { "atlas", nullptr, "FILE", TEXT("atlas to read instead of the one that came with the program"), true, true },
        OptionText { "json", nullptr, nullptr, TEXT("answer find and show with one JSON object"), true, false },
        OptionText { "select", nullptr, "CODE", TEXT("open the window at an area, by its code, or at a postcode"), false, true },
        OptionText { "level", nullptr, "KEY", TEXT("level on the map: region, system, place, neighbourhood, council, district or sub-icb"), false, true },
        OptionText { "indicator", nullptr, "KEY", TEXT("indicator on the map, by its key, e.g. imd_score"), false, true },
        OptionText { "size", nullptr, "WxH", TEXT("size of the window, e.g. 1280x800"), false, true },
        OptionText { "theme", nullptr, "NAME", TEXT("light, dark or system"), false, true },
        OptionText { "screenshot", nullptr, "FILE", TEXT("write a picture of the window (PNG) and quit"), false, true },
        OptionText { "time-to-first-map", nullptr, nullptr, TEXT("for measuring: print first_map_ms at the first complete map and quit"), false, true },
        OptionText { "memory-after-browsing", nullptr, nullptr, TEXT("for measuring: show every level, print resident_kib and quit"), false, true },
        OptionText { "version", "v", nullptr, TEXT("print the version"), true, true },
        OptionText { "help", "h", nullptr, TEXT("print this help"), true, true },
    };

    struct Line
    {
        const char *term;
        const char *description;
    };

    constexpr std::array commands {
        Line { "find TEXT", TEXT("what a postcode, a part of one, a name or a code stands for") },
        Line { "show CODE", TEXT("an area by its code: parents, children, facts and their sources") },
        Line { "import SOURCES DATA", TEXT("derive the data tables from the publishers' files") },
    };

    constexpr std::array exitCodes {
        Line { "0", TEXT("found, or done") },
        Line { "1", TEXT("nothing found, or a postcode that no area of England answers for") },
        Line { "2", TEXT("wrong usage") },
        Line { "3", TEXT("the atlas is missing, damaged, not an atlas, or of another version") },
        Line { "4", TEXT("a file could not be read or written, or an import failed") },
    };

#undef TEXT

    QString tr(const char *text) { return QCoreApplication::translate("ics::CommandLine", text); }

    QString row(const QString &term, const char *description)
    {
        return "  "_L1 + term.leftJustified(26) + u' ' + tr(description) + u'\n';
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
    QString text = tr("ICS Explorer: England's Integrated Care Systems in a tree, on a map and in words.") + "\n\n"_L1;
    text += tr("Usage: ics-explorer [OPTIONS]             opens the window\n"
               "       ics-explorer COMMAND [OPTIONS]     answers in the terminal") + "\n\n"_L1;
    text += tr("Commands:") + u'\n';
    for (const Line &line : commands)
        text += row(QLatin1StringView(line.term), line.description);
    text += u'\n' + tr("Options:") + u'\n';
    for (const OptionText &option : options)
        text += row(optionTerm(option), option.description);
    text += u'\n' + tr("Exit codes:") + u'\n';
    for (const Line &line : exitCodes)
        text += row(QLatin1StringView(line.term), line.description);
    return text;
}

}
