// What the edits of an exercise come to: which systems there are in the end, and which places each has. Places are the
// bricks: they move whole, so that an edit can always be told by codes. Of the atlas as it was read, with its usual
// places.
#pragma once

#include "Atlas.h"
#include "domain/Exercise.h"
#include "domain/Result.h"

#include <QStringList>

namespace ics {

struct ExerciseSystem
{
    QString code; // of the real system, or "X01"
    QString name;
    AreaId real = none<AreaId>; // that it was at first; none if the exercise made it
    AreaId region = none<AreaId>;
    std::vector<AreaId> places; // ascending; none: the system is empty
    std::vector<QString> madeOf; // names of the systems it was merged from
    QString goneInto; // code of the system it was merged into; then it has no places and can no more be named
    [[nodiscard]] bool isGone() const { return !goneInto.isEmpty(); }
};

struct ExercisePlan
{
    EditionId edition = none<EditionId>;
    std::vector<ExerciseSystem> systems; // the real ones in the order of the atlas, then those that were made

    [[nodiscard]] const ExerciseSystem *system(QStringView code) const; // nullptr if unknown
    [[nodiscard]] const ExerciseSystem *systemOf(AreaId place) const;
    /** Whether a name can be given to a system that is, or is made of, the holders; none: of no other. The name of a
        system, and what one is really called, are for it and for what it became; case and spaces do not count. */
    [[nodiscard]] bool isNameFree(const Atlas &base, const QString &name, const QStringList &holders) const;
    /** Whether it is anything but a real system as it was. */
    [[nodiscard]] bool isTouched(const Atlas &base, const ExerciseSystem &system) const;
};

/** An edit that cannot be done, by its number from 0, and why in words. */
struct ExerciseProblem
{
    std::size_t edit = 0;
    QString reason;
};

/** The plan, or the first problem. An unknown edition is a problem of edit 0. */
struct PlannedExercise
{
    ExercisePlan plan;
    std::optional<ExerciseProblem> problem;
};
[[nodiscard]] PlannedExercise planExercise(const Atlas &base, const Exercise &exercise);

}
