// Another language without a new start, as a person chooses it in the menu.
#include "WindowFixture.h"
#include "models/Languages.h"
#include "models/TourReader.h"
#include "widgets/Actions.h"
#include "widgets/LearnPage.h"
#include "widgets/Pages.h"
#include "widgets/QuizAsk.h"
#include "widgets/QuizPage.h"
#include "widgets/QuizStart.h"
#include "widgets/Teaching.h"
#include "widgets/Tours.h"
#include "widgets/WindowHost.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

QAction *actionFor(const MainWindow &window, const QString &language)
{
    for (QAction *action : window.actions().languages)
        if (action->data().toString() == language)
            return action;
    return nullptr;
}

/** The window in English, with the atlas open and settings of its own. */
struct HostFixture
{
    HostFixture()
    {
        host.window().setGeometry(40, 30, 1300, 740);
        host.window().show();
        host.window().openAtlas(atlasPath());
        waitUntilReady();
    }

    void changeTo(const QString &language)
    {
        const QString former = host.window().actions().learn->text();
        actionFor(host.window(), language)->trigger();
        if (!QTest::qWaitFor([&] { return host.window().actions().learn->text() != former; }))
            qFatal("the language has not changed");
        waitUntilReady();
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder {};
    Settings settings { folder.filePath(u"settings.ini"_s) };
    WindowHost host { (WindowHost::speak(u"en"_s), theAppearance()), settings, {} };

private:
    void waitUntilReady()
    {
        if (!QTest::qWaitFor([&] { return host.window().isReady(); }, 20000))
            qFatal("the window did not get ready");
    }
};

}

class TestWindowHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherLanguageIsHereAtOnce_data();
    void anotherLanguageIsHereAtOnce();
    void theLanguageOfARunIsNotStored();
    void whatOneReadsStaysOpenInAnotherLanguage();
    void aQuizGoesOnInAnotherLanguage_data();
    void aQuizGoesOnInAnotherLanguage();
    void aTourGoesOnInAnotherLanguageAndLeavesTheViewOfBefore();
    void cleanup() { WindowHost::speak(u"en"_s); }
};

void TestWindowHost::anotherLanguageIsHereAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Welsh") << u"cy"_s << Qt::LeftToRight;
    QTest::newRow("Polish") << u"pl"_s << Qt::LeftToRight;
    QTest::newRow("Urdu, from the right") << u"ur"_s << Qt::RightToLeft;
}

void TestWindowHost::anotherLanguageIsHereAtOnce()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    HostFixture f;
    WindowHost &host = f.host;
    Session &session = host.window().session();
    session.setLevel(session.atlas()->levelByKey(u"place"));
    session.setArea(areaNamed(*session.atlas(), u"2026-04", u"system"_s, u"QNC"_s));
    const Selection before = session.selection();
    const QString english = host.window().actions().learn->text();

    f.changeTo(language);
    QVERIFY(host.window().actions().learn->text() != english);
    QCOMPARE(host.window().layoutDirection(), direction);
    QVERIFY(host.window().session().selection() == before);
    QCOMPARE(host.window().size(), QSize(1300, 740));
    QVERIFY(host.window().isVisible());
    QVERIFY(actionFor(host.window(), language)->isChecked());
    QCOMPARE(f.settings.language(), language);
}

void TestWindowHost::theLanguageOfARunIsNotStored()
{
    HostFixture f;
    const QString file = f.folder.filePath(u"run.ini"_s);
    {
        Settings settings(file);
        settings.setLanguage(u"cy"_s);
        settings.setLanguageOfRun(u"pl"_s);
        const MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
        QVERIFY(actionFor(window, u"pl"_s)->isChecked());
    }
    Settings next(file);
    QCOMPARE(next.language(), u"cy"_s);
    next.setLanguageOfRun(u"pl"_s);
    next.setLanguage(u"ur"_s); // chosen during the run
    QCOMPARE(next.language(), u"ur"_s);
    QCOMPARE(Settings(file).language(), u"ur"_s);
}

void TestWindowHost::whatOneReadsStaysOpenInAnotherLanguage()
{
    HostFixture f;
    f.host.window().actions().learn->setChecked(true);
    const auto page = [&] { return qobject_cast<LearnPage *>(f.host.window().pages()->shownPage()); };
    QVERIFY(page());
    const LearnRef first = page()->current();
    const LearnRef wanted = *learnRefFromText(u"explainer:what-is-an-icp"_s);
    QVERIFY(!(wanted == first));
    page()->open(wanted);
    f.changeTo(u"pl"_s);
    QVERIFY(page());
    QVERIFY(page()->current() == wanted);
}

void TestWindowHost::aQuizGoesOnInAnotherLanguage_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<bool>("waits"); // at the last answer
    QTest::addColumn<bool>("shown");
    QTest::newRow("at a question") << 2 << false << true;
    QTest::newRow("at an answer") << 2 << true << true;
    QTest::newRow("at the result") << 5 << false << true;
    QTest::newRow("while the map is looked at") << 3 << true << false;
}

void TestWindowHost::aQuizGoesOnInAnotherLanguage()
{
    QFETCH(const int, answered);
    QFETCH(const bool, waits);
    QFETCH(const bool, shown);
    HostFixture f;
    const auto page = [&] {
        MainWindow &window = f.host.window();
        return static_cast<QuizPage *>(window.pages()->page(window.actions().quiz));
    };
    f.host.window().actions().quiz->setChecked(true);
    QuizOrder order = page()->startCard()->order();
    order.word = u"FERN27"_s;
    order.number = 5;
    page()->begin(order);
    for (int i = 0; i < answered; ++i) {
        Q_EMIT page()->askCard()->answered(i % 2);
        if (i + 1 < answered || !waits)
            Q_EMIT page()->askCard()->nextRequested();
    }
    const QuizRun before = page()->run();
    const QString said = page()->askCard()->asText();
    f.host.window().actions().quiz->setChecked(shown);

    f.changeTo(u"pl"_s);
    QCOMPARE(f.host.window().actions().quiz->isChecked(), shown);
    const QuizRun &after = page()->run();
    QVERIFY(after.quiz().order == before.quiz().order);
    QVERIFY(after.quiz().questions == before.quiz().questions);
    QCOMPARE(after.current(), before.current());
    QCOMPARE(after.rightAnswers(), before.rightAnswers());
    for (int i = 0; i < after.count(); ++i)
        QCOMPARE(after.answerTo(i), before.answerTo(i));
    QVERIFY(page()->shownCard() != page()->startCard());
    QVERIFY(page()->askCard()->asText() != said);
    if (shown)
        QVERIFY(page()->isAncestorOf(f.host.window().focusWidget()));
    else
        QVERIFY(!page()->isAncestorOf(f.host.window().focusWidget()));
}

void TestWindowHost::aTourGoesOnInAnotherLanguageAndLeavesTheViewOfBefore()
{
    HostFixture f;
    const AtlasPtr atlas = f.host.window().session().atlas();
    f.host.window().session().setArea(areaNamed(*atlas, u"2026-04", u"system"_s, u"QHL"_s));
    const Selection before = f.host.window().session().selection();
    const TourPtr tour = builtInTours().front();
    f.host.window().teaching()->tours()->player().start(tour, none<AreaId>, 2);
    const QString title = f.host.window().teaching()->tours()->player().caption().title;
    f.changeTo(u"cy"_s);
    TourPlayer &player = f.host.window().teaching()->tours()->player();
    QVERIFY(player.isRunning());
    QCOMPARE(player.tour()->key, tour->key);
    QCOMPARE(player.step(), 2);
    QVERIFY(player.caption().title != title);
    player.leave();
    QVERIFY(f.host.window().session().selection() == before);
}

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
