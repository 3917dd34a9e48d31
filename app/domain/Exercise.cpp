#include "Exercise.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

bool isExerciseCode(QStringView code)
{
    const QStringView digits = code.mid(1);
    return code.startsWith(u'X') && digits.size() >= 2 && digits.size() <= 4
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString exerciseCode(int number) { return u'X' + QString::number(number).rightJustified(2, u'0'); }

QString nextExerciseCode(const Exercise &exercise)
{
    int highest = 0;
    for (const ExerciseEdit &edit : exercise.edits)
        if (isExerciseCode(edit.made.code))
            highest = std::max(highest, QStringView(edit.made.code).mid(1).toInt());
    return exerciseCode(highest + 1);
}

QString exerciseMark()
{
    //: stands on everything that is made of an exercise, in capitals or their like
    return QCoreApplication::translate("ics::Exercise", "EXERCISE – not real");
}

}
