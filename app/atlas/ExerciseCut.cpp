#include "ExerciseCut.h"

#include "LevelPieces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseCut)
    };

    double landOf(const Atlas &atlas, const std::vector<LsoaId> &lsoas)
    {
        double land = 0;
        for (const LsoaId lsoa : lsoas)
            land += atlas.mesh->lsoaArea.at(index(lsoa));
        return land;
    }

    /** As the areas of a level stand in the atlas. */
    void sortPieces(std::vector<LevelPiece> &pieces)
    {
        std::ranges::sort(pieces, [](const LevelPiece &a, const LevelPiece &b) {
            const int order = a.area.name.compare(b.area.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.area.code < b.area.code;
        });
    }

    /** What is changed loses what only the real body has. */
    void markChanged(Area &area, const QString &note)
    {
        area.onsCode.clear();
        area.odsCode.clear();
        area.officialName.clear();
        area.basis = Basis::Derived;
        area.source = exerciseKey;
        area.validFrom = {};
        area.validTo = {};
        area.successors.clear();
        area.flags = { exerciseKey };
        area.note = note;
    }

    class Maker final
    {
    public:
        Maker(const Atlas &base, const ExercisePlan &plan, const MeasureTable &measures, Atlas &atlas)
            : m_base(base)
            , m_plan(plan)
            , m_measures(measures)
            , m_atlas(atlas)
            , m_region(base.levelByKey(u"region"))
            , m_system(base.levelByKey(u"system"))
            , m_place(base.levelByKey(u"place"))
        {
        }

        void make()
        {
            setRegions();
            setSystems();
            setPlaces();
        }

    private:
        [[nodiscard]] std::vector<LsoaId> lsoasOf(const ExerciseSystem &system) const
        {
            std::vector<LsoaId> lsoas;
            for (const AreaId place : system.places) {
                const auto more = m_base.lsoasOf(place);
                lsoas.insert(lsoas.end(), more.begin(), more.end());
            }
            std::ranges::sort(lsoas);
            return lsoas;
        }

        [[nodiscard]] bool regionsStay() const
        {
            return std::ranges::all_of(m_plan.systems, [&](const ExerciseSystem &s) {
                return std::ranges::all_of(
                    s.places, [&](AreaId place) { return m_base.area(m_base.area(place).parent).parent == s.region; });
            });
        }

        void setRegions()
        {
            if (regionsStay())
                return;
            std::map<AreaId, LevelPiece> pieces;
            for (const ExerciseSystem &system : m_plan.systems) {
                LevelPiece &piece = pieces[system.region];
                const auto more = lsoasOf(system);
                piece.lsoas.insert(piece.lsoas.end(), more.begin(), more.end());
            }
            std::vector<LevelPiece> made;
            for (auto &[id, piece] : pieces) {
                std::ranges::sort(piece.lsoas);
                piece.area = m_base.area(id);
                if (piece.lsoas != m_base.lsoasOf(id)) {
                    markChanged(piece.area, Text::tr("In the exercise, systems of it lie elsewhere."));
                    piece.area.areaSquareMetres = landOf(m_base, piece.lsoas);
                }
                if (!piece.lsoas.empty())
                    made.push_back(std::move(piece));
            }
            put(m_region, std::move(made));
        }

        void setSystems()
        {
            std::vector<LevelPiece> made;
            for (const ExerciseSystem &system : m_plan.systems)
                if (!system.places.empty())
                    made.push_back(pieceOf(system));
            put(m_system, std::move(made));
        }

        [[nodiscard]] LevelPiece pieceOf(const ExerciseSystem &system) const
        {
            LevelPiece piece { {}, lsoasOf(system) };
            if (isValid(system.real))
                piece.area = m_base.area(system.real);
            if (m_plan.isTouched(m_base, system)) {
                markChanged(piece.area, noteOf(system));
                piece.area.areaSquareMetres = landOf(m_base, piece.lsoas);
            }
            piece.area.code = system.code;
            piece.area.name = system.name;
            const Area &region = m_base.area(system.region);
            piece.area.parent = m_atlas.areas.size() == m_base.areas.size() ? region.id : regionNow(region.code);
            return piece;
        }

        [[nodiscard]] AreaId regionNow(const QString &code) const
        {
            const LevelTable &table = m_atlas.table(m_plan.edition, m_region);
            for (int i = 0; i < table.count; ++i)
                if (const auto id = static_cast<AreaId>(static_cast<int>(table.first) + i);
                    m_atlas.area(id).code == code)
                    return id;
            return none<AreaId>;
        }

        [[nodiscard]] QString noteOf(const ExerciseSystem &system) const
        {
            if (!system.madeOf.empty())
                //: %1 a list of systems
                return Text::tr("Made in an exercise from %1. No such system exists.")
                    .arg(QLocale().createSeparatedList({ system.madeOf.begin(), system.madeOf.end() }));
            if (!isValid(system.real))
                return Text::tr("Made in an exercise. No such system exists.");
            return Text::tr("Changed in an exercise. The real system is another one.");
        }

        void setPlaces()
        {
            std::map<QString, AreaId> systems;
            const LevelTable &table = m_atlas.table(m_plan.edition, m_system);
            for (int i = 0; i < table.count; ++i) {
                const auto id = static_cast<AreaId>(static_cast<int>(table.first) + i);
                systems[m_atlas.area(id).code] = id;
            }
            for (const ExerciseSystem &system : m_plan.systems)
                for (const AreaId place : system.places) {
                    Area &area = m_atlas.areas[index(place)];
                    if (const AreaId was = std::exchange(area.parent, systems.at(system.code)); was != system.real) {
                        area.flags += exerciseKey;
                        //: %1 a system
                        const QString moved = Text::tr("In the exercise it is no longer in %1.");
                        area.note = (area.note + u' ' + moved.arg(m_base.area(was).name)).trimmed();
                    }
                }
        }

        /** Figures of an area as it was are taken over; the others come from the small areas. */
        void put(LevelId level, std::vector<LevelPiece> pieces)
        {
            sortPieces(pieces);
            setPieces(m_atlas, m_plan.edition, level, std::move(pieces));
            LevelTable &table = m_atlas.tables[index(m_plan.edition)][index(level)];
            const LevelTable &was = m_base.table(m_plan.edition, level);
            LevelTable changed = table;
            for (AreaId &area : changed.areaOfLsoa)
                if (isValid(area) && !isExercise(m_atlas.area(area)))
                    area = none<AreaId>;
            m_measures.fillValues(m_base, m_plan.edition, changed);
            for (int i = 0; i < table.count; ++i) {
                const Area &area = m_atlas.area(static_cast<AreaId>(static_cast<int>(table.first) + i));
                if (isExercise(area))
                    continue;
                const AreaId real = m_base.areaByCode(m_plan.edition, level, area.code);
                for (std::size_t n = 0; n < changed.values.size(); ++n)
                    changed.values[n][static_cast<std::size_t>(i)] = was.values[n][index(real) - index(was.first)];
            }
            table.values = std::move(changed.values);
        }

        const Atlas &m_base;
        const ExercisePlan &m_plan;
        const MeasureTable &m_measures;
        Atlas &m_atlas;
        LevelId m_region;
        LevelId m_system;
        LevelId m_place;
    };

    void markAtlas(Atlas &atlas, const Exercise &exercise, EditionId edition)
    {
        const QString title = exercise.title.isEmpty() ? QString() : u" ("_s + exercise.title + u')';
        //: %1 a title in brackets, or nothing
        const QString what
            = Text::tr("A person has redrawn the systems to try something out%1. No public body has decided this.")
                  .arg(title);
        atlas.attribution = exerciseMark() + u". "_s + what + u'\n' + atlas.attribution;
        atlas.editions[index(edition)].source = exerciseKey;
        atlas.sources.push_back(
            { exerciseKey, exerciseMark(), Text::tr("An exercise in ICS Explorer"), QString(), QString(), what });
    }

}

Result<AtlasPtr> withExercise(const AtlasPtr &base, const Exercise &exercise, const MeasureTable &measures)
{
    const PlannedExercise planned = planExercise(*base, exercise);
    if (planned.problem)
        return Error { .kind = ErrorKind::Inconsistent, .detail = planned.problem->reason };
    auto made = std::make_shared<Atlas>(*base);
    made->opened = base;
    markAtlas(*made, exercise, planned.plan.edition);
    Maker(*base, planned.plan, measures, *made).make();
    made->linkAreas();
    made->buildIndex();
    return AtlasPtr(std::move(made));
}

bool isExercise(const Atlas &atlas)
{
    return std::ranges::any_of(atlas.editions, [](const Edition &e) { return isExercise(e); });
}
bool isExercise(const Edition &edition) { return edition.source == exerciseKey; }
bool isExercise(const Area &area) { return area.flags.contains(exerciseKey); }

QString editionMark(const Atlas &atlas, EditionId id)
{
    const Edition &edition = atlas.edition(id);
    return isExercise(edition) ? edition.key + u'-' + exerciseKey : edition.key;
}

QString markedText(const Atlas &atlas, const QString &text)
{
    return isExercise(atlas) ? QString(exerciseMark() + u'\n' + text) : text;
}

}
