#include "MatchCommand.h"

#include "Commands.h"

#include "domain/Figures.h"
#include "report/MatchList.h"

#include <QCoreApplication>
#include <QDir>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Commands)
    };

    std::atomic_bool stopRequested = false;
    static_assert(std::atomic_bool::is_always_lock_free, "set from a signal handler");

    void requestStop(int) { stopRequested = true; }

    void say(const QString &text) { std::fputs((text + u'\n').toUtf8().constData(), stderr); }

    void describe(const ListSample &sample, const ColumnChoice &choice)
    {
        say(QDir::toNativeSeparators(sample.path) + u": "_s + formatText(sample));
        say(choiceText(sample, choice));
    }

    void summarise(const MatchSummary &summary, const QString &output, const QString &attribution)
    {
        say(regrouped(Text::tr("%Ln row(s) written to %1.", nullptr, static_cast<int>(summary.rows)))
                .arg(QDir::toNativeSeparators(output)));
        for (int i = 0; i < matchOutcomeCount; ++i) {
            const auto outcome = static_cast<MatchOutcome>(i);
            if (const qint64 rows = summary.count(outcome); rows > 0)
                say(u"%1  %2 (%3)"_s.arg(figure(rows), 12)
                        .arg(matchOutcomeText(outcome), QString(matchOutcomeKey(outcome))));
        }
        if (summary.longRows > 0)
            say(regrouped(
                Text::tr("%Ln row(s) have more fields than the first one, so what was added stands further right; the "
                         "first is on line %1.",
                    nullptr, static_cast<int>(summary.longRows)))
                    .arg(summary.firstLongLine));
        say(attribution.simplified());
    }

    std::vector<EditionId> chosenEditions(const Atlas &atlas, const CommandLine &line, EditionId edition)
    {
        if (line.window.edition != "both"_L1)
            return { edition };
        std::vector<EditionId> all;
        for (const Edition &e : atlas.editions)
            all.push_back(e.id);
        return all;
    }

    Result<Done> match(const Atlas &atlas, const CommandLine &line, const std::vector<EditionId> &editions)
    {
        const auto sample = sampleList(line.text);
        if (!sample)
            return sample.error();
        const auto choice = chooseColumn(*sample, line.column);
        if (!choice)
            return choice.error();
        describe(*sample, *choice);
        const auto postcodes = PostcodeTable::read(atlas.path);
        if (!postcodes)
            return postcodes.error();
        const PostcodeMatcher matcher(atlas, *postcodes, editions);
        const auto summary = matchList(
            matcher,
            { .sample = *sample,
                .column = choice->column,
                .output = line.output,
                .about = line.about || isWorkbookName(line.output) },
            [](double fraction, qint64 rows) {
                say(Text::tr("%1 %  %2 rows").arg(qRound(fraction * 100), 3).arg(figure(rows)));
            },
            &stopRequested);
        if (!summary)
            return summary.error();
        summarise(*summary, line.output, atlas.attribution);
        return Done {};
    }

}

ExitCode runMatch(const Atlas &atlas, const CommandLine &line, EditionId edition)
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
    const auto done = match(atlas, line, chosenEditions(atlas, line, edition));
    if (done)
        return ExitCode::Found;
    const ExitCode code = reportError(done.error());
    if (done.error().kind == ErrorKind::MissingColumn)
        say(Text::tr("Name the column of the postcodes with --column, by its heading or its number from 1."));
    return code;
}

}
