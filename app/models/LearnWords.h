// Words of texts in any script, folded for comparison: without case, accents and apostrophes, as in the search index,
// but with letters beyond the Latin ones, since the texts that are taught exist in several languages.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

struct LearnWord
{
    QString folded {};
    qsizetype start = 0; // in the text
    qsizetype length = 0;
};

[[nodiscard]] std::vector<LearnWord> learnWords(QStringView text);
[[nodiscard]] QStringList learnFoldedWords(QStringView text);
/** The folded words with a space between them. */
[[nodiscard]] QString learnFolded(QStringView text);

}
