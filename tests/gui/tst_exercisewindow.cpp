// An exercise in the real window: opened by its key, done by keyboard, followed by every pane, undone, saved, opened
// again and left, with the mark on everything that could be taken for real.
#include "ExerciseWindow.h"

#include "atlas/ExerciseCut.h"
#include "map/MapPicture.h"
#include "models/AdjacentAreas.h"
#include "models/AreaTableModel.h"
#include "models/AreaTableText.h"
#include "models/ExerciseFile.h"
#include "models/ExerciseModel.h"
#include "widgets/Actions.h"
#include "widgets/AreaTable.h"
#include "widgets/Breadcrumb.h"
#include "widgets/DetailPane.h"
#include "widgets/ExerciseBanner.h"
#include "widgets/ExercisePanel.h"
#include "widgets/NoticeBar.h"
#include "widgets/TreePane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QUndoView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

using Window = ExerciseWindow;

struct Seen
{
    Selection selection;
    AtlasPtr atlas;
    QString title;
    bool detail = true;
    explicit Seen(Window &w)
        : selection(w.window.session().selection())
        , atlas(w.window.session().atlas())
        , title(w.window.windowTitle())
        , detail(w.window.detailPane()->isVisibleTo(&w.window))
    {
    }
    friend bool operator==(const Seen &, const Seen &) = default;
};

}

class TestExerciseWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayBeLeftWhileAChangeIsTold()
    {
        Window w({ 1440, 900 });
        const Seen before(w);
        QObject::connect(&w.desk(), &ExerciseDesk::changed, &w.window, [&w] { w.desk().leave(); });
        QTest::keyClick(&w.window, Qt::Key_F7);
        QVERIFY(w.waits());
        QTRY_VERIFY(!w.desk().isOpen());
        QVERIFY(Seen(w) == before);
    }
    void isMarkedWhereverOneLooks()
    {
        Window w({ 1440, 900 });
        QVERIFY(!w.window.windowTitle().contains(exerciseMark()));
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        QVERIFY(w.banner()->isVisible());
        QVERIFY(w.banner()->text().contains(exerciseMark()));
        QCOMPARE(w.banner()->width(), w.window.width());
        QVERIFY(w.window.windowTitle().startsWith(exerciseMark()));
        MapWidget *map = w.window.mapPane()->map();
        QVERIFY(map->scene().title.startsWith(exerciseMark()));
        QVERIFY(map->scene().attribution.startsWith(exerciseMark()));
        QVERIFY(w.window.detailPane()->asText().startsWith(exerciseMark()));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"table.csv"_s);
        QVERIFY(!w.window.areaTable()->saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.contains(exerciseMark().toUtf8()));
        QVERIFY(csv.contains("2026-04-exercise"));
        const MapPicture picture = MapPicture::make(map->settings(), w.window.session().atlas()->attribution, false);
        const QImage image = picture.image();
        QVERIFY(picture.title().startsWith(exerciseMark()));
        int yellow = 0;
        for (int x = 0; x < image.width(); ++x)
            yellow += image.pixelColor(x, 2) == QColor(255, 214, 10);
        QVERIFY(yellow > image.width() / 4);
    }

    void everyPaneFollowsAMove()
    {
        Window w({ 1440, 900 });
        QVERIFY(w.begin());
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
        const auto lsoas = w.window.session().atlas()->lsoaCount(w.system(u"QJ2"));
        QVERIFY(w.moveStoke(u"Derby"_s));
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
        QVERIFY(w.window.session().atlas()->lsoaCount(w.system(u"QJ2")) > lsoas);
        QCOMPARE(w.area().code, stoke); // still the place that was moved
        QAbstractItemModel *tree = w.window.treePane()->view()->model();
        const QModelIndex current = w.window.treePane()->view()->currentIndex();
        QVERIFY(current.isValid());
        QCOMPARE(current.parent().data().toString(), w.parentOf(stoke).name);
        QVERIFY(w.window.breadcrumb()->steps().contains(w.parentOf(stoke).name));
        QAbstractItemModelTester(tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(w.window.detailPane()->asText().contains(w.parentOf(stoke).name)); // it is part of
        w.show(u"QJ2"_s, u"system");
        QVERIFY(w.window.detailPane()->asText().contains(u"Stoke-on-Trent"_s));
        QVERIFY(w.window.detailPane()->asText().contains(u"exercise"_s));
        const ExerciseModel *model = w.panel()->model();
        QCOMPARE(model->rowCount(), 2);
        for (const SystemChange &change : model->account().systems) {
            QVERIFY(change.before && change.after);
            QCOMPARE(
                change.after->partnershipSeats - change.before->partnershipSeats, change.code == u"QJ2"_s ? 1 : -1);
        }
        qInfo("from the key to the new map: %lld ms", static_cast<long long>(w.desk().lastMilliseconds()));
    }

    void whatIsNearComesFirst()
    {
        Window w;
        QVERIFY(w.begin());
        w.show(stoke, u"place"); // within Staffordshire, and so next to no other system
        QTest::keyClick(&w.window, Qt::Key_F8);
        const SystemChooser *dialog = w.chooser();
        QVERIFY(dialog);
        QStringList order;
        for (int row = 0; row < dialog->list()->count(); ++row)
            order += dialog->list()->item(row)->data(Qt::UserRole).toString();
        QVERIFY(!order.contains(u"QNC"_s));
        QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), order.size());
        const Atlas &atlas = *w.window.session().atlas();
        QStringList near;
        for (const AreaId system : adjacentAreas(atlas, w.system(u"QNC"), atlas.levelByKey(u"system")))
            near += atlas.area(system).code;
        QVERIFY(near.size() > 3 && near.contains(u"QJ2"_s));
        QCOMPARE(order.mid(0, near.size()), near);
        QVERIFY(dialog->list()->item(0)->text().contains(u"next to its system"_s));
        QVERIFY(!dialog->list()->item(static_cast<int>(near.size()))->text().contains(u"next"_s));
    }

    void undoAndRedoByKey()
    {
        Window w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        QVERIFY(w.window.treePane()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(w.window.actions().undoEdit->isEnabled());
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.waits());
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
        QVERIFY(w.panel()->model()->account().systems.empty());
        QTest::keyClick(&w.window, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(w.waits());
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.waits());
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.waits());
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
        QCOMPARE(w.desk().undoStack().text(0), u"Move Stoke-on-Trent to Derby and Derbyshire"_s);
        w.desk().undoStack().setIndex(0);
        QVERIFY(w.waits());
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
    }

    void mergesWhatIsTicked()
    {
        Window w;
        QVERIFY(w.begin());
        w.show(u"QNC"_s, u"system");
        QTest::keyClick(&w.window, Qt::Key_F9);
        SystemChooser *dialog = w.chooser();
        QVERIFY(dialog);
        QVERIFY(dialog->list()->item(0)->text().contains(u"next door"_s));
        QVERIFY(!dialog->okButton()->isEnabled());
        dialog->list()->item(0)->setCheckState(Qt::Checked);
        const QString partner = dialog->list()->item(0)->data(Qt::UserRole).toString();
        dialog->nameField()->setText(u"Black Country"_s);
        QCOMPARE(dialog->okButton()->isEnabled(), partner == u"QUA"_s); // a name that others have is theirs
        dialog->nameField()->setText(u"The Middle"_s);
        QVERIFY(dialog->okButton()->isEnabled());
        QTest::keyClick(dialog->nameField(), Qt::Key_Return);
        QVERIFY(w.waits());
        QCOMPARE(w.desk().exercise().edits.size(), std::size_t(1));
        QCOMPARE(w.area().code, u"X01"_s);
        QCOMPARE(w.area().name, u"The Middle"_s);
        QVERIFY(!isValid(w.system(u"QNC")));
        QVERIFY(!isValid(w.system(partner)));
    }

    void mergesWithWhatWasSearchedFor_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("Enter in the search") << false;
        QTest::newRow("Enter in the name") << true;
    }
    void mergesWithWhatWasSearchedFor()
    {
        QFETCH(const bool, named);
        Window w;
        QVERIFY(w.begin());
        w.show(u"QNC"_s, u"system");
        QTest::keyClick(&w.window, Qt::Key_F9);
        SystemChooser *dialog = w.chooser();
        QVERIFY(dialog);
        QTest::keyClick(dialog->filter(), Qt::Key_Return); // nothing is meant yet
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->filter(), u"derby"_s);
        if (named)
            dialog->nameField()->setText(u"The Middle"_s);
        QTest::keyClick(named ? dialog->nameField() : dialog->filter(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(w.waits());
        QCOMPARE(w.desk().exercise().edits.size(), std::size_t(1));
        QCOMPARE(w.area().code, u"X01"_s);
        QCOMPARE(w.area().name, named ? u"The Middle"_s : u"Staffordshire and Stoke-on-Trent"_s);
        QVERIFY(!isValid(w.system(u"QJ2")));
    }

    void undoingAMergeShowsWhatWasChosenBefore_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the one") << u"QNC"_s;
        QTest::newRow("the other") << u"QUA"_s;
    }
    void undoingAMergeShowsWhatWasChosenBefore()
    {
        QFETCH(const QString, chosen);
        Window w;
        QVERIFY(w.begin());
        w.show(chosen, u"system");
        const ExerciseEdit merge { ExerciseEdit::Kind::Merge, {}, { { u"QNC"_s, {} }, { u"QUA"_s, {} } },
            { u"X01"_s, u"The Middle"_s } };
        w.desk().apply(merge);
        QVERIFY(w.waits());
        QCOMPARE(w.area().code, u"X01"_s);
        w.desk().undoStack().undo();
        QVERIFY(w.waits());
        QCOMPARE(w.area().code, chosen);
        w.desk().undoStack().redo();
        QVERIFY(w.waits());
        QCOMPARE(w.area().code, u"X01"_s);
        w.show(u"QHL"_s, u"system"); // which neither way touches
        w.desk().undoStack().undo();
        QVERIFY(w.waits());
        QCOMPARE(w.area().code, u"QHL"_s);
    }

    void savedAndOpenedAgainItIsTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ics-exercise.json"_s);
        Window w;
        QVERIFY(w.begin());
        QVERIFY(!w.desk().isModified());
        QVERIFY(w.moveStoke(u"Derby"_s));
        QTest::keyClicks(w.panel()->title(), u"Potteries to the Peak"_s);
        QVERIFY(w.desk().isModified());
        QVERIFY(w.banner()->text().contains(u"not saved"_s));
        QVERIFY(!w.desk().save(path));
        QVERIFY(!w.desk().isModified());
        const Exercise saved = w.desk().exercise();
        w.desk().startAgain();
        QVERIFY(w.waits());
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
        w.desk().openFile(path);
        QVERIFY(w.waits());
        QVERIFY(w.waits());
        QCOMPARE(w.desk().exercise(), saved);
        QCOMPARE(w.parentOf(stoke).code, u"QJ2"_s);
        QCOMPARE(w.panel()->title()->text(), u"Potteries to the Peak"_s);
        QVERIFY(!w.desk().isModified());
        QVERIFY(w.desk().undoStack().canUndo());
    }

    void aNoteIsNeverTooLongToBeReadAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ics-exercise.json"_s);
        Window w;
        QVERIFY(w.begin());
        w.panel()->note()->setPlainText(QString(longestExerciseNote + 5000, u'a'));
        QCOMPARE(w.panel()->note()->toPlainText().size(), longestExerciseNote);
        QVERIFY(!w.desk().save(path));
        const auto read = readExercise(path, *theAtlas());
        QVERIFY2(read, read ? "" : qPrintable(errorText(read.error())));
        QCOMPARE(read->note.size(), longestExerciseNote);
    }

    void enterPressesTheButtonInFocus()
    {
        Window w;
        QVERIFY(w.begin());
        w.show(stoke, u"place");
        const auto all = w.panel()->findChildren<QPushButton *>();
        const auto move = std::ranges::find_if(all, [](const auto *b) { return b->text().contains(u"Mo&ve"_s); });
        QVERIFY(move != all.end());
        (*move)->setFocus();
        QTest::keyClick(*move, Qt::Key_Return);
        QVERIFY(w.chooser());
    }

    void thatItWasSavedIsToldOnlyWhileItIs()
    {
        QTemporaryDir folder;
        Window w;
        QVERIFY(w.begin());
        QVERIFY(w.moveStoke(u"Derby"_s));
        const bool before = QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTimer::singleShot(0, &w.window, [&] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            files->selectFile(folder.filePath(u"mine.ics-exercise.json"_s));
            QMetaObject::invokeMethod(files, "accept");
        });
        w.window.actions().saveExercise->trigger();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, before);
        NoticeBar *notice = w.window.noticeBar();
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"mine.ics-exercise.json"_s), qPrintable(notice->text()));
        w.desk().undoStack().undo();
        QVERIFY(!notice->isVisible());
        QVERIFY(w.waits());
    }

    void noButtonStandsAloneOnItsLine()
    {
        Window w({ 1440, 900 });
        QVERIFY(w.begin());
        const auto all = w.panel()->findChildren<QPushButton *>();
        const auto rename = std::ranges::find_if(all, [](const auto *b) { return b->text().contains(u"name"_s); });
        QVERIFY(rename != all.end());
        QMap<int, int> lines; // y, buttons on it
        for (const auto *button : (*rename)->parentWidget()->findChildren<QPushButton *>())
            ++lines[button->y()];
        for (const int buttons : lines)
            QVERIFY(buttons > 1);
    }

    void aFileWithAMistakeChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ics-exercise.json"_s);
        Exercise wrong { .edition = u"2026-04"_s };
        wrong.edits = { { ExerciseEdit::Kind::Move, { stoke, {} }, { { u"QJ2"_s, {} } }, {} },
            { ExerciseEdit::Kind::Move, { u"gone"_s, {} }, { { u"QJ2"_s, {} } }, {} } };
        QVERIFY(writeExercise(wrong, path));
        Window w;
        const AtlasPtr before = w.window.session().atlas();
        w.desk().openFile(path);
        QVERIFY(w.waits());
        QVERIFY(!w.desk().isOpen());
        QCOMPARE(w.window.session().atlas(), before);
        QVERIFY2(w.window.noticeBar()->text().contains(u"line 7"_s), qPrintable(w.window.noticeBar()->text()));
    }

    void aMistakeIsToldUntilAGoodFileIsOpened()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ics-exercise.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n \"format\": 7 }") > 0);
        file.close();
        Window w;
        w.desk().openFile(path);
        QVERIFY(w.waits());
        const NoticeBar *notice = w.window.noticeBar();
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"line 2: the field “format”"_s) && !notice->text().contains(u"JSON"_s),
            qPrintable(notice->text()));
        QVERIFY(writeExercise({ .edition = u"2026-04"_s }, path));
        w.desk().openFile(path);
        QVERIFY(w.waits());
        QVERIFY(w.waits());
        QVERIFY(w.desk().isOpen());
        QVERIFY(!notice->isVisible());
    }

    void leavingPutsEverythingBack()
    {
        Window w({ 1440, 900 });
        w.show(u"QHL"_s, u"system");
        w.window.session().setLevel(w.window.session().atlas()->levelByKey(u"place"));
        w.window.session().setIndicator(w.window.session().atlas()->indicatorByKey(u"imd_score"));
        const Seen before(w);
        QVERIFY(w.begin());
        QVERIFY(!w.window.actions().places->isEnabled());
        QVERIFY(w.moveStoke(u"Derby"_s));
        w.window.session().setLevel(w.window.session().atlas()->levelByKey(u"system"));
        w.desk().leave();
        QCoreApplication::processEvents();
        QVERIFY(Seen(w) == before);
        QVERIFY(!w.banner()->isVisible());
        QVERIFY(!w.panel()->isVisible());
        QVERIFY(!w.window.actions().exercise->isChecked());
        QVERIFY(w.window.actions().places->isEnabled());
        QVERIFY(!w.window.noticeBar()->isVisible());
    }

    void fitsWithLargeText()
    {
        theAppearance().setTextPercent(150);
        {
            Window w({ 1280, 720 });
            QVERIFY(w.begin());
            QVERIFY(w.moveStoke(u"Derby"_s));
            QCOMPARE(w.window.width(), 1280);
            const QTreeView *tree = w.window.treePane()->view();
            QVERIFY(tree->columnWidth(0) >= 12 * tree->fontMetrics().averageCharWidth() + 60);
            const QTreeView *table = w.panel()->view();
            const QModelIndex line = table->model()->index(0, 0, table->model()->index(0, 0));
            QVERIFY(table->viewport()->height() >= 3 * table->visualRect(line).height());
            for (const QWidget *part : { static_cast<QWidget *>(w.banner()), static_cast<QWidget *>(w.panel()) })
                for (const auto *button : part->findChildren<QAbstractButton *>()) {
                    if (!button->isVisible() || button->text().isEmpty())
                        continue;
                    QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
                    const QRect place(button->mapTo(&w.window, QPoint()), button->size());
                    QVERIFY2(w.window.rect().contains(place), qPrintable(button->text()));
                }
            if (qEnvironmentVariableIsSet("ICS_LOOK"))
                w.window.grab().save(qEnvironmentVariable("ICS_LOOK"));
        }
        theAppearance().setTextPercent(100);
    }

    void theOtherEditionStaysReal()
    {
        Window w;
        QVERIFY(w.begin());
        const EditionId other = w.window.session().atlas()->editionByKey(u"2023-04");
        w.window.session().setEdition(other); // nothing is done yet: the exercise goes along
        QVERIFY(w.waits());
        QCOMPARE(w.desk().exercise().edition, u"2023-04"_s);
        QVERIFY(w.moveStoke(u"Derby"_s));
        w.window.session().setEdition(w.window.session().atlas()->editionByKey(u"2026-04"));
        QVERIFY(w.waits());
        QCOMPARE(w.desk().exercise().edition, u"2023-04"_s);
        QVERIFY(!w.desk().isOnScreen());
        QVERIFY(!w.window.actions().movePlace->isEnabled());
        QCOMPARE(w.parentOf(stoke).code, u"QNC"_s);
    }
};

QTEST_MAIN(TestExerciseWindow)
#include "tst_exercisewindow.moc"
