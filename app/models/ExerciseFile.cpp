#include "ExerciseFile.h"

#include "ExerciseFields.h"
#include "atlas/ExerciseCut.h"
#include "domain/FileIo.h"
#include "mesh/JsonSax.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseFile)
    };

    constexpr qint64 largestFile = 4 << 20; // bytes
    constexpr int mostText = 20'000; // characters of a note

    /** On which line each field of the file and each edit begins; and whether it is JSON at all. */
    class LineFinder final : public JsonHandler
    {
    public:
        explicit LineFinder(const char *begin)
            : m_lines(begin)
        {
        }
        bool key(std::string &name)
        {
            if (m_depth == 1) {
                m_field = QString::fromStdString(name);
                fields[m_field] = line();
            }
            return true;
        }
        bool start_object(std::size_t)
        {
            if (m_depth == 2 && m_field == "edits"_L1)
                edits.push_back(line());
            ++m_depth;
            return true;
        }
        bool end_object() { return --m_depth, true; }
        bool start_array(std::size_t) { return ++m_depth, true; }
        bool end_array() { return --m_depth, true; }

        std::map<QString, qint64> fields;
        std::vector<qint64> edits;

    private:
        qint64 line() { return m_lines.lineAt(*position - 1); }

        LineCounter m_lines;
        QString m_field;
        int m_depth = 0;
    };

    ExerciseEdit readEdit(ExerciseFields &fields)
    {
        ExerciseEdit edit;
        const QString word = fields.text(u"do"_s, longestExerciseName);
        const auto kind = exerciseKind(word);
        if (!kind) {
            fields.fail(Text::tr("“%1” is not one of move, merge, split and rename").arg(word));
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
        return { .kind = ErrorKind::BadJson, .file = name, .line = line, .detail = reason };
    }

}

Result<ExerciseFile> parseExercise(const QByteArray &content, const QString &name)
{
    if (content.size() > largestFile)
        return Error { .kind = ErrorKind::TooLarge, .file = name, .detail = QString::number(largestFile) };
    LineFinder lines(content.constData());
    if (auto read = readJson(content, name, lines); !read)
        return read.error();
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return wrong(name, 1, Text::tr("it is no object"));
    ExerciseFields fields(document.object());
    ExerciseFile file;
    if (fields.text(u"format"_s, longestExerciseName) != exerciseFormat)
        fields.fail(Text::tr("this is not an exercise: its format is not “%1”").arg(exerciseFormat));
    if (fields.value(u"version"_s, QJsonValue::Double).toInt() != exerciseVersion)
        fields.fail(Text::tr("this program reads version %1 only").arg(exerciseVersion));
    file.exercise.edition = fields.text(u"edition"_s, longestExerciseName);
    file.exercise.title = fields.optionalText(u"title"_s, longestExerciseName);
    file.exercise.note = fields.optionalText(u"note"_s, mostText);
    const QJsonArray edits = fields.value(u"edits"_s, QJsonValue::Array).toArray();
    if (edits.size() > static_cast<qsizetype>(mostExerciseEdits))
        fields.fail(Text::tr("it has more than %1 edits").arg(mostExerciseEdits));
    if (const auto reason = fields.finish())
        return wrong(name, 1, *reason);
    const qint64 list = lines.fields.contains(u"edits"_s) ? lines.fields.at(u"edits"_s) : 1;
    for (const QJsonValue value : edits) {
        const std::size_t number = file.exercise.edits.size();
        file.lines.push_back(number < lines.edits.size() ? lines.edits[number] : list);
        ExerciseFields edit(value.toObject());
        file.exercise.edits.push_back(readEdit(edit));
        if (const auto reason = edit.finish())
            return wrong(name, file.lines.back(), stepText(number, *reason));
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
