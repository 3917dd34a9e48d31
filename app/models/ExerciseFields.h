// The fields of one object of an exercise's file, each asked for once. Keeps the first thing that is wrong, in words,
// and its line. Internal to this library.
#pragma once

#include "LinedJson.h"
#include "domain/Exercise.h"

#include <QSet>

#include <optional>

namespace ics {

inline constexpr QLatin1StringView exerciseFormat("ics-explorer-exercise");
inline constexpr int exerciseVersion = 1;

/** The word for a kind of edit in a file. */
[[nodiscard]] QLatin1StringView exerciseWord(ExerciseEdit::Kind kind);
[[nodiscard]] std::optional<ExerciseEdit::Kind> exerciseKind(QStringView word);

struct ExerciseFault
{
    qint64 line = 0;
    QString reason {};
};

class ExerciseFields final
{
public:
    /** Must outlive this. */
    explicit ExerciseFields(const LinedValue &object)
        : m_object(object)
    {
    }

    /** Null if it is missing or of another kind. */
    const LinedValue *value(const QString &name, LinedValue::Kind kind);
    /** Not empty, and of so many characters at most. */
    QString text(const QString &name, qsizetype most);
    QString optionalText(const QString &name, qsizetype most);
    CodedName area(const QString &name, bool mustBeNamed = false);
    std::vector<CodedName> areas(const QString &name);
    /** At the line of the field, or of the object without it. */
    void fail(const QString &name, const QString &reason);
    /** Once all are asked for: any other field is wrong. */
    [[nodiscard]] std::optional<ExerciseFault> finish();

private:
    QString checked(const QString &name, const QString &text, qsizetype most);
    CodedName areaOf(const LinedValue &object, bool mustBeNamed);

    const LinedValue &m_object;
    QSet<QString> m_asked;
    std::optional<ExerciseFault> m_fault;
};

}
