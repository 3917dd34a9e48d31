// What the makers of questions share: the areas in an order that does not depend on the machine, which of them lie in
// the field, and which lie near one another. Whole numbers only. Internal to this library.
#pragma once

#include "Quiz.h"
#include "QuizRandom.h"

#include <functional>
#include <map>

namespace ics {

class QuizGround final
{
public:
    QuizGround(const Atlas &atlas, const QuizOrder &order);

    [[nodiscard]] const Atlas &atlas() const { return m_atlas; }
    [[nodiscard]] EditionId edition() const { return m_edition; }
    /** The field is a system: there is only one to ask for. */
    [[nodiscard]] bool isOneSystem() const { return m_isOneSystem; }
    [[nodiscard]] LevelId level(QStringView key) const { return m_atlas.levelByKey(key); }
    /** Of the level, wholly or partly in the field, by code. */
    [[nodiscard]] std::vector<AreaId> areas(EditionId edition, LevelId level);
    [[nodiscard]] bool isInField(AreaId area) const;

    using Test = std::function<bool(AreaId)>;
    /** The right area and three wrong ones of its level, with different names, from those that lie nearest and pass the
        test; in any order. Nullopt where there are too few. */
    [[nodiscard]] std::optional<QuizQuestion> amongNeighbours(
        QuizForm form, AreaId subject, AreaId right, const Test &mayBeWrong, QuizRandom &random);

private:
    struct Centre
    {
        std::int64_t x = 0; // decimetres
        std::int64_t y = 0;
    };
    struct Shapes
    {
        std::vector<AreaId> areas; // by code
        std::vector<Centre> centres; // in the same order
        std::map<AreaId, std::vector<AreaId>> adjacent; // with a border in common
    };
    const Shapes &shapes(EditionId edition, LevelId level);
    void addNeighbours(Shapes &shapes, const LevelTable &table) const;
    [[nodiscard]] std::vector<AreaId> nearestFirst(AreaId area);

    const Atlas &m_atlas;
    EditionId m_edition;
    bool m_isOneSystem = false;
    std::vector<char> m_inField; // by LsoaId; empty: all
    std::map<std::pair<EditionId, LevelId>, Shapes> m_shapes;
};

/** Up to so many questions of a kind, no two of them about the same. */
[[nodiscard]] std::vector<QuizQuestion> quizOfAreas(QuizGround &ground, QuizForm form, QuizRandom &random, int most);
[[nodiscard]] std::vector<QuizQuestion> quizOfLevels(QuizGround &ground, QuizRandom &random, int most);
[[nodiscard]] std::vector<QuizQuestion> quizOfSeats(QuizGround &ground, QuizRandom &random, int most);
[[nodiscard]] std::vector<QuizQuestion> quizOfChanges(QuizGround &ground, QuizRandom &random, int most);

}
