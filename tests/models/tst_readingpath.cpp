// Back and forward through what was read.
#include "models/ReadingPath.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

LearnRef term(const QString &key) { return { LearnKind::Term, key }; }

}

class TestReadingPath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackAndForward()
    {
        ReadingPath path;
        QVERIFY(path.isEmpty() && !path.hasBack() && !path.hasForward() && !path.move(-1));
        for (const QString &key : { u"ics"_s, u"icb"_s, u"icp"_s })
            QVERIFY(path.goTo(term(key)));
        QVERIFY(path.move(-1) && path.move(-1) && !path.move(-1));
        QCOMPARE(path.current().key, u"ics"_s);
        QVERIFY(!path.hasBack() && path.hasForward());
        QVERIFY(path.move(1));
        QCOMPARE(path.current().key, u"icb"_s);
    }
    void whatWasAheadIsForgotten()
    {
        ReadingPath path;
        for (const QString &key : { u"ics"_s, u"icb"_s, u"icp"_s })
            path.goTo(term(key));
        path.move(-2);
        path.goTo(term(u"pcn"_s));
        QVERIFY(!path.hasForward());
        QVERIFY(path.move(-1));
        QCOMPARE(path.current().key, u"ics"_s);
    }
    void theSameTextIsNoStep()
    {
        ReadingPath path;
        path.goTo(term(u"ics"_s));
        QVERIFY(!path.goTo(term(u"ics"_s)));
        QVERIFY(!path.hasBack());
    }
    void stepsAlongAListLeaveTheLastBehind()
    {
        ReadingPath path;
        path.goTo(term(u"ics"_s));
        for (const QString &key : { u"icb"_s, u"icp"_s, u"pcn"_s })
            path.goTo(term(key), ReadingPath::Way::List);
        QCOMPARE(path.current().key, u"pcn"_s);
        QVERIFY(path.move(-1));
        QCOMPARE(path.current().key, u"ics"_s);
        path.move(1);
        path.goTo(term(u"stp"_s), ReadingPath::Way::List); // where one came back to is kept
        QVERIFY(path.move(-1));
        QCOMPARE(path.current().key, u"pcn"_s);
    }
};

QTEST_GUILESS_MAIN(TestReadingPath)
#include "tst_readingpath.moc"
