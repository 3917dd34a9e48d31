// Edits that are not saved: whatever would lose them asks first, in the real window.
#include "ExerciseWindow.h"
#include "models/ExerciseFile.h"
#include "widgets/Actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

/** Answers the dialogs that come, one after another, each as soon as it is there. */
class Answers final
{
public:
    using Answer = std::function<bool(QWidget &)>; // false: it is another dialog

    explicit Answers(std::vector<Answer> answers)
        : m_answers(std::move(answers))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(5);
    }
    [[nodiscard]] bool allAsked() const { return m_given == m_answers.size() && !m_wrong; }

private:
    void look()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || m_given == m_answers.size())
            return;
        const Answer &answer = m_answers[m_given++];
        if (answer(*dialog))
            return;
        m_wrong = true;
        qWarning("another dialog: %s", dialog->metaObject()->className());
        dialog->close();
    }

    std::vector<Answer> m_answers;
    std::size_t m_given = 0;
    bool m_wrong = false;
    QTimer m_timer;
};

Answers::Answer press(QMessageBox::StandardButton button)
{
    return [button](QWidget &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        if (!box)
            return false;
        box->button(button)->click();
        return true;
    };
}

Answers::Answer choose(const QString &path)
{
    return [path](QWidget &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        if (!files)
            return false;
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
        return true;
    };
}

}

class TestExerciseUnsaved final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void whatWouldLoseThemAsks_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : { "closing the window", "leaving", "starting again", "opening another" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatWouldLoseThemAsks()
    {
        QFETCH(const QString, what);
        ExerciseWindow w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        const Exercise edited = w.desk().exercise();
        {
            const Answers stay({ press(QMessageBox::Cancel) });
            lose(w, what);
            QVERIFY(stay.allAsked());
        }
        QVERIFY(w.waits());
        QVERIFY(w.window.isVisible());
        QVERIFY(w.desk().isOnScreen());
        QVERIFY(w.desk().isModified());
        QCOMPARE(w.desk().exercise(), edited);
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
        const QTemporaryDir folder;
        const QString other = folder.filePath(u"other.ics-exercise.json"_s);
        QVERIFY(writeExercise({ .edition = u"2026-04"_s, .title = u"Other"_s }, other));
        std::vector<Answers::Answer> discard { press(QMessageBox::Discard) };
        if (what == "opening another"_L1)
            discard.push_back(choose(other));
        const Answers go(discard);
        lose(w, what);
        QVERIFY(w.waits());
        QVERIFY(go.allAsked());
        QVERIFY(!w.desk().isModified());
        QCOMPARE(w.window.isVisible(), what != "closing the window"_L1);
        QCOMPARE(w.desk().isOpen(), what == "starting again"_L1 || what == "opening another"_L1);
        if (what == "opening another"_L1)
            QCOMPARE(w.desk().exercise().title, u"Other"_s);
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
    }

    void theyMayBeSavedFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ics-exercise.json"_s);
        ExerciseWindow w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        const Exercise edited = w.desk().exercise();
        const Answers save({ press(QMessageBox::Save), choose(path) });
        w.window.close();
        QVERIFY(save.allAsked());
        QVERIFY(!w.window.isVisible());
        const auto written = readExercise(path, *theAtlas());
        QVERIFY(written);
        QCOMPARE(*written, edited);
    }

    void savingThatIsBrokenOffKeepsTheWindowOpen()
    {
        ExerciseWindow w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        const Answers save({ press(QMessageBox::Save), [](QWidget &dialog) { return dialog.close(); } });
        w.window.close();
        QVERIFY(save.allAsked());
        QVERIFY(w.window.isVisible());
        QVERIFY(w.desk().isModified());
    }

    void nothingIsAskedWithoutThem()
    {
        const QTemporaryDir folder;
        ExerciseWindow w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        QVERIFY(!w.desk().save(folder.filePath(u"mine.ics-exercise.json"_s)));
        const Answers none({});
        w.window.actions().leaveExercise->trigger();
        QVERIFY(!w.desk().isOpen());
        QVERIFY(w.window.close());
    }

    void theFocusStaysOnTheButtonOfTheEdition()
    {
        ExerciseWindow w;
        QVERIFY(w.begin());
        QAbstractButton *focused = nullptr;
        for (QAbstractButton *button : w.window.topBar()->findChildren<QAbstractButton *>())
            if (button->text().contains(u"exercise"_s))
                focused = button;
        QVERIFY(focused);
        focused->setFocus(Qt::TabFocusReason);
        QCOMPARE(w.window.focusWidget(), focused);
        w.desk().apply(
            { ExerciseEdit::Kind::Merge, {}, { { u"QNC"_s, {} }, { u"QJ2"_s, {} } }, { u"X01"_s, u"Two"_s } });
        w.show(u"QHL"_s, u"system");
        QVERIFY(w.waits());
        QCOMPARE(w.window.focusWidget(), focused);
        QVERIFY2(focused->text().contains(u"35"_s), qPrintable(focused->text()));
    }

private:
    static void lose(ExerciseWindow &w, const QString &what)
    {
        const Actions &a = w.window.actions();
        if (what == "closing the window"_L1)
            w.window.close();
        else if (what == "leaving"_L1)
            a.leaveExercise->trigger();
        else if (what == "starting again"_L1)
            a.restartExercise->trigger();
        else
            a.openExercise->trigger();
    }
};

QTEST_MAIN(TestExerciseUnsaved)
#include "tst_exerciseunsaved.moc"
