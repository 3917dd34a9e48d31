// Where the light of a tour falls, and that it stays there: on a card that moves when more is said above it, and on a
// line of the tree that shows what belongs to it.
#include "WindowFixture.h"
#include "models/TourPlayer.h"
#include "widgets/DetailPane.h"
#include "widgets/FactCard.h"
#include "widgets/LegendPanel.h"
#include "widgets/Spotlight.h"
#include "widgets/Teaching.h"
#include "widgets/Tours.h"
#include "widgets/TreePane.h"

#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

class TestTourLight final : public QObject
{
    Q_OBJECT

private:
    const QString legendStep = u"system-place-neighbourhood:8"_s;

    static bool begin(WindowFixture &f, const QString &keyAndStep)
    {
        f.window.teaching()->tours()->setReducedMotion(true);
        return f.window.teaching()->tours()->startNamed(keyAndStep).isEmpty();
    }

private Q_SLOTS:
    void staysOnACardThatMoves()
    {
        WindowFixture f;
        QVERIFY(begin(f, u"icb-and-icp:3"_s));
        QScrollBar *bar = f.window.detailPane()->verticalScrollBar();
        const QWidget *card = f.window.detailPane()->card(u"icp");
        QVERIFY(card);
        const auto isAtTheTop = [&] { return bar->value() > 0 && bar->value() == card->y() - Appearance::grid; };
        QTRY_VERIFY(isAtTheTop());
        QTest::qWait(300); // what comes later is there
        QVERIFY2(isAtTheTop(), qPrintable(u"%1, %2"_s.arg(bar->value()).arg(card->y())));
        QWidget *above = f.window.detailPane()->card(u"icb");
        QVERIFY(above);
        above->setMinimumHeight(above->height() + 100);
        QTRY_VERIFY(isAtTheTop());
        QVERIFY(f.window.teaching()->tours()->spotlight()->target().height() > 150);
    }

    void isNoLongerMovedAfterTheTour()
    {
        WindowFixture f;
        QVERIFY(begin(f, u"icb-and-icp:3"_s));
        QTest::qWait(300);
        f.window.teaching()->tours()->player().leave();
        QTest::qWait(100);
        f.window.detailPane()->verticalScrollBar()->setValue(0);
        QWidget *card = f.window.detailPane()->card(u"people");
        QVERIFY(card);
        card->setMinimumHeight(card->height() + 100);
        QTest::qWait(100);
        QCOMPARE(f.window.detailPane()->verticalScrollBar()->value(), 0);
    }

    void theLineThatIsPointedToShowsWhatBelongsToIt_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("the line itself") << u"find-your-own-area:5"_s;
        QTest::newRow("the tree") << u"system-place-neighbourhood:3"_s;
    }
    void theLineThatIsPointedToShowsWhatBelongsToIt()
    {
        QFETCH(const QString, step);
        WindowFixture f;
        QVERIFY(begin(f, step));
        QTest::qWait(100);
        const QTreeView *tree = f.window.treePane()->view();
        QCOMPARE(tree->currentIndex().data().toString(), u"Staffordshire and Stoke-on-Trent"_s);
        QVERIFY(tree->isExpanded(tree->currentIndex()));
        QVERIFY(tree->viewport()->rect().contains(tree->visualRect(tree->indexBelow(tree->currentIndex()))));
    }

    void theLegendIsUnfoldedOnlyWhileItIsPointedTo()
    {
        WindowFixture f({ 1440, 900 });
        LegendPanel *legend = f.window.mapPane()->legend();
        legend->setFolded(true);
        QVERIFY(begin(f, legendStep));
        QTRY_VERIFY(!legend->isFolded());
        f.window.teaching()->tours()->player().leave();
        QTRY_VERIFY2(legend->isFolded(), "the person's own choice stays");
        legend->setFolded(false);
        QVERIFY(begin(f, legendStep));
        QTest::qWait(50);
        legend->setFolded(true);
        f.window.teaching()->tours()->player().leave();
        QTest::qWait(50);
        QVERIFY2(legend->isFolded(), "and so does one that is made during the tour");
    }

    void aTourMakesNoChoiceForThePerson()
    {
        WindowFixture f({ 1440, 900 });
        LegendPanel *legend = f.window.mapPane()->legend();
        QVERIFY(begin(f, legendStep));
        QTest::qWait(50);
        legend->fitInto({ 240, 160 });
        QVERIFY2(!legend->isFolded(), "it is what is spoken of");
        f.window.teaching()->tours()->player().leave();
        QTest::qWait(50);
        legend->fitInto({ 240, 160 });
        QVERIFY2(legend->isFolded(), "it folds itself where there is too little room");
    }
};

QTEST_MAIN(TestTourLight)
#include "tst_tourlight.moc"
