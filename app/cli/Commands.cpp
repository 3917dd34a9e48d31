#include "Commands.h"

#include "ImportCommand.h"
#include "JsonOutput.h"
#include "LegendCommand.h"
#include "MatchCommand.h"
#include "Options.h"
#include "QuizCommand.h"
#include "SelectionRequest.h"
#include "TextOutput.h"
#include "TourCommand.h"

#include "atlas/AtlasReader.h"
#include "atlas/ExerciseCut.h"
#include "models/ExerciseFile.h"
#include "report/OwnPlaces.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Commands)
    };

    void print(std::FILE *stream, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    }

    void printJson(const QJsonObject &object) { print(stdout, QString::fromUtf8(QJsonDocument(object).toJson())); }

    bool answers(FindStatus status)
    {
        return status == FindStatus::Exact || status == FindStatus::Likely || status == FindStatus::Candidates
            || status == FindStatus::Terminated;
    }

    ExitCode find(const AtlasPtr &atlas, const CommandLine &line, EditionId edition)
    {
        const FindResult result = Finder(atlas).find(line.text, edition);
        if (result.error) {
            reportError(*result.error);
            return ExitCode::NoAtlas;
        }
        if (line.json)
            printJson(findJson(*atlas, result));
        else
            print(stdout, markedText(*atlas, findText(*atlas, result)));
        return answers(result.status) ? ExitCode::Found : ExitCode::NothingFound;
    }

    ExitCode show(const Atlas &atlas, const CommandLine &line, EditionId edition)
    {
        const CodedArea found = areaByCode(atlas, edition, line.text.trimmed());
        const bool elsewhere = isValid(found.onlyIn) && !line.window.edition.isEmpty();
        if (!isValid(found.area) || elsewhere) {
            QString text
                = Text::tr("No area has the code “%1” in the edition %2.").arg(line.text, atlas.edition(edition).key);
            if (elsewhere)
                text += u' ' + Text::tr("It is one of %1.").arg(atlas.edition(found.onlyIn).key);
            print(stderr, text + u'\n');
            return ExitCode::NothingFound;
        }
        const AreaAccount account = describeArea(atlas, found.area);
        if (line.json)
            printJson(showJson(atlas, account));
        else
            print(stdout, markedText(atlas, showText(atlas, account)));
        return ExitCode::Found;
    }

    /** The atlas with the places that --places asks for. Rows of a list that are not used go to standard error. */
    Result<AtlasPtr> withAskedPlaces(const AtlasPtr &opened, const QString &keyOrFile)
    {
        if (keyOrFile.isEmpty())
            return opened;
        auto asked = atlasWithPlaces(opened, keyOrFile);
        if (!asked)
            return asked.error();
        if (asked->own && asked->own->problemCount > 0)
            print(stderr, problemsText(*asked->own) + u'\n');
        return asked->atlas;
    }

    /** What the command line asks for in place of the atlas as it was read. An exercise has the usual places. */
    Result<AtlasPtr> asked(const AtlasPtr &opened, const CommandLine &line)
    {
        const WindowOptions &options = line.window;
        if (options.exercise.isEmpty())
            return withAskedPlaces(opened, options.places);
        const bool ofRealSystems
            = line.action == CommandLine::Action::Match || line.action == CommandLine::Action::Quiz;
        if (!options.places.isEmpty() || ofRealSystems)
            return Error { .kind = ErrorKind::UnexpectedArgument, .detail = u"--exercise"_s };
        return atlasWithExercise(opened, options.exercise);
    }

    /** The edition that is redrawn, if none was asked for. */
    EditionId usualEdition(const Atlas &atlas)
    {
        for (const Edition &edition : atlas.editions)
            if (isExercise(edition))
                return edition.id;
        return atlas.editionOn(QDate::currentDate());
    }

    ExitCode ask(const CommandLine &line)
    {
        const auto opened = readAtlas(line.window.atlas.isEmpty() ? defaultAtlasPath() : line.window.atlas);
        if (!opened) {
            reportError(opened.error());
            return ExitCode::NoAtlas;
        }
        if (line.action == CommandLine::Action::CheckTour)
            return checkTour(*opened, line.text);
        const auto atlas = asked(*opened, line);
        if (!atlas)
            return reportError(atlas.error());
        if (line.action == CommandLine::Action::Quiz)
            return runQuiz(**opened, line);
        const bool match = line.action == CommandLine::Action::Match;
        const bool both = match && line.window.edition == "both"_L1;
        const auto requested = both ? Result(none<EditionId>) : requestedEdition(**atlas, line.window);
        if (!requested)
            return reportError(requested.error());
        const EditionId edition = isValid(*requested) ? *requested : usualEdition(**atlas);
        if (match)
            return runMatch(**atlas, line, edition);
        if (line.action == CommandLine::Action::Legend) {
            Selection initial;
            initial.edition = edition;
            const auto wanted = requestedSelection(*atlas, line.window, initial);
            return wanted ? runLegend(**atlas, line, *wanted) : reportError(wanted.error());
        }
        return line.action == CommandLine::Action::Find ? find(*atlas, line, edition) : show(**atlas, line, edition);
    }

}

ExitCode runCommand(const CommandLine &line)
{
    if (line.problem)
        return reportError(*line.problem);
    switch (line.action) {
    case CommandLine::Action::Help:
        print(stdout, helpText());
        return ExitCode::Found;
    case CommandLine::Action::Version:
        print(stdout, "ICS Explorer "_L1 + QCoreApplication::applicationVersion() + u'\n');
        return ExitCode::Found;
    case CommandLine::Action::Import:
        return runImport(line.sources, line.data);
    case CommandLine::Action::Find:
    case CommandLine::Action::Show:
    case CommandLine::Action::Match:
    case CommandLine::Action::Legend:
    case CommandLine::Action::Quiz:
    case CommandLine::Action::CheckTour:
        return ask(line);
    case CommandLine::Action::ShowWindow:
        break;
    }
    return ExitCode::WrongUsage;
}

ExitCode reportError(const Error &error)
{
    print(stderr, "ics-explorer: "_L1 + errorText(error) + u'\n');
    switch (error.kind) {
    case ErrorKind::BadArgument:
    case ErrorKind::UnknownCommand:
    case ErrorKind::UnknownOption:
    case ErrorKind::MissingArgument:
    case ErrorKind::UnexpectedArgument:
        print(stderr, Text::tr("See ics-explorer --help.") + u'\n');
        return ExitCode::WrongUsage;
    case ErrorKind::NotAnAtlas:
    case ErrorKind::AtlasNewer:
    case ErrorKind::AtlasOlder:
    case ErrorKind::AtlasDamaged:
    case ErrorKind::DatabaseError:
        return ExitCode::NoAtlas;
    default:
        return ExitCode::FileFailed;
    }
}

}
