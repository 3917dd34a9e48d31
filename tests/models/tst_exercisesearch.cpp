// The search in an exercise: what it made and renamed is found by its name, what it took away leads to what stands for
// it, and the other edition stays as it is.
#include "ExerciseFixture.h"
#include "models/Finder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class TestExerciseSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = exercised({ .edition = u"2026-04"_s,
            .edits = { merged({ u"QHL"_s, u"QUA"_s }, u"X01"_s, u"The Middle of it"_s),
                splitOff(u"QNC-E06000021"_s, u"X02"_s, u"Six Towns"_s), renamed(u"QJ2"_s, u"Peak and Trent"_s) } });
    }

    void findsWhatTheExerciseMadeAndNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("a merged system by its name") << u"The Middle of it"_s << u"X01"_s;
        QTest::newRow("the beginnings of its words") << u"mid of"_s << u"X01"_s;
        QTest::newRow("its code") << u"x01"_s << u"X01"_s;
        QTest::newRow("a system that was split off") << u"six towns"_s << u"X02"_s;
        QTest::newRow("a new name") << u"peak trent"_s << u"QJ2"_s;
        QTest::newRow("a former name") << u"Derby and Derbyshire"_s << u"QJ2"_s;
        QTest::newRow("the name of a system that was merged") << u"Black Country"_s << u"X01"_s;
        QTest::newRow("a system that stayed") << u"Dorset"_s << u"QVV"_s;
    }
    void findsWhatTheExerciseMadeAndNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        Finder finder(m_atlas);
        const FindResult found = finder.find(text, m_atlas->editionByKey(u"2026-04"));
        QVERIFY(!found.items.empty());
        const auto system = std::ranges::find(found.items, u"system"_s, &FoundItem::kindKey);
        QVERIFY(system != found.items.end());
        QCOMPARE(system->code, code);
        QCOMPARE(system->title, m_atlas->area(system->area).name);
        QCOMPARE(m_atlas->area(system->area).code, code);
        QCOMPARE(std::ranges::count(found.items, code, &FoundItem::code), 1);
    }

    void everyHitIsInTheAtlas()
    {
        Finder finder(m_atlas);
        for (const QString &text : { u"Birmingham"_s, u"derby"_s, u"b"_s, u"nhs"_s, u"QHL"_s })
            for (const FoundItem &item : finder.find(text, m_atlas->editionByKey(u"2026-04")).items)
                QVERIFY2(!isValid(item.area) || m_atlas->holds(item.area), qPrintable(item.title));
    }

    void theOtherEditionStaysReal()
    {
        Finder finder(m_atlas);
        const EditionId other = m_atlas->editionByKey(u"2023-04");
        for (const FoundItem &item : finder.find(u"Six Towns"_s, other).items)
            QVERIFY(item.code != "X02"_L1);
        const FindResult found = finder.find(u"Derby and Derbyshire"_s, other);
        QVERIFY(!found.items.empty());
        QCOMPARE(found.items.front().title, u"Derby and Derbyshire"_s);
    }

private:
    AtlasPtr m_atlas;
};

QTEST_GUILESS_MAIN(TestExerciseSearch)
#include "tst_exercisesearch.moc"
