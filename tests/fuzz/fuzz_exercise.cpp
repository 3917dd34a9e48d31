// Any bytes as an exercise: what is read can be written and read again the same, and what the atlas can do of it leaves
// every place in exactly one system.
#include "FuzzAtlas.h"
#include "models/ExerciseFile.h"

#include <algorithm>
#include <cstdlib>

namespace {

bool holdsEveryPlaceOnce(const ics::ExercisePlan &plan)
{
    const ics::LevelTable &table = ics::fuzzAtlas()->table(plan.edition, ics::fuzzAtlas()->levelByKey(u"place"));
    std::vector<int> held(static_cast<std::size_t>(table.count));
    for (const ics::ExerciseSystem &system : plan.systems)
        for (const ics::AreaId place : system.places)
            ++held.at(ics::index(place) - ics::index(table.first));
    return std::ranges::all_of(held, [](int times) { return times == 1; });
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto file = ics::parseExercise(bytes, QStringLiteral("fuzz"));
    if (!file)
        return 0;
    if (file->lines.size() != file->exercise.edits.size())
        std::abort();
    const auto again = ics::parseExercise(ics::exerciseBytes(file->exercise), QStringLiteral("fuzz"));
    if (!again || again->exercise != file->exercise)
        std::abort();
    const auto planned = ics::planExercise(*ics::fuzzAtlas(), file->exercise);
    if (isValid(planned.plan.edition) && !holdsEveryPlaceOnce(planned.plan))
        std::abort();
    return 0;
}
