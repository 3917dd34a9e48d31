#include "Teaching.h"

#include "Actions.h"
#include "ExerciseDesk.h"
#include "ExerciseStage.h"
#include "FileDrop.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "NoticeBar.h"
#include "Pages.h"
#include "PresenterMode.h"
#include "PresenterTour.h"
#include "QuizPage.h"
#include "ReducedMotion.h"
#include "StatusLine.h"
#include "TermLinks.h"
#include "TourBar.h"
#include "TourDialog.h"
#include "Tours.h"

#include "models/ExerciseFile.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

Teaching::Teaching(MainWindow &window, Settings &settings, const ReducedMotion &motion)
    : QObject(&window)
    , m_window(window)
    , m_motion(motion)
    , m_presenter(new PresenterMode(window.session(), window.actions(), *window.mapPane(), motion, &window))
    , m_exercise(new ExerciseStage(window))
{
    connect(m_exercise, &ExerciseStage::changed, this, &Teaching::titleChanged);
    connect(exercise(), &ExerciseDesk::aboutToOpen, this, &Teaching::leaveTour);
    connect(m_presenter, &PresenterMode::readRequested, window.termLinks(), &TermLinks::readRequested);
    addQuiz();
    addTours(settings);
    connect(new FileDrop(window), &FileDrop::dropped, this, &Teaching::openFile);
}

void Teaching::addQuiz()
{
    m_window.pages()->add(m_window.actions().quiz, [this] {
        auto *page = new QuizPage(m_window.session());
        page->setReducedMotion(m_motion.isReduced());
        connect(&m_motion, &ReducedMotion::changed, page, &QuizPage::setReducedMotion);
        connect(page, &QuizPage::mapRequested, m_window.pages(), &Pages::showPanes);
        return page;
    });
}

// The band that tells a tour stands above the status line.
void Teaching::addTours(Settings &settings)
{
    m_tours = new Tours(m_window, settings);
    auto *column = static_cast<QVBoxLayout *>(m_window.layout());
    column->insertWidget(column->indexOf(m_window.statusLine()), m_tours->bar());
    connect(&m_motion, &ReducedMotion::changed, m_tours, &Tours::setReducedMotion);
    m_tours->setReducedMotion(m_motion.isReduced());
    new PresenterTour(m_tours->player(), *m_presenter);
}

// A tour is about the real systems, and its keys are those of the edits.
void Teaching::leaveTour()
{
    if (!m_tours->player().isRunning())
        return;
    m_tours->player().leave();
    m_window.noticeBar()->showNotice(tr("The tour was left. Resume it with F3 after the exercise."));
}

void Teaching::openFile(const QString &path)
{
    const QAction *tours = m_window.actions().tours;
    if (!m_window.session().atlas())
        return;
    if (isExerciseFile(path))
        return m_exercise->openFile(path);
    if (!tours->isEnabled())
        return m_window.noticeBar()->showNotice(tours->toolTip()); // an exercise is open
    m_tours->choose();
    m_tours->dialog()->openFile(path);
}

ExerciseDesk *Teaching::exercise() const { return m_exercise->desk(); }

QString Teaching::marked(const QString &title) const
{
    return exercise()->isOpen() ? QString(exerciseMark() + u": "_s + title) : title;
}

bool Teaching::leaveIfSafe() { return m_exercise->leaveIfSafe(); }

}
