#include "CutTexts.h"
#include "ExerciseWindow.h"
#include "PresenterFixture.h"
#include "map/MapFurniture.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/DetailPane.h"
#include "widgets/LegendPanel.h"
#include "widgets/LinkButton.h"
#include "widgets/MapTexts.h"
#include "widgets/MapTitle.h"
#include "widgets/TermLabel.h"
#include "widgets/TourBar.h"
#include "widgets/TourDialog.h"
#include "widgets/Tours.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace ics;
using namespace Qt::StringLiterals;

/** Large text in a small window: what is needed most keeps its room, and nothing else is cut for it. */
class TestLittleRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theToursFitTheWindow_data() { eachLanguageAt({ 150, 200 }); }
    void theToursFitTheWindow();
    void theLegendLeavesTheCreditsInSight_data() { eachLanguageAt({ 150 }); }
    void theLegendLeavesTheCreditsInSight();
    void noKeyBeforeARoomIsCut_data() { eachLanguage(); }
    void noKeyBeforeARoomIsCut();
    void theResultsOfAnExerciseAreInSight_data() { eachLanguage(); }
    void theResultsOfAnExerciseAreInSight();
    void noAreaOfAnAnswerIsCut_data() { eachLanguageAt({ 150, 200 }); }
    void noAreaOfAnAnswerIsCut();
    void anAnswerLeavesTheMapItsPart_data() { eachLanguage(); }
    void anAnswerLeavesTheMapItsPart();
    void theSentenceLeavesTheMapItsPart_data() { eachLanguageAt({ 200 }); }
    void theSentenceLeavesTheMapItsPart();
    void theDetailsFitTheirPane_data() { eachLanguage(); }
    void theDetailsFitTheirPane();
    void theTitleOfTheMapIsWhole_data() { eachLanguageAt({ 150 }); }
    void theTitleOfTheMapIsWhole();
};

void TestLittleRoom::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestLittleRoom::cleanup()
{
    theAppearance().setTextPercent(100);
    speak(u"en"_s);
}

void TestLittleRoom::theToursFitTheWindow()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    speak(language);
    theAppearance().setTextPercent(percent);
    WindowFixture f;
    Tours &tours = *f.window.teaching()->tours();
    tours.setReducedMotion(true);
    QCOMPARE(tours.startNamed(u"april-2026:3"_s), QString()); // then there is a second button, to resume it
    tours.bar()->leaveButton()->click();
    f.window.actions().tours->trigger();
    QTest::qWait(100);
    auto *dialog = f.window.findChild<TourDialog *>();
    QVERIFY(dialog && dialog->resumeButton()->isVisible());
    QStringList cut = cutTexts(*dialog);
    if (dialog->width() > f.window.width() || dialog->height() > f.window.height())
        cut += u"needs %1 by %2 pixels"_s.arg(dialog->width()).arg(dialog->height());
    for (const QPushButton *button : { dialog->resumeButton(), dialog->startButton() })
        if (button->mapTo(button->parentWidget()->parentWidget()->parentWidget(), button->rect().bottomRight()).x()
            >= button->parentWidget()->parentWidget()->parentWidget()->width())
            cut += button->text();
    dialog->reject();
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLittleRoom::theLegendLeavesTheCreditsInSight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    speak(language);
    theAppearance().setTextPercent(percent);
    WindowFixture f;
    const auto areApart = [](const MapPane &pane) {
        const QRectF credits = attributionRect(pane.map()->settings());
        return !credits.isEmpty() && pane.legend()->isVisible() && !credits.intersects(pane.legend()->geometry());
    };
    QVERIFY(areApart(*f.window.mapPane()));
    PresenterWindow *window = present(f);
    QVERIFY(window);
    for (const Indicator &indicator : f.window.session().atlas()->indicators) {
        f.window.session().setIndicator(indicator.id);
        QTest::qWait(20);
        QVERIFY2(areApart(*window->mapPane()), qPrintable(indicator.key));
    }
    press(*window, Qt::Key_Escape);
}

void TestLittleRoom::noKeyBeforeARoomIsCut()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    PresenterWindow *window = present(f);
    QVERIFY(window);
    press(*window, Qt::Key_Question);
    QTest::qWait(200);
    auto *view = window->findChild<QTreeWidget *>();
    QVERIFY(view && view->isVisible());
    QStringList cut;
    for (QTreeWidgetItemIterator it(view); *it; ++it)
        for (int column = 0; column < ((*it)->isFirstColumnSpanned() ? 1 : 2); ++column) {
            const QRect cell = view->visualRect(view->indexFromItem(*it, column)).adjusted(2, 0, -2, 0);
            const QFontMetrics metrics(
                (*it)->data(column, Qt::FontRole).isValid() ? (*it)->font(column) : view->font());
            const QSize needs
                = metrics.boundingRect(0, 0, cell.width(), 10000, Qt::TextWordWrap, (*it)->text(column)).size();
            if (needs.height() > cell.height() || needs.width() > cell.width())
                cut += (*it)->text(column);
        }
    qobject_cast<QDialog *>(view->window())->reject();
    press(*window, Qt::Key_Escape);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLittleRoom::theResultsOfAnExerciseAreInSight()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    ExerciseWindow w;
    QVERIFY(w.begin());
    QVERIFY(w.moveStoke(u"Derby"_s));
    const QTreeView &view = *w.panel()->view();
    QTRY_VERIFY2(view.visibleRegion().boundingRect().height() >= 0.6 * view.height(),
        qPrintable(u"%1 of %2"_s.arg(view.visibleRegion().boundingRect().height()).arg(view.height())));
    QTest::qWait(100);
    QStringList cut;
    const QModelIndex system = view.model()->index(0, 0);
    for (int row = 0; row < view.model()->rowCount(system); ++row) {
        const QModelIndex label = view.model()->index(row, 0, system);
        const QString text = label.data().toString();
        const QRect cell = view.visualRect(label).adjusted(2, 0, -2, 0);
        if (view.fontMetrics().boundingRect(0, 0, cell.width(), 10000, Qt::TextWordWrap, text).height() > cell.height())
            cut += text;
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

/** The band of the answer scrolls where even all of the room is too little: what is in it keeps its height. */
void TestLittleRoom::noAreaOfAnAnswerIsCut()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    speak(language);
    theAppearance().setTextPercent(percent);
    WindowFixture f;
    f.searchFor(u"ST4 2AE"_s);
    Tours &tours = *f.window.teaching()->tours();
    tours.setReducedMotion(true);
    QCOMPARE(tours.startNamed(u"find-your-own-area"_s), QString()); // takes room of its own below
    tours.bar()->nextButton()->click();
    QTest::qWait(100);
    const AnswerStrip &card = *f.window.answerStrip();
    if (QPushButton *more = card.moreButton(); more->isVisible())
        QTest::keyClick(more, Qt::Key_Space);
    QTest::qWait(100);
    QStringList cut = cutTexts(card);
    int links = 0;
    for (const auto *link : card.findChildren<LinkButton *>()) {
        if (!card.areaNames().contains(link->text()))
            continue;
        ++links;
        const QRect inCell = link->geometry();
        const QRect cell = link->parentWidget()->geometry();
        if (!link->isVisible() || link->width() < link->sizeHint().width() || inCell.bottom() >= cell.height()
            || cell.bottom() >= link->parentWidget()->parentWidget()->height())
            cut += u"“%1”"_s.arg(link->text());
    }
    QCOMPARE(links, 4);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLittleRoom::anAnswerLeavesTheMapItsPart()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    f.searchFor(u"ST4 2AE"_s);
    QTest::qWait(100);
    const AnswerStrip &card = *f.window.answerStrip();
    const MapPane &pane = *f.window.mapPane();
    QVERIFY(card.isVisible());
    QVERIFY2(pane.map()->height() >= 0.4 * pane.height(),
        qPrintable(u"%1 of %2"_s.arg(pane.map()->height()).arg(pane.height())));
    QVERIFY2(pane.map()->height() >= 230, qPrintable(QString::number(pane.map()->height())));
    QVERIFY(card.moreButton()->isVisible());
    const int brief = card.height();
    QTest::keyClick(card.moreButton(), Qt::Key_Space);
    QTRY_VERIFY(card.height() > brief);
    QTest::keyClick(card.moreButton(), Qt::Key_Space);
    QTRY_COMPARE(card.height(), brief);
}

/** With an answer above the panes; all of the sentence is in its tip, for screen readers, and in a higher window. */
void TestLittleRoom::theSentenceLeavesTheMapItsPart()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    speak(language);
    theAppearance().setTextPercent(percent);
    WindowFixture f;
    f.searchFor(u"ST4 2AE"_s);
    QTest::qWait(100);
    const MapPane &pane = *f.window.mapPane();
    const Session &session = f.window.session();
    const QString whole = patternSentence(*session.atlas(), session.selection());
    const TermLabel &sentence = *pane.sentence();
    QVERIFY2(pane.map()->height() >= 0.36 * pane.height(),
        qPrintable(u"%1 of %2"_s.arg(pane.map()->height()).arg(pane.height())));
    QVERIFY(!sentence.text().isEmpty() && whole.startsWith(sentence.text()));
    QCOMPARE(sentence.accessibleName(), whole);
    QCOMPARE(sentence.toolTip(), sentence.text() == whole ? QString() : whole);
    f.window.resize(1920, 1500);
    QTRY_COMPARE(sentence.text(), whole);
}

void TestLittleRoom::theDetailsFitTheirPane()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    const DetailPane &pane = *f.window.detailPane();
    for (const QString &place : { u"ST4 2AE"_s, u"SW1A 1AA"_s }) {
        f.searchFor(place);
        QTest::qWait(100);
        QVERIFY2(pane.widget()->width() <= pane.viewport()->width(),
            qPrintable(u"%1 of %2"_s.arg(pane.widget()->width()).arg(pane.viewport()->width())));
    }
}

/** What is shown, of which level and when; what is measured may be left to the legend. */
void TestLittleRoom::theTitleOfTheMapIsWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    speak(language);
    theAppearance().setTextPercent(percent);
    WindowFixture f;
    Session &session = f.window.session();
    const MapTitle &title = *f.window.mapPane()->title();
    for (const Indicator &indicator : session.atlas()->indicators) {
        session.setIndicator(indicator.id);
        QTest::qWait(20);
        const Atlas &atlas = *session.atlas();
        const QString full = mapTitle(atlas, session.selection());
        QVERIFY2(title.text() == full || title.text() == briefMapTitle(atlas, session.selection()),
            qPrintable(title.text()));
        QVERIFY2(title.height() >= title.QLabel::heightForWidth(title.width()) - 2, qPrintable(title.text()));
        QCOMPARE(title.toolTip(), full);
    }
}

QTEST_MAIN(TestLittleRoom)
#include "tst_littleroom.moc"
