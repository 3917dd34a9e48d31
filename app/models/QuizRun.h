// One person's way through a quiz: which question is on, what was answered, how many were right. A value in memory, and
// nowhere else: it is never written to disk or to the settings.
#pragma once

#include "Quiz.h"

namespace ics {

class QuizRun final
{
public:
    QuizRun() = default;
    explicit QuizRun(Quiz quiz);

    [[nodiscard]] const Quiz &quiz() const { return m_quiz; }
    [[nodiscard]] int count() const { return static_cast<int>(m_quiz.questions.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const QuizQuestion &question() const
    {
        return m_quiz.questions.at(static_cast<std::size_t>(m_current));
    }
    /** −1: not answered yet. */
    [[nodiscard]] int answerTo(int question) const { return m_answers.at(static_cast<std::size_t>(question)); }
    [[nodiscard]] bool isAnswered() const { return answerTo(m_current) >= 0; }
    [[nodiscard]] bool isRight(int question) const;
    [[nodiscard]] bool isFinished() const { return m_current >= count(); }
    [[nodiscard]] int rightAnswers() const;

    /** The first answer counts. False: there was one already, or there is no such choice. */
    bool answer(int choice);
    /** To the next question, or past the last one; only from one that is answered. */
    void next();

private:
    Quiz m_quiz;
    std::vector<int> m_answers; // by question
    int m_current = 0;
};

}
