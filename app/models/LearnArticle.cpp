#include "LearnArticle.h"

#include "AreaAccount.h"
#include "Languages.h"
#include "LearnHere.h"
#include "LearnModel.h"
#include "LearnText.h"
#include "LevelText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnArticle)
    };

    void addSources(LearnArticle &article, const QStringList &keys)
    {
        for (const QString &key : keys)
            if (!article.sources.contains(key))
                article.sources += key;
    }

    void takeNotes(LearnArticle &article, const LearnNotes &notes)
    {
        addSources(article, notes.sources);
        article.related = notes.related;
    }

    void fill(LearnArticle &article, const Learn &learn, const LearnTerm &term)
    {
        article.lead = learnPlain(learn, term.shortText);
        article.paragraphs = term.paragraphs;
        takeNotes(article, term.notes);
    }

    void fill(LearnArticle &article, const Learn &learn, const LearnExplainer &explainer)
    {
        article.lead = learnPlain(learn, explainer.summary);
        article.paragraphs = explainer.paragraphs;
        article.easy = explainer.easy;
        takeNotes(article, explainer.notes);
    }

    void fill(LearnArticle &article, const LearnQuestion &question)
    {
        article.paragraphs = question.answer;
        takeNotes(article, question.notes);
    }

    void fill(LearnArticle &article, const LearnDifference &difference)
    {
        article.positions = difference.positions;
        article.resolution = difference.resolution;
        for (const LearnPosition &position : difference.positions)
            addSources(article, position.sources);
        takeNotes(article, difference.notes);
    }

    void addHere(LearnArticle &article, const LearnTemplates &templates, const AtlasPtr &atlas, AreaId area)
    {
        if (!atlas || !isValid(area))
            return;
        article.hereName = areaName(atlas->area(area));
        article.here = LearnHere(atlas, area).sentences(templates);
    }

    // Its phrases are in the person's language, and would stand in English sentences.
    void addEasyHere(LearnArticle &article, const LearnTemplates &templates, const AtlasPtr &atlas, AreaId area)
    {
        if (!article.here.isEmpty() && speaksEnglish())
            article.easyHere = LearnHere(atlas, area).sentences(templates);
    }

    QString underlined(const QString &heading) { return heading + u'\n' + QString(heading.size(), u'-'); }

}

LearnArticle learnArticle(const Learn &learn, const LearnRef &ref, const AtlasPtr &atlas, AreaId area)
{
    LearnArticle article { .ref = ref, .title = learnTranslated(learn.title(ref)) };
    switch (ref.kind) {
    case LearnKind::Term:
        fill(article, learn, *learn.term(ref.key));
        break;
    case LearnKind::Explainer:
        fill(article, learn, *learn.explainer(ref.key));
        addHere(article, learn.explainer(ref.key)->here, atlas, area);
        addEasyHere(article, learn.explainer(ref.key)->easyHere, atlas, area);
        break;
    case LearnKind::Question:
        fill(article, *learn.question(ref.key));
        break;
    case LearnKind::Difference:
        fill(article, *learn.difference(ref.key));
        addHere(article, learn.difference(ref.key)->here, atlas, area);
        break;
    }
    return article;
}

const QStringList &learnHereSentences(const LearnArticle &article, bool easyRead)
{
    return easyRead && !article.easyHere.isEmpty() ? article.easyHere : article.here;
}

QString learnHereHeading(const LearnArticle &article)
{
    return Text::tr("The area on screen: %1").arg(article.hereName);
}

QString learnPositionSource(const Atlas &atlas, const LearnPosition &position)
{
    QStringList titles;
    for (const QString &key : position.sources) {
        const Source *source = atlas.source(key);
        const bool dated = source && !source->date.isEmpty() && position.sources.size() > 1;
        titles += !source ? key
            : dated       ? u"%1 (%2)"_s.arg(source->title, learnTranslated(source->date))
                          : source->title;
    }
    return titles.join(u"; "_s);
}

QString learnArticleText(const Learn &learn, const LearnArticle &article, const Atlas &atlas, bool easyRead)
{
    QStringList parts { underlined(article.title) };
    if (easyRead && !article.easy.isEmpty()) {
        parts += article.easy;
    } else {
        if (!article.lead.isEmpty())
            parts += article.lead;
        for (const QString &paragraph : article.paragraphs)
            parts += learnPlain(learn, paragraph);
    }
    for (const LearnPosition &position : article.positions)
        parts += learnTranslated(position.date) + u" – "_s + learnPositionSource(atlas, position) + u":\n"_s
            + learnPlain(learn, position.text);
    if (!article.resolution.isEmpty())
        parts += Text::tr("What the law or the data say") + u':';
    for (const QString &paragraph : article.resolution)
        parts += learnPlain(learn, paragraph);
    if (!article.here.isEmpty())
        parts += learnHereHeading(article) + u'\n' + learnHereSentences(article, easyRead).join(u'\n');
    QStringList sources { Text::tr("Sources") + u':' };
    for (const QString &key : article.sources)
        sources += u"– "_s + sourceText(atlas, key);
    return (parts << sources.join(u'\n')).join(u"\n\n"_s) + u'\n';
}

}
