// One entry of Learn as it is read, whatever its kind: a title, a lead, paragraphs, what it means for the area on
// screen, for a difference the positions and what settles it, sources and related entries. Pages and copies are made
// from it.
#pragma once

#include "Learn.h"
#include "atlas/Atlas.h"

namespace ics {

struct LearnArticle
{
    LearnRef ref {};
    QString title {}; // translated
    QString lead {}; // translated, without links; may be empty
    QStringList paragraphs {}; // English, as learnHtml() and learnPlain() take it
    QStringList easy {}; // Easy Read, English; empty: there is none
    QString hereName {}; // of the area that the sentences are about
    QStringList here {}; // translated; empty: nothing to say of the area
    QStringList easyHere {}; // the same in Easy Read, where the person's language is English
    std::vector<LearnPosition> positions {};
    QStringList resolution {}; // English
    QStringList sources {}; // keys, each once, those of the positions first
    std::vector<LearnRef> related {};
};

/** The entry must be there. Without an atlas or an area there are no sentences about one. */
[[nodiscard]] LearnArticle learnArticle(const Learn &learn, const LearnRef &ref, const AtlasPtr &atlas, AreaId area);

/** As plain text, for copies. */
[[nodiscard]] QString learnArticleText(
    const Learn &learn, const LearnArticle &article, const Atlas &atlas, bool easyRead);

/** What is said of the area on screen, in the register that is read. */
[[nodiscard]] const QStringList &learnHereSentences(const LearnArticle &article, bool easyRead);
/** "The area on screen: Devon", the heading above the sentences about an area. */
[[nodiscard]] QString learnHereHeading(const LearnArticle &article);
/** Who holds a position: a title, or "One title (early 2022); another (20 October 2023)". */
[[nodiscard]] QString learnPositionSource(const Atlas &atlas, const LearnPosition &position);

}
