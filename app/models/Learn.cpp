#include "Learn.h"

#include "LearnCheck.h"
#include "LearnReader.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    template <typename Entry>
    const Entry *entryOf(
        const std::vector<Entry> &entries, const QHash<QString, std::size_t> &byRef, const LearnRef &ref)
    {
        const auto found = byRef.constFind(learnRefText(ref));
        return found == byRef.constEnd() ? nullptr : &entries.at(*found);
    }

}

Learn::Learn(LearnContent content)
    : m_content(std::move(content))
{
    const auto add = [this](LearnKind kind, const auto &entries) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            m_byRef.insert(learnRefText({ kind, entries[i].key }), i);
    };
    add(LearnKind::Term, m_content.terms);
    add(LearnKind::Explainer, m_content.explainers);
    add(LearnKind::Question, m_content.questions);
    add(LearnKind::Difference, m_content.differences);
}

Result<Learn> Learn::read(const QString &folder)
{
    auto content = readLearnContent(folder);
    if (!content)
        return content.error();
    if (auto error = checkLearnContent(*content, folder))
        return *error;
    return Learn(std::move(*content));
}

const Result<Learn> &Learn::shared()
{
    static const Result<Learn> learn = read(u":/learn"_s);
    return learn;
}

const LearnTerm *Learn::term(const QString &key) const
{
    return entryOf(m_content.terms, m_byRef, { LearnKind::Term, key });
}

const LearnExplainer *Learn::explainer(const QString &key) const
{
    return entryOf(m_content.explainers, m_byRef, { LearnKind::Explainer, key });
}

const LearnQuestion *Learn::question(const QString &key) const
{
    return entryOf(m_content.questions, m_byRef, { LearnKind::Question, key });
}

const LearnDifference *Learn::difference(const QString &key) const
{
    return entryOf(m_content.differences, m_byRef, { LearnKind::Difference, key });
}

bool Learn::has(const LearnRef &ref) const { return m_byRef.contains(learnRefText(ref)); }

QString Learn::title(const LearnRef &ref) const
{
    if (!has(ref))
        return {};
    switch (ref.kind) {
    case LearnKind::Term:
        return term(ref.key)->name;
    case LearnKind::Explainer:
        return explainer(ref.key)->title;
    case LearnKind::Question:
        return question(ref.key)->question;
    case LearnKind::Difference:
        return difference(ref.key)->topic;
    }
    return {};
}

std::vector<const LearnDifference *> Learn::differencesAbout(const QString &factKey, const QString &levelKey) const
{
    std::vector<const LearnDifference *> found;
    for (const LearnDifference &difference : m_content.differences)
        if (difference.about.contains(factKey) && difference.levels.contains(levelKey))
            found.push_back(&difference);
    return found;
}

}
