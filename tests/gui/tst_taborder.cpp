// Tab and Shift+Tab on every page of the real window visit the same controls.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/Pages.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class TestTabOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothWaysVisitTheSame_data();
    void bothWaysVisitTheSame();
};

void TestTabOrder::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestTabOrder::bothWaysVisitTheSame_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("tree, map and details") << QString();
    for (const char *page : { "changes", "compare", "boards", "timeline", "learn", "quiz" })
        QTest::newRow(page) << QString::fromLatin1(page);
}

/** What has the focus after each press of the key, until it comes to where it began. */
static QList<QWidget *> visited(MainWindow &window, Qt::Key key)
{
    constexpr int most = 600;
    QList<QWidget *> widgets;
    const QWidget *first = window.focusWidget();
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(window.focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        widgets += window.focusWidget();
        if (window.focusWidget() == first)
            return widgets;
    }
    return {};
}

static QString named(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    return names.join(u"; "_s);
}

void TestTabOrder::bothWaysVisitTheSame()
{
    QFETCH(const QString, page);
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system"_s, u"QHL"_s));
    if (!page.isEmpty()) {
        auto *action = f.window.findChild<QAction *>(page);
        QVERIFY(action);
        action->setChecked(true);
        QVERIFY(f.window.pages()->shownPage()->isAncestorOf(f.window.focusWidget()));
    }
    QCoreApplication::processEvents();
    QList<QWidget *> there = visited(f.window, Qt::Key_Tab);
    QList<QWidget *> back = visited(f.window, Qt::Key_Backtab);
    QVERIFY2(there.size() > 5, qPrintable(named(there)));
    std::ranges::reverse(back);
    back.append(back.takeFirst()); // both end where they began
    QVERIFY2(there == back, qPrintable(named(there) + u"\n"_s + named(back)));
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
