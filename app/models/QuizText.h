// A question in the person's language: what is asked, the choices, and why the right one is right, with its source. The
// window, the printed sheet and the terminal show the same words.
#pragma once

#include "Quiz.h"

namespace ics {

[[nodiscard]] QString quizKindName(QuizKind kind); // "Find the system"
[[nodiscard]] QString quizKindKey(QuizKind kind); // "locate", for the command line
[[nodiscard]] std::optional<QuizKind> quizKindFromKey(QStringView key);

/** "A" … "D": the same on buttons, maps and sheets. */
[[nodiscard]] QString quizLetter(int choice);

struct QuizWords
{
    QString prompt {}; // "Where is Staffordshire?"
    QString given {}; // what the prompt is about, in a line of its own; may be empty
    QStringList choices {}; // without letters; of Locate: "Area A", which stands on the map
    QStringList revealed {}; // the choices once they are answered: "Area A: West Yorkshire"
    QString answer {}; // the right choice in full
    QString letteredAnswer {}; // "B · Dorset", "Area B"
    bool lettersAreOnMap = false;
    QString why {}; // one or two sentences
    QString source {}; // in words
    AreaId area = none<AreaId>; // where to look at it
};
[[nodiscard]] QuizWords quizWords(const Atlas &atlas, const QuizQuestion &question);

/** "England", or the name of the region or system. */
[[nodiscard]] QString quizFieldName(const Atlas &atlas, const QuizOrder &order);
/** "10 questions · England · April 2026". */
[[nodiscard]] QString quizSummary(const Atlas &atlas, const Quiz &quiz);
/** "Questions and answers were made from the atlas …": what must stand on a sheet. */
[[nodiscard]] QString quizAtlasLine(const Atlas &atlas, const QuizOrder &order);

}
