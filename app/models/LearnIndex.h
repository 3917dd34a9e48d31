// The search and the finder of terms over the application's own texts, made on first need in the language of the moment
// and again after it has changed. For the window's thread.
#pragma once

#include "LearnSearch.h"
#include "TermFinder.h"

#include <memory>

namespace ics {

class LearnIndex final
{
public:
    static LearnIndex &shared();

    /** nullptr if the texts cannot be read. */
    [[nodiscard]] const LearnSearch *search();
    [[nodiscard]] const TermFinder *finder();
    /** The finder if it has been made already: for what must not wait for it. */
    [[nodiscard]] const TermFinder *readyFinder() const { return m_finder.get(); }
    /** What of a running text deserves a link: the first of each term, and none within a name. Nothing until the finder
        has been made. */
    [[nodiscard]] const std::vector<FoundTerm> &linksIn(const QString &text);
    /** The language has changed. */
    void forget();

private:
    LearnIndex() = default;

    std::unique_ptr<LearnSearch> m_search;
    std::unique_ptr<TermFinder> m_finder;
    QHash<QString, std::vector<FoundTerm>> m_links; // of texts that come again and again
};

}
