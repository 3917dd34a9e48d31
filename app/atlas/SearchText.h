// How names are written in the search index and how a person's words are looked for in it: without case, accents and
// punctuation, so that "King’s Lynn", "kings lynn" and "KINGS-LYNN" are one.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

/** Lower-case words of letters and digits; "&" is "and", an apostrophe joins. */
[[nodiscard]] QStringList searchWords(QStringView text);
/** The same, as one string with a space between the words. */
[[nodiscard]] QString foldedName(QStringView text);
/** Without those that only say what kind of body is meant, or nothing: "nhs", "icb", "council", "borough", "of", … */
[[nodiscard]] QStringList withoutKindWords(const QStringList &words);
/** A condition for FTS5 that every word begins a word of the column (of any column if empty). Words are from
   searchWords(), so that nothing in them has a meaning to FTS5. */
[[nodiscard]] QString prefixCondition(const QStringList &words, QLatin1StringView column = {});
/** The same where each word has several readings, of which one is enough; none of the lists may be empty. */
[[nodiscard]] QString anyPrefixCondition(const std::vector<QStringList> &words, QLatin1StringView column);

}
