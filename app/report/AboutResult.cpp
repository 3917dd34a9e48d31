#include "AboutResult.h"

#include "domain/Figures.h"
#include "models/Format.h"
#include "models/LevelText.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Match)
    };

    QString sourceText(const Atlas &atlas, QStringView key)
    {
        const Source *source = atlas.source(key);
        if (!source)
            return {};
        //: %1 title, %2 publisher, %3 date, %4 licence
        const QString text
            = Text::tr("%1. %2, %3. %4.").arg(source->title, source->publisher, source->date, source->licence);
        return source->note.isEmpty() ? text : text + u' ' + source->note;
    }

    void addOutcomes(std::vector<AboutLine> &lines, const MatchSummary &summary)
    {
        for (int i = 0; i < matchOutcomeCount; ++i) {
            const auto outcome = static_cast<MatchOutcome>(i);
            //: %1 a word in the column "match"
            lines.push_back({ Text::tr("match = %1").arg(QString(matchOutcomeKey(outcome))),
                //: %1 what the word means, %2 rows
                Text::tr("%1: %2").arg(matchOutcomeText(outcome), figure(summary.count(outcome))) });
        }
    }

}

std::vector<AboutLine> aboutResult(const PostcodeMatcher &matcher, const MatchJob &job, const MatchSummary &summary)
{
    const Atlas &atlas = matcher.atlas();
    std::vector<AboutLine> lines;
    //: %1 a file, %2 a version
    lines.push_back({ Text::tr("What this is"),
        Text::tr("The list %1, with the areas of England's Integrated Care Systems put behind every row by ICS "
                 "Explorer %2 on %3.")
            .arg(QFileInfo(job.sample.path).fileName(), QCoreApplication::applicationVersion(),
                formatDate(QDate::currentDate())) });
    lines.push_back({ Text::tr("Column of the postcodes"), job.sample.columnName(job.column) });
    for (const EditionId edition : matcher.editions())
        lines.push_back({ Text::tr("Edition %1").arg(atlas.edition(edition).key),
            editionTitle(atlas.edition(edition)) + u", "_s + editionPeriod(atlas.edition(edition)) });
    lines.push_back({ Text::tr("Rows"), figure(summary.rows) });
    addOutcomes(lines, summary);
    for (const LevelId level : matcher.levels())
        lines.push_back({ levelName(atlas.level(level)), levelExplanation(atlas.level(level)) });
    for (const QStringView key :
        { u"ons-postcodes", u"ons-lookups-2024", u"nhs-ods-2026", u"derived-places", u"modelled-catchments" })
        if (const QString text = sourceText(atlas, key); !text.isEmpty())
            lines.push_back({ Text::tr("Source"), text });
    lines.push_back({ Text::tr("Attribution"), atlas.attribution.simplified() });
    return lines;
}

QString aboutTitle() { return Text::tr("About this data"); }

QString aboutPath(const QString &output)
{
    const QFileInfo info(output);
    return info.path() + u'/' + info.completeBaseName() + ".about.txt"_L1;
}

QByteArray aboutText(const std::vector<AboutLine> &lines)
{
    QString text;
    for (const AboutLine &line : lines)
        text += line.label + u": "_s + line.text + u'\n';
    return text.toUtf8();
}

}
