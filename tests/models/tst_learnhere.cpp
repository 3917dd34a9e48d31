// What a text means for the area on screen, with the real atlas.
#include "AtlasFixture.h"
#include "LearnFixture.h"
#include "models/AreaAccount.h"
#include "models/EditionComparison.h"
#include "models/LearnArticle.h"
#include "models/LearnHere.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace ics;

class TestLearnHere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everySystemIsSpokenOfInEveryExplainer();
    void everyAreaOfOtherLevelsLeavesNoPlaceholder();
    void easyReadSaysItInSentencesOfItsOwn();
    void inAnotherLanguageEasyReadKeepsTheSentencesOfThatLanguage();
    void namesTheFactsOfTheWorkedExample();
    void theWorkedExampleStatesWhatTheAtlasSays();
    void saysWhatBecameOfASystem_data();
    void saysWhatBecameOfASystem();
    void holdsPeopleAgainstTheGuides_data();
    void holdsPeopleAgainstTheGuides();
    void theFiguresInTheDifferencesAreThoseOfTheAtlas();
    void theFiguresOfTheGlossaryAndOfAprilAreThoseOfTheAtlas();
    void aDifferenceIsReachedFromTheFactItConcerns();
};

static QStringList here(AreaId area, const QString &explainer)
{
    return LearnHere(theAtlas(), area).sentences(theLearn().explainer(explainer)->here);
}

static QStringList all(AreaId area)
{
    QStringList sentences;
    for (const LearnExplainer &explainer : theLearn().explainers())
        sentences += here(area, explainer.key) + LearnHere(theAtlas(), area).sentences(explainer.easyHere);
    for (const LearnDifference &difference : theLearn().differences())
        sentences += LearnHere(theAtlas(), area).sentences(difference.here);
    return sentences;
}

static QString faultOf(const QStringList &sentences)
{
    static const QRegularExpression fault(u"[{}]|  | ,|: *\\.|^$|not recorded|%1|%n"_s);
    for (const QString &sentence : sentences)
        if (sentence.contains(fault) || !sentence.endsWith(u'.'))
            return sentence;
    return {};
}

void TestLearnHere::everySystemIsSpokenOfInEveryExplainer()
{
    const Atlas &atlas = *theAtlas();
    for (const Edition &edition : atlas.editions) {
        const LevelTable &systems = atlas.table(edition.id, atlas.levelByKey(u"system"));
        for (int i = 0; i < systems.count; ++i) {
            const auto system = static_cast<AreaId>(static_cast<int>(systems.first) + i);
            for (const LearnExplainer &explainer : theLearn().explainers())
                QVERIFY2(!here(system, explainer.key).isEmpty(), qPrintable(atlas.area(system).name + explainer.key));
            QCOMPARE(faultOf(all(system)), QString());
        }
    }
}

void TestLearnHere::everyAreaOfOtherLevelsLeavesNoPlaceholder()
{
    const Atlas &atlas = *theAtlas();
    for (std::size_t i = 0; i < atlas.areas.size(); i += 23) {
        const QStringList sentences = all(atlas.areas[i].id);
        QVERIFY2(faultOf(sentences).isEmpty(), qPrintable(faultOf(sentences)));
        QVERIFY2(sentences.size() >= 8, qPrintable(atlas.areas[i].name));
    }
}

void TestLearnHere::easyReadSaysItInSentencesOfItsOwn()
{
    const Atlas &atlas = *theAtlas();
    for (const auto &[level, code] : { std::pair(u"system"_s, u"QNC"_s), std::pair(u"place"_s, u"QNC-E06000021"_s) }) {
        const AreaId area = areaNamed(atlas, u"2026-04", level, code);
        for (const LearnExplainer &explainer : theLearn().explainers()) {
            const LearnArticle article
                = learnArticle(theLearn(), { LearnKind::Explainer, explainer.key }, theAtlas(), area);
            QVERIFY2(!article.easyHere.isEmpty(), qPrintable(explainer.key));
            for (const QString &sentence : article.easyHere)
                QVERIFY2(sentence.count(u". "_s) <= 1 && !sentence.contains(u';'), qPrintable(sentence));
            const QString easy = learnArticleText(theLearn(), article, atlas, true);
            QVERIFY2(easy.contains(article.easyHere.join(u'\n')) && !easy.contains(article.here.join(u'\n')),
                qPrintable(easy));
            QVERIFY(learnArticleText(theLearn(), article, atlas, false).contains(article.here.join(u'\n')));
        }
    }
}

void TestLearnHere::inAnotherLanguageEasyReadKeepsTheSentencesOfThatLanguage()
{
    const auto english = qScopeGuard([former = QLocale()] { QLocale::setDefault(former); });
    QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
    const LearnArticle article = learnArticle(theLearn(), { LearnKind::Explainer, u"what-is-an-ics"_s }, theAtlas(),
        areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    QVERIFY(article.easyHere.isEmpty());
    QVERIFY(!article.here.isEmpty());
    QCOMPARE(learnHereSentences(article, true), article.here);
}

void TestLearnHere::namesTheFactsOfTheWorkedExample()
{
    const AreaId area = areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC");
    const QString ics = here(area, u"what-is-an-ics"_s).join(u' ');
    QVERIFY2(ics.contains(u"Staffordshire and Stoke-on-Trent: one board and one partnership for 1,134,516 people"_s),
        qPrintable(ics));
    QVERIFY2(ics.contains(u"2 places and 25 neighbourhoods"_s), qPrintable(ics));
    QVERIFY2(ics.contains(u"2 councils: Staffordshire and Stoke-on-Trent"_s), qPrintable(ics));
    const QString icb = here(area, u"what-is-an-icb"_s).join(u' ');
    QVERIFY2(icb.contains(u"at least 5 people"_s), qPrintable(icb));
    const QString icp = here(area, u"what-is-an-icp"_s).join(u' ');
    QVERIFY2(icp.contains(u"at least 3 member"_s), qPrintable(icp));
}

void TestLearnHere::theWorkedExampleStatesWhatTheAtlasSays()
{
    const Atlas &atlas = *theAtlas();
    const AreaId system = areaNamed(atlas, u"2026-04", u"system", u"QNC");
    const QString text = theLearn().explainer(u"example"_s)->paragraphs.join(u' ');
    const IndicatorId population = atlas.indicatorByKey(u"population");
    QCOMPARE(qRound(atlas.value(system, population) / 1e4), 113);
    QVERIFY(text.contains(u"1.13 million people"_s));
    for (const auto &[place, networks, people] :
        { std::tuple(u"QNC-E10000028"_s, 17, u"876,000"_s), std::tuple(u"QNC-E06000021"_s, 8, u"258,000"_s) }) {
        const AreaId area = areaNamed(atlas, u"2026-04", u"place", place);
        QCOMPARE(static_cast<int>(atlas.area(area).children.size()), networks);
        QCOMPARE(QLocale().toString(qRound(atlas.value(area, population) / 1e3) * 1000), people);
        QVERIFY(text.contains(people));
    }
    QCOMPARE(atlas.trustsOf(system).size(), std::size_t(3));
    QVERIFY(text.contains(u"25 [[neighbourhood|neighbourhoods]]: 17 and 8"_s));
}

void TestLearnHere::saysWhatBecameOfASystem_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one that stayed as it was") << u"2026-04"_s << u"QNC"_s << u"no border moved"_s;
    QTest::newRow("the same in the former edition") << u"2023-04"_s << u"QNC"_s << u"no border moved"_s;
    QTest::newRow("one that opened")
        << u"2026-04"_s << u"S0E4D"_s
        << u"Thames Valley is new. Before that, its area was in Buckinghamshire, Oxfordshire and Berkshire West; Frimley."_s;
    QTest::newRow("one that grew") << u"2026-04"_s << u"QRL"_s
                                   << u"Hampshire and Isle of Wight grew. Part of its area used to be in Frimley."_s;
    QTest::newRow("one that closed") << u"2023-04"_s << u"QNQ"_s << u"Frimley closed on 31 March 2026."_s;
}

void TestLearnHere::saysWhatBecameOfASystem()
{
    QFETCH(const QString, edition);
    QFETCH(const QString, code);
    QFETCH(const QString, expected);
    const QStringList sentences = here(areaNamed(*theAtlas(), edition, u"system", code), u"april-2026"_s);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.first().contains(expected), qPrintable(sentences.first()));
}

void TestLearnHere::holdsPeopleAgainstTheGuides_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("half a million: one guide only")
        << u"system"_s << u"QOC"_s << u"below 1–3 million, but within 0.5–3 million"_s;
    QTest::newRow("within both") << u"system"_s << u"QNC"_s << u"within both ranges"_s;
    QTest::newRow("three and a half million: above both") << u"system"_s << u"Z9B2Z"_s << u"above both ranges"_s;
    QTest::newRow("a place above") << u"place"_s << u"QNC-E10000028"_s
                                   << u"above the range (guides: 250,000–500,000)"_s;
    QTest::newRow("a place within") << u"place"_s << u"QNC-E06000021"_s
                                    << u"within the range (guides: 250,000–500,000)"_s;
}

void TestLearnHere::holdsPeopleAgainstTheGuides()
{
    QFETCH(const QString, level);
    QFETCH(const QString, code);
    QFETCH(const QString, expected);
    const AreaId area = areaNamed(*theAtlas(), u"2026-04", level, code);
    QVERIFY(isValid(area));
    const LearnTemplates templates { { level, { u"{against_guides}"_s } } };
    const QStringList sentences = LearnHere(theAtlas(), area).sentences(templates);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.first().contains(expected), qPrintable(sentences.first()));
}

// "15 had fewer than a million people, and none had more than 3 million", and the like.
void TestLearnHere::theFiguresInTheDifferencesAreThoseOfTheAtlas()
{
    const Atlas &atlas = *theAtlas();
    const QString text = theLearn().difference(u"system-population"_s)->resolution.join(u' ');
    const auto count = [&](QStringView edition, double from, double to) {
        const LevelTable &systems = atlas.table(atlas.editionByKey(edition), atlas.levelByKey(u"system"));
        const auto &people = systems.values.at(index(atlas.indicatorByKey(u"population")));
        return static_cast<int>(std::ranges::count_if(people, [&](double p) { return p >= from && p < to; }));
    };
    QVERIFY(text.contains(u"15 had fewer"_s));
    QCOMPARE(count(u"2023-04", 0, 1e6), 15);
    QCOMPARE(count(u"2023-04", 3e6, 1e9), 0);
    QVERIFY(text.contains(u"11 have fewer"_s));
    QCOMPARE(count(u"2026-04", 0, 1e6), 11);
    QCOMPARE(count(u"2026-04", 3e6, 1e9), 2);
    QCOMPARE(count(u"2026-04", 508'500, 509'500), 1);
    QCOMPARE(count(u"2023-04", 2'965'000, 2'975'000), 1);
}

void TestLearnHere::theFiguresOfTheGlossaryAndOfAprilAreThoseOfTheAtlas()
{
    const Atlas &atlas = *theAtlas();
    const auto comparison = compareEditions(
        atlas, atlas.editionByKey(u"2023-04"), atlas.editionByKey(u"2026-04"), atlas.levelByKey(u"system"));
    QCOMPARE(comparison.count(AreaFate::Kind::Closed), 12);
    QCOMPARE(comparison.count(AreaFate::Kind::Opened), 6);
    QCOMPARE(comparison.count(AreaFate::Kind::Enlarged), 1);
    const QString april = theLearn().explainer(u"april-2026"_s)->paragraphs.join(u' ');
    QVERIFY(april.contains(u"Twelve boards closed and six opened"_s));
    QVERIFY(theLearn().question(u"what-became-of-my-system"_s)->answer.first().contains(u"12 of the 42"_s));
    const auto states = [](const char *term, const QString &figure) {
        const LearnTerm *found = theLearn().term(QString::fromUtf8(term));
        return found && (found->shortText + found->paragraphs.join(u' ')).contains(figure);
    };
    QVERIFY(states("lsoa", QLocale().toString(static_cast<int>(atlas.lsoas.size()))));
    const EditionId now = atlas.editionByKey(u"2026-04");
    QVERIFY(states("upper-tier-authority", QString::number(atlas.table(now, atlas.levelByKey(u"council")).count)));
    QVERIFY(states("ics", QString::number(atlas.table(now, atlas.levelByKey(u"system")).count)));
    QCOMPARE(atlas.table(now, atlas.levelByKey(u"region")).count, 7);
    QVERIFY(states("nhs-region", u"seven"_s));
}

void TestLearnHere::aDifferenceIsReachedFromTheFactItConcerns()
{
    const Atlas &atlas = *theAtlas();
    QSet<QString> reached;
    for (const auto &[edition, level, code] :
        { std::tuple(u"2026-04"_s, u"system"_s, u"QRL"_s), std::tuple(u"2023-04"_s, u"system"_s, u"QNQ"_s),
            std::tuple(u"2026-04"_s, u"sub-icb"_s, u"05W"_s), std::tuple(u"2026-04"_s, u"region"_s, u"Y60"_s),
            std::tuple(u"2026-04"_s, u"place"_s, u"QNC-E06000021"_s) }) {
        const AreaId area = areaNamed(atlas, edition, level, code);
        QVERIFY2(isValid(area), qPrintable(code));
        const auto reach = [&, levelKey = level](const QString &key) {
            for (const LearnDifference *difference : theLearn().differencesAbout(key, levelKey))
                reached.insert(difference->key);
        };
        for (const FactGroup &group : describeArea(atlas, area).groups) {
            reach(group.key);
            for (const Fact &fact : group.facts)
                reach(fact.key);
        }
    }
    for (const LearnDifference &difference : theLearn().differences())
        QVERIFY2(reached.contains(difference.key), qPrintable(difference.key));
    QVERIFY(theLearn().differencesAbout(u"population"_s, u"district"_s).empty());
}

QTEST_GUILESS_MAIN(TestLearnHere)
#include "tst_learnhere.moc"
