// An exercise as a file to keep and to share: JSON in UTF-8, one edit a line. Codes count; names are for whoever reads
// it. Strict: every field is known and of its kind, and an edit that the atlas cannot do is refused with its line, so
// that nothing is ever half applied.
//
//   { "format": "ics-explorer-exercise", "version": 1, "edition": "2026-04", "title": "…", "note": "…",
//     "edits": [
//       { "do": "move", "place": { "code": "QNC-E06000021", "name": "…" }, "to": { "code": "QHL", "name": "…" } },
//       { "do": "merge", "systems": [ { "code": "QHL", "name": "…" }, … ], "into": { "code": "X01", "name": "…" } },
//       { "do": "split", "place": { … }, "into": { "code": "X02", "name": "…" } },
//       { "do": "rename", "system": { "code": "X01", "name": "…" }, "name": "…" } ] }
//
// Title, note and the name of an area that exists may be left out. Systems that are made have the codes X01, X02, …
#pragma once

#include "atlas/ExercisePlan.h"

#include <QByteArray>

namespace ics {

inline constexpr QLatin1StringView exerciseSuffix(".ics-exercise.json");

struct ExerciseFile
{
    Exercise exercise;
    std::vector<qint64> lines; // on which each edit begins
};

/** By its name, or by what stands at its beginning. */
[[nodiscard]] bool isExerciseFile(const QString &path);

/** Errors: BadField with the line of the field and what is wrong in words; BadJson with line and column; TooLarge.
 * `name` is for errors. */
Result<ExerciseFile> parseExercise(const QByteArray &content, const QString &name);
/** BadField with the line of the edit that this atlas cannot do, if there is one. */
[[nodiscard]] std::optional<Error> problemWith(const Atlas &base, const ExerciseFile &file, const QString &name);
/** Both, of a file; also the errors of readFile(). */
Result<Exercise> readExercise(const QString &path, const Atlas &base);

/** The atlas that the exercise of a file makes of one, with the usual places. Errors: those of both. */
Result<AtlasPtr> atlasWithExercise(const AtlasPtr &atlas, const QString &path);

[[nodiscard]] QByteArray exerciseBytes(const Exercise &exercise);
Result<Done> writeExercise(const Exercise &exercise, const QString &path);

/** "Move Stoke-on-Trent to Derbyshire" */
[[nodiscard]] QString editText(const ExerciseEdit &edit);

}
