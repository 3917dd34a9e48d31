// Finding: terms in running text, and terms, explainers and questions by what a person types.
#include "LearnFixture.h"
#include "models/LearnSearch.h"
#include "models/TermFinder.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace ics;

class TestLearnSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormFindsItsTerm();
    void findsTermsInRunningText_data();
    void findsTermsInRunningText();
    void theFirstOfEachTermIsLinkedButNoName_data();
    void theFirstOfEachTermIsLinkedButNoName();
    void anEverydayWordIsATermOnlyWhereItStandsAlone();
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void everyTitleFindsItsEntryFirst();
    void wholeFirstWordsBeginAName();
    void nothingTypedFindsNothing();
    void isQuick();
};

void TestLearnSearch::everyFormFindsItsTerm()
{
    const Learn &learn = theLearn();
    const TermFinder finder(learn);
    for (const LearnTerm &term : learn.terms()) {
        for (const QString &form : QStringList(term.name) + term.forms + term.alone) {
            QCOMPARE(finder.termFor(form), &term);
            QCOMPARE(finder.termFor(form.toUpper()), &term);
        }
        for (const QString &form : term.forms) {
            const auto found = finder.termsIn(u"Of "_s + form + u", say."_s);
            QVERIFY2(found.size() == 1, qPrintable(form));
            QCOMPARE(found[0].term, &term);
            QCOMPARE(found[0].start, 3);
            QCOMPARE(found[0].length, form.size());
        }
    }
}

void TestLearnSearch::findsTermsInRunningText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // words=key, in order
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("the longest form is taken", "An NHS foundation trust is an NHS trust.",
        "NHS foundation trust=foundation-trust; NHS trust=nhs-trust");
    row("any case, and the plural", "the integrated care boards and pcns", "integrated care boards=icb; pcns=pcn");
    row("a possessive", "the ICB’s chair", "ICB’s=icb");
    row("a possessive of a term of two words", "NHS England’s and NHS England's plans",
        "NHS England’s=nhs-england; NHS England's=nhs-england");
    row("a hyphen or a space", "sub-ICB locations, sub ICB location",
        "sub-ICB locations=sub-icb; sub ICB location=sub-icb");
    row("whole words only", "physics, ICBX, PCNish", "");
    row("not over the end of a sentence", "He wants social. Care is dear.", "");
    row("in brackets", "Integrated Care Partnership (ICP)", "Integrated Care Partnership=icp; ICP=icp");
    row("not in a file name", "Saved as mine.icb-exercise.json: an ICP.", "ICP=icp");
    row("not in a path", "In /home/icb/plan, C:\\icb\\plan and ours/icb/plan. An ICP.", "ICP=icp");
    row("not in an address", "See “https://www.england.nhs.uk/icb”: an ICP.", "ICP=icp");
    row("not over a file name", "NHS a.json England", "");
    row("a stroke between two words", "Each ICB/ICP.", "ICB=icb; ICP=icp");
    row("everyday words are left alone", "The system is in place.", "");
    row("none", "Good morning.", "");
}

void TestLearnSearch::findsTermsInRunningText()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const FoundTerm &term : TermFinder(theLearn()).termsIn(text))
        found += text.mid(term.start, term.length) + u'=' + term.term->key;
    QTEST(found.join(u"; "_s), "expected");
}

void TestLearnSearch::theFirstOfEachTermIsLinkedButNoName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("linked");
    QTest::newRow("the first of each") << u"An ICB and an ICP: the ICB’s chair, Integrated Care Boards."_s
                                       << QStringList { u"ICB"_s, u"ICP"_s };
    QTest::newRow("no name of a body") << u"NHS Kent and Medway Integrated Care Board pays."_s << QStringList();
    QTest::newRow("after a name, the term itself") << u"Kent and Medway ICB is an ICB."_s << QStringList { u"ICB"_s };
    QTest::newRow("the first word of a sentence is no name")
        << u"It does. Every ICB does: Each PCN, too."_s << QStringList { u"ICB"_s, u"PCN"_s };
    QTest::newRow("none") << u"Nothing."_s << QStringList();
}

void TestLearnSearch::theFirstOfEachTermIsLinkedButNoName()
{
    QFETCH(const QString, text);
    QStringList linked;
    for (const FoundTerm &term : TermFinder(theLearn()).linksIn(text))
        linked += text.mid(term.start, term.length);
    QTEST(linked, "linked");
}

void TestLearnSearch::anEverydayWordIsATermOnlyWhereItStandsAlone()
{
    const TermFinder finder(theLearn());
    QCOMPARE(finder.termFor(u"Place"_s)->key, u"place"_s);
    QCOMPARE(finder.termFor(u"statutory"_s)->key, u"basis-statutory"_s);
    QVERIFY(!finder.termFor(u"The place"_s));
}

void TestLearnSearch::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); // reference of the first hit
    const auto row = [](const char *typed, const char *first) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first);
    };
    row("ICB", "icb");
    row("icbs", "icb");
    row("integrated care par", "icp");
    row("What is an ICB?", "icb");
    row("does my gp change", "question:does-my-gp-change");
    row("who is in charge", "question:who-is-in-charge");
    row("doctor", "gp-practice");
    row("charity", "question:are-charities-part-of-it");
    row("hexagon", "hexagon-map");
    row("natural", "natural-breaks");
    row("42 or 36", "difference:how-many");
    row("worked example", "explainer:example");
    row("frimley", "question:what-became-of-my-system");
}

void TestLearnSearch::findsWhatIsTyped()
{
    QFETCH(const QString, typed);
    const auto hits = LearnSearch(theLearn()).search(typed);
    QVERIFY(!hits.empty());
    QTEST(learnRefText(hits.front().ref), "first");
    QVERIFY(!hits.front().title.isEmpty() && !hits.front().shortText.isEmpty());
}

void TestLearnSearch::everyTitleFindsItsEntryFirst()
{
    const Learn &learn = theLearn();
    const LearnSearch search(learn);
    forEachNotes(learn, [&](const LearnRef &ref, const LearnNotes &) {
        const auto hits = search.search(learn.title(ref), 3);
        const bool found = std::ranges::any_of(hits, [&](const LearnHit &hit) { return hit.ref == ref; });
        QVERIFY2(found, qPrintable(learn.title(ref)));
    });
}

void TestLearnSearch::wholeFirstWordsBeginAName()
{
    const LearnSearch search(theLearn());
    const auto first = [&](const QString &typed) { return search.search(typed).at(0); };
    QCOMPARE(first(u"Clinical commissioning"_s).ref.key, u"ccg"_s);
    QVERIFY(first(u"Clinical commissioning"_s).isBegun && !first(u"Clinical commissioning"_s).isNamed);
    QVERIFY2(!first(u"clinical commissioning gr"_s).isBegun, "a word cut short");
    QVERIFY2(!first(u"clinical"_s).isBegun, "one word");
    QVERIFY2(first(u"clinical commissioning group"_s).isNamed, "the whole of it");
}

void TestLearnSearch::nothingTypedFindsNothing()
{
    const LearnSearch search(theLearn());
    QVERIFY(search.search({}).empty());
    QVERIFY(search.search(u" ?! "_s).empty());
    QVERIFY(search.search(u"zzzz"_s).empty());
    QVERIFY(!search.search(u"what"_s).empty());
    QCOMPARE(search.search(u"the"_s, 2).size(), std::size_t(2));
}

void TestLearnSearch::isQuick()
{
    const LearnSearch search(theLearn());
    const TermFinder finder(theLearn());
    constexpr int rounds = 200;
    QElapsedTimer timer;
    timer.start();
    std::size_t found = 0;
    for (int i = 0; i < rounds; ++i)
        found += search.search(u"integrated care b"_s).size()
            + finder.termsIn(u"An ICB and an ICP in each system."_s).size();
    QVERIFY(found > rounds);
    QVERIFY2(timer.elapsed() < rounds * 10, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLearnSearch)
#include "tst_learnsearch.moc"
