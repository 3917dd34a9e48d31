// The fields of one object of an exercise's file, each asked for once. Keeps the first thing that is wrong, in words.
// Internal to this library.
#pragma once

#include "domain/Exercise.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace ics {

inline constexpr QLatin1StringView exerciseFormat("ics-explorer-exercise");
inline constexpr int exerciseVersion = 1;

/** The word for a kind of edit in a file. */
[[nodiscard]] QLatin1StringView exerciseWord(ExerciseEdit::Kind kind);
[[nodiscard]] std::optional<ExerciseEdit::Kind> exerciseKind(QStringView word);

class ExerciseFields final
{
public:
    explicit ExerciseFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QJsonValue value(const QString &name, QJsonValue::Type type);
    /** Not empty, and of so many characters at most. */
    QString text(const QString &name, qsizetype most);
    QString optionalText(const QString &name, qsizetype most);
    CodedName area(const QString &name, bool mustBeNamed = false);
    std::vector<CodedName> areas(const QString &name);
    void fail(const QString &reason);
    /** Once all are asked for: any other field is wrong. */
    [[nodiscard]] std::optional<QString> finish();

private:
    QString checked(const QString &name, const QString &text, qsizetype most);
    CodedName areaOf(const QJsonObject &object, bool mustBeNamed);

    QJsonObject m_object;
    QSet<QString> m_asked;
    std::optional<QString> m_reason;
};

}
