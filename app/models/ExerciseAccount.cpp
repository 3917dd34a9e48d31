#include "ExerciseAccount.h"

#include "BoardComposition.h"
#include "PopulationRange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseAccount)
    };

    /** Small areas that can be reached from one another, within a system. */
    class Parts final
    {
    public:
        Parts(const Mesh &mesh, const std::vector<AreaId> &owner)
            : m_owner(owner)
            , m_up(owner.size())
        {
            std::iota(m_up.begin(), m_up.end(), 0);
            for (const Arc &arc : mesh.arcs)
                if (isValid(arc.left) && isValid(arc.right))
                    join(arc.left, arc.right);
        }
        void join(LsoaId a, LsoaId b)
        {
            if (m_owner[index(a)] == m_owner[index(b)])
                m_up[static_cast<std::size_t>(top(a))] = top(b);
        }
        int top(LsoaId lsoa)
        {
            auto i = index(lsoa);
            while (m_up[i] != static_cast<int>(i)) {
                m_up[i] = m_up[static_cast<std::size_t>(m_up[i])];
                i = static_cast<std::size_t>(m_up[i]);
            }
            return static_cast<int>(i);
        }
        [[nodiscard]] std::map<int, std::vector<LsoaId>> of(const std::vector<LsoaId> &lsoas)
        {
            std::map<int, std::vector<LsoaId>> parts;
            for (const LsoaId lsoa : lsoas)
                parts[top(lsoa)].push_back(lsoa);
            return parts;
        }

    private:
        const std::vector<AreaId> &m_owner;
        std::vector<int> m_up;
    };

    using Bridge = std::pair<LsoaId, LsoaId>;

    Bridge shortest(const Atlas &atlas, const std::vector<LsoaId> &from, const std::vector<LsoaId> &to)
    {
        Bridge best { none<LsoaId>, none<LsoaId> };
        double least = std::numeric_limits<double>::max();
        for (const LsoaId a : from)
            for (const LsoaId b : to) {
                const Lsoa &here = atlas.lsoas[index(a)];
                const Lsoa &there = atlas.lsoas[index(b)];
                const double distance = std::hypot(here.x - there.x, here.y - there.y);
                if (distance < least) {
                    least = distance;
                    best = { a, b };
                }
            }
        return best;
    }

    /** Where the real systems reach over water: to an island, or to the other bank of an estuary. */
    std::vector<Bridge> bridges(const Atlas &base, EditionId edition)
    {
        const LevelTable &table = base.table(edition, base.levelByKey(u"system"));
        Parts parts(*base.mesh, table.areaOfLsoa);
        std::vector<Bridge> found;
        for (int i = 0; i < table.count; ++i) {
            const auto pieces = parts.of(base.lsoasOf(static_cast<AreaId>(static_cast<int>(table.first) + i)));
            const auto size = [](const auto &piece) { return piece.second.size(); };
            const auto largest = std::ranges::max_element(pieces, {}, size);
            for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
                if (piece != largest)
                    found.push_back(shortest(base, piece->second, largest->second));
        }
        return found;
    }

    Parts partsOf(const Atlas &base, const Atlas &atlas, EditionId edition)
    {
        Parts parts(*atlas.mesh, atlas.table(edition, atlas.levelByKey(u"system")).areaOfLsoa);
        for (const auto &[a, b] : bridges(base, edition))
            parts.join(a, b);
        return parts;
    }

    SystemChange changeOf(
        const Atlas &base, const ExercisePlan &plan, const ExerciseSystem &system, const Atlas &atlas, Parts &parts)
    {
        SystemChange change { .code = system.code, .name = system.name };
        if (isValid(system.real))
            change.before = systemFigures(base, system.real);
        if (system.isGone()) {
            const ExerciseSystem *into = plan.system(system.goneInto);
            //: %1 a system
            change.remarks += Text::tr("Merged into %1.").arg(into ? into->name : system.goneInto);
            return change;
        }
        if (system.places.empty()) {
            change.remarks += Text::tr("It has no place left, and so is on no map.");
            return change;
        }
        change.area = atlas.areaByCode(plan.edition, atlas.levelByKey(u"system"), system.code);
        change.after = systemFigures(atlas, change.area);
        if (!system.madeOf.empty())
            //: %1 a list of systems
            change.remarks += Text::tr("Made from %1.")
                                  .arg(QLocale().createSeparatedList({ system.madeOf.begin(), system.madeOf.end() }));
        if (isValid(system.real) && system.name != base.area(system.real).name)
            //: %1 the name of a system
            change.remarks += Text::tr("Really called %1.").arg(base.area(system.real).name);
        if (const auto pieces = parts.of(atlas.lsoasOf(change.area)).size(); pieces > 1)
            change.remarks += Text::tr("It lies in %n piece(s) that do not touch.", nullptr, static_cast<int>(pieces));
        return change;
    }

}

SystemFigures systemFigures(const Atlas &atlas, AreaId id)
{
    const Area &system = atlas.area(id);
    const IndicatorId people = atlas.indicatorByKey(u"population");
    const auto peopleOf = [&](AreaId area) { return isValid(people) ? atlas.value(area, people) : std::nan(""); };
    SystemFigures figures { .people = peopleOf(id),
        .lsoas = static_cast<int>(atlas.lsoaCount(id)),
        .places = static_cast<int>(system.children.size()),
        .partnershipSeats = boardComposition(atlas, id, Board::Icp).byLaw,
        .boardSeats = boardComposition(atlas, id, Board::Icb).byLaw };
    const auto ranges = populationRanges(u"place");
    for (const AreaId place : system.children)
        figures.placesInRange += std::ranges::all_of(ranges,
            [&](const PopulationRange &range) { return positionIn(range, peopleOf(place)) == RangePosition::Within; });
    return figures;
}

int piecesOf(const Atlas &base, const Atlas &atlas, AreaId id)
{
    return static_cast<int>(partsOf(base, atlas, atlas.area(id).edition).of(atlas.lsoasOf(id)).size());
}

ExerciseAccount accountOf(const Atlas &base, const Exercise &exercise, const Atlas &atlas)
{
    const ExercisePlan plan = planExercise(base, exercise).plan;
    ExerciseAccount account;
    Parts parts = partsOf(base, atlas, plan.edition);
    for (const ExerciseSystem &system : plan.systems) {
        account.systemsBefore += isValid(system.real);
        account.systemsAfter += !system.places.empty();
        if (plan.isTouched(base, system) && !(system.isGone() && !isValid(system.real)))
            account.systems.push_back(changeOf(base, plan, system, atlas, parts));
    }
    std::stable_partition(
        account.systems.begin(), account.systems.end(), [](const SystemChange &c) { return c.after.has_value(); });
    return account;
}

}
