#include "domain/GridReference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_GridReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReferences_data();
    void readsReferences();
    void refusesOthers_data();
    void refusesOthers();
    void writesWhatItReads();
};

void tst_GridReference::readsReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("easting");
    QTest::addColumn<int>("northing");
    QTest::addColumn<int>("side");
    QTest::newRow("four figures apart") << u"SJ 88 47"_s << 388000 << 347000 << 1000;
    QTest::newRow("four figures together") << u"SJ8847"_s << 388000 << 347000 << 1000;
    QTest::newRow("lower case, no-break spaces") << u" sj\u00a088\u00a047 "_s << 388000 << 347000 << 1000;
    QTest::newRow("two figures") << u"SJ84"_s << 380000 << 340000 << 10000;
    QTest::newRow("six figures") << u"TQ 300 800"_s << 530000 << 180000 << 100;
    QTest::newRow("eight figures") << u"TQ30008000"_s << 530000 << 180000 << 10;
    QTest::newRow("ten figures") << u"SV 91234 10567"_s << 91234 << 10567 << 1;
    QTest::newRow("the far north") << u"HP 60 13"_s << 460000 << 1213000 << 1000;
    QTest::newRow("the east coast") << u"TG 51 06"_s << 651000 << 306000 << 1000;
    QTest::newRow("metres") << u"388000 347000"_s << 388000 << 347000 << 1;
    QTest::newRow("metres with a comma") << u"388000, 347000"_s << 388000 << 347000 << 1;
    QTest::newRow("metres with their names") << u"E 388000 N 347000"_s << 388000 << 347000 << 1;
    QTest::newRow("metres with decimals") << u"388000.4 347000.6"_s << 388000 << 347000 << 1;
}

void tst_GridReference::readsReferences()
{
    QFETCH(QString, text);
    QFETCH(int, easting);
    QFETCH(int, northing);
    QFETCH(int, side);
    const auto square = parseGridReference(text);
    QVERIFY(square);
    QCOMPARE(square->easting, easting);
    QCOMPARE(square->northing, northing);
    QCOMPARE(square->side, side);
}

void tst_GridReference::refusesOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "SJ", "SJ 8", "SJ 884", "SJ 88 4", "SI 88 47", "AA 88 47", "SJ 880000 470000", "QNC",
             "53.0, -2.1", "388000", "888000 347000", "388 347", "Stoke", "ST4 2AE", "E06000021" })
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("a very long one") << QString(100000, u'1');
}

void tst_GridReference::refusesOthers()
{
    QFETCH(QString, text);
    QVERIFY(!parseGridReference(text));
}

void tst_GridReference::writesWhatItReads()
{
    for (int easting = 1234; easting < 700000; easting += 33333)
        for (int northing = 4321; northing < 1300000; northing += 44444)
            for (const int side : { 1, 10, 100, 1000, 10000 }) {
                const GridSquare square { easting / side * side, northing / side * side, side };
                const auto again = parseGridReference(gridReferenceText(square));
                QVERIFY2(again, qPrintable(gridReferenceText(square)));
                QVERIFY2(*again == square, qPrintable(gridReferenceText(square)));
            }
    QCOMPARE(gridReferenceText({ 388000, 347000, 1000 }), u"SJ 88 47"_s);
    QCOMPARE(gridReferenceText({ -1, 0, 1 }), QString());
}

QTEST_GUILESS_MAIN(tst_GridReference)
#include "tst_gridreference.moc"
