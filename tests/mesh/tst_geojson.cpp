#include "mesh/GeoJson.h"

#include <QTest>

using namespace ics;
using namespace Qt::StringLiterals;

class tst_GeoJson final : public QObject
{
    Q_OBJECT

private:
    static std::pair<std::vector<GeoFeature>, std::optional<Error>> read(const QByteArray &json)
    {
        std::vector<GeoFeature> features;
        const auto done = readGeoJson(json, u"x.geojson"_s, [&](GeoFeature &&f) -> std::optional<Error> {
            features.push_back(std::move(f));
            return std::nullopt;
        });
        return { std::move(features), done ? std::nullopt : std::optional(done.error()) };
    }

private Q_SLOTS:
    void readsPolygonsAndProperties();
    void readsMembersInAnyOrder();
    void refusesWhatIsNoPolygon_data();
    void refusesWhatIsNoPolygon();
    void stopsWhenTheSinkSaysSo();
};

void tst_GeoJson::readsPolygonsAndProperties()
{
    const auto [features, error] = read(R"({"type":"FeatureCollection","crs":{"properties":{"name":"x"}},"features":[
{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[10.5,0],[0,1e1],[0,0]],[[1,1],[1,2],[2,1],[1,1]]]},
 "properties":{"code":"A","n":12,"f":0.10,"nested":{"code":"not this"},"none":null}},
{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[0,1],[0,0]]],[[[5,5,9],[6,5,9],[5,6,9],[5,5,9]]]]},
 "properties":{"code":"B é"}},
{"type":"Feature","geometry":null,"properties":{"code":"C"}}]})");
    QVERIFY(!error);
    QCOMPARE(features.size(), 3U);
    QCOMPARE(features[0].property(u"code"), u"A"_s);
    QCOMPARE(features[0].property(u"n"), u"12"_s);
    QCOMPARE(features[0].property(u"f"), u"0.10"_s);
    QCOMPARE(features[0].property(u"missing"), QString());
    QCOMPARE(features[0].line, 3);
    QCOMPARE(features[0].polygons.size(), 1U);
    QCOMPARE(features[0].polygons[0].size(), 2U);
    QCOMPARE(features[0].polygons[0][0][1].x, 10.5);
    QCOMPARE(features[0].polygons[0][0][2].y, 10.0);
    QCOMPARE(features[1].property(u"code"), u"B é"_s);
    QCOMPARE(features[1].polygons.size(), 2U);
    QCOMPARE(features[1].polygons[1][0][2].y, 6.0);
    QVERIFY(features[2].polygons.empty());
}

void tst_GeoJson::readsMembersInAnyOrder()
{
    const auto [features, error] = read(R"({"features":[{"properties":{"code":"A"},
"geometry":{"coordinates":[[[0,0],[1,0],[0,1],[0,0]]],"type":"Polygon"},"type":"Feature"}],"type":"FeatureCollection"})");
    QVERIFY(!error);
    QCOMPARE(features.size(), 1U);
    QCOMPARE(features[0].polygons[0][0].size(), 4U);
}

void tst_GeoJson::refusesWhatIsNoPolygon_data()
{
    const auto feature = [](const QByteArray &geometry) {
        return QByteArray("{\"features\":[\n{\"properties\":{},\"geometry\":" + geometry + "}]}");
    };
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    const int json = static_cast<int>(ErrorKind::BadJson);
    const int geometry = static_cast<int>(ErrorKind::BadGeometry);
    QTest::newRow("nothing at all") << QByteArray() << json << qint64(1);
    QTest::newRow("a file cut short") << feature("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],").left(60) << json
                                      << qint64(2);
    QTest::newRow("bytes that are not UTF-8") << QByteArray("{\"features\":[\n\"\xff\xfe\"]}") << json << qint64(2);
    QTest::newRow("a number too large") << feature(R"({"type":"Polygon","coordinates":[[[1e999,0]]]})") << json
                                        << qint64(2);
    QTest::newRow("JSON without features") << QByteArray("{\"a\":[1,2]}") << geometry << qint64(0);
    QTest::newRow("a line") << feature(R"({"type":"LineString","coordinates":[[0,0],[1,1]]})") << geometry << qint64(2);
    QTest::newRow("a polygon as deep as two")
        << feature(R"({"type":"Polygon","coordinates":[[[[0,0],[1,1]]]]})") << geometry << qint64(2);
    QTest::newRow("a point with one coordinate")
        << feature(R"({"type":"Polygon","coordinates":[[[0],[1,1]]]})") << geometry << qint64(2);
    QTest::newRow("a ring mixed with a point")
        << feature(R"({"type":"Polygon","coordinates":[[[0,0],[1,1]],[2,2]]})") << geometry << qint64(2);
    QTest::newRow("text among the numbers")
        << feature(R"({"type":"Polygon","coordinates":[[[0,"0"]]]})") << geometry << qint64(2);
    QTest::newRow("an object among the numbers")
        << feature(R"({"type":"Polygon","coordinates":[[{}]]})") << geometry << qint64(2);
    QTest::newRow("an empty ring") << feature(R"({"type":"Polygon","coordinates":[[]]})") << geometry << qint64(2);
}

void tst_GeoJson::refusesWhatIsNoPolygon()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(qint64, line);
    const auto [features, error] = read(json);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), kind);
    QCOMPARE(error->line, line);
    QCOMPARE(error->file, u"x.geojson"_s);
}

void tst_GeoJson::stopsWhenTheSinkSaysSo()
{
    int seen = 0;
    const auto done = readGeoJson(
        R"({"features":[{"geometry":null},{"geometry":null}]})", u"x"_s, [&](GeoFeature &&) -> std::optional<Error> {
            ++seen;
            return Error { .kind = ErrorKind::Cancelled };
        });
    QCOMPARE(seen, 1);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_GeoJson)
#include "tst_geojson.moc"
