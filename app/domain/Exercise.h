// A what-if on the systems of one edition, as a value: which places are moved, which systems are joined, split or
// renamed, one edit after another. It says nothing by itself; planExercise() and withExercise() apply it to an atlas.
// Whatever is made of one carries exerciseMark(), so that nothing of it can pass for the real structure.
#pragma once

#include <QString>

#include <vector>

namespace ics {

/** An area by its code, which counts, with its name for whoever reads the file. */
struct CodedName
{
    QString code {};
    QString name {};
    friend bool operator==(const CodedName &, const CodedName &) = default;
};

struct ExerciseEdit
{
    enum class Kind {
        Move, // place goes to systems.front()
        Merge, // systems become one, `made`
        Split, // place becomes a system of its own, `made`
        Rename, // systems.front() is called made.name
    };
    Kind kind = Kind::Move;
    CodedName place {};
    std::vector<CodedName> systems {};
    CodedName made {};
    friend bool operator==(const ExerciseEdit &, const ExerciseEdit &) = default;
};

struct Exercise
{
    QString edition {}; // key
    QString title {}; // may be empty
    QString note {}; // by its author; may be empty
    std::vector<ExerciseEdit> edits {};
    friend bool operator==(const Exercise &, const Exercise &) = default;
};

inline constexpr qsizetype longestExerciseName = 120; // characters
inline constexpr qsizetype longestExerciseNote = 20'000;
inline constexpr std::size_t mostExerciseEdits = 1000;

/** Of the flag of an area that an exercise has changed, and of the source that its facts have. */
inline constexpr QLatin1StringView exerciseKey("exercise");

/** Whether a code is one of those given to made systems: "X01", "X02", … */
[[nodiscard]] bool isExerciseCode(QStringView code);
[[nodiscard]] QString exerciseCode(int number);
/** The code for the next system that is made. */
[[nodiscard]] QString nextExerciseCode(const Exercise &exercise);

/** "EXERCISE – not real", translated. */
[[nodiscard]] QString exerciseMark();

}
