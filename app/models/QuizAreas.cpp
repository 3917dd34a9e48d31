// Where an area is, and what it is called.
#include "QuizGround.h"

#include <algorithm>

namespace ics {

namespace {

    /** What can be asked for: systems; of names councils, too; in one system what lies in it as well. */
    std::vector<LevelId> levelsOf(const QuizGround &ground, QuizForm form)
    {
        std::vector<LevelId> levels { ground.level(u"system") };
        if (form == QuizForm::Name || ground.isOneSystem())
            levels.push_back(ground.level(u"council"));
        if (ground.isOneSystem())
            levels.push_back(ground.level(u"neighbourhood"));
        std::erase(levels, none<LevelId>);
        return levels;
    }

}

std::vector<QuizQuestion> quizOfAreas(QuizGround &ground, QuizForm form, QuizRandom &random, int most)
{
    std::vector<std::vector<AreaId>> subjects;
    for (const LevelId level : levelsOf(ground, form)) {
        subjects.push_back(ground.areas(ground.edition(), level));
        random.shuffle(subjects.back());
    }
    std::vector<QuizQuestion> result;
    for (std::size_t turn = 0; std::ssize(result) < most; ++turn) {
        if (std::ranges::all_of(subjects, [&](const auto &of) { return turn >= of.size(); }))
            break;
        for (const auto &of : subjects)
            if (turn < of.size() && std::ssize(result) < most)
                if (auto question = ground.amongNeighbours(
                        form, of[turn], of[turn], [](AreaId) { return true; }, random))
                    result.push_back(std::move(*question));
    }
    return result;
}

}
