#include "atlas/SearchSpelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_SearchSpelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEdits_data();
    void countsEdits();
    void suggestsTheNearestWords_data();
    void suggestsTheNearestWords();
    void takesInitials_data();
    void takesInitials();
    void knowsCustomaryShortForms();
};

void tst_SearchSpelling::countsEdits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("edits");
    QTest::newRow("the same") << u"stafford"_s << u"stafford"_s << 0;
    QTest::newRow("a beginning") << u"staff"_s << u"staffordshire"_s << 0;
    QTest::newRow("a letter left out") << u"stafordshire"_s << u"staffordshire"_s << 1;
    QTest::newRow("a letter too many") << u"sttafford"_s << u"stafford"_s << 1;
    QTest::newRow("another letter") << u"stafferd"_s << u"stafford"_s << 1;
    QTest::newRow("two letters swapped") << u"staffrod"_s << u"stafford"_s << 1;
    QTest::newRow("two slips in a beginning") << u"safodsh"_s << u"staffordshire"_s << 3;
    QTest::newRow("nothing typed") << QString() << u"stafford"_s << 0;
    QTest::newRow("nothing to compare with") << u"abc"_s << QString() << 3;
}

void tst_SearchSpelling::countsEdits()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(int, edits);
    QCOMPARE(editsToBeginning(typed, word), edits);
}

void tst_SearchSpelling::suggestsTheNearestWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("a letter left out") << u"stafordshire"_s << u"staffordshire"_s;
    QTest::newRow("while still being typed") << u"manchst"_s << u"manchester"_s;
    QTest::newRow("swapped at the start") << u"nroth"_s << u"north"_s;
    QTest::newRow("the first letter wrong") << u"banchester"_s << u"manchester"_s;
    QTest::newRow("too short to tell") << u"nrt"_s << QString();
    QTest::newRow("like nothing") << u"xyzzyville"_s << QString();
    QTest::newRow("not Latin") << u"ΣΤΟΚΕ"_s << QString();
}

void tst_SearchSpelling::suggestsTheNearestWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    SearchSpelling spelling;
    QVERIFY(spelling.similar(typed, 5).empty());
    spelling.addWords({ u"staffordshire"_s, u"stafford"_s, u"stoke"_s, u"trent"_s, u"manchester"_s });
    spelling.addWords({ u"north"_s, u"stafford"_s, u"worth"_s, u"street"_s });
    spelling.build();
    const auto found = spelling.similar(typed, 5);
    QCOMPARE(found.empty() ? QString() : found.front().text, first);
    QVERIFY(spelling.isKnown(u"man"_s));
    QVERIFY(!spelling.isKnown(u"manx"_s));
}

void tst_SearchSpelling::takesInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("of the parts") << u"Bath and North East Somerset, Swindon and Wiltshire"_s << u"bsw"_s;
    QTest::newRow("of a list") << u"Buckinghamshire, Oxfordshire and Berkshire West"_s << u"bob"_s;
    QTest::newRow("of the words") << u"Greater Manchester"_s << u"gm"_s;
    QTest::newRow("with small words") << u"Hampshire and Isle of Wight"_s << u"hiow"_s;
    QTest::newRow("without them") << u"Hampshire and Isle of Wight"_s << u"hiw"_s;
    QTest::newRow("of a trust") << u"University Hospitals of North Midlands NHS Trust"_s << u"uhnm"_s;
}

void tst_SearchSpelling::takesInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    SearchSpelling spelling;
    spelling.addInitials(u"Cornwall and the Isles of Scilly"_s, 1);
    spelling.addInitials(name, 7);
    QCOMPARE(spelling.withInitials(letters), QList<qint64> { 7 });
}

void tst_SearchSpelling::knowsCustomaryShortForms()
{
    QCOMPARE(longForm(u"herts"_s), u"hertfordshire"_s);
    QCOMPARE(longForm(u"london"_s), QString());
}

QTEST_GUILESS_MAIN(tst_SearchSpelling)
#include "tst_searchspelling.moc"
