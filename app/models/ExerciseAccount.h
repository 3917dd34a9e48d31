// What an exercise comes to for each system that it touches: people, small areas, places and seats, before and after,
// held against the ranges of the documents; and in words what became of it. The seats are those of BoardComposition.
#pragma once

#include "atlas/ExercisePlan.h"

#include <optional>

namespace ics {

struct SystemFigures
{
    double people = 0; // residents; NaN: not recorded
    int lsoas = 0;
    int places = 0;
    int placesInRange = 0; // with as many people as the documents say of a place
    int partnershipSeats = 0; // by law: one for the ICB, one for each responsible council
    int boardSeats = 0; // of the ICB, by law
    friend bool operator==(const SystemFigures &, const SystemFigures &) = default;
};

struct SystemChange
{
    QString code {};
    QString name {};
    AreaId area = none<AreaId>; // in the exercise; none: it has no place any more, or was merged
    std::optional<SystemFigures> before {}; // nothing: the exercise made it
    std::optional<SystemFigures> after {}; // nothing: it is there no more
    QStringList remarks {}; // sentences: merged, empty, in pieces
};

struct ExerciseAccount
{
    std::vector<SystemChange> systems; // that are touched, those that are there no more last
    int systemsBefore = 0;
    int systemsAfter = 0;
};

[[nodiscard]] SystemFigures systemFigures(const Atlas &atlas, AreaId system);
/** In how many pieces a system of an exercise lies. Over water, pieces hang together where those of a real system do,
    such as an island or the banks of an estuary. */
[[nodiscard]] int piecesOf(const Atlas &base, const Atlas &atlas, AreaId system);
/** `atlas` is withExercise() of the base. */
[[nodiscard]] ExerciseAccount accountOf(const Atlas &base, const Exercise &exercise, const Atlas &atlas);

}
