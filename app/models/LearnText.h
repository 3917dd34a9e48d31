// The texts of Learn as a person reads them: in the person's language, with their links apart from their words. The
// English text itself is the key of its translation in the context ics::Learn; the target update_translations collects
// all of them (LearnMessages.h) for the languages other than English.
#pragma once

#include "Learn.h"

namespace ics {

/** The text in the person's language, its links still in it. */
[[nodiscard]] QString learnTranslated(const QString &english);

/** A run of words, with the entry it leads to, if any. */
struct LearnPiece
{
    QString text {};
    std::optional<LearnRef> link {};
};
/** Translated. A link without words of its own reads as the name of its entry. */
[[nodiscard]] std::vector<LearnPiece> learnPieces(const Learn &learn, const QString &english);
/** Translated, without links: for screen readers, copies and measures. */
[[nodiscard]] QString learnPlain(const Learn &learn, const QString &english);
/** Translated, escaped, each link as an anchor with learnUrl(). No paragraph of its own around it. */
[[nodiscard]] QString learnHtml(const Learn &learn, const QString &english);

/** "learn:icb", "learn:question:does-my-gp-change" */
[[nodiscard]] QString learnUrl(const LearnRef &ref);
[[nodiscard]] std::optional<LearnRef> learnRefFromUrl(const QString &url);

/** The references in a text as they are written, in order; also those that lead nowhere. */
[[nodiscard]] QStringList learnLinksIn(const QString &text);
/** The names of the placeholders in a template, in order: "people" for {people}. */
[[nodiscard]] QStringList learnPlaceholdersIn(const QString &text);

}
