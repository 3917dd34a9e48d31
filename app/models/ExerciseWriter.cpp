// How an exercise is written: as a file, and each edit as a line for a person.
#include "ExerciseFile.h"

#include "ExerciseFields.h"
#include "domain/FileIo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseFile)
    };

    QJsonObject json(const CodedName &area)
    {
        QJsonObject object { { u"code"_s, area.code } };
        if (!area.name.isEmpty())
            object.insert(u"name"_s, area.name);
        return object;
    }

    QJsonObject json(const ExerciseEdit &edit)
    {
        QJsonObject object { { u"do"_s, QString(exerciseWord(edit.kind)) } };
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

QByteArray exerciseBytes(const Exercise &exercise)
{
    QByteArray out = "{\n  \"format\": " + jsonText(exerciseFormat) + ",\n  \"version\": "
        + QByteArray::number(exerciseVersion) + ",\n  \"edition\": " + jsonText(exercise.edition);
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
