// The sentence under the map: what it says of one indicator and of two.
#include "WindowFixture.h"
#include "models/Format.h"
#include "widgets/MapTexts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

class TestMapSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void saysWhetherTheyRiseTogether();
    void tellsTheSpread();
    void tellsTheFigureOfAnAreaOfAnotherLevel();

private:
    static void choose(WindowFixture &f, const QString &key)
    {
        f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(key));
    }
    static QString sentence(WindowFixture &f)
    {
        return patternSentence(*f.window.session().atlas(), f.window.session().selection());
    }
};

void TestMapSentence::saysWhetherTheyRiseTogether()
{
    WindowFixture f;
    choose(f, u"aged_65_plus_share"_s);
    f.window.session().setSecondIndicator(f.window.session().atlas()->indicatorByKey(u"aged_85_plus_share"));
    QVERIFY2(sentence(f).contains(u"rise together"_s), qPrintable(sentence(f)));
    QVERIFY(sentence(f).contains(u"0.9"_s));
    f.window.session().setSecondIndicator(f.window.session().atlas()->indicatorByKey(u"under_20"));
    QVERIFY2(sentence(f).contains(u"to be low"_s), qPrintable(sentence(f)));
    f.window.session().setArea(f.window.session().atlas()->areaByCode(f.window.session().selection().edition, u"QNC"));
    QVERIFY2(sentence(f).contains(u"third)"_s), qPrintable(sentence(f)));
}

void TestMapSentence::tellsTheSpread()
{
    WindowFixture f;
    choose(f, u"imd_score"_s);
    const Atlas &atlas = *f.window.session().atlas();
    const Selection &now = f.window.session().selection();
    std::vector<double> values = atlas.table(now.edition, now.level).values[index(now.indicator)];
    std::ranges::sort(values);
    QCOMPARE(values.size(), std::size_t(36));
    const Indicator &indicator = atlas.indicator(now.indicator);
    const QString low = formatValue(indicator, (values[8] + 3 * values[9]) / 4); // a quarter of 35 steps: 8.75
    const QString high = formatValue(indicator, (3 * values[26] + values[27]) / 4);
    QVERIFY2(sentence(f).contains(u"Half of all areas lie between %1 and %2."_s.arg(low, high)), qPrintable(sentence(f)));
    f.window.session().setLevel(atlas.levelByKey(u"region"));
    QVERIFY2(sentence(f).contains(u"Highest: "_s) && !sentence(f).contains(u"Half"_s), "seven are too few");
}

void TestMapSentence::tellsTheFigureOfAnAreaOfAnotherLevel()
{
    WindowFixture f;
    choose(f, u"imd_score"_s);
    const Atlas &atlas = *f.window.session().atlas();
    Selection selection = f.window.session().selection();
    const auto told = [&] { return patternSentence(atlas, selection); };
    selection.area = atlas.areaByCode(selection.edition, u"QNC");
    const QString figure
        = formatValue(atlas.indicator(selection.indicator), atlas.value(selection.area, selection.indicator));
    const QString own = atlas.area(selection.area).name + u": "_s + figure;
    QVERIFY2(told().startsWith(own + u", rank "_s), qPrintable(told()));
    selection.level = atlas.levelByKey(u"place");
    QVERIFY2(told().startsWith(own + u". Highest: "_s), qPrintable(told()));
    selection.area = atlas.country(selection.edition);
    QVERIFY2(told().startsWith(u"Highest: "_s), qPrintable(told()));
    QCOMPARE(told().count(u"England: "_s), 1);
}

QTEST_MAIN(TestMapSentence)
#include "tst_mapsentence.moc"
