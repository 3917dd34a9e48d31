#include "ExerciseFields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseFile)
    };

    struct KindWord
    {
        ExerciseEdit::Kind kind;
        QLatin1StringView word;
    };
    constexpr KindWord kindWords[] { { ExerciseEdit::Kind::Move, "move"_L1 }, { ExerciseEdit::Kind::Merge, "merge"_L1 },
        { ExerciseEdit::Kind::Split, "split"_L1 }, { ExerciseEdit::Kind::Rename, "rename"_L1 } };

}

QLatin1StringView exerciseWord(ExerciseEdit::Kind kind)
{
    return std::ranges::find(kindWords, kind, &KindWord::kind)->word;
}

std::optional<ExerciseEdit::Kind> exerciseKind(QStringView word)
{
    const auto found = std::ranges::find_if(kindWords, [&](const KindWord &known) { return word == known.word; });
    return found == std::end(kindWords) ? std::nullopt : std::optional(found->kind);
}

QJsonValue ExerciseFields::value(const QString &name, QJsonValue::Type type)
{
    m_asked.insert(name);
    const QJsonValue found = m_object.value(name);
    if (found.isUndefined())
        fail(Text::tr("the field “%1” is missing").arg(name));
    else if (found.type() != type)
        fail(Text::tr("the field “%1” is of the wrong kind").arg(name));
    return found.type() == type ? found : QJsonValue(type);
}

QString ExerciseFields::text(const QString &name, qsizetype most)
{
    const QString found = value(name, QJsonValue::String).toString().trimmed();
    if (found.isEmpty())
        fail(Text::tr("the field “%1” is empty").arg(name));
    return checked(name, found, most);
}

QString ExerciseFields::optionalText(const QString &name, qsizetype most)
{
    m_asked.insert(name);
    if (!m_object.contains(name))
        return {};
    return checked(name, value(name, QJsonValue::String).toString().trimmed(), most);
}

CodedName ExerciseFields::area(const QString &name, bool mustBeNamed)
{
    return areaOf(value(name, QJsonValue::Object).toObject(), mustBeNamed);
}

std::vector<CodedName> ExerciseFields::areas(const QString &name)
{
    std::vector<CodedName> found;
    for (const QJsonValue each : value(name, QJsonValue::Array).toArray())
        found.push_back(areaOf(each.toObject(), false));
    return found;
}

void ExerciseFields::fail(const QString &reason)
{
    if (!m_reason)
        m_reason = reason;
}

std::optional<QString> ExerciseFields::finish()
{
    for (const QString &name : m_object.keys())
        if (!m_asked.contains(name))
            fail(Text::tr("the field “%1” is unknown").arg(name));
    return m_reason;
}

QString ExerciseFields::checked(const QString &name, const QString &text, qsizetype most)
{
    if (text.size() > most)
        fail(Text::tr("the field “%1” is too long").arg(name));
    return text;
}

CodedName ExerciseFields::areaOf(const QJsonObject &object, bool mustBeNamed)
{
    ExerciseFields fields(object);
    CodedName area;
    area.code = fields.text(u"code"_s, longestExerciseName);
    area.name = mustBeNamed ? fields.text(u"name"_s, longestExerciseName)
                            : fields.optionalText(u"name"_s, longestExerciseName);
    if (const auto reason = fields.finish())
        fail(*reason);
    return area;
}

}
