// The quiz in the real window: from F4 to the result by keys alone, by clicks on the map, and as a sheet.
#include "WindowFixture.h"
#include "models/QuizText.h"
#include "widgets/Actions.h"
#include "widgets/ChoiceBox.h"
#include "widgets/LinkButton.h"
#include "widgets/Pages.h"
#include "widgets/QuizAsk.h"
#include "widgets/QuizChoiceButton.h"
#include "widgets/QuizMapView.h"
#include "widgets/QuizPage.h"
#include "widgets/QuizResult.h"
#include "widgets/QuizSheetBar.h"
#include "widgets/QuizStart.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

class TestQuizPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWholeQuizByKeysAlone_data();
    void aWholeQuizByKeysAlone();
    void theArrowKeysStayAmongTheAnswers();
    void tabGoesThroughTheAnswersAndOn();
    void enterPressesTheButtonInFocus();
    void theMapIsAnsweredByAClick();
    void aClickBesideTheLettersAnswersNothing();
    void theMapHidesEveryName();
    void theStartIsSeenInLargeText_data();
    void theStartIsSeenInLargeText();
    void aTypedCodeSetsEverything();
    void theCodeFollowsTheSettings();
    void withoutAKindNothingStarts();
    void showMeLeadsToTheAreaAndBack();
    void aResultTakenUpUnseenTakesNoFocus();
    void againAndOther();
    void otherPlacesChangeNothing();
    void theSheetIsSaved();
    void nothingIsWritten();
    void everythingHasAName();

private:
    static QuizPage &open(WindowFixture &f)
    {
        QTest::keyClick(&f.window, Qt::Key_F4);
        QCoreApplication::processEvents();
        return *qobject_cast<QuizPage *>(f.window.pages()->page(f.window.actions().quiz));
    }
    static void start(QuizPage &page, const QString &code, QuizKinds kinds = allQuizKinds, int number = 5)
    {
        QuizOrder order = page.startCard()->order();
        order.word = code;
        order.kinds = kinds;
        order.number = number;
        page.begin(order);
        QCoreApplication::processEvents();
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
};

void TestQuizPage::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    QStandardPaths::setTestModeEnabled(true);
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestQuizPage::aWholeQuizByKeysAlone_data()
{
    QTest::addColumn<bool>("digits");
    QTest::addColumn<int>("everyWrong"); // so many questions apart
    QTest::newRow("letters, all right") << false << 100;
    QTest::newRow("digits, every third wrong") << true << 3;
    QTest::newRow("letters, all wrong") << false << 1;
}

void TestQuizPage::aWholeQuizByKeysAlone()
{
    QFETCH(const bool, digits);
    QFETCH(const int, everyWrong);
    WindowFixture f;
    QuizPage &page = open(f);
    QVERIFY(page.isVisible());
    QVERIFY(focus() && page.isAncestorOf(focus()));
    QTest::keyClick(focus(), Qt::Key_Return); // the start button has the focus
    QVERIFY(page.shownCard() == page.askCard());
    QCOMPARE(page.run().count(), 10);
    int right = 0;
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(page.run().current(), i);
        QVERIFY(focus() && page.isAncestorOf(focus()));
        const QuizQuestion question = page.run().question();
        const bool wrong = (i + 1) % everyWrong == 0;
        const int choice = wrong ? (question.right + 1) % static_cast<int>(question.choices.size()) : question.right;
        right += !wrong;
        QTest::keyClick(focus(), static_cast<Qt::Key>((digits ? Qt::Key_1 : Qt::Key_A) + choice));
        QVERIFY(page.run().isAnswered());
        const QString said = page.askCard()->asText();
        QVERIFY2(said.contains(wrong ? u"Not right. The answer is"_s : u"That is right."_s), qPrintable(said));
        QVERIFY(said.contains(quizWords(*f.window.session().atlas(), question).why));
        QVERIFY(said.contains(u"Source: "_s));
        QCOMPARE(focus(), page.askCard()->nextButton());
        QVERIFY(page.askCard()->nextButton()->accessibleDescription().contains(wrong ? u"Not right"_s : u"right"_s));
        QTest::keyClick(focus(), static_cast<Qt::Key>(Qt::Key_A + question.right)); // too late
        QCOMPARE(page.run().answerTo(i), choice);
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    QVERIFY(page.shownCard() == page.resultCard());
    QCOMPARE(page.run().rightAnswers(), right);
    QVERIFY(page.resultCard()->asText().startsWith(u"%1 of 10 right"_s.arg(right)));
    QCOMPARE(page.resultCard()->asText().count(u"You chose "_s), 10 - right);
    QCOMPARE(focus(), page.resultCard()->againButton());
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(f.window.pages()->arePanesShown());
}

void TestQuizPage::theArrowKeysStayAmongTheAnswers()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"ARROWS"_s, QuizKind::Name);
    const auto &choices = page.askCard()->choices();
    QCOMPARE(focus(), choices.front());
    for (std::size_t i = 1; i < choices.size(); ++i) {
        QTest::keyClick(focus(), Qt::Key_Down);
        QCOMPARE(focus(), choices[i]);
    }
    for (const int key : { Qt::Key_Down, Qt::Key_Right }) {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key));
        QCOMPARE(focus(), choices.back());
    }
    for (std::size_t i = choices.size(); i-- > 1;)
        QTest::keyClick(focus(), Qt::Key_Up);
    QTest::keyClick(focus(), Qt::Key_Up);
    QCOMPARE(focus(), choices.front());
    QVERIFY(!page.run().isAnswered());
    QTest::keyClick(focus(), Qt::Key_A);
    QCOMPARE(focus(), page.askCard()->nextButton());
    QTest::keyClick(focus(), Qt::Key_Down);
    QVERIFY(page.askCard()->isAncestorOf(focus()));
}

void TestQuizPage::tabGoesThroughTheAnswersAndOn()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"TABS"_s, QuizKind::Name);
    const auto &choices = page.askCard()->choices();
    for (const QuizChoiceButton *choice : choices) {
        QCOMPARE(focus(), choice);
        QTest::keyClick(focus(), Qt::Key_Tab);
    }
    QVERIFY(!page.askCard()->isAncestorOf(focus()));
    QTest::keyClick(focus(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(focus(), choices.back());
    QTest::keyClick(focus(), Qt::Key_A);
    QVERIFY(page.askCard()->link()->isVisible());
    QTest::keyClick(focus(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(focus(), page.askCard()->link());
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus(), page.askCard()->nextButton());
}

void TestQuizPage::enterPressesTheButtonInFocus()
{
    WindowFixture f;
    QuizPage &page = open(f);
    QPushButton *save = page.startCard()->sheetBar()->saveButton();
    const bool before = QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    bool asked = false;
    QTimer::singleShot(0, &f.window, [&] {
        if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            asked = true;
            files->reject();
        }
    });
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, before);
    QVERIFY(asked);
}

void TestQuizPage::theMapIsAnsweredByAClick()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"CLICK"_s, QuizKind::Locate);
    int right = 0;
    for (int i = 0; i < 5; ++i) {
        QuizMapView &view = *page.askCard()->map();
        QVERIFY(view.isVisible());
        page.completeNow();
        const int choice = i == 2 ? (page.run().question().right + 1) % 4 : page.run().question().right;
        right += i != 2;
        const QPointF at = view.map()->viewport().toScreen(view.question().marks.at(static_cast<std::size_t>(choice)));
        QVERIFY(view.map()->rect().contains(at.toPoint()));
        QTest::mouseClick(view.map(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(page.run().answerTo(i), choice);
        QTest::mouseClick(page.askCard()->nextButton(), Qt::LeftButton);
    }
    QCOMPARE(page.run().rightAnswers(), right);
    QVERIFY(page.shownCard() == page.resultCard());
}

void TestQuizPage::aClickBesideTheLettersAnswersNothing()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"SEA"_s, QuizKind::Locate);
    const QuizMapView &view = *page.askCard()->map();
    page.completeNow();
    const MapLevel &level = *view.map()->scene().shownLevel();
    int other = 0;
    while (std::ranges::find(view.question().areas, other) != view.question().areas.end())
        ++other;
    QVERIFY(other < level.count());
    Q_EMIT view.map()->areaClicked(other);
    QVERIFY(!page.run().isAnswered());
    Q_EMIT view.map()->areaClicked(-1);
    QVERIFY(!page.run().isAnswered());
    view.map()->setFocus();
    for (int i = 0; i < level.count(); ++i) {
        QTest::keyClick(view.map(), Qt::Key_BracketRight);
        QTest::keyClick(view.map(), Qt::Key_Up, Qt::ControlModifier);
    }
    QVERIFY(!page.run().isAnswered());
}

void TestQuizPage::theMapHidesEveryName()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"HIDE"_s, QuizKinds(QuizKind::Name) | QuizKind::Locate, 10);
    const Atlas &atlas = *f.window.session().atlas();
    for (; !page.run().isFinished(); QTest::keyClick(focus(), Qt::Key_Return)) {
        page.completeNow();
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(page.askCard()->map()->map());
        QString told = map->text(QAccessible::Name) + map->text(QAccessible::Description);
        for (int i = 0; i < map->childCount(); ++i)
            told += map->child(i)->text(QAccessible::Name) + map->child(i)->text(QAccessible::Description) + u'\n';
        for (const QuizChoice &choice : page.run().question().choices)
            QVERIFY2(!told.contains(atlas.area(choice.area).name), qPrintable(told));
        QTest::keyClick(focus(), Qt::Key_A);
    }
}

void TestQuizPage::theStartIsSeenInLargeText_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("settings"); // have room, too
    QTest::newRow("a usual window") << QSize(1280, 720) << true;
    QTest::newRow("a small window") << QSize(800, 560) << false;
}

void TestQuizPage::theStartIsSeenInLargeText()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, settings);
    const auto ordinary = qScopeGuard([] { theAppearance().setTextPercent(100); });
    theAppearance().setTextPercent(150);
    WindowFixture f(size);
    const QuizStart &card = *open(f).startCard();
    QTest::qWait(50);
    const QPushButton *start = card.startButton();
    QCOMPARE(start->visibleRegion().boundingRect(), start->rect());
    QVERIFY(start->height() >= 48);
    if (const QCheckBox *first = card.kindBox(QuizKind::Locate); settings)
        QCOMPARE(first->visibleRegion().boundingRect().height(), first->height());
}

void TestQuizPage::aTypedCodeSetsEverything()
{
    WindowFixture f;
    QuizPage &page = open(f);
    QuizStart &card = *page.startCard();
    const Atlas &atlas = *f.window.session().atlas();
    const QuizOrder wanted { .word = u"TYPED"_s,
        .edition = atlas.editionByKey(u"2023-04"),
        .kinds = QuizKinds(QuizKind::Seat) | QuizKind::Level,
        .number = 20,
        .field = atlas.areaByCode(atlas.editionByKey(u"2023-04"), u"QNC") };
    card.code()->setFocus();
    card.code()->selectAll();
    QTest::keyClicks(card.code(), quizCode(atlas, wanted).toLower());
    QTest::keyClick(card.code(), Qt::Key_Tab);
    QVERIFY(card.order() == wanted);
    QVERIFY(card.kindBox(QuizKind::Seat)->isChecked() && !card.kindBox(QuizKind::Name)->isChecked());
    QCOMPARE(card.numbers()->currentData().toInt(), 20);
    QCOMPARE(card.editions()->currentData().toInt(), static_cast<int>(wanted.edition));
    QCOMPARE(card.fields()->currentText(), u"Staffordshire and Stoke-on-Trent"_s);
    card.code()->setFocus();
    card.code()->selectAll();
    QTest::keyClicks(card.code(), u"oak 7"_s);
    QTest::keyClick(card.code(), Qt::Key_Return);
    QVERIFY(page.shownCard() == page.askCard());
    QCOMPARE(page.run().quiz().order.word, u"OAK7"_s);
    QCOMPARE(page.run().count(), 10);
}

void TestQuizPage::theCodeFollowsTheSettings()
{
    WindowFixture f;
    QuizStart &card = *open(f).startCard();
    QVERIFY(!card.code()->text().contains(u'-'));
    const QString word = card.code()->text();
    QTest::mouseClick(
        card.kindBox(QuizKind::Level), Qt::LeftButton, {}, { 10, card.kindBox(QuizKind::Level)->height() / 2 });
    QVERIFY(!card.order().kinds.testFlag(QuizKind::Level));
    QVERIFY(card.code()->text().startsWith(word + u'-'));
    card.kindBox(QuizKind::Level)->click();
    QCOMPARE(card.code()->text(), word);
    card.numbers()->setCurrentIndex(2);
    Q_EMIT card.numbers()->activated(2);
    QCOMPARE(card.order().number, 20);
    QVERIFY(card.code()->text() != word);
}

void TestQuizPage::withoutAKindNothingStarts()
{
    WindowFixture f;
    QuizStart &card = *open(f).startCard();
    for (const QuizKind kind : quizKinds)
        card.kindBox(kind)->setChecked(false);
    QVERIFY(!card.startButton()->isEnabled());
    card.kindBox(QuizKind::Seat)->setChecked(true);
    QVERIFY(card.startButton()->isEnabled());
}

void TestQuizPage::showMeLeadsToTheAreaAndBack()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"SHOW"_s, QuizKind::Name);
    const AreaId subject = page.run().question().subject;
    QTest::keyClick(focus(), Qt::Key_B);
    page.askCard()->link()->click();
    QVERIFY(f.window.pages()->arePanesShown());
    QCOMPARE(f.area().id, subject);
    open(f);
    QVERIFY(page.isVisible() && page.shownCard() == page.askCard());
    QVERIFY(page.run().isAnswered());
    QCOMPARE(focus(), page.askCard()->nextButton());
}

void TestQuizPage::aResultTakenUpUnseenTakesNoFocus()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"UNSEEN"_s);
    while (!page.run().isFinished()) {
        QTest::keyClick(focus(), Qt::Key_A);
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    const QuizPage::Progress progress = page.progress();
    WindowFixture other; // as after another language is chosen
    other.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other.window));
    MapWidget *map = other.window.mapPane()->map();
    map->setFocus();
    QCOMPARE(focus(), map);
    auto &unseen = *qobject_cast<QuizPage *>(other.window.pages()->page(other.window.actions().quiz));
    unseen.takeUp(progress);
    QCOMPARE(focus(), map);
    QVERIFY(unseen.shownCard() == unseen.resultCard());
}

void TestQuizPage::againAndOther()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"AGAIN"_s, QuizKind::Level);
    const auto finish = [&] {
        for (; !page.run().isFinished(); QTest::keyClick(focus(), Qt::Key_Return))
            QTest::keyClick(focus(), Qt::Key_A);
    };
    finish();
    const Quiz first = page.run().quiz();
    page.resultCard()->againButton()->click();
    QCOMPARE(page.run().current(), 0);
    QVERIFY(page.run().quiz().questions == first.questions);
    finish();
    page.resultCard()->otherButton()->click();
    QVERIFY(page.run().quiz().order.word != first.order.word);
    QCOMPARE(page.run().quiz().order.kinds, first.order.kinds);
    finish();
    page.resultCard()->settingsButton()->click();
    QVERIFY(page.shownCard() == page.startCard());
}

void TestQuizPage::otherPlacesChangeNothing()
{
    WindowFixture f;
    QuizPage &page = open(f);
    start(page, u"PLACES"_s);
    const Quiz before = page.run().quiz();
    QSignalSpy changed(&f.window.session(), &Session::atlasChanged);
    auto other = std::make_shared<Atlas>(*f.window.session().atlas());
    other->opened = f.window.session().atlas();
    f.window.session().replaceAtlas(other);
    QCOMPARE(changed.size(), 1);
    QVERIFY(page.run().quiz().questions == before.questions);
    QVERIFY(page.shownCard() == page.askCard());
}

void TestQuizPage::theSheetIsSaved()
{
    WindowFixture f;
    QuizPage &page = open(f);
    const QTemporaryDir folder;
    QuizSheetBar &bar = *page.startCard()->sheetBar();
    QSignalSpy finished(&bar, &QuizSheetBar::finished);
    const QString path = folder.filePath(u"sheet.pdf"_s);
    bar.saveTo(path);
    QVERIFY(bar.isBusy());
    QVERIFY(finished.wait(60000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(bar.said().contains(u"sheet.pdf"_s));
    bar.saveTo(u"/nowhere/at/all/sheet.pdf"_s);
    QVERIFY(finished.wait(60000));
    QVERIFY(bar.said().contains(u"/nowhere/at/all/sheet.pdf"_s));
}

void TestQuizPage::nothingIsWritten()
{
    const auto filesBelow = [](QStandardPaths::StandardLocation where) {
        QStringList found;
        QDirIterator each(QStandardPaths::writableLocation(where), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QFileInfo file(each.next());
            found << file.filePath() + QString::number(file.size()) + file.lastModified().toString(Qt::ISODateWithMs);
        }
        found.sort();
        return found;
    };
    QCoreApplication::setOrganizationName(u"ics-explorer"_s);
    const QStringList settings = filesBelow(QStandardPaths::GenericConfigLocation);
    const QStringList data = filesBelow(QStandardPaths::GenericDataLocation);
    {
        WindowFixture f;
        QuizPage &page = open(f);
        start(page, u"SECRET"_s, QuizKind::Seat);
        for (; !page.run().isFinished(); QTest::keyClick(focus(), Qt::Key_Return))
            QTest::keyClick(focus(), Qt::Key_A);
        f.window.close();
    }
    QCOMPARE(filesBelow(QStandardPaths::GenericConfigLocation), settings);
    QCOMPARE(filesBelow(QStandardPaths::GenericDataLocation), data);
}

void TestQuizPage::everythingHasAName()
{
    WindowFixture f;
    QuizPage &page = open(f);
    const auto check = [&](QWidget *card) {
        for (QWidget *widget : card->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
    };
    check(page.startCard());
    start(page, u"NAMES"_s);
    check(page.askCard());
    QTest::keyClick(focus(), Qt::Key_A);
    check(page.askCard());
    for (; !page.run().isFinished(); QTest::keyClick(focus(), Qt::Key_Return))
        QTest::keyClick(focus(), Qt::Key_A);
    check(page.resultCard());
}

QTEST_MAIN(TestQuizPage)
#include "tst_quizpage.moc"
