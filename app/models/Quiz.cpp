#include "Quiz.h"

#include "QuizCode.h"
#include "QuizGround.h"

#include <algorithm>
#include <set>

namespace ics {

namespace {

    std::vector<QuizQuestion> questionsOf(QuizGround &ground, QuizKind kind, std::uint64_t seed, int most)
    {
        // Each kind has a chance of its own: to leave one out does not change the questions of another.
        QuizRandom random(seed ^ (static_cast<std::uint64_t>(kind) << 56U));
        switch (kind) {
        case QuizKind::Locate:
            return quizOfAreas(ground, QuizForm::Locate, random, most);
        case QuizKind::Name:
            return quizOfAreas(ground, QuizForm::Name, random, most);
        case QuizKind::Level:
            return quizOfLevels(ground, random, most);
        case QuizKind::Seat:
            return quizOfSeats(ground, random, most);
        case QuizKind::Change:
            return quizOfChanges(ground, random, most);
        }
        return {};
    }

}

QuizKind kindOf(QuizForm form)
{
    switch (form) {
    case QuizForm::Locate:
        return QuizKind::Locate;
    case QuizForm::Name:
        return QuizKind::Name;
    case QuizForm::Level:
        return QuizKind::Level;
    case QuizForm::Authority:
    case QuizForm::BoardOfSeat:
    case QuizForm::Partnership:
        return QuizKind::Seat;
    case QuizForm::WhereNow:
    case QuizForm::FormerPart:
        return QuizKind::Change;
    }
    return QuizKind::Locate;
}

bool needsMap(QuizForm form) { return form == QuizForm::Locate || form == QuizForm::Name; }

AtlasPtr quizAtlas(const AtlasPtr &atlas) { return atlas && atlas->opened ? atlas->opened : atlas; }

// Kinds take turns, so that each has its share; an area whose outline is asked for once is not asked for again.
Quiz makeQuiz(const Atlas &atlas, const QuizOrder &order)
{
    QuizGround ground(atlas, order);
    const std::uint64_t seed = quizSeed(order.word);
    std::vector<std::vector<QuizQuestion>> waiting;
    const int most = order.number + quizLengths.back(); // some are left out again
    for (const QuizKind kind : quizKinds)
        if (order.kinds.testFlag(kind))
            waiting.push_back(questionsOf(ground, kind, seed, most));
    Quiz quiz { .order = order };
    std::set<AreaId> shown;
    for (std::size_t turn = 0; std::ssize(quiz.questions) < order.number; ++turn) {
        if (std::ranges::all_of(waiting, [&](const auto &of) { return turn >= of.size(); }))
            break;
        for (auto &of : waiting) {
            if (turn >= of.size() || std::ssize(quiz.questions) == order.number)
                continue;
            if (!needsMap(of[turn].form) || shown.insert(of[turn].subject).second)
                quiz.questions.push_back(std::move(of[turn]));
        }
    }
    QuizRandom(seed).shuffle(quiz.questions);
    return quiz;
}

}
