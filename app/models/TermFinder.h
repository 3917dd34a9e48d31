// Finds the terms of the glossary in the texts of any pane, so that they can become links: by every form of a term, in
// English and in the person's language, whole words, any case, the longest form first. Made for the language of the
// moment: make another one when it changes.
#pragma once

#include "Learn.h"

namespace ics {

struct FoundTerm
{
    qsizetype start = 0; // in the text
    qsizetype length = 0;
    const LearnTerm *term = nullptr; // of the Learn that the finder was made from
};

class TermFinder final
{
public:
    explicit TermFinder(const Learn &learn); // must outlive the finder

    /** In order, none overlapping another. Everyday words ("place", "system") are not found in running text. Not meant
       for names: that of a practice or trust may hold a term by chance. */
    [[nodiscard]] std::vector<FoundTerm> termsIn(const QString &text) const;
    /** Those that deserve a link: the first of each term, and none that ends a name, as in "NHS Kent and Medway
        Integrated Care Board". */
    [[nodiscard]] std::vector<FoundTerm> linksIn(const QString &text) const;
    /** The term that the whole text stands for, as a heading or a label does, also after a number ("25
       neighbourhoods"): everyday words, too; else nullptr. */
    [[nodiscard]] const LearnTerm *termFor(const QString &text) const;
    /** Also where the text only holds it, as "Trusts based here" does. */
    [[nodiscard]] const LearnTerm *termAbout(const QString &text) const;

private:
    void add(const LearnTerm &term, const QString &form, bool inText);

    struct Form
    {
        const LearnTerm *term = nullptr;
        bool inText = true;
    };
    QHash<QString, Form> m_forms; // by the folded form
    std::size_t m_mostWords = 1; // of a form
};

/** The forms of a term as one message for translators, separated by "|"; a language may have more or fewer of them. */
[[nodiscard]] QString learnFormsMessage(const QStringList &forms);

}
