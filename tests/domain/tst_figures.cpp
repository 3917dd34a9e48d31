// Every figure is grouped as its language groups it.
#include "domain/Figures.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class TestFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void sevenDigitsHaveTwoSeparators_data();
    void sevenDigitsHaveTwoSeparators();
    void whatIsLessThanNothingHasAMinusSign_data() { sevenDigitsHaveTwoSeparators_data(); }
    void whatIsLessThanNothingHasAMinusSign();
};

void TestFigures::sevenDigitsHaveTwoSeparators_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("four");
    QTest::newRow("English") << u"en_GB"_s << u"1,134"_s;
    QTest::newRow("Welsh") << u"cy"_s << u"1,134"_s;
    QTest::newRow("Polish") << u"pl"_s << u"1134"_s;
    QTest::newRow("Urdu") << u"ur"_s << u"1,134"_s;
}

void TestFigures::sevenDigitsHaveTwoSeparators()
{
    QFETCH(QString, language);
    QFETCH(QString, four);
    QLocale::setDefault(QLocale(language));
    const QString separator = QLocale().groupSeparator();
    const auto joined = [&](const QStringList &groups) { return groups.join(separator); };
    QCOMPARE(figure(1134), four);
    QCOMPARE(figure(11345), joined({ u"11"_s, u"345"_s }));
    QCOMPARE(figure(1134516), joined({ u"1"_s, u"134"_s, u"516"_s }));
    QCOMPARE(figure(10830926), joined({ u"10"_s, u"830"_s, u"926"_s }));
    QCOMPARE(figure(1134516.5, 1), joined({ u"1"_s, u"134"_s, u"516"_s }) + QLocale().decimalPoint() + u'5');
    QVERIFY(figure(-1134516).endsWith(joined({ u"1"_s, u"134"_s, u"516"_s })));
    QCOMPARE(regrouped(joined({ u"1134"_s, u"516"_s }) + u" people"_s),
        joined({ u"1"_s, u"134"_s, u"516"_s }) + u" people"_s);
}

void TestFigures::whatIsLessThanNothingHasAMinusSign()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    QVERIFY2(figure(-0.52, 2).endsWith(u"−0"_s + QLocale().decimalPoint() + u"52"_s), qPrintable(figure(-0.52, 2)));
    QVERIFY(!figure(-1134516).contains(u'-'));
    QCOMPARE(figure(-0.04, 1), figure(0, 1));
    QCOMPARE(figure(0.52, 2), u"0"_s + QLocale().decimalPoint() + u"52"_s);
    QVERIFY(withHyphens(figure(-0.52, 2)).contains(u"-0"_s));
    QVERIFY(!withHyphens(figure(-0.52, 2)).contains(u'−'));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
