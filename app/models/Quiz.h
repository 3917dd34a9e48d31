// Questions on the structure of the NHS, made from the atlas: the same order gives the same questions, in the same
// sequence and with the choices in the same places, on every computer and in every language. A question is held as what
// it asks about, not as words; QuizText.h has those. Each has one right choice by the data of the atlas, and no other.
#pragma once

#include "atlas/Atlas.h"

#include <QFlags>

#include <array>
#include <optional>
#include <vector>

namespace ics {

enum class QuizKind { Locate = 0x01, Name = 0x02, Level = 0x04, Seat = 0x08, Change = 0x10 };
Q_DECLARE_FLAGS(QuizKinds, QuizKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(QuizKinds)

inline constexpr std::array quizKinds { QuizKind::Locate, QuizKind::Name, QuizKind::Level, QuizKind::Seat,
    QuizKind::Change };
inline constexpr QuizKinds allQuizKinds
    = QuizKinds(QuizKind::Locate) | QuizKind::Name | QuizKind::Level | QuizKind::Seat | QuizKind::Change;
inline constexpr std::array quizLengths { 5, 10, 20 };

struct QuizOrder
{
    QString word {}; // of the class, normalised, see QuizCode.h: what chance depends on
    EditionId edition = none<EditionId>;
    QuizKinds kinds = allQuizKinds;
    int number = 10; // of questions: one of quizLengths
    AreaId field = none<AreaId>; // a region or system of the edition; none: England

    friend bool operator==(const QuizOrder &, const QuizOrder &) = default;
};

enum class QuizForm {
    Locate, // subject: which of the lettered areas it is
    Name, // subject: what the marked area is called
    Level, // key of a task: "system", "place" or "neighbourhood"
    Authority, // key of a seat: "law", "policy" or "may-add"
    BoardOfSeat, // key of a seat: "icb" or "icp"
    Partnership, // subject is a council: the system whose partnership has a seat for it
    WhereNow, // subject is a system that closed: one that covers people there now
    FormerPart, // subject is a system that opened: one of those it was made from
};

struct QuizChoice
{
    AreaId area = none<AreaId>;
    QString key {}; // where it is no area
    friend bool operator==(const QuizChoice &, const QuizChoice &) = default;
};

struct QuizQuestion
{
    QuizForm form = QuizForm::Locate;
    AreaId subject = none<AreaId>; // of Level: an area that serves as the example
    QString key {}; // of a task, or "icb/chair"
    std::vector<QuizChoice> choices {}; // two to four
    int right = 0; // position of the right one
    friend bool operator==(const QuizQuestion &, const QuizQuestion &) = default;
};

struct Quiz
{
    QuizOrder order {};
    std::vector<QuizQuestion> questions {}; // fewer than ordered where the field has no more
};

[[nodiscard]] QuizKind kindOf(QuizForm form);
/** A map goes with the question. */
[[nodiscard]] bool needsMap(QuizForm form);

/** The atlas as it was read: a quiz is on the real systems and the usual places, whatever the window shows. */
[[nodiscard]] AtlasPtr quizAtlas(const AtlasPtr &atlas);

[[nodiscard]] Quiz makeQuiz(const Atlas &atlas, const QuizOrder &order);

/** The seat that a question of Authority or BoardOfSeat is about, by its key; nullptr if there is none. */
[[nodiscard]] const Seat *quizSeat(const Atlas &atlas, const QString &key);
/** "law", "policy" or "may-add"; empty for a row that is no seat of its own. */
[[nodiscard]] QString quizAuthority(const Seat &seat);

}
