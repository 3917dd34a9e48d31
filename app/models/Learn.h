// Everything that the application teaches, read once from the texts compiled in under :/learn, on the first use and not
// before. Immutable, and safe on every thread. Each text is a translation of the context ics::Learn: see LearnText.h.
#pragma once

#include "LearnContent.h"
#include "domain/Result.h"

namespace ics {

class Learn final
{
public:
    /** The four files of a folder. Errors: FileMissing, FileUnreadable, and BadJson with the file, the entry and the
       reason: a field missing, unknown or of the wrong kind, a key or form twice, a link that leads nowhere. */
    static Result<Learn> read(const QString &folder);
    /** That of the application itself; the first call reads it, in a few milliseconds. */
    static const Result<Learn> &shared();

    [[nodiscard]] const std::vector<LearnTerm> &terms() const { return m_content.terms; }
    [[nodiscard]] const std::vector<LearnExplainer> &explainers() const { return m_content.explainers; }
    [[nodiscard]] const std::vector<LearnQuestion> &questions() const { return m_content.questions; }
    [[nodiscard]] const std::vector<LearnDifference> &differences() const { return m_content.differences; }

    // nullptr if there is none of that key
    [[nodiscard]] const LearnTerm *term(const QString &key) const;
    [[nodiscard]] const LearnExplainer *explainer(const QString &key) const;
    [[nodiscard]] const LearnQuestion *question(const QString &key) const;
    [[nodiscard]] const LearnDifference *difference(const QString &key) const;
    [[nodiscard]] bool has(const LearnRef &ref) const;
    /** English: the name of a term, the title of an explainer, …; empty if there is none. */
    [[nodiscard]] QString title(const LearnRef &ref) const;

    /** The differences of the sources that concern a fact or a group of facts, by its key in the AreaAccount of an area
       of that level. */
    [[nodiscard]] std::vector<const LearnDifference *> differencesAbout(
        const QString &factKey, const QString &levelKey) const;

private:
    explicit Learn(LearnContent content);

    LearnContent m_content;
    QHash<QString, std::size_t> m_byRef; // learnRefText() to the place in its list
};

}
