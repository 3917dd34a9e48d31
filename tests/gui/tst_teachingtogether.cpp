// What is taught with, each while another is on: an exercise, a tour, the quiz, presenter mode. Nothing that a person
// has done is lost, and what cannot be done now says why.
#include "ExerciseWindow.h"
#include "atlas/ExerciseCut.h"
#include "map/BarrierTape.h"
#include "models/ExerciseFile.h"
#include "models/QuizCode.h"
#include "models/TourPlayer.h"
#include "widgets/Actions.h"
#include "widgets/ExerciseBanner.h"
#include "widgets/ExercisePanel.h"
#include "widgets/NoticeBar.h"
#include "widgets/Pages.h"
#include "widgets/PresenterCaption.h"
#include "widgets/PresenterMode.h"
#include "widgets/PresenterWindow.h"
#include "widgets/QuizAsk.h"
#include "widgets/QuizPage.h"
#include "widgets/TourBar.h"
#include "widgets/TourDialog.h"
#include "widgets/Tours.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

void press(QWidget &window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

QuizPage *quizOf(MainWindow &window) { return qobject_cast<QuizPage *>(window.pages()->page(window.actions().quiz)); }

/** Begins the quiz by its key and answers the first question. */
QuizPage *answeredQuiz(MainWindow &window)
{
    press(window, Qt::Key_F4);
    QuizPage *page = quizOf(window);
    QuizOrder order = usualQuiz(*window.session().atlas());
    order.word = u"FERN27"_s;
    page->begin(order);
    QTest::keyClick(page->askCard(), Qt::Key_A);
    return page->run().isAnswered() ? page : nullptr;
}

bool beginTour(MainWindow &window, const QString &keyAndStep)
{
    const bool begun = window.teaching()->tours()->startNamed(keyAndStep).isEmpty();
    QCoreApplication::processEvents();
    return begun && window.teaching()->tours()->player().isRunning();
}

bool isDropped(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
    return drop.isAccepted();
}

PresenterWindow *present(MainWindow &window)
{
    window.teaching()->presenter()->setSize({ 1280, 720 });
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return nullptr;
    press(window, Qt::Key_F11);
    PresenterWindow *room = window.teaching()->presenter()->window();
    if (room)
        room->completeNow();
    return room;
}

}

class TestTeachingTogether final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAboutTheRealSystemsWaitsForTheEndOfAnExercise_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("a tour") << int(Qt::Key_F3) << Qt::KeyboardModifiers();
        QTest::newRow("the quiz") << int(Qt::Key_F4) << Qt::KeyboardModifiers();
        QTest::newRow("what changed") << int(Qt::Key_5) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("what a place is") << int(Qt::Key_P)
                                         << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("matching a list") << int(Qt::Key_M) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void whatIsAboutTheRealSystemsWaitsForTheEndOfAnExercise()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        ExerciseWindow w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        w.window.noticeBar()->hide();
        press(w.window, key, modifiers);
        QVERIFY2(w.window.noticeBar()->isVisible(), "a key that does nothing says why");
        QVERIFY(w.window.noticeBar()->text().contains(u"Alt+F7"_s));
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(w.window.pages()->arePanesShown());
        QVERIFY(!w.window.teaching()->tours()->dialog());
        QCOMPARE(w.desk().exercise().edits.size(), 1U);
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
        w.desk().leave();
        w.window.noticeBar()->hide();
        press(w.window, key, modifiers);
        QVERIFY(!w.window.noticeBar()->isVisible());
        QVERIFY(!w.window.pages()->arePanesShown() || !w.window.findChildren<QDialog *>().isEmpty());
    }

    void aLinkToAPageThatIsClosedSaysWhy()
    {
        ExerciseWindow w;
        QVERIFY(w.begin());
        w.window.actions().timeline->setChecked(true);
        w.window.actions().changes->setChecked(true); // as its link does
        QCOMPARE(w.window.pages()->shownAction(), w.window.actions().timeline);
        QVERIFY(!w.window.actions().changes->isChecked());
        QVERIFY(w.window.noticeBar()->isVisible());
    }

    void anEditDoesNotOpenTheToursAgain()
    {
        ExerciseWindow w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        QVERIFY(!w.window.actions().tours->isEnabled());
        w.desk().leave();
        QVERIFY(w.window.actions().tours->isEnabled());
    }

    void aFileThatIsDroppedOpens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        Exercise saved { .edition = u"2026-04"_s };
        saved.edits = { { ExerciseEdit::Kind::Move, { stoke, {} }, { { u"QJ2"_s, {} } }, {} } };
        QVERIFY(writeExercise(saved, path));
        ExerciseWindow w;
        QVERIFY(!isDropped(w.window, folder.filePath(u"mine.txt"_s)));
        QVERIFY(isDropped(w.window, QStringLiteral(ICS_SOURCE_DIR "/data/learn/tours/3-april-2026.json")));
        QCoreApplication::processEvents();
        TourDialog *tours = w.window.teaching()->tours()->dialog();
        QVERIFY(tours);
        QCOMPARE(tours->list()->currentItem()->text(), u"What happened in April 2026"_s);
        tours->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(isDropped(w.window, path));
        QCoreApplication::processEvents();
        QVERIFY(w.waits());
        QVERIFY(w.waits());
        QVERIFY(w.desk().isOnScreen());
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
    }

    void anExerciseLeavesTheTourWhichIsResumed()
    {
        ExerciseWindow w;
        w.show(u"QHL"_s, u"system");
        const Selection before = w.window.session().selection();
        QVERIFY(beginTour(w.window, u"system-place-neighbourhood:4"_s));
        press(w.window, Qt::Key_F7);
        QVERIFY(w.waits());
        QVERIFY(w.desk().isOnScreen());
        QVERIFY(!w.window.teaching()->tours()->player().isRunning());
        QVERIFY(!w.window.teaching()->tours()->bar()->isVisible());
        QVERIFY(!w.window.actions().tours->isChecked());
        QVERIFY2(w.window.noticeBar()->text().contains(u"tour"_s), qPrintable(w.window.noticeBar()->text()));
        w.show(u"QNC"_s, u"system");
        press(w.window, Qt::Key_F9); // no longer the next step
        QVERIFY(w.chooser());
        press(*w.chooser(), Qt::Key_Escape);
        w.desk().leave();
        QCOMPARE(w.window.session().selection(), before);
        w.window.activateWindow(); // as a window manager does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        press(w.window, Qt::Key_F3);
        QVERIFY(w.window.teaching()->tours()->dialog());
        QVERIFY(w.window.teaching()->tours()->dialog()->resumeButton()->text().contains(u"4"_s));
    }

    void aQuizIsKeptThroughAnExerciseAndATour()
    {
        ExerciseWindow w;
        QuizPage *page = answeredQuiz(w.window);
        QVERIFY(page);
        const int answer = page->run().answerTo(0);
        press(w.window, Qt::Key_F7);
        QVERIFY(w.waits());
        QVERIFY(w.window.pages()->arePanesShown());
        QVERIFY(w.moveStoke(u"Derby"_s));
        w.desk().leave();
        press(w.window, Qt::Key_F4);
        QCOMPARE(w.window.pages()->shownPage(), page);
        QCOMPARE(page->shownCard(), page->askCard());
        QVERIFY(page->run().isAnswered());
        QCOMPARE(page->run().answerTo(0), answer);
        QVERIFY(beginTour(w.window, u"icb-and-icp"_s));
        QVERIFY(w.window.pages()->arePanesShown());
        press(w.window, Qt::Key_F9);
        press(w.window, Qt::Key_F3);
        QCOMPARE(w.window.pages()->shownPage(), page); // as before the tour
        QCOMPARE(page->run().answerTo(0), answer);
    }

    void theQuizMayBeTakenDuringATour()
    {
        ExerciseWindow w;
        QVERIFY(beginTour(w.window, u"icb-and-icp:2"_s));
        QVERIFY(answeredQuiz(w.window));
        QVERIFY(w.window.teaching()->tours()->player().isRunning());
        press(w.window, Qt::Key_F9);
        QCOMPARE(w.window.teaching()->tours()->player().step(), 2);
        QVERIFY(w.window.pages()->arePanesShown());
        press(w.window, Qt::Key_F4);
        QVERIFY(quizOf(w.window)->run().isAnswered());
        press(w.window, Qt::Key_F3);
        QVERIFY(!w.window.teaching()->tours()->player().isRunning());
        QVERIFY2(w.window.pages()->shownPage() == quizOf(w.window), "the person's choice stays");
    }

    void theRoomSeesThatItIsAnExercise()
    {
        ExerciseWindow w({ 1440, 900 });
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        const QList<int> sizes = w.window.splitter()->sizes();
        PresenterWindow *room = present(w.window);
        QVERIFY(room);
        QVERIFY2(room->caption()->title().startsWith(exerciseMark()), qPrintable(room->caption()->title()));
        QVERIFY(room->caption()->edition().contains(u"exercise"_s));
        const QImage caption = room->caption()->grab().toImage();
        int yellow = 0;
        for (int x = 0; x < caption.width(); ++x)
            yellow += caption.pixelColor(x, 2) == tapeYellow;
        QVERIFY(yellow > caption.width() / 4);
        w.desk().undoStack().undo();
        QVERIFY(w.waits());
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
        QVERIFY(room->caption()->title().startsWith(exerciseMark()));
        QTest::keyClick(room, Qt::Key_F11);
        QCoreApplication::processEvents();
        QVERIFY(!w.window.teaching()->presenter()->isOn());
        QVERIFY(w.desk().isOpen() && w.desk().undoStack().canRedo());
        QVERIFY(w.banner()->isVisible() && w.panel()->isVisible());
        QCOMPARE(w.window.splitter()->sizes(), sizes);
    }

    void anExerciseBeginsAndEndsInFrontOfARoom()
    {
        ExerciseWindow w;
        w.show(u"QNC"_s, u"system");
        PresenterWindow *room = present(w.window);
        QVERIFY(room);
        QTest::keyClick(room, Qt::Key_N);
        QCOMPARE(w.window.teaching()->presenter()->annotations().count(), 1);
        w.window.actions().exercise->trigger(); // in the ordinary window
        QVERIFY(w.waits());
        QVERIFY(w.desk().isOnScreen());
        QVERIFY(w.window.teaching()->presenter()->isOn());
        QVERIFY(room->caption()->title().startsWith(exerciseMark()));
        w.desk().leave();
        QVERIFY(!room->caption()->title().contains(exerciseMark()));
        QCOMPARE(w.window.teaching()->presenter()->annotations().count(), 1);
        QTest::keyClick(room, Qt::Key_Escape);
        QVERIFY(!w.window.teaching()->presenter()->isOn());
        QVERIFY(!w.banner()->isVisible());
    }

    void theRoomIsToldWhatBecameOfAnArea()
    {
        ExerciseWindow w;
        Session &session = w.window.session();
        session.setEdition(session.atlas()->editionByKey(u"2023-04"));
        w.show(u"QNQ"_s, u"system");
        PresenterWindow *room = present(w.window);
        QVERIFY(room);
        QVERIFY(room->caption()->text().startsWith(u"Frimley"_s));
        QTest::keyClick(room, Qt::Key_E);
        QVERIFY2(room->caption()->text().contains(u"Frimley"_s), qPrintable(room->caption()->text()));
        QVERIFY(!room->caption()->text().contains(u"rank"_s));
        w.show(u"QNC"_s, u"system");
        QVERIFY(!room->caption()->text().contains(u"Frimley"_s));
        QVERIFY(room->caption()->text().contains(u"rank"_s));
    }
};

QTEST_MAIN(TestTeachingTogether)
#include "tst_teachingtogether.moc"
