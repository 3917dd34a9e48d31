// The timeline of the reforms in the real window: walked by keys, with sources and a way to the map.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/ChangesPage.h"
#include "widgets/Pages.h"
#include "widgets/TimelinePage.h"

#include <QAction>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace ics;

class TestTimelinePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void isWalkedByKeys();
    void leadsToTheMapAndToWhatChanged();
};

static TimelinePage *open(WindowFixture &f)
{
    f.window.activateWindow();
    f.window.actions().timeline->setChecked(true);
    return qobject_cast<TimelinePage *>(f.window.pages()->shownPage());
}

static void choose(TimelinePage &page, const QString &key)
{
    const auto &events = page.model()->events();
    const auto event = std::ranges::find(events, key, &TimelineEvent::key);
    page.view()->setCurrentIndex(page.model()->index(static_cast<int>(event - events.begin())));
}

void TestTimelinePage::isWalkedByKeys()
{
    WindowFixture f;
    TimelinePage *page = open(f);
    QVERIFY(page && page->view()->hasFocus());
    QVERIFY2(page->asText().contains(u"January 2019"), qPrintable(page->asText()));
    QVERIFY(!page->seeOnMap()->isVisible());
    QTest::keyClick(page->view(), Qt::Key_End);
    QVERIFY2(page->asText().contains(u"36 systems"), qPrintable(page->asText()));
    QVERIFY(page->asText().contains(u"Ministerial statement"_s, Qt::CaseInsensitive)
        || page->asText().contains(u"statement"_s, Qt::CaseInsensitive));
    choose(*page, u"boards-start"_s);
    QVERIFY(page->asText().contains(u"1 July 2022 (planned: 1 April 2022)"_s));
}

void TestTimelinePage::leadsToTheMapAndToWhatChanged()
{
    WindowFixture f;
    TimelinePage *page = open(f);
    choose(*page, u"boards-start"_s);
    QVERIFY(page->seeOnMap()->isVisible());
    QVERIFY(!page->seeChanges()->isVisible()); // there is no edition before
    page->seeOnMap()->click();
    QVERIFY(f.window.pages()->arePanesShown());
    QCOMPARE(theAtlas()->edition(f.window.session().selection().edition).key, u"2023-04"_s);
    page = open(f);
    choose(*page, u"footprints-in-force"_s);
    page->seeChanges()->click();
    QVERIFY(qobject_cast<ChangesPage *>(f.window.pages()->shownPage()));
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
