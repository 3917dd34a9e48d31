// What a person may have meant by a word that no name has: the words of all names that share most of its trigrams, by
// edit distance. And what a short form stands for: the initials of systems, regions, trusts and former bodies ("BSW"),
// and the customary short forms of counties ("Herts").
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace ics {

class SearchSpelling final
{
public:
    struct Word
    {
        QString text;
        int distance = 0; // edits; 0: it begins as typed
    };

    /** The words of a folded name; build() once after the last one. */
    void addWords(const QStringList &words) { m_words += words; }
    void addInitials(const QString &name, qint64 entry);
    void build();

    /** Words that begin like this one but for a few edits, nearest first; none for words too short to tell. */
    [[nodiscard]] std::vector<Word> similar(const QString &word, std::size_t limit) const;
    /** Whether a word of any name begins so. */
    [[nodiscard]] bool isKnown(const QString &word) const;
    /** Entries of which these letters are the initials, the most important first. */
    [[nodiscard]] QList<qint64> withInitials(const QString &letters) const { return m_initials.value(letters); }

private:
    [[nodiscard]] std::vector<std::uint32_t> sharingTrigrams(const QString &word, int least) const;

    QStringList m_words; // sorted
    std::vector<std::uint32_t> m_first; // by trigram, and one more: where its words begin in m_postings
    std::vector<std::uint32_t> m_postings;
    QHash<QString, QList<qint64>> m_initials;
};

/** "hertfordshire" for "herts"; empty if it is no customary short form of a county. */
[[nodiscard]] QString longForm(const QString &word);

/** Edits (a letter left out, put in, changed, or two neighbours swapped) from `typed` to the nearest beginning of
 * `word`. */
[[nodiscard]] int editsToBeginning(const QString &typed, const QString &word);

}
