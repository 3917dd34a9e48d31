// An entry of Learn as rich text in the colours and the type size of the moment, for a QTextDocument: no more than the
// HTML that Qt knows, links as learnUrl().
#pragma once

#include "models/LearnArticle.h"

#include <QFont>
#include <QPalette>

namespace ics {

struct LearnLook
{
    QPalette palette {};
    QFont font {}; // of the body text
    bool easyRead = false;
    bool rightToLeft = false;
};

[[nodiscard]] QString learnArticleHtml(
    const Learn &learn, const LearnArticle &article, const Atlas &atlas, const LearnLook &look);
/** What a term is, with its sources and a link to the rest: for showing it where it stands. */
[[nodiscard]] QString learnTermHtml(
    const Learn &learn, const LearnTerm &term, const Atlas &atlas, const LearnLook &look);

}
