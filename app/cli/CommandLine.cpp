#include "CommandLine.h"

#include "Options.h"

#include "map/MapLayers.h"
#include "models/ExerciseFile.h"
#include "models/Languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int smallestSide = 200;
    constexpr int largestSide = 8000;

    /** Options that QApplication takes out of the arguments itself, with their values. */
    QStringList withoutQtOptions(const QStringList &arguments)
    {
        static const QStringList withValue { u"-platform"_s, u"-style"_s, u"-platformtheme"_s, u"-qwindowgeometry"_s };
        QStringList kept;
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            if (withValue.contains(arguments.at(i)))
                ++i;
            else
                kept << arguments.at(i);
        }
        return kept;
    }

    void addOptions(QCommandLineParser &parser)
    {
        for (const OptionText &option : optionTexts()) {
            QStringList names { QLatin1StringView(option.name) };
            if (option.shortName)
                names << QLatin1StringView(option.shortName);
            parser.addOption(
                QCommandLineOption(names, QString(), option.value ? QLatin1StringView(option.value) : QString()));
        }
    }

    Error usageError(ErrorKind kind, const QString &detail) { return { .kind = kind, .detail = detail }; }
    Error missing(const QString &after) { return { .kind = ErrorKind::MissingArgument, .columnName = after }; }
    Error badValue(const QString &option, const QString &text)
    {
        return { .kind = ErrorKind::BadArgument, .columnName = option, .detail = text };
    }

    std::optional<Error> checkMatch(const CommandLine &line)
    {
        const bool match = line.action == CommandLine::Action::Match;
        if (match && line.output.isEmpty())
            return missing(u"--output"_s);
        if (!match && line.action != CommandLine::Action::Quiz && !line.output.isEmpty())
            return usageError(ErrorKind::UnexpectedArgument, u"--output"_s);
        if (!match && !line.column.isEmpty())
            return usageError(ErrorKind::UnexpectedArgument, u"--column"_s);
        if (!match && line.about)
            return usageError(ErrorKind::UnexpectedArgument, u"--about"_s);
        return std::nullopt;
    }

    std::optional<Error> checkQuiz(const CommandLine &line)
    {
        if (line.action == CommandLine::Action::Quiz)
            return std::nullopt;
        for (const auto &[name, value] :
            { std::pair { u"--code"_s, line.quiz.code }, std::pair { u"--number"_s, line.quiz.number },
                std::pair { u"--kinds"_s, line.quiz.kinds }, std::pair { u"--field"_s, line.quiz.field } })
            if (!value.isEmpty())
                return usageError(ErrorKind::UnexpectedArgument, name);
        return line.quiz.answers ? std::optional(usageError(ErrorKind::UnexpectedArgument, u"--answers"_s))
                                 : std::nullopt;
    }

    /** What is classed is a matter of the window and of legend, which cannot do without an indicator. */
    std::optional<Error> checkLegend(const CommandLine &line)
    {
        const WindowOptions &window = line.window;
        if (line.action == CommandLine::Action::Legend)
            return window.indicator.isEmpty() ? std::optional(missing(u"--indicator"_s)) : std::nullopt;
        if (line.action == CommandLine::Action::ShowWindow)
            return std::nullopt;
        for (const auto &[name, value] :
            { std::pair { u"--level"_s, window.level }, std::pair { u"--indicator"_s, window.indicator },
                std::pair { u"--method"_s, window.method }, std::pair { u"--classes"_s, window.classes } })
            if (!value.isEmpty())
                return usageError(ErrorKind::UnexpectedArgument, name);
        return std::nullopt;
    }

    Error parserProblem(const QCommandLineParser &parser, const QStringList &arguments)
    {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return missing(arguments.constLast());
        const QString &name = unknown.constFirst();
        return usageError(ErrorKind::UnknownOption, (name.size() > 1 ? "--"_L1 : "-"_L1) + name);
    }

    std::optional<CommandLine::Action> commandNamed(const QString &word)
    {
        if (word == "find"_L1)
            return CommandLine::Action::Find;
        if (word == "show"_L1)
            return CommandLine::Action::Show;
        if (word == "match"_L1)
            return CommandLine::Action::Match;
        if (word == "legend"_L1)
            return CommandLine::Action::Legend;
        if (word == "quiz"_L1)
            return CommandLine::Action::Quiz;
        if (word == "check-tour"_L1)
            return CommandLine::Action::CheckTour;
        if (word == "import"_L1)
            return CommandLine::Action::Import;
        return std::nullopt;
    }

    /** A file alone opens in the window, as the desktop asks for it. */
    std::optional<Error> takeFile(WindowOptions &window, const QStringList &words)
    {
        const QString &path = words.constFirst();
        QString &wanted = isExerciseFile(path) ? window.exercise : window.tour;
        if (words.size() > 1 || !wanted.isEmpty())
            return usageError(ErrorKind::UnexpectedArgument, words.size() > 1 ? words.at(1) : path);
        wanted = path;
        return std::nullopt;
    }

    std::optional<Error> takeWords(CommandLine &line, const QStringList &words)
    {
        if (words.isEmpty())
            return std::nullopt;
        if (words.constFirst().endsWith(".json"_L1, Qt::CaseInsensitive))
            return takeFile(line.window, words);
        const auto action = commandNamed(words.constFirst());
        if (!action)
            return usageError(ErrorKind::UnknownCommand, words.constFirst());
        line.action = *action;
        const QStringList rest = words.mid(1);
        const bool needsNone = *action == CommandLine::Action::Legend || *action == CommandLine::Action::Quiz;
        const qsizetype wanted = *action == CommandLine::Action::Import ? 2 : needsNone ? 0 : 1;
        if (rest.size() < wanted)
            return missing(words.constLast());
        if (rest.size() > wanted && *action != CommandLine::Action::Find)
            return usageError(ErrorKind::UnexpectedArgument, rest.at(wanted));
        if (*action == CommandLine::Action::Import) {
            line.sources = rest.at(0);
            line.data = rest.at(1);
        } else if (!rest.isEmpty()) {
            line.text = rest.join(u' ');
        }
        return std::nullopt;
    }

    std::optional<Error> misplacedOption(const QCommandLineParser &parser, bool command)
    {
        for (const OptionText &option : optionTexts())
            if (parser.isSet(QLatin1StringView(option.name)) && !(command ? option.forCommands : option.forWindow))
                return usageError(ErrorKind::UnexpectedArgument, "--"_L1 + QLatin1StringView(option.name));
        return std::nullopt;
    }

    std::optional<Error> takeSize(WindowOptions &window, const QString &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        bool widthOk = false;
        bool heightOk = false;
        const QSize size(text.section(u'x', 0, 0).toInt(&widthOk), text.section(u'x', 1).toInt(&heightOk));
        const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
        if (!widthOk || !heightOk || !fits(size.width()) || !fits(size.height()))
            return badValue(u"--size"_s, text);
        window.size = size;
        return std::nullopt;
    }

    std::optional<Error> takeOptions(CommandLine &line, const QCommandLineParser &parser)
    {
        WindowOptions &window = line.window;
        for (const auto &[name, target] :
            { std::pair { u"places"_s, &window.places }, std::pair { u"exercise"_s, &window.exercise },
                std::pair { u"atlas"_s, &window.atlas }, std::pair { u"edition"_s, &window.edition },
                std::pair { u"select"_s, &window.select }, std::pair { u"level"_s, &window.level },
                std::pair { u"indicator"_s, &window.indicator }, std::pair { u"method"_s, &window.method },
                std::pair { u"classes"_s, &window.classes }, std::pair { u"breaks"_s, &window.breaks },
                std::pair { u"counts"_s, &window.counts }, std::pair { u"with"_s, &window.with },
                std::pair { u"scheme"_s, &window.scheme }, std::pair { u"nmea"_s, &window.nmea },
                std::pair { u"layers"_s, &window.layers }, std::pair { u"view"_s, &window.view },
                std::pair { u"page"_s, &window.page }, std::pair { u"pin"_s, &window.pin },
                std::pair { u"tour"_s, &window.tour }, std::pair { u"language"_s, &window.language },
                std::pair { u"theme"_s, &window.theme }, std::pair { u"screenshot"_s, &window.screenshot },
                std::pair { u"column"_s, &line.column }, std::pair { u"output"_s, &line.output },
                std::pair { u"code"_s, &line.quiz.code }, std::pair { u"number"_s, &line.quiz.number },
                std::pair { u"kinds"_s, &line.quiz.kinds }, std::pair { u"field"_s, &line.quiz.field } }) {
            *target = parser.value(name);
            if (parser.isSet(name) && target->isEmpty())
                return missing("--"_L1 + name);
        }
        line.about = parser.isSet(u"about"_s);
        line.quiz.answers = parser.isSet(u"answers"_s);
        line.json = parser.isSet(u"json"_s);
        window.present = parser.isSet(u"present"_s);
        window.compareMethods = parser.isSet(u"compare-methods"_s);
        window.timeToFirstMap = parser.isSet(u"time-to-first-map"_s);
        window.memoryAfterBrowsing = parser.isSet(u"memory-after-browsing"_s);
        static const QStringList themes { QString(), u"light"_s, u"dark"_s, u"system"_s };
        if (!themes.contains(window.theme))
            return badValue(u"--theme"_s, window.theme);
        if (const auto all = languages();
            !window.language.isEmpty() && std::ranges::find(all, window.language, &Language::key) == all.end())
            return badValue(u"--language"_s, window.language);
        if (!mapLayersWith(window.layers))
            return badValue(u"--layers"_s, window.layers);
        static const QStringList views { QString(), u"land"_s, u"hexagons"_s };
        if (!views.contains(window.view))
            return badValue(u"--view"_s, window.view);
        return takeSize(window, parser.value(u"size"_s));
    }

}

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    addOptions(parser);
    const QStringList own = withoutQtOptions(arguments);
    if (!parser.parse(own)) {
        line.problem = parserProblem(parser, own);
        return line;
    }
    line.problem = takeOptions(line, parser);
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.action = parser.isSet(u"help"_s) ? CommandLine::Action::Help : CommandLine::Action::Version;
        return line;
    }
    if (!line.problem)
        line.problem = takeWords(line, parser.positionalArguments());
    if (!line.problem)
        line.problem = checkMatch(line);
    if (!line.problem)
        line.problem = checkQuiz(line);
    if (!line.problem)
        line.problem = checkLegend(line);
    if (!line.problem)
        line.problem = misplacedOption(parser, line.action != CommandLine::Action::ShowWindow);
    return line;
}

QString defaultAtlasPath()
{
    if (const QString path = qEnvironmentVariable("ICS_ATLAS"); !path.isEmpty())
        return path;
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(u"atlas.sqlite"_s);
    const QString shared = QDir::cleanPath(folder.filePath(u"../share/ics-explorer/atlas.sqlite"_s));
    return QFileInfo::exists(beside) || !QFileInfo::exists(shared) ? beside : shared;
}

}
