// What of the window is for teaching: guided tours, presenter mode, the quiz and the exercise. Makes them, wires each
// to its action and to the others, and is the one place where the window meets them.
#pragma once

#include <QObject>

namespace ics {

class ExerciseDesk;
class ExerciseStage;
class MainWindow;
class PresenterMode;
class ReducedMotion;
class Settings;
class Tours;

class Teaching final : public QObject
{
    Q_OBJECT

public:
    /** When the panes, pages and actions of the window are there. */
    Teaching(MainWindow &window, Settings &settings, const ReducedMotion &motion);

    [[nodiscard]] Tours *tours() const { return m_tours; }
    [[nodiscard]] PresenterMode *presenter() const { return m_presenter; }
    [[nodiscard]] ExerciseDesk *exercise() const;

    /** An exercise or a tour that somebody has saved. */
    void openFile(const QString &path);
    /** The title of the window, which says so while an exercise is open. */
    [[nodiscard]] QString marked(const QString &title) const;
    /** Ends what must not outlive the window; false if the person would rather stay with what is not saved. */
    [[nodiscard]] bool leaveIfSafe();

Q_SIGNALS:
    void titleChanged();

private:
    void addQuiz();
    void addTours(Settings &settings);
    void leaveTour();

    MainWindow &m_window;
    const ReducedMotion &m_motion;
    PresenterMode *m_presenter;
    ExerciseStage *m_exercise;
    Tours *m_tours = nullptr;
};

}
