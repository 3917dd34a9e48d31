// What holds for every question: random texts, random postcodes in random writings, and the name of everything there
// is.
#include "FinderFixture.h"

#include "domain/GridReference.h"
#include "models/PositionAnswer.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_QueryProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsAnswered_data();
    void everyTextIsAnswered();
    void everyWritingOfAPostcodeIsTheSame();
    void everyGridReferenceReadsAsItIsWritten();
    void everyPositionReadsAsItIsWritten();
    void everythingIsFoundByItsName_data();
    void everythingIsFoundByItsName();
    void everyFormerBoardIsFoundAsPeopleSayIt();

private:
    std::mt19937 m_random { 26 };
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
};

void tst_QueryProperties::everyTextIsAnswered_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("of postcodes and codes") << u"ABCEGMNSTWZ0123459 "_s;
    QTest::newRow("of positions") << u"0123456789.,-°'\"NSEW ±kmgeo:/@?=&#"_s;
    QTest::newRow("of names") << u"aeiorstnlhdmpkbc '-&.,"_s;
    QTest::newRow("of anything") << u"aZ0 \t\n\"'*()%_;:^{}[]\\<>\u00a0\u200d\u202eéŁ½٣東\U0001F600"_s + QChar(0)
            + QChar(0xD800) + QChar(0xFFFF);
}

void tst_QueryProperties::everyTextIsAnswered()
{
    QFETCH(QString, letters);
    for (int i = 0; i < 1'500; ++i) {
        QString text;
        for (int length = below(16); length >= 0; --length)
            text += letters.at(below(static_cast<int>(letters.size())));
        const FindResult result = find(text, i % 2 == 0 ? u"2026-04" : u"2023-04");
        QVERIFY2(!result.error && !result.message.isEmpty(), qPrintable(text));
        QVERIFY2(itemsBesideAreas(result) <= 20, qPrintable(text));
        for (const FoundItem &item : result.items)
            QVERIFY2(!item.title.isEmpty() && !item.kind.isEmpty(), qPrintable(text));
        for (const FoundArea &found : result.areas)
            QVERIFY2(theAtlas()->area(found.area).edition == result.edition, qPrintable(text));
    }
}

void tst_QueryProperties::everyWritingOfAPostcodeIsTheSame()
{
    for (const QString &postcode : { u"CM22 6QJ"_s, u"M1 1AE"_s, u"EC1A 1BB"_s, u"W1A 0AX"_s, u"B33 8TH"_s,
             u"CF10 1EP"_s, u"AL1 1AA"_s, u"BFPO 57"_s, u"ZZ99 3VZ"_s }) {
        const FindResult plain = find(postcode);
        for (int i = 0; i < 40; ++i) {
            QString written;
            for (const QChar c : postcode) {
                if (c == u' ' && below(2) == 0)
                    continue;
                written += below(2) == 0 ? c.toLower() : c;
                if (below(4) == 0)
                    written += below(2) == 0 ? QChar(u' ') : QChar(QChar::Nbsp);
            }
            const FindResult result = find(written);
            QVERIFY2(result.normalised == plain.normalised && result.lsoa == plain.lsoa, qPrintable(written));
            QCOMPARE(findStatusKey(result.status), findStatusKey(plain.status));
            QCOMPARE(find(result.normalised).normalised, result.normalised);
        }
    }
}

void tst_QueryProperties::everyGridReferenceReadsAsItIsWritten()
{
    for (int i = 0; i < 20'000; ++i) {
        GridSquare square { .side = static_cast<int>(std::pow(10, below(5))) };
        square.easting = below(700'000) / square.side * square.side;
        square.northing = below(1'300'000) / square.side * square.side;
        const QString text = gridReferenceText(square);
        QVERIFY2(parseGridReference(text) == square, qPrintable(text));
        QVERIFY2(parseGridReference(QString(text).remove(u' ').toLower()) == square, qPrintable(text));
    }
}

void tst_QueryProperties::everyPositionReadsAsItIsWritten()
{
    std::uniform_real_distribution<double> latitude(49.9, 55.8);
    std::uniform_real_distribution<double> longitude(-6.3, 1.7);
    for (int i = 0; i < 2'000; ++i) {
        const QString text = u"%1, %2"_s.arg(latitude(m_random), 0, 'f', 5).arg(longitude(m_random), 0, 'f', 5);
        const auto asked = readPosition(text);
        QVERIFY2(asked && asked->onGrid, qPrintable(text));
        const auto again = readPosition(asked->text);
        QVERIFY2(again, qPrintable(asked->text));
        QVERIFY2(std::hypot(again->centre.x - asked->centre.x, again->centre.y - asked->centre.y) < 1.5,
            qPrintable(asked->text));
    }
}

namespace {

struct Named
{
    QString name;
    QString kind;
};

std::vector<Named> thingsOf(const QString &what)
{
    std::vector<Named> all;
    const Atlas &atlas = *theAtlas();
    if (what == "area"_L1)
        for (const Area &area : atlas.areas)
            if (const QString &level = atlas.level(area.level).key;
                level != "neighbourhood"_L1 && area.edition == atlas.editionByKey(u"2026-04"))
                all.push_back({ area.name, level });
    if (what == "neighbourhood"_L1)
        for (const Area &area : atlas.areas)
            if (atlas.level(area.level).key == what && area.edition == atlas.editionByKey(u"2026-04"))
                all.push_back({ area.name, what });
    if (what == "trust"_L1)
        for (const Trust &trust : atlas.trusts)
            all.push_back({ trust.name, what });
    if (what == "hospital"_L1)
        for (const Hospital &hospital : atlas.hospitals)
            all.push_back({ hospital.name, what });
    if (what == "practice"_L1)
        for (const Practice &practice : atlas.practices)
            all.push_back({ practice.name, what });
    return all;
}

}

void tst_QueryProperties::everythingIsFoundByItsName_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("step"); // every how many of them
    QTest::newRow("systems, places, councils, districts and the like") << u"area"_s << 1;
    QTest::newRow("networks") << u"neighbourhood"_s << 9;
    QTest::newRow("trusts") << u"trust"_s << 1;
    QTest::newRow("hospitals") << u"hospital"_s << 7;
    QTest::newRow("practices") << u"practice"_s << 41;
}

void tst_QueryProperties::everythingIsFoundByItsName()
{
    QFETCH(QString, what);
    QFETCH(int, step);
    const std::vector<Named> all = thingsOf(what);
    QVERIFY(all.size() > 100);
    int missing = 0;
    QStringList names;
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(step)) {
        const FindResult result = find(all[i].name);
        const auto item = std::ranges::find_if(result.items,
            [&](const FoundItem &found) { return found.title == all[i].name && found.kindKey == all[i].kind; });
        if (item == result.items.end()) {
            ++missing;
            names << all[i].kind + u' ' + all[i].name;
            continue;
        }
        QVERIFY2(!item->kind.isEmpty() && !item->why.isEmpty(), qPrintable(all[i].name));
        QVERIFY2(!item->where.isEmpty() || item->kindKey == "system"_L1 || item->kindKey == "country"_L1
                || item->kindKey == "region"_L1,
            qPrintable(all[i].name));
    }
    QVERIFY2(missing == 0, qPrintable(names.join(u'\n')));
}

void tst_QueryProperties::everyFormerBoardIsFoundAsPeopleSayIt()
{
    const Atlas &atlas = *theAtlas();
    const LevelTable &systems = atlas.table(atlas.editionByKey(u"2023-04"), atlas.levelByKey(u"system"));
    for (int i = 0; i < systems.count; ++i) {
        const Area &system = atlas.area(static_cast<AreaId>(static_cast<int>(systems.first) + i));
        for (const QString &said : { system.name, "NHS "_L1 + system.name + " ICB"_L1, system.name + " ICS"_L1,
                 "NHS "_L1 + system.name + " Integrated Care Board"_L1, system.name + " STP"_L1 }) {
            const FindResult result = find(said);
            const bool found = std::ranges::any_of(result.items,
                [&](const FoundItem &item) { return item.title == system.name && item.kindKey == "system"_L1; });
            QVERIFY2(found, qPrintable(said));
            QVERIFY2(!result.areas.empty(), qPrintable(said));
        }
    }
}

QTEST_GUILESS_MAIN(tst_QueryProperties)
#include "tst_queryproperties.moc"
