#include "ExerciseFields.h"

#include <QCoreApplication>

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

const LinedValue *ExerciseFields::value(const QString &name, LinedValue::Kind kind)
{
    m_asked.insert(name);
    const LinedValue *found = m_object.field(name);
    if (!found)
        fail(name, Text::tr("the field “%1” is missing").arg(name));
    else if (found->kind != kind)
        fail(name, Text::tr("the field “%1” is of the wrong kind").arg(name));
    return found && found->kind == kind ? found : nullptr;
}

QString ExerciseFields::text(const QString &name, qsizetype most)
{
    const LinedValue *found = value(name, LinedValue::Kind::Text);
    const QString text = found ? found->text.trimmed() : QString();
    if (text.isEmpty())
        fail(name, Text::tr("the field “%1” is empty").arg(name));
    return checked(name, text, most);
}

QString ExerciseFields::optionalText(const QString &name, qsizetype most)
{
    m_asked.insert(name);
    const LinedValue *found = m_object.field(name) ? value(name, LinedValue::Kind::Text) : nullptr;
    return found ? checked(name, found->text.trimmed(), most) : QString();
}

CodedName ExerciseFields::area(const QString &name, bool mustBeNamed)
{
    const LinedValue *found = value(name, LinedValue::Kind::Object);
    return found ? areaOf(*found, mustBeNamed) : CodedName();
}

std::vector<CodedName> ExerciseFields::areas(const QString &name)
{
    std::vector<CodedName> found;
    if (const LinedValue *list = value(name, LinedValue::Kind::List))
        for (const LinedValue &each : list->items)
            found.push_back(areaOf(each, false));
    return found;
}

void ExerciseFields::fail(const QString &name, const QString &reason)
{
    const LinedValue *field = m_object.field(name);
    if (!m_fault)
        m_fault = { field ? field->line : m_object.line, reason };
}

std::optional<ExerciseFault> ExerciseFields::finish()
{
    if (m_object.kind == LinedValue::Kind::Object)
        for (const LinedValue &field : m_object.items)
            if (!m_asked.contains(field.name))
                fail(field.name, Text::tr("the field “%1” is unknown").arg(field.name));
    return m_fault;
}

QString ExerciseFields::checked(const QString &name, const QString &text, qsizetype most)
{
    if (text.size() > most)
        fail(name, Text::tr("the field “%1” is too long").arg(name));
    return text;
}

CodedName ExerciseFields::areaOf(const LinedValue &object, bool mustBeNamed)
{
    ExerciseFields fields(object);
    CodedName area;
    area.code = fields.text(u"code"_s, longestExerciseName);
    area.name = mustBeNamed ? fields.text(u"name"_s, longestExerciseName)
                            : fields.optionalText(u"name"_s, longestExerciseName);
    if (const auto fault = fields.finish(); fault && !m_fault)
        m_fault = fault;
    return area;
}

}
