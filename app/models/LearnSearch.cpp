#include "LearnSearch.h"

#include "LearnText.h"
#include "LearnWords.h"
#include "TermFinder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnSearch)
    };

    constexpr int noMatch = 99;

    bool allBeginWordsOf(const QStringList &typed, const QStringList &words)
    {
        return std::ranges::all_of(typed, [&](const QString &word) {
            return std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(word); });
        });
    }

    QStringList formsOf(const LearnTerm &term)
    {
        QStringList forms = term.forms + term.alone;
        for (const QStringList &list : { term.forms, term.alone })
            forms += learnTranslated(learnFormsMessage(list)).split(u'|', Qt::SkipEmptyParts);
        return forms + QStringList(term.name); // the English name is in use in every language
    }

}

LearnSearch::LearnSearch(const Learn &learn)
    //: Words without weight in a search, in small letters, separated by spaces
    : m_smallWords(learnFoldedWords(Text::tr("a an and are at did do does for how i in is it my of on the to was what "
                                             "whats when where which who why")))
{
    for (const LearnTerm &term : learn.terms())
        add({ { LearnKind::Term, term.key }, learnTranslated(term.name), learnPlain(learn, term.shortText) },
            formsOf(term), {});
    for (const LearnExplainer &explainer : learn.explainers())
        add({ { LearnKind::Explainer, explainer.key }, learnTranslated(explainer.title),
                learnPlain(learn, explainer.summary) },
            {}, {});
    for (const LearnQuestion &question : learn.questions())
        add({ { LearnKind::Question, question.key }, learnTranslated(question.question),
                learnPlain(learn, question.answer.first()) },
            {}, { question.words, learnTranslated(question.words) });
    for (const LearnDifference &difference : learn.differences())
        add({ { LearnKind::Difference, difference.key }, learnTranslated(difference.topic),
                learnPlain(learn, difference.resolution.first()) },
            {}, {});
}

void LearnSearch::add(LearnHit hit, const QStringList &forms, const QStringList &others)
{
    Entry entry { .hit = std::move(hit) };
    for (const QString &title : QStringList(entry.hit.title) + forms) {
        entry.titles += learnFolded(title);
        entry.titleWords += learnFoldedWords(title);
    }
    entry.searchWords = entry.titleWords;
    for (const QString &text : others)
        entry.searchWords += learnFoldedWords(text);
    entry.allWords = entry.searchWords + learnFoldedWords(entry.hit.shortText);
    m_entries.push_back(std::move(entry));
}

int LearnSearch::rank(const Entry &entry, const QString &whole, const QStringList &words)
{
    if (entry.titles.contains(whole) || entry.titles.contains(words.join(u' ')))
        return 0;
    if (std::ranges::any_of(entry.titles, [&](const QString &title) { return title.startsWith(whole); }))
        return 1;
    if (allBeginWordsOf(words, entry.titleWords))
        return 2;
    if (allBeginWordsOf(words, entry.searchWords))
        return 3;
    return allBeginWordsOf(words, entry.allWords) ? 4 : noMatch;
}

std::vector<LearnHit> LearnSearch::search(const QString &text, std::size_t limit) const
{
    const QStringList typed = learnFoldedWords(text);
    QStringList words;
    for (const QString &word : typed)
        if (!m_smallWords.contains(word))
            words += word;
    if (words.isEmpty())
        words = typed;
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries)
        if (const int r = rank(entry, typed.join(u' '), words); r != noMatch)
            found.emplace_back(r, &entry);
    std::ranges::stable_sort(found, {}, [](const auto &match) { return match.first; });
    std::vector<LearnHit> hits;
    const QString begun = typed.join(u' ') + u' ';
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i) {
        const auto &[r, entry] = found[i];
        LearnHit &hit = hits.emplace_back(entry->hit);
        hit.isNamed = r == 0;
        hit.isBegun = typed.size() > 1
            && std::ranges::any_of(entry->titles, [&](const QString &title) { return title.startsWith(begun); });
    }
    return hits;
}

std::vector<LearnHit> LearnSearch::all() const
{
    std::vector<LearnHit> hits;
    for (const Entry &entry : m_entries)
        hits.push_back(entry.hit);
    const auto otherKinds = std::stable_partition(
        hits.begin(), hits.end(), [](const LearnHit &hit) { return hit.ref.kind == LearnKind::Term; });
    std::ranges::sort(hits.begin(), otherKinds,
        [](const LearnHit &a, const LearnHit &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    return hits;
}

}
