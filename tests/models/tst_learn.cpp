// The texts themselves: complete, linked, sourced and readable.
#include "LearnFixture.h"
#include "ReadingAge.h"
#include "domain/Csv.h"
#include "models/LearnMessages.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace ics;

class TestLearn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermOfTheFieldIsExplained();
    void everyExplainerAskedForIsThere();
    void everyLinkLeadsSomewhere();
    void textsThatAreShownAsTheyAreHoldNoLink();
    void everyTextThatATourOpensIsThere();
    void everyTextNamesSourcesThatAreListed();
    void everyFactIsCited();
    void aTextThatRestsOnADocumentSaysWhichFactsItStates();
    void everyFactIsStatedWhereItIsCited_data();
    void everyFactIsStatedWhereItIsCited();
    void everyDifferenceOfTheSourcesIsShown();
    void everyExplainerSpeaksOfSystemsPlacesAndNeighbourhoods();
    void shortFormsAreShort();
    void paragraphsAreShort();
    void everyTextIsEasyEnoughToRead();
    void theMeasureOfReadingAgrees_data();
    void theMeasureOfReadingAgrees();
    void articlesFitTheirLinks();
    void nothingClaimsThatThereAre42SystemsToday();
    void everyTextButEasyReadIsAMessageForTranslators();
    void aLinkBecomesAPieceAnAnchorAndPlainWords();
    void referencesSurviveTheirText();
};

void TestLearn::everyTermOfTheFieldIsExplained()
{
    const Learn &learn = theLearn();
    QVERIFY(learn.terms().size() >= 45);
    QVERIFY(learn.questions().size() >= 25);
    const QStringList asked { u"community-health-services"_s, u"integrated-care"_s, u"council"_s, u"long-term-plan"_s,
        u"pcn"_s, u"provider-collaborative"_s, u"ics"_s, u"icb"_s, u"icp"_s, u"statutory-footing"_s, u"subsidiarity"_s,
        u"vcse"_s, u"anticipatory-care"_s, u"system"_s, u"place"_s, u"neighbourhood"_s, u"ccg"_s, u"stp"_s,
        u"sub-icb"_s, u"nhs-trust"_s, u"foundation-trust"_s, u"upper-tier-authority"_s, u"ods-code"_s, u"ons-code"_s,
        u"lsoa"_s };
    for (const QString &key : asked)
        QVERIFY2(learn.term(key), qPrintable(key));
    QCOMPARE(learn.term(u"icb"_s)->name, u"Integrated Care Board"_s);
    QVERIFY(!learn.term(u"icbs"_s));
}

void TestLearn::everyExplainerAskedForIsThere()
{
    const QStringList asked { u"what-is-an-ics"_s, u"what-is-an-icb"_s, u"what-is-an-icp"_s, u"what-is-a-place"_s,
        u"what-is-a-neighbourhood"_s, u"who-decides-what"_s, u"for-local-people"_s, u"for-staff"_s, u"history"_s,
        u"money-and-strategy"_s, u"why-it-was-done"_s, u"example"_s };
    for (const QString &key : asked)
        QVERIFY2(theLearn().explainer(key), qPrintable(key));
}

// Not by the reader's own check: the strings of every text are gone through here.
void TestLearn::everyLinkLeadsSomewhere()
{
    const Learn &learn = theLearn();
    int links = 0;
    for (const NamedText &text : allTexts(learn)) {
        for (const QString &paragraph : text.paragraphs) {
            for (const QString &link : learnLinksIn(paragraph)) {
                const auto ref = learnRefFromText(link);
                QVERIFY2(ref && learn.has(*ref), qPrintable(text.name + u": "_s + link));
                QVERIFY2(!learn.title(*ref).isEmpty(), qPrintable(link));
                ++links;
            }
            QVERIFY2(!learnPlain(learn, paragraph).contains(QRegularExpression(u"[\\[\\]{}|]"_s)),
                qPrintable(text.name + u": "_s + paragraph));
        }
    }
    QVERIFY(links > 200);
    forEachNotes(learn, [&](const LearnRef &own, const LearnNotes &notes) {
        QVERIFY2(!notes.related.empty(), qPrintable(learnRefText(own)));
        for (const LearnRef &ref : notes.related) {
            QVERIFY2(learn.has(ref), qPrintable(learnRefText(own) + u" -> "_s + learnRefText(ref)));
            QVERIFY2(!(ref == own), qPrintable(learnRefText(own)));
        }
    });
}

void TestLearn::textsThatAreShownAsTheyAreHoldNoLink()
{
    const std::vector<NamedText> texts = allShortTexts(theLearn());
    QVERIFY(texts.size() > 200);
    for (const NamedText &text : texts)
        for (const QString &paragraph : text.paragraphs)
            QVERIFY2(
                !paragraph.contains(QRegularExpression(u"[\\[\\]|]"_s)), qPrintable(text.name + u": "_s + paragraph));
}

void TestLearn::everyTextThatATourOpensIsThere()
{
    int read = 0;
    for (const TourPtr &tour : builtInTours())
        for (const TourStep &step : tour->steps)
            if (!step.read.isEmpty()) {
                const auto ref = learnRefFromText(step.read);
                QVERIFY2(ref && theLearn().has(*ref), qPrintable(tour->key + u": "_s + step.read));
                ++read;
            }
    QVERIFY(read > 0);
}

void TestLearn::everyTextNamesSourcesThatAreListed()
{
    auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/sources.csv"));
    QVERIFY(rows);
    const int key = rows->columns({ "key" }).value().front();
    QSet<QString> listed;
    while (rows->next())
        listed.insert(rows->text(key));
    const auto check = [&](const QString &name, const QStringList &sources) {
        QVERIFY2(!sources.isEmpty(), qPrintable(name));
        for (const QString &source : sources)
            QVERIFY2(listed.contains(source), qPrintable(name + u": "_s + source));
    };
    const Learn &learn = theLearn();
    forEachNotes(learn, [&](const LearnRef &own, const LearnNotes &n) { check(learnRefText(own), n.sources); });
    for (const LearnDifference &difference : learn.differences())
        for (const LearnPosition &position : difference.positions)
            check(difference.key, position.sources);
}

// 1 to 24: the numbers of the authors' list of facts to explain, from what a system is to the terms of the glossary.
void TestLearn::everyFactIsCited()
{
    QSet<int> missing;
    for (int fact = 1; fact <= 24; ++fact)
        missing.insert(fact);
    forEachNotes(theLearn(), [&](const LearnRef &own, const LearnNotes &notes) {
        for (const int fact : notes.facts) {
            QVERIFY2(fact >= 1 && fact <= 24, qPrintable(learnRefText(own)));
            missing.remove(fact);
        }
    });
    QVERIFY2(missing.isEmpty(), qPrintable(QString::number(missing.isEmpty() ? 0 : *missing.begin())));
}

// The documents and laws from which the list of facts was made.
void TestLearn::aTextThatRestsOnADocumentSaysWhichFactsItStates()
{
    const QSet<QString> documents { u"staffordshire-faq-2022"_s, u"ics-faq-2022"_s, u"bhta-guide-2023"_s,
        u"ics-primer-2022"_s, u"stotles-2022"_s, u"nhs-act-2006-1b"_s, u"lgpih-act-2007"_s,
        u"ministerial-statement-2025"_s };
    int resting = 0;
    const auto check = [&](const QString &name, const QStringList &sources, const std::vector<int> &facts) {
        if (!documents.intersects(QSet<QString>(sources.begin(), sources.end())))
            return;
        ++resting;
        QVERIFY2(!facts.empty(), qPrintable(name));
    };
    forEachNotes(
        theLearn(), [&](const LearnRef &own, const LearnNotes &n) { check(learnRefText(own), n.sources, n.facts); });
    for (const TimelineEvent &event : theEvents())
        check(event.key, event.sources, event.facts);
    QVERIFY(resting > 60);
}

void TestLearn::everyFactIsStatedWhereItIsCited_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<QString>("words"); // all of them stand in one text that cites the fact
    const std::array words { "partnership|NHS|councils|Healthwatch|voluntary", "42|36|1 July 2022|1 April 2026",
        "Integrated Care Board|Integrated Care Partnership", "four|fair|money|economy", "“Integrated”|“Care”|“System”",
        "direction|large|money", "250,000|500,000|town", "30,000|50,000|GP practices", "place|council|border",
        "NHS England|not fixed|primary care", "budget|buys|GPs|voluntary",
        "chair|chief executive|at least three|council", "one member|council|others", "strategy|housing|public health",
        "five things|communities|in the open", "September 2021|October 2021|November 2021|February 2022|April 2022",
        "voluntary|give care|own organisation|law", "powers in law|abolished",
        "January 2019|June 2019|May 2021|June 2021|15 September 2021|24 December 2021|"
        "April 2022|9 September 2025|1 April 2026",
        "COVID-19|family doctor|care home", "long-term|own care|budget|every level", "local knowledge|nurses|staff",
        "Staffordshire|Stoke-on-Trent" };
    for (std::size_t i = 0; i < words.size(); ++i)
        QTest::addRow("fact %d", static_cast<int>(i) + 1) << static_cast<int>(i) + 1 << QString::fromUtf8(words[i]);
}

// The terms of fact 24 have everyTermOfTheFieldIsExplained().
void TestLearn::everyFactIsStatedWhereItIsCited()
{
    QFETCH(const int, fact);
    QFETCH(const QString, words);
    QSet<QString> citing;
    forEachNotes(theLearn(), [&](const LearnRef &own, const LearnNotes &notes) {
        if (std::ranges::count(notes.facts, fact) > 0)
            citing.insert(learnKindKey(own.kind) + u' ' + own.key);
    });
    bool stated = false;
    for (const NamedText &text : allTexts(theLearn())) {
        if (!citing.contains(text.name))
            continue;
        const QString whole = learnPlain(theLearn(), text.paragraphs.join(u' '));
        const QStringList asked = words.split(u'|');
        stated = stated || std::ranges::all_of(asked, [&](const QString &word) {
            return whole.contains(word, Qt::CaseInsensitive);
        });
    }
    QVERIFY2(stated, qPrintable(words));
}

void TestLearn::everyDifferenceOfTheSourcesIsShown()
{
    const QStringList asked { u"system-population"_s, u"start-date"_s, u"level-of-the-icp"_s, u"what-is-statutory"_s,
        u"who-delivers"_s, u"fate-of-ccgs"_s, u"who-took-the-functions"_s, u"the-aim"_s, u"bill-or-act"_s, u"scope"_s,
        u"how-many"_s };
    const Learn &learn = theLearn();
    QCOMPARE(learn.differences().size(), static_cast<std::size_t>(asked.size()));
    for (const QString &key : asked) {
        const LearnDifference *difference = learn.difference(key);
        QVERIFY2(difference, qPrintable(key));
        QVERIFY2(difference->positions.size() >= 2 || key == u"how-many"_s, qPrintable(key));
        for (const LearnPosition &position : difference->positions)
            QVERIFY2(!position.date.isEmpty(), qPrintable(key));
    }
}

void TestLearn::everyExplainerSpeaksOfSystemsPlacesAndNeighbourhoods()
{
    for (const LearnExplainer &explainer : theLearn().explainers())
        for (const QString &level : { u"country"_s, u"system"_s, u"place"_s, u"neighbourhood"_s })
            QVERIFY2(explainer.here.contains(level) && explainer.easyHere.contains(level),
                qPrintable(explainer.key + u' ' + level));
}

void TestLearn::shortFormsAreShort()
{
    for (const LearnTerm &term : theLearn().terms()) {
        QVERIFY2(term.shortText.size() <= 140, qPrintable(term.key));
        QVERIFY2(term.shortText.endsWith(u'.'), qPrintable(term.key));
        QVERIFY2(!term.shortText.contains(u". "_s), qPrintable(term.key));
    }
    for (const LearnExplainer &explainer : theLearn().explainers())
        QVERIFY2(explainer.summary.size() <= 140, qPrintable(explainer.key));
}

void TestLearn::paragraphsAreShort()
{
    for (const NamedText &text : allTexts(theLearn()))
        for (const QString &paragraph : text.paragraphs) {
            const auto words = learnPlain(theLearn(), paragraph).split(u' ', Qt::SkipEmptyParts).size();
            QVERIFY2(words <= 120, qPrintable(text.name + u": "_s + QString::number(words)));
        }
}

void TestLearn::everyTextIsEasyEnoughToRead()
{
    std::vector<std::pair<double, QString>> table;
    QStringList tooHard;
    static const QRegularExpression phrase(u"\\{[a-z_]+\\}"_s);
    std::vector<NamedText> texts = allTexts(theLearn());
    std::ranges::move(allShortTexts(theLearn()), std::back_inserter(texts));
    for (const NamedText &text : texts) {
        QStringList plain;
        for (const QString &paragraph : text.paragraphs)
            plain += learnPlain(theLearn(), paragraph)
                         .replace(phrase, u"Kent"_s); // a short name, in place of each phrase
        const ReadingAge age(plain);
        table.emplace_back(
            age.grade(), u"%1 %2 words  %3"_s.arg(age.grade(), 5, 'f', 1).arg(age.words(), 4).arg(text.name));
        if (age.grade() > (text.easy ? 5 : 9))
            tooHard += table.back().second;
    }
    std::ranges::sort(table, std::greater());
    QString lines;
    for (const auto &[grade, line] : table)
        lines += u'\n' + line;
    qInfo().noquote() << "Flesch-Kincaid grade of every text:" << lines;
    QVERIFY2(tooHard.isEmpty(), qPrintable(tooHard.join(u'\n')));
}

void TestLearn::theMeasureOfReadingAgrees_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    const std::pair<const char *, int> words[] { { "care", 1 }, { "board", 1 }, { "services", 3 }, { "homes", 1 },
        { "places", 2 }, { "decided", 3 }, { "joined", 1 }, { "neighbourhood", 3 }, { "community", 4 },
        { "organisation", 5 }, { "people", 2 }, { "area", 3 }, { "social", 2 }, { "region", 2 }, { "statutory", 4 },
        { "ICB", 3 }, { "ICBs", 3 }, { "2026", 1 }, { "upper-tier", 3 } };
    for (const auto &[word, syllables] : words)
        QTest::newRow(word) << QString::fromUtf8(word) << syllables;
}

void TestLearn::theMeasureOfReadingAgrees()
{
    QFETCH(const QString, word);
    QTEST(ReadingAge::syllables(word), "syllables");
}

// "an [[icb|board]]" is easily written, for the key begins with a vowel.
void TestLearn::articlesFitTheirLinks()
{
    static const QRegularExpression wrong(u"\\b[Aa]n [bcdfgjklpqrtvwyz][a-z]|\\b[Aa] [aeio][a-z]"_s);
    for (const NamedText &text : allTexts(theLearn()))
        for (const QString &paragraph : text.paragraphs) {
            const QString plain = learnPlain(theLearn(), paragraph);
            QVERIFY2(!plain.contains(wrong), qPrintable(text.name + u": "_s + wrong.match(plain).captured()));
        }
}

// 42 was true from 1 July 2022 to 31 March 2026: whoever says 42 says 36 or the dates, too.
void TestLearn::nothingClaimsThatThereAre42SystemsToday()
{
    int mentioned = 0;
    for (const NamedText &text : allTexts(theLearn())) {
        const QString whole = text.paragraphs.join(u' ');
        if (!whole.contains(QRegularExpression(u"\\b42\\b"_s)))
            continue;
        ++mentioned;
        QVERIFY2(whole.contains(u"36"_s), qPrintable(text.name));
    }
    QVERIFY(mentioned >= 5);
}

void TestLearn::everyTextButEasyReadIsAMessageForTranslators()
{
    const Learn &learn = theLearn();
    QSet<QString> messages;
    for (const LearnMessage &message : learnMessages(learn)) {
        QVERIFY2(!messages.contains(message.text), qPrintable(message.text));
        messages.insert(message.text);
    }
    for (const NamedText &text : allTexts(learn))
        for (const QString &paragraph : text.paragraphs)
            QVERIFY2(text.easy || messages.contains(paragraph), qPrintable(text.name + u": "_s + paragraph));
    forEachNotes(learn, [&](const LearnRef &ref, const LearnNotes &) { QVERIFY(messages.contains(learn.title(ref))); });
    for (const LearnExplainer &explainer : learn.explainers())
        for (const auto &[level, sentences] : explainer.here)
            for (const QString &sentence : sentences)
                QVERIFY2(messages.contains(sentence), qPrintable(sentence));
}

void TestLearn::aLinkBecomesAPieceAnAnchorAndPlainWords()
{
    const Learn &learn = theLearn();
    const QString text = u"A [[icb]] & a [[question:does-my-gp-change|<GP>]]."_s;
    const auto pieces = learnPieces(learn, text);
    QCOMPARE(pieces.size(), std::size_t(5));
    QCOMPARE(pieces[1].text, u"Integrated Care Board"_s);
    QVERIFY(pieces[1].link == (LearnRef { LearnKind::Term, u"icb"_s }));
    QVERIFY(pieces[3].link == (LearnRef { LearnKind::Question, u"does-my-gp-change"_s }));
    QCOMPARE(learnPlain(learn, text), u"A Integrated Care Board & a <GP>."_s);
    QCOMPARE(learnHtml(learn, text),
        u"A <a href=\"learn:icb\">Integrated Care Board</a> &amp; a "
        "<a href=\"learn:question:does-my-gp-change\">&lt;GP&gt;</a>."_s);
}

void TestLearn::referencesSurviveTheirText()
{
    for (const LearnKind kind : { LearnKind::Term, LearnKind::Explainer, LearnKind::Question, LearnKind::Difference }) {
        const LearnRef ref { kind, u"some-key"_s };
        QVERIFY(learnRefFromText(learnRefText(ref)) == ref);
        QVERIFY(learnRefFromUrl(learnUrl(ref)) == ref);
    }
    QVERIFY(!learnRefFromText(u"quiz:key"));
    QVERIFY(!learnRefFromText(u""));
    QVERIFY(!learnRefFromUrl(u"https://example.org"_s));
}

QTEST_GUILESS_MAIN(TestLearn)
#include "tst_learn.moc"
