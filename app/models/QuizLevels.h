// What each level does, as short statements to be told apart: only those on which the documents agree, so that each
// belongs to one level. Their sources are those of "What happens at this level".
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

struct QuizTask
{
    QString key {}; // "system-direction"
    QString level {}; // key of the one level
    QString text {}; // translated: "Sets the direction for the whole area."
    QStringList sources {}; // keys
};

[[nodiscard]] std::vector<QuizTask> quizTasks();

}
