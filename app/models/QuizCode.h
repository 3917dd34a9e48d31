// The code of a class: what a trainer reads out so that everybody has the same questions. A word of one's own, or one
// that is offered ("FERN27"), in any case and with or without spaces; where the settings are not the usual ones (ten
// questions of every kind on England, in the newest edition) they follow as four letters: "FERN27-4K0X".
#pragma once

#include "Quiz.h"

#include <cstdint>

namespace ics {

/** Letters and digits in upper case; empty if there are none. */
[[nodiscard]] QString quizWord(const QString &text);
/** FNV-1a, 64 bits, of the word. */
[[nodiscard]] std::uint64_t quizSeed(const QString &word);
/** A plant and two digits, by a number of any size. */
[[nodiscard]] QString quizWordFor(std::uint64_t number);

[[nodiscard]] QuizOrder usualQuiz(const Atlas &atlas);
[[nodiscard]] QString quizCode(const Atlas &atlas, const QuizOrder &order);
/** The usual settings unless the code carries others. Nullopt if nothing in it can be read out. */
[[nodiscard]] std::optional<QuizOrder> quizFromCode(const Atlas &atlas, const QString &code);

/** Regions, then systems, each by code: what can be the field of a quiz. */
[[nodiscard]] std::vector<AreaId> quizFields(const Atlas &atlas, EditionId edition);

}
