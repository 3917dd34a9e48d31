#include "QuizRun.h"

#include <utility>

namespace ics {

QuizRun::QuizRun(Quiz quiz)
    : m_quiz(std::move(quiz))
    , m_answers(m_quiz.questions.size(), -1)
{
}

bool QuizRun::isRight(int question) const
{
    return answerTo(question) == m_quiz.questions.at(static_cast<std::size_t>(question)).right;
}

int QuizRun::rightAnswers() const
{
    int right = 0;
    for (int i = 0; i < count(); ++i)
        right += isRight(i);
    return right;
}

bool QuizRun::answer(int choice)
{
    if (isFinished() || isAnswered() || choice < 0 || choice >= static_cast<int>(question().choices.size()))
        return false;
    m_answers[static_cast<std::size_t>(m_current)] = choice;
    return true;
}

void QuizRun::next()
{
    if (!isFinished() && isAnswered())
        ++m_current;
}

}
