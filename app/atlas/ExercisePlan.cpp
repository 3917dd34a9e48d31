#include "ExercisePlan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExercisePlan)
    };

    std::vector<AreaId> sortedPlaces(const Area &system)
    {
        std::vector<AreaId> places = system.children;
        std::ranges::sort(places);
        return places;
    }

    bool isSameName(const QString &a, const QString &b)
    {
        return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
    }

    /** Code of what a system has become by mergers; its own if it is still there. */
    QString heirOf(const ExercisePlan &plan, const ExerciseSystem &system)
    {
        QString code = system.code;
        for (const ExerciseSystem *at = &system; at && at->isGone(); at = plan.system(code))
            code = at->goneInto;
        return code;
    }

    /** Does one edit after another; each gives the reason why it cannot be done, or nothing. */
    class Planner final
    {
    public:
        Planner(const Atlas &base, ExercisePlan &plan)
            : m_base(base)
            , m_plan(plan)
            , m_place(base.levelByKey(u"place"))
        {
            const LevelTable &table = base.table(plan.edition, base.levelByKey(u"system"));
            for (int i = 0; i < table.count; ++i) {
                const Area &area = base.area(static_cast<AreaId>(static_cast<int>(table.first) + i));
                plan.systems.push_back({ area.code, area.name, area.id, area.parent, sortedPlaces(area), {}, {} });
            }
        }

        std::optional<QString> apply(const ExerciseEdit &edit)
        {
            m_reason.reset();
            switch (edit.kind) {
            case ExerciseEdit::Kind::Move:
                move(edit);
                break;
            case ExerciseEdit::Kind::Merge:
                merge(edit);
                break;
            case ExerciseEdit::Kind::Split:
                split(edit);
                break;
            case ExerciseEdit::Kind::Rename:
                rename(edit);
                break;
            }
            return m_reason;
        }

    private:
        void fail(const QString &reason)
        {
            if (!m_reason)
                m_reason = reason;
        }

        ExerciseSystem *named(const CodedName &wanted)
        {
            const auto found = std::ranges::find(m_plan.systems, wanted.code, &ExerciseSystem::code);
            if (found == m_plan.systems.end()) {
                //: %1 the code of an area
                fail(Text::tr("there is no system with the code %1").arg(wanted.code));
                return nullptr;
            }
            if (found->isGone()) {
                //: %1 a system, %2 the code of another
                fail(Text::tr("%1 was merged into %2 before").arg(found->name, found->goneInto));
                return nullptr;
            }
            return &*found;
        }

        AreaId placeNamed(const CodedName &wanted)
        {
            const AreaId place = m_base.areaByCode(m_plan.edition, m_place, wanted.code);
            if (!isValid(place))
                //: %1 the code of an area
                fail(Text::tr("there is no place with the code %1").arg(wanted.code));
            return place;
        }

        ExerciseSystem &holder(AreaId place)
        {
            return *std::ranges::find_if(
                m_plan.systems, [&](const ExerciseSystem &s) { return std::ranges::binary_search(s.places, place); });
        }

        static void put(ExerciseSystem &system, AreaId place)
        {
            system.places.insert(std::ranges::lower_bound(system.places, place), place);
        }

        void move(const ExerciseEdit &edit)
        {
            const AreaId place = placeNamed(edit.place);
            ExerciseSystem *to = edit.systems.size() == 1 ? named(edit.systems.front()) : nullptr;
            if (!isValid(place) || !to)
                return;
            ExerciseSystem &from = holder(place);
            if (&from == to)
                return fail(
                    //: %1 a place, %2 a system
                    Text::tr("%1 is in %2 already").arg(m_base.area(place).name, to->name));
            std::erase(from.places, place);
            put(*to, place);
        }

        void checkMade(const CodedName &made)
        {
            const bool known = m_plan.system(made.code) || isValid(m_base.areaByCode(m_plan.edition, made.code));
            if (!isExerciseCode(made.code) || known)
                return fail(Text::tr("the code %1 cannot be given to a new system").arg(made.code));
            checkName(made.name, made.code);
        }

        void checkName(const QString &name, const QString &code)
        {
            if (!m_plan.isNameFree(m_base, name, { code }))
                fail(Text::tr("another system is called %1").arg(name));
        }

        void merge(const ExerciseEdit &edit)
        {
            std::vector<ExerciseSystem *> parts;
            for (const CodedName &each : edit.systems)
                if (ExerciseSystem *part = named(each); part && std::ranges::find(parts, part) == parts.end())
                    parts.push_back(part);
            if (!m_reason && parts.size() < 2)
                fail(Text::tr("a merger needs two systems"));
            if (m_reason)
                return;
            for (ExerciseSystem *part : parts)
                part->goneInto = edit.made.code; // so that the name of one of them is free
            checkMade(edit.made);
            ExerciseSystem made { edit.made.code, edit.made.name, none<AreaId>, regionOf(parts), {}, {}, {} };
            for (ExerciseSystem *part : parts) {
                made.madeOf.push_back(part->name);
                for (const AreaId place : std::exchange(part->places, {}))
                    put(made, place);
            }
            m_plan.systems.push_back(std::move(made));
        }

        /** The region with most of the people. */
        AreaId regionOf(const std::vector<ExerciseSystem *> &parts)
        {
            const IndicatorId people = m_base.indicatorByKey(u"population");
            std::vector<std::pair<AreaId, double>> regions;
            for (const ExerciseSystem *part : parts) {
                auto region = std::ranges::find(regions, part->region, &std::pair<AreaId, double>::first);
                if (region == regions.end())
                    region = regions.insert(regions.end(), { part->region, 0 });
                for (const AreaId place : part->places)
                    region->second += isValid(people) ? std::max(0.0, m_base.value(place, people)) : 1;
            }
            return std::ranges::max_element(regions, {}, &std::pair<AreaId, double>::second)->first;
        }

        void split(const ExerciseEdit &edit)
        {
            const AreaId place = placeNamed(edit.place);
            checkMade(edit.made);
            if (m_reason)
                return;
            ExerciseSystem &from = holder(place);
            std::erase(from.places, place);
            m_plan.systems.push_back({ edit.made.code, edit.made.name, none<AreaId>, from.region, { place }, {}, {} });
        }

        void rename(const ExerciseEdit &edit)
        {
            ExerciseSystem *system = edit.systems.size() == 1 ? named(edit.systems.front()) : nullptr;
            if (!system)
                return;
            checkName(edit.made.name, system->code);
            system->name = edit.made.name;
        }

        const Atlas &m_base;
        ExercisePlan &m_plan;
        LevelId m_place;
        std::optional<QString> m_reason;
    };

}

const ExerciseSystem *ExercisePlan::system(QStringView code) const
{
    const auto found = std::ranges::find(systems, code, &ExerciseSystem::code);
    return found == systems.end() ? nullptr : &*found;
}

const ExerciseSystem *ExercisePlan::systemOf(AreaId place) const
{
    const auto found = std::ranges::find_if(
        systems, [&](const ExerciseSystem &s) { return std::ranges::binary_search(s.places, place); });
    return found == systems.end() ? nullptr : &*found;
}

bool ExercisePlan::isNameFree(const Atlas &base, const QString &name, const QStringList &holders) const
{
    return std::ranges::none_of(systems, [&](const ExerciseSystem &system) {
        const bool called = !system.isGone() && isSameName(system.name, name);
        const bool really = isValid(system.real) && isSameName(base.area(system.real).name, name);
        return (called || really) && !holders.contains(heirOf(*this, system));
    });
}

bool ExercisePlan::isTouched(const Atlas &base, const ExerciseSystem &system) const
{
    if (!isValid(system.real))
        return true;
    const Area &was = base.area(system.real);
    return system.name != was.name || system.places != sortedPlaces(was);
}

PlannedExercise planExercise(const Atlas &base, const Exercise &exercise)
{
    PlannedExercise planned;
    planned.plan.edition = base.editionByKey(exercise.edition);
    if (!isValid(planned.plan.edition)) {
        planned.problem = { 0, Text::tr("there is no edition %1").arg(exercise.edition) };
        return planned;
    }
    Planner planner(base, planned.plan);
    for (std::size_t i = 0; i < exercise.edits.size(); ++i)
        if (const auto reason = planner.apply(exercise.edits[i])) {
            planned.problem = { i, *reason };
            break;
        }
    return planned;
}

}
