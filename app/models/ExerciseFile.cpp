#include "ExerciseFile.h"

#include "atlas/ExerciseCut.h"
#include "domain/FileIo.h"
#include "mesh/JsonSax.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseFile)
    };

    constexpr qint64 largestFile = 4 << 20; // bytes
    constexpr auto format = "ics-explorer-exercise"_L1;
    constexpr int version = 1;
    constexpr int mostText = 20'000; // characters of a note

    struct KindWord
    {
        ExerciseEdit::Kind kind;
        QLatin1StringView word;
    };
    constexpr KindWord kindWords[] { { ExerciseEdit::Kind::Move, "move"_L1 }, { ExerciseEdit::Kind::Merge, "merge"_L1 },
        { ExerciseEdit::Kind::Split, "split"_L1 }, { ExerciseEdit::Kind::Rename, "rename"_L1 } };

    QLatin1StringView wordOf(ExerciseEdit::Kind kind)
    {
        return std::ranges::find(kindWords, kind, &KindWord::kind)->word;
    }

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

    /** The fields of one object, each asked for once. Keeps the first thing that is wrong, in words. */
    class Fields final
    {
    public:
        explicit Fields(QJsonObject object)
            : m_object(std::move(object))
        {
        }

        QJsonValue value(const QString &name, QJsonValue::Type type)
        {
            m_asked.insert(name);
            const QJsonValue found = m_object.value(name);
            if (found.isUndefined())
                fail(Text::tr("the field “%1” is missing").arg(name));
            else if (found.type() != type)
                fail(Text::tr("the field “%1” is of the wrong kind").arg(name));
            return found.type() == type ? found : QJsonValue(type);
        }
        QString text(const QString &name, qsizetype most)
        {
            const QString found = value(name, QJsonValue::String).toString().trimmed();
            if (found.isEmpty())
                fail(Text::tr("the field “%1” is empty").arg(name));
            return checked(name, found, most);
        }
        QString optionalText(const QString &name, qsizetype most)
        {
            m_asked.insert(name);
            if (!m_object.contains(name))
                return {};
            return checked(name, value(name, QJsonValue::String).toString().trimmed(), most);
        }
        CodedName area(const QString &name, bool mustBeNamed = false)
        {
            return areaOf(value(name, QJsonValue::Object).toObject(), mustBeNamed);
        }
        std::vector<CodedName> areas(const QString &name)
        {
            std::vector<CodedName> found;
            for (const QJsonValue each : value(name, QJsonValue::Array).toArray())
                found.push_back(areaOf(each.toObject(), false));
            return found;
        }
        void fail(const QString &reason)
        {
            if (!m_reason)
                m_reason = reason;
        }
        [[nodiscard]] std::optional<QString> finish()
        {
            for (const QString &name : m_object.keys())
                if (!m_asked.contains(name))
                    fail(Text::tr("the field “%1” is unknown").arg(name));
            return m_reason;
        }

    private:
        QString checked(const QString &name, const QString &text, qsizetype most)
        {
            if (text.size() > most)
                fail(Text::tr("the field “%1” is too long").arg(name));
            return text;
        }
        CodedName areaOf(const QJsonObject &object, bool mustBeNamed)
        {
            Fields fields(object);
            CodedName area;
            area.code = fields.text(u"code"_s, longestExerciseName);
            area.name = mustBeNamed ? fields.text(u"name"_s, longestExerciseName)
                                    : fields.optionalText(u"name"_s, longestExerciseName);
            if (const auto reason = fields.finish())
                fail(*reason);
            return area;
        }

        QJsonObject m_object;
        QSet<QString> m_asked;
        std::optional<QString> m_reason;
    };

    ExerciseEdit readEdit(Fields &fields)
    {
        ExerciseEdit edit;
        const QString word = fields.text(u"do"_s, longestExerciseName);
        const auto kind = std::ranges::find(kindWords, word, &KindWord::word);
        if (kind == std::end(kindWords)) {
            fields.fail(Text::tr("“%1” is not one of move, merge, split and rename").arg(word));
            return edit;
        }
        edit.kind = kind->kind;
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

    QJsonObject json(const CodedName &area)
    {
        QJsonObject object { { u"code"_s, area.code } };
        if (!area.name.isEmpty())
            object.insert(u"name"_s, area.name);
        return object;
    }

    QJsonObject json(const ExerciseEdit &edit)
    {
        QJsonObject object { { u"do"_s, QString(wordOf(edit.kind)) } };
        QJsonArray systems;
        for (const CodedName &system : edit.systems)
            systems.append(json(system));
        switch (edit.kind) {
        case ExerciseEdit::Kind::Move:
            object.insert(u"place"_s, json(edit.place));
            object.insert(u"to"_s, systems.first());
            break;
        case ExerciseEdit::Kind::Merge:
            object.insert(u"systems"_s, systems);
            object.insert(u"into"_s, json(edit.made));
            break;
        case ExerciseEdit::Kind::Split:
            object.insert(u"place"_s, json(edit.place));
            object.insert(u"into"_s, json(edit.made));
            break;
        case ExerciseEdit::Kind::Rename:
            object.insert(u"system"_s, systems.first());
            object.insert(u"name"_s, edit.made.name);
            break;
        }
        return object;
    }

    QByteArray jsonText(const QString &text)
    {
        return QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact).chopped(1).mid(1);
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
    Fields fields(document.object());
    ExerciseFile file;
    if (fields.text(u"format"_s, longestExerciseName) != format)
        fields.fail(Text::tr("this is not an exercise: its format is not “%1”").arg(format));
    if (fields.value(u"version"_s, QJsonValue::Double).toInt() != version)
        fields.fail(Text::tr("this program reads version %1 only").arg(version));
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
        Fields edit(value.toObject());
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

QByteArray exerciseBytes(const Exercise &exercise)
{
    QByteArray out = "{\n  \"format\": " + jsonText(format) + ",\n  \"version\": " + QByteArray::number(version)
        + ",\n  \"edition\": " + jsonText(exercise.edition);
    if (!exercise.title.isEmpty())
        out += ",\n  \"title\": " + jsonText(exercise.title);
    if (!exercise.note.isEmpty())
        out += ",\n  \"note\": " + jsonText(exercise.note);
    out += ",\n  \"edits\": [";
    for (std::size_t i = 0; i < exercise.edits.size(); ++i)
        out += (i > 0 ? ",\n    " : "\n    ") + QJsonDocument(json(exercise.edits[i])).toJson(QJsonDocument::Compact);
    return out + "\n  ]\n}\n";
}

Result<Done> writeExercise(const Exercise &exercise, const QString &path)
{
    return writeFile(path, exerciseBytes(exercise));
}

QString editText(const ExerciseEdit &edit)
{
    const auto shown = [](const CodedName &area) { return area.name.isEmpty() ? area.code : area.name; };
    QStringList systems;
    for (const CodedName &system : edit.systems)
        systems += shown(system);
    switch (edit.kind) {
    case ExerciseEdit::Kind::Move:
        //: %1 a place, %2 a system
        return Text::tr("Move %1 to %2").arg(shown(edit.place), systems.value(0));
    case ExerciseEdit::Kind::Merge:
        //: %1 a list of systems, %2 the name of what they become
        return Text::tr("Merge %1 into %2").arg(QLocale().createSeparatedList(systems), edit.made.name);
    case ExerciseEdit::Kind::Split:
        //: %1 a place, %2 the name of the new system
        return Text::tr("Make %1 a system: %2").arg(shown(edit.place), edit.made.name);
    case ExerciseEdit::Kind::Rename:
        //: %1 a system, %2 its new name
        return Text::tr("Rename %1 as %2").arg(systems.value(0), edit.made.name);
    }
    return {};
}

}
