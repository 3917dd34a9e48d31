#include "ExerciseFile.h"

#include "ExerciseFields.h"
#include "LinedJson.h"
#include "atlas/ExerciseCut.h"
#include "domain/FileIo.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseFile)
    };

    constexpr qint64 largestFile = 4 << 20; // bytes

    ExerciseEdit readEdit(ExerciseFields &fields)
    {
        ExerciseEdit edit;
        const QString word = fields.text(u"do"_s, longestExerciseName);
        const auto kind = exerciseKind(word);
        if (!kind) {
            fields.fail(u"do"_s, Text::tr("“%1” is not one of move, merge, split and rename").arg(word));
            return edit;
        }
        edit.kind = *kind;
        switch (edit.kind) {
        case ExerciseEdit::Kind::Move:
            edit.place = fields.area(u"place"_s);
            edit.systems = { fields.area(u"to"_s) };
            break;
        case ExerciseEdit::Kind::Merge:
            edit.systems = fields.areas(u"systems"_s);
            edit.made = fields.area(u"into"_s, true);
            break;
        case ExerciseEdit::Kind::Split:
            edit.place = fields.area(u"place"_s);
            edit.made = fields.area(u"into"_s, true);
            break;
        case ExerciseEdit::Kind::Rename:
            edit.systems = { fields.area(u"system"_s) };
            edit.made.name = fields.text(u"name"_s, longestExerciseName);
            break;
        }
        return edit;
    }

    QString stepText(std::size_t number, const QString &reason)
    {
        //: %1 the number of an edit, %2 why it cannot be done
        return Text::tr("step %1: %2").arg(QString::number(number + 1), reason);
    }

    Error wrong(const QString &name, qint64 line, const QString &reason)
    {
        return { .kind = ErrorKind::BadField, .file = name, .line = line, .detail = reason };
    }

}

namespace {

    void readHead(ExerciseFields &fields, Exercise &exercise)
    {
        if (fields.text(u"format"_s, longestExerciseName) != exerciseFormat)
            fields.fail(u"format"_s, Text::tr("this is not an exercise: its format is not “%1”").arg(exerciseFormat));
        const LinedValue *version = fields.value(u"version"_s, LinedValue::Kind::Number);
        if (version && version->number != exerciseVersion)
            fields.fail(u"version"_s, Text::tr("this program reads version %1 only").arg(exerciseVersion));
        exercise.edition = fields.text(u"edition"_s, longestExerciseName);
        exercise.title = fields.optionalText(u"title"_s, longestExerciseName);
        exercise.note = fields.optionalText(u"note"_s, longestExerciseNote);
    }

}

bool isExerciseFile(const QString &path)
{
    constexpr qint64 head = 4096; // bytes
    if (path.endsWith(exerciseSuffix, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.read(head)).contains(exerciseFormat);
}

Result<ExerciseFile> parseExercise(const QByteArray &content, const QString &name)
{
    if (content.size() > largestFile)
        return Error { .kind = ErrorKind::TooLarge, .file = name, .detail = QString::number(largestFile) };
    const auto root = readLinedJson(content, name);
    if (!root)
        return root.error();
    if (root->kind != LinedValue::Kind::Object)
        return wrong(name, root->line, Text::tr("it is no object"));
    ExerciseFields fields(*root);
    ExerciseFile file;
    readHead(fields, file.exercise);
    const LinedValue *edits = fields.value(u"edits"_s, LinedValue::Kind::List);
    if (edits && edits->items.size() > mostExerciseEdits)
        fields.fail(u"edits"_s, Text::tr("it has more than %1 edits").arg(mostExerciseEdits));
    if (const auto fault = fields.finish())
        return wrong(name, fault->line, fault->reason);
    for (const LinedValue &value : edits->items) {
        const std::size_t number = file.exercise.edits.size();
        file.lines.push_back(value.line);
        ExerciseFields edit(value);
        file.exercise.edits.push_back(readEdit(edit));
        if (const auto fault = edit.finish())
            return wrong(name, fault->line, stepText(number, fault->reason));
    }
    return file;
}

std::optional<Error> problemWith(const Atlas &base, const ExerciseFile &file, const QString &name)
{
    const auto problem = planExercise(base, file.exercise).problem;
    if (!problem)
        return std::nullopt;
    if (problem->edit >= file.lines.size() || !isValid(base.editionByKey(file.exercise.edition)))
        return wrong(name, 1, problem->reason);
    return wrong(name, file.lines[problem->edit],
        stepText(problem->edit,
            //: %1 an edit such as "Move Derby to Nottingham", %2 why that cannot be done
            Text::tr("“%1” cannot be done: %2").arg(editText(file.exercise.edits[problem->edit]), problem->reason)));
}

Result<Exercise> readExercise(const QString &path, const Atlas &base)
{
    const auto content = readFile(path, largestFile);
    if (!content)
        return content.error();
    auto file = parseExercise(*content, path);
    if (!file)
        return file.error();
    if (const auto problem = problemWith(base, *file, path))
        return *problem;
    return std::move(file->exercise);
}

Result<AtlasPtr> atlasWithExercise(const AtlasPtr &atlas, const QString &path)
{
    const AtlasPtr base = atlas->opened ? atlas->opened : atlas;
    const auto exercise = readExercise(path, *base);
    if (!exercise)
        return exercise.error();
    const auto measures = MeasureTable::read(*base);
    if (!measures)
        return measures.error();
    return withExercise(base, *exercise, *measures);
}

}
