#include "PresenterFixture.h"
#include "models/Languages.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/DetailPane.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/LinkButton.h"
#include "widgets/MapTexts.h"
#include "widgets/MapTitle.h"
#include "widgets/PresenterCaption.h"
#include "widgets/TourBar.h"
#include "widgets/Tours.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QTextDocument>

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
    void noAreaOfAnAnswerIsCut_data() { eachLanguageAt({ 150, 200 }); }
    void noAreaOfAnAnswerIsCut();
    void anAnswerLeavesTheMapItsPart_data() { eachLanguage(); }
    void anAnswerLeavesTheMapItsPart();
    void theDetailsFitTheirPane_data() { eachLanguage(); }
    void theDetailsFitTheirPane();
    void theTitleOfTheMapIsWhole_data() { eachLanguageAt({ 100, 150, 200 }); }
    void theTitleOfTheMapIsWhole();

private:
    static void eachLanguageAt(std::initializer_list<int> percents);
    static void eachLanguage();
    static void speak(const QString &key);
    static QStringList cutTexts(const QWidget &window);
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

void TestLargeText::speak(const QString &key)
{
    QGuiApplication::setLayoutDirection(useLanguage(key).textDirection());
    theAppearance().languageHasChanged();
}

/** Of buttons and labels that are seen; what shortens itself with an ellipsis says the rest in its tip. */
QStringList TestLargeText::cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        const QWidget *parent = widget->parentWidget();
        cut += u"%1 in %2: “%3” has %4 pixels, needs %5"_s
                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                       parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(), text.left(70))
                   .arg(has)
                   .arg(needs);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool hasText = !button->text().isEmpty() && !button->text().contains(u'…');
        if (button->isVisible() && hasText && button->width() < button->minimumSizeHint().width())
            note(button, button->text(), button->width(), button->minimumSizeHint().width());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            continue;
        const int needed
            = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed - label->fontMetrics().leading() - 2)
            note(label, label->text(), label->height(), needed);
        if (!label->wordWrap() && label->width() < label->sizeHint().width() - 1)
            note(label, label->text(), label->width(), label->sizeHint().width());
    }
    return cut;
}

void TestLargeText::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.key)) << language.key;
}

void TestLargeText::eachLanguageAt(std::initializer_list<int> percents)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const Language &language : languages())
        for (const int percent : percents)
            QTest::addRow("%s at %d %%", qPrintable(language.key), percent) << language.key << percent;
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

/** The band of the answer scrolls where even all of the room is too little: what is in it keeps its height. */
void TestLargeText::noAreaOfAnAnswerIsCut()
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

void TestLargeText::anAnswerLeavesTheMapItsPart()
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

void TestLargeText::theDetailsFitTheirPane()
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
void TestLargeText::theTitleOfTheMapIsWhole()
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

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
