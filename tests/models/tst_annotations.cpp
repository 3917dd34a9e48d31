#include "models/Annotations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAnnotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromOne();
    void theLastOneGoesFirst();
    void aTextIsWrittenOnOneLine();
    void noMoreThanCanBeTold();
};

void TestAnnotations::countsFromOne()
{
    Annotations annotations;
    QAbstractItemModelTester tester(&annotations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(annotations.add({ .at = { 387000, 345000 }, .lsoa = LsoaId(7), .text = u"Hanley"_s }));
    QVERIFY(annotations.add({ .at = { 400000, 300000 } }));
    QCOMPARE(annotations.rowCount(), 2);
    QCOMPARE(annotations.index(0).data(Qt::AccessibleTextRole).toString(), u"Number 1: Hanley"_s);
    QCOMPARE(annotations.index(1).data(Qt::AccessibleTextRole).toString(), u"Number 2"_s);
    QCOMPARE(annotations.all().front().at, QPointF(387000, 345000));
}

void TestAnnotations::theLastOneGoesFirst()
{
    Annotations annotations;
    QAbstractItemModelTester tester(&annotations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &text : { u"a"_s, u"b"_s, u"c"_s })
        annotations.add({ .at = {}, .lsoa = none<LsoaId>, .text = text });
    annotations.removeLast();
    QCOMPARE(annotations.count(), 2);
    QCOMPARE(annotations.all().back().text, u"b"_s);
    annotations.clear();
    QCOMPARE(annotations.count(), 0);
    annotations.removeLast();
    QCOMPARE(annotations.count(), 0);
}

void TestAnnotations::aTextIsWrittenOnOneLine()
{
    Annotations annotations;
    annotations.add({ .at = { 1, 2 } });
    QSignalSpy changed(&annotations, &QAbstractItemModel::dataChanged);
    QVERIFY(annotations.flags(annotations.index(0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(annotations.setData(annotations.index(0), u"  two\nlines  "_s, Qt::EditRole));
    QCOMPARE(annotations.all().front().text, u"two lines"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(annotations.setData(annotations.index(0), QString(500, u'x'), Qt::EditRole));
    QCOMPARE(annotations.all().front().text.size(), Annotations::longestText);
    QVERIFY(!annotations.setData({}, u"nowhere"_s, Qt::EditRole));
}

void TestAnnotations::noMoreThanCanBeTold()
{
    Annotations annotations;
    for (int i = 0; i < Annotations::most; ++i)
        QVERIFY(annotations.add({}));
    QVERIFY(!annotations.add({}));
    QCOMPARE(annotations.count(), Annotations::most);
}

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
