#include "CutTexts.h"
#include "PresenterFixture.h"
#include "widgets/Actions.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/PresenterCaption.h"
#include "widgets/TourBar.h"
#include "widgets/Tours.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace ics;
using namespace Qt::StringLiterals;

/** Every page at the largest usual text in the smallest usual window, in every language. */
class TestLargeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noTextIsCut_data() { eachLanguage(); }
    void noTextIsCut();
    void noTextOfATourIsCut_data() { eachLanguage(); }
    void noTextOfATourIsCut();
    void noTextBeforeARoomIsCut_data() { eachLanguage(); }
    void noTextBeforeARoomIsCut();
    void noTextOfADialogIsCut_data() { eachLanguage(); }
    void noTextOfADialogIsCut();
};

void TestLargeText::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestLargeText::cleanup()
{
    theAppearance().setTextPercent(100);
    speak(u"en"_s);
}

void TestLargeText::noTextIsCut()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    Session &session = f.window.session();
    const Actions &a = f.window.actions();
    for (const QStringView code : { u"QOP", u"QNC" }) {
        session.setArea(session.atlas()->areaByCode(session.selection().edition, code));
        a.pinArea->trigger();
    }
    QTest::qWait(200);
    QStringList cut = cutTexts(f.window);
    for (QAction *page : { a.changes, a.boards, a.compareAreas, a.timeline, a.learn, a.quiz, a.exercise }) {
        page->trigger();
        if (page == a.exercise) // makes an atlas of its own
            QTRY_VERIFY_WITH_TIMEOUT(f.window.teaching()->exercise()->isOnScreen(), 20000);
        QTest::qWait(200);
        QCOMPARE(f.window.size(), QSize(1280, 720)); // nothing forced it wider
        for (const QString &text : cutTexts(f.window))
            cut += page->text() + u": "_s + text;
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLargeText::noTextOfATourIsCut()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    Tours &tours = *f.window.teaching()->tours();
    tours.setReducedMotion(true);
    QStringList cut;
    for (const TourPtr &tour : tours.tours()) {
        QCOMPARE(tours.startNamed(tour->key), QString());
        for (int step = 1; step <= tour->count(); ++step) {
            QTest::qWait(20);
            QVERIFY(tours.bar()->isVisible());
            for (const QString &text : cutTexts(*tours.bar()))
                cut += u"%1, step %2: %3"_s.arg(tour->key).arg(step).arg(text);
            tours.bar()->nextButton()->click();
        }
        QTRY_VERIFY(!tours.bar()->isVisible());
    }
    QCOMPARE(f.window.size(), QSize(1280, 720)); // nothing forced it wider
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLargeText::noTextBeforeARoomIsCut()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    PresenterWindow *window = present(f);
    QVERIFY(window);
    QTest::qWait(100);
    QStringList cut = cutTexts(*window->caption());
    Tours &tours = *f.window.teaching()->tours();
    tours.setReducedMotion(true);
    const TourPtr tour = tours.tours().front();
    QCOMPARE(tours.startNamed(tour->key), QString());
    for (int step = 1; step <= tour->count(); ++step) {
        QTest::qWait(50);
        (void)QTest::qWaitFor([&] { return cutTexts(*window->caption()).isEmpty(); });
        for (const QString &text : cutTexts(*window->caption()))
            cut += u"step %1: %2"_s.arg(step).arg(text);
        tours.bar()->nextButton()->click();
    }
    press(*window, Qt::Key_Escape);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLargeText::noTextOfADialogIsCut()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    Session &session = f.window.session();
    session.setArea(session.atlas()->areaByCode(session.selection().edition, u"QNC"));
    const Actions &a = f.window.actions();
    QStringList cut;
    for (QAction *action :
        { a.about, a.keys, a.places, a.matchList, a.similarAreas, a.tours, a.compareMethods, a.whereAmI }) {
        action->trigger();
        QTest::qWait(100);
        QDialog *dialog = nullptr;
        for (QDialog *each : f.window.findChildren<QDialog *>())
            dialog = each->isVisible() ? each : dialog;
        QVERIFY2(dialog, qPrintable(action->text()));
        for (const QString &text : cutTexts(*dialog))
            cut += action->text() + u": "_s + text;
        if (dialog->width() > f.window.width() || dialog->height() > f.window.height())
            cut += u"%1 needs %2 by %3 pixels"_s.arg(action->text()).arg(dialog->width()).arg(dialog->height());
        dialog->reject();
        QTest::qWait(20);
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
