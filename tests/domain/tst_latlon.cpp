#include "domain/LatLon.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_LatLon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWritings_data();
    void readsWritings();
    void refusesOthers_data();
    void refusesOthers();
    void saysHowExactTheWritingIs();
};

void tst_LatLon::readsWritings_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "53.0027, -2.1794",
             "53.0027 -2.1794",
             "53.0027,-2.1794",
             "(53.0027, -2.1794)",
             "53.0027N 2.1794W",
             "53.0027° N, 2.1794° W",
             "N53.0027 W2.1794",
             "N 53.0027, W 2.1794",
             "53.0027 −2.1794",
             "53,0027 -2,1794",
             "53,0027; -2,1794",
             "53,0027, -2,1794",
             "lat 53.0027 lon -2.1794",
             "Latitude: 53.0027, Longitude: -2.1794",
             "53°00'09.72\"N 2°10'45.84\"W",
             "53° 0′ 9.72″ N, 2° 10′ 45.84″ W",
             "53º00’09.72”N 2º10’45.84”W",
             "N 53° 00.162' W 2° 10.764'",
             "53 00 09.72 N 2 10 45.84 W",
             "53:00:09.72N 2:10:45.84W",
             "geo:53.0027,-2.1794",
             "geo:53.0027,-2.1794?z=15",
             "https://www.google.com/maps/@53.0027,-2.1794,15z",
             "https://www.google.com/maps/place/Stoke/@53.1,-2.2,15z/data=!3m1!4b1!8m2!3d53.0027!4d-2.1794",
             "https://www.google.com/maps?q=53.0027,-2.1794",
             "https://maps.google.com/?q=53.0027%2C-2.1794",
             "https://www.openstreetmap.org/?mlat=53.0027&mlon=-2.1794#map=15/53.1/-2.2",
             "https://www.openstreetmap.org/#map=15/53.0027/-2.1794",
             "https://www.bing.com/maps?cp=53.0027~-2.1794&lvl=15",
             "https://maps.apple.com/?ll=53.0027,-2.1794",
             "https://explore.osmaps.com/?lat=53.0027&lon=-2.1794&zoom=14",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_LatLon::readsWritings()
{
    QFETCH(QString, text);
    const auto found = parseLatLon(text);
    QVERIFY(found);
    QVERIFY2(std::abs(found->latitude - 53.0027) < 1e-6, qPrintable(QString::number(found->latitude, 'g', 12)));
    QVERIFY2(std::abs(found->longitude + 2.1794) < 1e-6, qPrintable(QString::number(found->longitude, 'g', 12)));
}

void tst_LatLon::refusesOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "53", "53, -2", "93.1, -2.1", "53.1, -192.1", "388000 347000", "SJ 88 47", "M1 1AE",
             "53.1.2, 4.5", "53°70'00\"N 2°10'00\"W", "https://example.org/53", "12 34 56", "Stoke", "1.5" })
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a very long one") << QString(100000, u'1');
}

void tst_LatLon::refusesOthers()
{
    QFETCH(QString, text);
    QVERIFY(!parseLatLon(text));
}

void tst_LatLon::saysHowExactTheWritingIs()
{
    QVERIFY(std::abs(parseLatLon(u"53.00, -2.18")->metres - 556) < 1);
    QVERIFY(std::abs(parseLatLon(u"53.00270, -2.17940")->metres - 0.556) < 0.01);
    QVERIFY(std::abs(parseLatLon(u"53°00'10\"N 2°10'46\"W")->metres - 15.4) < 0.1);
}

QTEST_GUILESS_MAIN(tst_LatLon)
#include "tst_latlon.moc"
