#include "domain/Basis.h"
#include "domain/Error.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class TestBasis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBasisHasAKeyALabelAndAnExplanation();
    void anUnknownKeyIsNoBasis() { QVERIFY(!basisFromKey(u"guessed")); }
    void everyKindOfErrorHasItsOwnWords();
};

void TestBasis::everyBasisHasAKeyALabelAndAnExplanation()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(Basis::Modelled); ++i) {
        const auto basis = static_cast<Basis>(i);
        QCOMPARE(basisFromKey(basisKey(basis)), std::optional(basis));
        QVERIFY(!basisLabel(basis).isEmpty());
        QVERIFY(basisExplanation(basis).endsWith(u'.'));
        keys += basisKey(basis);
    }
    QCOMPARE(keys.size(), static_cast<int>(Basis::Modelled) + 1);
}

void TestBasis::everyKindOfErrorHasItsOwnWords()
{
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(ErrorKind::BadArgument); ++i)
        texts += errorText({ .kind = static_cast<ErrorKind>(i), .detail = u"1/2"_s });
    QCOMPARE(texts.size(), static_cast<int>(ErrorKind::BadArgument) + 1);
    QCOMPARE(errorText({ .kind = ErrorKind::BadNumber,
                 .file = u"a.csv"_s,
                 .line = 4,
                 .column = 2,
                 .columnName = u"x"_s,
                 .detail = u"?"_s }),
        u"a.csv, line 4, column 2: “?” in column “x” is not a number."_s);
}

QTEST_GUILESS_MAIN(TestBasis)
#include "tst_basis.moc"
