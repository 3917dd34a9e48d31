#include "QuizGround.h"

#include <algorithm>
#include <set>

namespace ics {

namespace {

    constexpr std::size_t fewestNear = 6; // that wrong choices are drawn from
    constexpr std::size_t wrongChoices = 3;

}

QuizGround::QuizGround(const Atlas &atlas, const QuizOrder &order)
    : m_atlas(atlas)
    , m_edition(order.edition)
{
    if (!isValid(order.field) || !isValid(atlas.area(order.field).parent))
        return;
    m_isOneSystem = atlas.area(order.field).level == atlas.levelByKey(u"system");
    m_inField.assign(atlas.lsoas.size(), 0);
    for (const LsoaId lsoa : atlas.lsoasOf(order.field))
        m_inField[index(lsoa)] = 1;
}

bool QuizGround::isInField(AreaId area) const
{
    return m_inField.empty()
        || std::ranges::any_of(m_atlas.lsoasOf(area), [&](LsoaId lsoa) { return m_inField[index(lsoa)] != 0; });
}

std::vector<AreaId> QuizGround::areas(EditionId edition, LevelId level)
{
    std::vector<AreaId> result = shapes(edition, level).areas;
    std::erase_if(result, [&](AreaId area) { return !isInField(area); });
    return result;
}

const QuizGround::Shapes &QuizGround::shapes(EditionId edition, LevelId level)
{
    Shapes &kept = m_shapes[{ edition, level }];
    if (!kept.areas.empty())
        return kept;
    const LevelTable &table = m_atlas.table(edition, level);
    for (int i = 0; i < table.count; ++i)
        if (const auto id = static_cast<AreaId>(static_cast<int>(table.first) + i); m_atlas.lsoaCount(id) > 0)
            kept.areas.push_back(id);
    std::ranges::sort(kept.areas, {}, [&](AreaId id) { return m_atlas.area(id).code; });
    for (const AreaId id : kept.areas) {
        Centre sum;
        const auto lsoas = m_atlas.lsoasOf(id);
        for (const LsoaId lsoa : lsoas) {
            const GridRect &box = m_atlas.mesh->lsoaBounds[index(lsoa)];
            sum.x += (std::int64_t(box.left) + box.right) / 2;
            sum.y += (std::int64_t(box.bottom) + box.top) / 2;
        }
        const auto count = static_cast<std::int64_t>(lsoas.size());
        kept.centres.push_back({ sum.x / count, sum.y / count });
    }
    addNeighbours(kept, table);
    return kept;
}

void QuizGround::addNeighbours(Shapes &shapes, const LevelTable &table) const
{
    std::set<std::pair<AreaId, AreaId>> pairs;
    for (const Arc &arc : m_atlas.mesh->arcs) {
        if (!isValid(arc.left) || !isValid(arc.right))
            continue;
        const AreaId left = table.areaOfLsoa[index(arc.left)];
        const AreaId right = table.areaOfLsoa[index(arc.right)];
        if (left != right && isValid(left) && isValid(right)) {
            pairs.insert({ left, right });
            pairs.insert({ right, left });
        }
    }
    for (const auto &[one, other] : pairs)
        shapes.adjacent[one].push_back(other);
}

// Those with a border in common, and then the others; each by distance, and where that is equal by code.
std::vector<AreaId> QuizGround::nearestFirst(AreaId area)
{
    const Area &asked = m_atlas.area(area);
    const Shapes &all = shapes(asked.edition, asked.level);
    const auto here = static_cast<std::size_t>(std::ranges::find(all.areas, area) - all.areas.begin());
    const auto found = all.adjacent.find(area);
    struct Near
    {
        bool isApart;
        std::int64_t distance;
        AreaId area;
    };
    std::vector<Near> near;
    for (std::size_t i = 0; i < all.areas.size(); ++i) {
        const std::int64_t x = all.centres[i].x - all.centres[here].x;
        const std::int64_t y = all.centres[i].y - all.centres[here].y;
        const bool touches
            = found != all.adjacent.end() && std::ranges::find(found->second, all.areas[i]) != found->second.end();
        if (i != here)
            near.push_back({ !touches, x * x + y * y, all.areas[i] });
    }
    std::ranges::stable_sort(near, [](const Near &a, const Near &b) {
        return std::pair(a.isApart, a.distance) < std::pair(b.isApart, b.distance);
    });
    std::vector<AreaId> result;
    for (const Near &each : near)
        result.push_back(each.area);
    return result;
}

std::optional<QuizQuestion> QuizGround::amongNeighbours(
    QuizForm form, AreaId subject, AreaId right, const Test &mayBeWrong, QuizRandom &random)
{
    std::set<QString> names { m_atlas.area(right).name.toCaseFolded() };
    std::vector<AreaId> near;
    for (const AreaId area : nearestFirst(right)) {
        if (near.size() == fewestNear)
            break;
        if (mayBeWrong(area) && names.insert(m_atlas.area(area).name.toCaseFolded()).second)
            near.push_back(area);
    }
    if (near.size() < wrongChoices)
        return std::nullopt;
    random.shuffle(near);
    near.resize(wrongChoices);
    near.push_back(right);
    random.shuffle(near);
    QuizQuestion question { .form = form, .subject = subject };
    for (const AreaId area : near) {
        if (area == right)
            question.right = static_cast<int>(question.choices.size());
        question.choices.push_back({ .area = area });
    }
    return question;
}

}
