// The list of what can be read, and an entry as an article.
#include "AtlasFixture.h"
#include "LearnFixture.h"
#include "models/LearnArticle.h"
#include "models/LearnModel.h"
#include "models/LearnSearch.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

AreaId system(const QString &code) { return areaNamed(*theAtlas(), u"2026-04", u"system", code); }

}

class TestLearnModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATreeOfSections();
    void holdsOnlyWhatItIsGiven();
    void findsEveryEntryAgain();
    void listsTheGlossaryByTheAlphabet();
    void anArticleOfEveryEntryReadsWhole();
    void anArticleSaysWhatItMeansHere();
    void aDifferenceHasItsPositionsWithDates();
    void whereTwoSourcesAgreeEachHasItsOwnDate();
};

void TestLearnModel::isATreeOfSections()
{
    LearnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHits(LearnSearch(theLearn()).all());
    QStringList sections;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        sections += section.data().toString();
        QCOMPARE(section.data(LearnModel::CountRole).toInt(), model.rowCount(section));
        QVERIFY(!model.refAt(section));
    }
    QCOMPARE(sections,
        QStringList({ u"Explainers"_s, u"Questions and answers"_s, u"Glossary"_s, u"Where the sources differ"_s }));
    model.setHits({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLearnModel::holdsOnlyWhatItIsGiven()
{
    LearnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHits(LearnSearch(theLearn()).search(u"hexagon"_s, 100));
    QCOMPARE(model.index(0, 0).data().toString(), u"Glossary"_s);
    QVERIFY(model.indexOf({ LearnKind::Term, u"hexagon-map"_s }).isValid());
    QVERIFY(!model.indexOf({ LearnKind::Term, u"icb"_s }).isValid());
    QVERIFY(!model.indexOf({ LearnKind::Explainer, u"history"_s }).isValid());
}

void TestLearnModel::findsEveryEntryAgain()
{
    LearnModel model;
    const auto hits = LearnSearch(theLearn()).all();
    model.setHits(hits);
    for (const LearnHit &hit : hits) {
        QCOMPARE(model.refAt(model.indexOf(hit.ref)), std::optional(hit.ref));
        QCOMPARE(model.indexOf(hit.ref).data().toString(), hit.title);
    }
}

void TestLearnModel::listsTheGlossaryByTheAlphabet()
{
    QStringList titles;
    for (const LearnHit &hit : LearnSearch(theLearn()).all())
        if (hit.ref.kind == LearnKind::Term)
            titles += hit.title;
    QCOMPARE(static_cast<std::size_t>(titles.size()), theLearn().terms().size());
    QVERIFY(std::ranges::is_sorted(
        titles, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; }));
}

void TestLearnModel::anArticleOfEveryEntryReadsWhole()
{
    const AreaId area = system(u"QNC"_s);
    for (const LearnHit &hit : LearnSearch(theLearn()).all()) {
        const LearnArticle article = learnArticle(theLearn(), hit.ref, theAtlas(), area);
        const QString text = learnArticleText(theLearn(), article, *theAtlas(), false);
        QVERIFY2(text.startsWith(hit.title), qPrintable(text));
        QVERIFY2(!text.contains(u"[[") && !text.contains(u'{') && !text.contains(u"%1"), qPrintable(text));
        QVERIFY(!article.sources.isEmpty());
        for (const QString &key : article.sources)
            QVERIFY2(theAtlas()->source(key), qPrintable(key));
    }
}

void TestLearnModel::anArticleSaysWhatItMeansHere()
{
    const LearnRef ref { LearnKind::Explainer, u"what-is-an-ics"_s };
    const LearnArticle here = learnArticle(theLearn(), ref, theAtlas(), system(u"QNC"_s));
    QVERIFY2(here.here.join(u' ').contains(u"1,134,516 people"), qPrintable(here.here.join(u' ')));
    QVERIFY(learnHereHeading(here).contains(u"Staffordshire and Stoke-on-Trent"));
    const LearnArticle nowhere = learnArticle(theLearn(), ref, theAtlas(), none<AreaId>);
    QVERIFY(nowhere.here.isEmpty());
    QVERIFY(!nowhere.easy.isEmpty());
}

void TestLearnModel::aDifferenceHasItsPositionsWithDates()
{
    const LearnArticle article
        = learnArticle(theLearn(), { LearnKind::Difference, u"start-date"_s }, theAtlas(), system(u"QNC"_s));
    QCOMPARE(article.positions.size(), 4U);
    const QString text = learnArticleText(theLearn(), article, *theAtlas(), false);
    for (const LearnPosition &position : article.positions) {
        QVERIFY(!position.date.isEmpty());
        QVERIFY2(text.contains(position.date) && text.contains(learnPositionSource(*theAtlas(), position)),
            qPrintable(text));
        for (const QString &key : position.sources)
            QVERIFY(article.sources.contains(key));
    }
}

void TestLearnModel::whereTwoSourcesAgreeEachHasItsOwnDate()
{
    const LearnArticle article
        = learnArticle(theLearn(), { LearnKind::Difference, u"system-population"_s }, theAtlas(), system(u"QNC"_s));
    const QString both = learnPositionSource(*theAtlas(), article.positions.front());
    for (const QString &key : article.positions.front().sources) {
        const Source *source = theAtlas()->source(key);
        QVERIFY(source);
        QVERIFY2(both.contains(u"%1 (%2)"_s.arg(source->title, source->date)), qPrintable(both));
    }
    const QString one = learnPositionSource(*theAtlas(), article.positions.back());
    QCOMPARE(one, theAtlas()->source(article.positions.back().sources.front())->title);
}

QTEST_MAIN(TestLearnModel)
#include "tst_learnmodel.moc"
