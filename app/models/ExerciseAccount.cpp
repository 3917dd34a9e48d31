#include "ExerciseAccount.h"

#include "BoardComposition.h"
#include "PopulationRange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseAccount)
    };

    /** Small areas that can be reached from one another over their borders, where `joins` lets them. */
    class Parts final
    {
    public:
        template <typename Joins>
        Parts(const Mesh &mesh, Joins joins)
            : m_up(static_cast<std::size_t>(mesh.lsoaCount()))
        {
            std::iota(m_up.begin(), m_up.end(), 0);
            for (const Arc &arc : mesh.arcs)
                if (isValid(arc.left) && isValid(arc.right) && joins(arc.left, arc.right))
                    m_up[static_cast<std::size_t>(top(static_cast<int>(arc.left)))] = top(static_cast<int>(arc.right));
        }
        [[nodiscard]] int count(const std::vector<LsoaId> &lsoas)
        {
            std::set<int> tops;
            for (const LsoaId lsoa : lsoas)
                tops.insert(top(static_cast<int>(lsoa)));
            return static_cast<int>(tops.size());
        }

    private:
        int top(int i)
        {
            while (m_up[static_cast<std::size_t>(i)] != i) {
                int &up = m_up[static_cast<std::size_t>(i)];
                up = m_up[static_cast<std::size_t>(up)];
                i = up;
            }
            return i;
        }

        std::vector<int> m_up;
    };

    void addPieces(const Atlas &atlas, SystemChange &change)
    {
        if (const int pieces = separatePieces(atlas, change.area); pieces > 1)
            change.remarks += Text::tr(
                "It lies in %n piece(s) that do not touch, with other systems between them.", nullptr, pieces);
    }

    SystemChange changeOf(const Atlas &base, const ExercisePlan &plan, const ExerciseSystem &system, const Atlas &atlas)
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
        addPieces(atlas, change);
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

int separatePieces(const Atlas &atlas, AreaId id)
{
    const Area &system = atlas.area(id);
    const auto &owner = atlas.tableOf(system).areaOfLsoa;
    const auto lsoas = atlas.lsoasOf(id);
    Parts inSystem(*atlas.mesh, [&](LsoaId a, LsoaId b) { return owner[index(a)] == id && owner[index(b)] == id; });
    Parts onLand(*atlas.mesh, [](LsoaId, LsoaId) { return true; });
    return inSystem.count(lsoas) - onLand.count(lsoas) + 1;
}

ExerciseAccount accountOf(const Atlas &base, const Exercise &exercise, const Atlas &atlas)
{
    const ExercisePlan plan = planExercise(base, exercise).plan;
    ExerciseAccount account;
    for (const ExerciseSystem &system : plan.systems) {
        account.systemsBefore += isValid(system.real);
        account.systemsAfter += !system.places.empty();
        if (plan.isTouched(base, system) && !(system.isGone() && !isValid(system.real)))
            account.systems.push_back(changeOf(base, plan, system, atlas));
    }
    std::ranges::stable_partition(account.systems, [](const SystemChange &c) { return c.after.has_value(); });
    return account;
}

}
