// The terms, explainers, questions and differences for the one search field: every word typed must begin a word of the
// entry's title, forms, search words or summary. In memory and in the language of the moment: make another one when it
// changes. Tens of microseconds a search.
#pragma once

#include "Learn.h"

namespace ics {

struct LearnHit
{
    LearnRef ref {};
    QString title {}; // translated
    QString shortText {}; // translated, without links: one sentence
    bool isNamed = false; // what was typed is its title or one of its forms
    bool isBegun = false; // what was typed are the first words, two or more, of its title or of one of its forms
};

class LearnSearch final
{
public:
    explicit LearnSearch(const Learn &learn);

    /** The best first: the whole of a title or form, its beginning, its words, search words, then the summary. Small
       words such as “what is a” are passed over, unless nothing else is typed. */
    [[nodiscard]] std::vector<LearnHit> search(const QString &text, std::size_t limit = 8) const;
    /** Every entry: the terms by the alphabet, the rest in the order of their files. */
    [[nodiscard]] std::vector<LearnHit> all() const;

private:
    struct Entry
    {
        LearnHit hit {};
        QStringList titles {}; // folded: the title and the forms
        QStringList titleWords {};
        QStringList searchWords {}; // with those of the title
        QStringList allWords {}; // with those of the summary
    };
    void add(LearnHit hit, const QStringList &titles, const QStringList &others);
    [[nodiscard]] static int rank(const Entry &entry, const QString &whole, const QStringList &words);

    std::vector<Entry> m_entries;
    QStringList m_smallWords;
};

}
