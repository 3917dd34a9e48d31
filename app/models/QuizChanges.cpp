// What the last change of editions did: which systems closed and opened, from the small areas themselves.
#include "EditionComparison.h"
#include "QuizGround.h"

#include <algorithm>

namespace ics {

namespace {

    bool hasFlow(const std::vector<AreaFlow> &flows, AreaId AreaFlow::*end, AreaId area)
    {
        return std::ranges::find(flows, area, end) != flows.end();
    }

    std::optional<QuizQuestion> whereNow(QuizGround &ground, const AreaFate &fate, QuizRandom &random)
    {
        return ground.amongNeighbours(
            QuizForm::WhereNow, fate.before, fate.to.front().to,
            [&](AreaId system) { return !hasFlow(fate.to, &AreaFlow::to, system); }, random);
    }

    // The right one is a former system that went there as a whole, or nearly so: most people of it.
    std::optional<QuizQuestion> formerPart(
        QuizGround &ground, const EditionComparison &comparison, const AreaFate &fate, QuizRandom &random)
    {
        std::vector<AreaId> parts;
        for (const AreaFlow &flow : fate.from)
            if (const AreaFate *former = comparison.of(flow.from);
                former && former->kind == AreaFate::Kind::Closed && former->to.front().to == fate.after)
                parts.push_back(flow.from);
        if (parts.empty())
            return std::nullopt;
        std::ranges::sort(parts, {}, [&](AreaId area) { return ground.atlas().area(area).code; });
        return ground.amongNeighbours(
            QuizForm::FormerPart, fate.after, parts[random.below(parts.size())],
            [&](AreaId system) { return !hasFlow(fate.from, &AreaFlow::from, system); }, random);
    }

}

std::vector<QuizQuestion> quizOfChanges(QuizGround &ground, QuizRandom &random, int most)
{
    const Atlas &atlas = ground.atlas();
    if (atlas.editions.size() < 2)
        return {};
    const EditionId later = atlas.editions.back().id;
    const EditionId earlier = atlas.editions[atlas.editions.size() - 2].id;
    EditionComparison comparison = compareEditions(atlas, earlier, later, ground.level(u"system"));
    const auto areaOf = [](const AreaFate &fate) { return isValid(fate.before) ? fate.before : fate.after; };
    std::vector<AreaFate> fates = comparison.fates;
    std::erase_if(fates, [&](const AreaFate &fate) {
        return (fate.kind != AreaFate::Kind::Closed && fate.kind != AreaFate::Kind::Opened)
            || !ground.isInField(areaOf(fate));
    });
    std::ranges::sort(fates, {}, [&](const AreaFate &fate) { return atlas.area(areaOf(fate)).code; });
    random.shuffle(fates);
    std::vector<QuizQuestion> result;
    for (const AreaFate &fate : fates) {
        if (std::ssize(result) == most)
            break;
        auto question = fate.kind == AreaFate::Kind::Closed ? whereNow(ground, fate, random)
                                                            : formerPart(ground, comparison, fate, random);
        if (question)
            result.push_back(std::move(*question));
    }
    return result;
}

}
