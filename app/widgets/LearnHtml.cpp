#include "LearnHtml.h"

#include "Appearance.h"
#include "models/AreaAccount.h"
#include "models/Languages.h"
#include "models/LearnModel.h"
#include "models/LearnText.h"

#include <QCoreApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnHtml)
    };

    // Sizes of type in points, distances in pixels: the only units that Qt's style sheets know for each.
    QString style(const LearnLook &look)
    {
        const auto points = [&](double times) { return QString::number(look.font.pointSizeF() * times, 'f', 1); };
        const auto pixels
            = [&](double lines) { return QString::number(QFontMetrics(look.font).height() * lines, 'f', 0); };
        return uR"(<style>
            p { margin-top: 0px; margin-bottom: %1px; line-height: 140%; }
            p.title { font-size: %2pt; font-weight: 600; margin-bottom: %11px; line-height: 115%; }
            p.part { font-size: %3pt; font-weight: 600; margin-top: %1px; margin-bottom: %9px; line-height: 120%; }
            p.kind { font-size: %4pt; color: %5; margin-bottom: 2px; line-height: 120%; }
            p.lead { font-size: %6pt; color: %5; }
            p.easy { font-size: %7pt; line-height: 150%; }
            p.small { font-size: %4pt; color: %5; margin-bottom: 4px; line-height: 130%; }
            span.small { font-size: %4pt; color: %5; }
            p.row { margin-bottom: %10px; line-height: 130%; }
            p.inbox { margin-bottom: 6px; line-height: 135%; }
            a { color: %8; text-decoration: underline; }
            </style>)"_s
            .arg(pixels(0.7), points(1.75), points(1.15), points(0.85), Appearance::muted(look.palette).name(),
                points(1.15), points(1.2), Appearance::accent(look.palette).name(), pixels(0.35))
            .arg(pixels(0.2), pixels(0.4));
    }

    QString paragraph(const QString &html, const char *kind = nullptr)
    {
        return kind ? u"<p class=\"%1\">%2</p>"_s.arg(QLatin1StringView(kind), html) : u"<p>%1</p>"_s.arg(html);
    }

    QString heading(const QString &text) { return paragraph(text.toHtmlEscaped(), "part"); }

    /** Text on a tint with a bar at its leading edge, as a table of one row. */
    QString box(const QString &inner, const LearnLook &look)
    {
        const QString bar = u"<td width=\"5\" bgcolor=\"%1\"></td>"_s.arg(Appearance::accent(look.palette).name());
        const QString words
            = u"<td bgcolor=\"%1\" style=\"padding-top: 12px; padding-right: 16px; padding-bottom: 8px; padding-left: 16px;\">%2</td>"_s
                  .arg(Appearance::tint(look.palette).name(), inner);
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top: 4px; margin-bottom: 16px;\"><tr>%1%2</tr></table>"_s
            .arg(look.rightToLeft ? words : bar, look.rightToLeft ? bar : words);
    }

    QString hereBox(const LearnArticle &article, const LearnLook &look)
    {
        if (article.here.isEmpty())
            return {};
        QString inner = paragraph(u"<b>%1</b>"_s.arg(learnHereHeading(article).toHtmlEscaped()), "inbox");
        for (const QString &sentence : learnHereSentences(article, look.easyRead))
            inner += paragraph(sentence.toHtmlEscaped(), "inbox");
        return box(inner, look);
    }

    /** One row a position: who and when beside what they say, a thin line between two. */
    QString positionTable(const Learn &learn, const LearnArticle &article, const Atlas &atlas, const LearnLook &look)
    {
        QString rows;
        for (const LearnPosition &position : article.positions) {
            const QString line = u"border-top: 1px solid %1;"_s.arg(Appearance::line(look.palette).name());
            const QString who
                = u"<td width=\"34%\" style=\"padding-top: 10px; padding-right: 12px; padding-bottom: 6px; padding-left: 0px; %1\">%2%3</td>"_s
                      .arg(line, paragraph(u"<b>%1</b>"_s.arg(learnTranslated(position.date).toHtmlEscaped()), "inbox"),
                          paragraph(learnPositionSource(atlas, position).toHtmlEscaped(), "small"));
            const QString what
                = u"<td style=\"padding-top: 10px; padding-right: 0px; padding-bottom: 6px; padding-left: 12px; %1\">%2</td>"_s
                      .arg(line, paragraph(learnHtml(learn, position.text), "inbox"));
            rows += u"<tr>%1%2</tr>"_s.arg(look.rightToLeft ? what : who, look.rightToLeft ? who : what);
        }
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top: 4px; margin-bottom: 16px;\">%1</table>"_s
            .arg(rows);
    }

    QString positions(const Learn &learn, const LearnArticle &article, const Atlas &atlas, const LearnLook &look)
    {
        if (article.positions.empty())
            return {};
        QString inner
            = paragraph(u"<b>%1</b>"_s.arg(Text::tr("What the law or the data say").toHtmlEscaped()), "inbox");
        for (const QString &text : article.resolution)
            inner += paragraph(learnHtml(learn, text), "inbox");
        return heading(Text::tr("What the sources say")) + positionTable(learn, article, atlas, look)
            + box(inner, look);
    }

    QString related(const Learn &learn, const LearnArticle &article)
    {
        if (article.related.empty())
            return {};
        QString html = heading(Text::tr("Related"));
        for (const LearnRef &ref : article.related)
            html += paragraph(
                u"<a href=\"%1\">%2</a> <span class=\"small\">· %3</span>"_s.arg(learnUrl(ref),
                    learnTranslated(learn.title(ref)).toHtmlEscaped(), learnKindName(ref.kind).toHtmlEscaped()),
                "row");
        return html;
    }

    QString sources(const QStringList &keys, const Atlas &atlas)
    {
        QString html = heading(Text::tr("Sources"));
        for (const QString &key : keys)
            html += paragraph(sourceText(atlas, key).toHtmlEscaped(), "small");
        return html;
    }

}

QString learnArticleHtml(const Learn &learn, const LearnArticle &article, const Atlas &atlas, const LearnLook &look)
{
    QString html = style(look) + paragraph(learnKindName(article.ref.kind).toHtmlEscaped(), "kind")
        + paragraph(article.title.toHtmlEscaped(), "title");
    if (look.easyRead && !article.easy.isEmpty()) {
        if (!speaksEnglish())
            html += paragraph(Text::tr("Easy Read is written in English only.").toHtmlEscaped(), "lead");
        for (const QString &sentence : article.easy)
            html += paragraph(sentence.toHtmlEscaped(), "easy");
        html += hereBox(article, look);
    } else {
        if (!article.lead.isEmpty())
            html += paragraph(article.lead.toHtmlEscaped(), "lead");
        html += hereBox(article, look);
        for (const QString &text : article.paragraphs)
            html += paragraph(learnHtml(learn, text));
    }
    return html + positions(learn, article, atlas, look) + related(learn, article) + sources(article.sources, atlas);
}

QString learnTermHtml(const Learn &learn, const LearnTerm &term, const Atlas &atlas, const LearnLook &look)
{
    QString html = style(look) + heading(learnTranslated(term.name));
    html += paragraph(learnPlain(learn, term.shortText).toHtmlEscaped(), "lead");
    for (const QString &text : term.paragraphs)
        html += paragraph(learnHtml(learn, text));
    QStringList titles;
    for (const QString &key : term.notes.sources)
        titles += sourceText(atlas, key);
    html += paragraph(Text::tr("Sources: %1").arg(titles.join(u"; "_s)).toHtmlEscaped(), "small");
    return html;
}

}
