// The atlas with other places: every choice in every edition against data/, which is read here by itself.
#include "AtlasFixture.h"

#include "atlas/PlaceCut.h"
#include "domain/Csv.h"

#include <QElapsedTimer>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

using Row = std::map<QString, QString>;

std::map<QString, Row> tableOf(const QString &file, const QString &key)
{
    auto reader = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/") + file);
    if (!reader)
        qFatal("%s", qPrintable(errorText(reader.error())));
    std::map<QString, Row> rows;
    while (reader->next()) {
        Row row;
        for (int column = 0; column < reader->fieldCount(); ++column)
            row[reader->header().at(column)] = reader->text(column);
        rows[row[key]] = row;
    }
    return rows;
}

const std::map<QString, Row> &measures()
{
    static const auto rows = tableOf(u"indicators/lsoa.csv.xz"_s, u"lsoa"_s);
    return rows;
}

/** The system of each place of an edition, from its table of areas. */
std::map<QString, QString> systemOfPlace(const QString &edition)
{
    std::map<QString, QString> systems;
    auto reader = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/editions/%1/areas.csv").arg(edition));
    const auto columns = reader->columns({ "level", "code", "parent" });
    while (reader->next())
        if (reader->text((*columns)[0]) == u"place"_s)
            systems[reader->text((*columns)[1])] = reader->text((*columns)[2]);
    return systems;
}

/** A place for every LSOA whose code ends in 1 or 2, by these; two of them lie in many systems. */
PlaceCut ownCut()
{
    PlaceCut cut { { PlaceBasis::Own, u"mine.csv"_s, QDate(2026, 11, 1) }, { u"Zeta"_s, u"Alpha"_s }, {} };
    for (const Lsoa &lsoa : theAtlas()->lsoas)
        cut.ofLsoa.push_back(lsoa.code.endsWith(u'1') ? 0 : lsoa.code.endsWith(u'2') ? 1 : -1);
    return cut;
}

AtlasPtr cutBy(PlaceBasis basis)
{
    static std::map<PlaceBasis, AtlasPtr> made;
    AtlasPtr &atlas = made[basis];
    if (!atlas) {
        const auto cut
            = withPlaces(theAtlas(), basis == PlaceBasis::Own ? ownCut() : PlaceCut { { basis, {}, {} }, {}, {} });
        if (!cut)
            qFatal("%s", qPrintable(errorText(cut.error())));
        atlas = *cut;
    }
    return atlas;
}

/** "system/geography" of every LSOA, by data/ alone. */
std::map<QString, QString> expectedGroups(const QString &edition, PlaceBasis basis)
{
    std::map<QString, QString> groups;
    const auto systems = systemOfPlace(edition);
    for (const auto &[lsoa, row] : tableOf(u"editions/%1/lsoa.csv"_s.arg(edition), u"lsoa"_s)) {
        QString whole = row.at(basis == PlaceBasis::SubIcb ? u"sub_icb"_s : u"district"_s);
        if (basis == PlaceBasis::Own)
            whole = lsoa.endsWith(u'1') ? u"Zeta"_s : lsoa.endsWith(u'2') ? u"Alpha"_s : row.at(u"place"_s);
        groups[lsoa] = systems.at(row.at(u"place"_s)) + u'/' + whole;
    }
    return groups;
}

double number(const Row &row, const QString &column)
{
    const QString text = row.at(column);
    return text.isEmpty() ? std::nan("") : text.toDouble();
}

}

class TestPlaceCut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoice_data()
    {
        QTest::addColumn<PlaceBasis>("basis");
        QTest::addColumn<QString>("edition");
        for (const auto &[name, basis] : { std::pair("sub-ICB locations", PlaceBasis::SubIcb),
                 std::pair("districts", PlaceBasis::District), std::pair("own places", PlaceBasis::Own) })
            for (const Edition &edition : theAtlas()->editions)
                QTest::addRow("%s in the edition %s", name, qPrintable(edition.key)) << basis << edition.key;
    }

    void everyLsoaIsInThePlaceThatDataSay_data() { everyChoice_data(); }
    void everyLsoaIsInThePlaceThatDataSay()
    {
        QFETCH(const PlaceBasis, basis);
        QFETCH(const QString, edition);
        const AtlasPtr atlas = cutBy(basis);
        const EditionId e = atlas->editionByKey(edition);
        const LevelId place = atlas->levelByKey(u"place");
        std::map<QString, AreaId> areaOf;
        std::set<AreaId> used;
        for (const auto &[lsoa, group] : expectedGroups(edition, basis)) {
            const AreaId area = atlas->areaAt(e, place, atlas->lsoaByCode(lsoa));
            QVERIFY2(atlas->holds(area), qPrintable(lsoa));
            const auto known = areaOf.emplace(group, area);
            QVERIFY2(known.first->second == area, qPrintable(lsoa + u" in "_s + group));
            used.insert(area);
            QCOMPARE(atlas->area(atlas->area(area).parent).code, group.section(u'/', 0, 0));
        }
        QCOMPARE(used.size(), areaOf.size()); // no two groups share a place
        QCOMPARE(atlas->table(e, place).count, static_cast<int>(used.size())); // and none is empty
    }

    void placesAreInOrderWithCodesOfTheirOwn_data() { everyChoice_data(); }
    void placesAreInOrderWithCodesOfTheirOwn()
    {
        QFETCH(const PlaceBasis, basis);
        QFETCH(const QString, edition);
        const AtlasPtr atlas = cutBy(basis);
        const EditionId e = atlas->editionByKey(edition);
        const LevelTable &table = atlas->table(e, atlas->levelByKey(u"place"));
        std::set<QString> codes;
        std::size_t children = 0;
        for (int i = 0; i < table.count; ++i) {
            const Area &area = atlas->area(static_cast<AreaId>(static_cast<int>(table.first) + i));
            QVERIFY2(codes.insert(area.code).second, qPrintable(area.code));
            QCOMPARE(atlas->areaByCode(e, table.level, area.code), area.id);
            QVERIFY(area.code.startsWith(atlas->area(area.parent).code + u'-'));
            QVERIFY2(!area.name.isEmpty() && atlas->source(area.source), qPrintable(area.code));
            QVERIFY(area.areaSquareMetres > 0);
            if (i > 0) {
                const Area &before = atlas->area(static_cast<AreaId>(static_cast<int>(area.id) - 1));
                QVERIFY(std::pair(before.name, before.code) < std::pair(area.name, area.code));
            }
            for (const AreaId child : area.children)
                QCOMPARE(atlas->area(child).parent, area.id);
            children += area.children.size();
            const bool whole = basis == PlaceBasis::SubIcb && area.note.isEmpty();
            const bool own = area.source == ownPlacesSource;
            QCOMPARE(area.basis, whole ? Basis::NhsAdministrative : own ? Basis::LocallyDefined : Basis::Derived);
        }
        QCOMPARE(children, static_cast<std::size_t>(atlas->table(e, atlas->levelBelow(table.level)).count));
        for (int i = 0; i < atlas->table(e, atlas->levelByKey(u"system")).count; ++i) {
            const AreaId system
                = static_cast<AreaId>(static_cast<int>(atlas->table(e, atlas->levelByKey(u"system")).first) + i);
            for (const AreaId child : atlas->area(system).children)
                QVERIFY(table.contains(child));
        }
    }

    void figuresEqualThoseOfTheData_data() { everyChoice_data(); }
    void figuresEqualThoseOfTheData()
    {
        QFETCH(const PlaceBasis, basis);
        QFETCH(const QString, edition);
        const AtlasPtr atlas = cutBy(basis);
        const EditionId e = atlas->editionByKey(edition);
        const LevelTable &table = atlas->table(e, atlas->levelByKey(u"place"));
        int compared = 0;
        for (const auto &[key, catalogue] : tableOf(u"indicators/catalogue.csv"_s, u"key"_s)) {
            if (catalogue.at(u"numerator"_s) == u"gp_patients"_s
                || !measures().begin()->second.contains(catalogue.at(u"numerator"_s)))
                continue;
            const QString kind = catalogue.at(u"aggregation"_s);
            std::map<AreaId, std::pair<double, double>> sums;
            for (const auto &[lsoa, row] : measures()) {
                const double top = number(row, catalogue.at(u"numerator"_s));
                const double bottom = kind == u"sum"_s ? 1 : number(row, catalogue.at(u"denominator"_s));
                if (std::isnan(top) || std::isnan(bottom))
                    continue;
                auto &sum = sums[atlas->areaAt(e, table.level, atlas->lsoaByCode(lsoa))];
                sum.first += kind == u"weighted-mean"_s ? top * bottom : top;
                sum.second += bottom;
            }
            for (const auto &[area, sum] : sums) {
                const double scale = catalogue.at(u"scale"_s).toDouble();
                const double wanted = kind == u"sum"_s ? scale * sum.first : scale * sum.first / sum.second;
                const double is = atlas->value(area, atlas->indicatorByKey(key));
                if (sum.second > 0)
                    QVERIFY2(std::abs(is - wanted) <= 1e-6 * std::max(1.0, std::abs(wanted)),
                        qPrintable(u"%1 of %2: %3, not %4"_s.arg(key, atlas->area(area).code).arg(is).arg(wanted)));
                ++compared;
            }
        }
        QVERIFY2(compared > 20 * table.count, qPrintable(QString::number(compared)));
    }

    void patientsPerDoctorOfAWholeDistrictAreThoseOfTheDistrict()
    {
        const AtlasPtr atlas = cutBy(PlaceBasis::District);
        const EditionId e = atlas->editionByKey(u"2026-04");
        const IndicatorId doctors = atlas->indicatorByKey(u"patients_per_gp");
        const LevelTable &table = atlas->table(e, atlas->levelByKey(u"place"));
        int whole = 0;
        for (int i = 0; i < table.count; ++i) {
            const Area &place = atlas->area(static_cast<AreaId>(static_cast<int>(table.first) + i));
            const AreaId district = atlas->areaByCode(e, atlas->levelByKey(u"district"), place.code.section(u'-', 1));
            if (place.note.isEmpty()) {
                QCOMPARE(atlas->value(place.id, doctors), atlas->value(district, doctors));
                ++whole;
            } else {
                QVERIFY(std::isnan(atlas->value(place.id, doctors)));
            }
        }
        QVERIFY(whole > 250);
    }

    void theIndexOfHealthIsNotRecordedForPlaces()
    {
        const AtlasPtr atlas = cutBy(PlaceBasis::SubIcb);
        for (const Edition &edition : atlas->editions)
            for (const double value : atlas->table(edition.id, atlas->levelByKey(u"place"))
                                          .values.at(index(atlas->indicatorByKey(u"health_index"))))
                QVERIFY(std::isnan(value));
    }

    void aNeighbourhoodIsInThePlaceWithMostOfItsPeople_data() { everyChoice_data(); }
    void aNeighbourhoodIsInThePlaceWithMostOfItsPeople()
    {
        QFETCH(const PlaceBasis, basis);
        QFETCH(const QString, edition);
        const AtlasPtr atlas = cutBy(basis);
        const EditionId e = atlas->editionByKey(edition);
        const LevelId place = atlas->levelByKey(u"place");
        std::map<QString, std::map<AreaId, double>> people;
        for (const auto &[lsoa, row] : tableOf(u"editions/%1/lsoa.csv"_s.arg(edition), u"lsoa"_s))
            if (!row.at(u"neighbourhood"_s).isEmpty())
                people[row.at(u"neighbourhood"_s)][atlas->areaAt(e, place, atlas->lsoaByCode(lsoa))]
                    += number(measures().at(lsoa), u"population"_s);
        for (const auto &[code, shares] : people) {
            const Area &area = atlas->area(atlas->areaByCode(e, atlas->levelBelow(place), code));
            const auto most = std::ranges::max_element(shares, {}, [](const auto &s) { return s.second; });
            QCOMPARE(shares.at(area.parent), most->second);
            QCOMPARE(area.flags.contains(crossesPlaceBorder), shares.size() > 1);
        }
    }

    void otherLevelsAreUntouchedAndTheMeshIsShared()
    {
        for (const PlaceBasis basis : { PlaceBasis::SubIcb, PlaceBasis::District, PlaceBasis::Own }) {
            const AtlasPtr atlas = cutBy(basis);
            QCOMPARE(atlas->mesh.get(), theAtlas()->mesh.get());
            QCOMPARE(atlas->opened, theAtlas());
            for (const Edition &edition : atlas->editions)
                for (const Level &level : atlas->levels)
                    if (level.key != u"place"_s) {
                        QCOMPARE(atlas->table(edition.id, level.id).areaOfLsoa,
                            theAtlas()->table(edition.id, level.id).areaOfLsoa);
                        QCOMPARE(
                            atlas->table(edition.id, level.id).first, theAtlas()->table(edition.id, level.id).first);
                    }
        }
    }

    void fromOneChoiceToAnotherIsAsFromTheFirst()
    {
        const auto again = withPlaces(cutBy(PlaceBasis::SubIcb), { { PlaceBasis::District, {}, {} }, {}, {} });
        QVERIFY(again.has_value());
        QCOMPARE((*again)->areas.size(), cutBy(PlaceBasis::District)->areas.size());
        QCOMPARE((*again)->opened, theAtlas());
        const auto back = withPlaces(*again, { { PlaceBasis::Council, {}, {} }, {}, {} });
        QCOMPARE(*back, theAtlas());
    }

    void whatPointsToAFormerPlaceIsCarried()
    {
        const AtlasPtr subIcb = cutBy(PlaceBasis::SubIcb);
        const AtlasPtr district = cutBy(PlaceBasis::District);
        const AreaId stoke = areaNamed(*theAtlas(), u"2026-04", u"place", u"QNC-E06000021");
        QVERIFY(isValid(stoke));
        QVERIFY(!subIcb->holds(stoke));
        QVERIFY(std::isnan(subIcb->value(stoke, IndicatorId { 0 })));
        QCOMPARE(district->area(correspondingArea(*theAtlas(), stoke, *district)).code, u"QNC-E06000021"_s);
        const Area &there = subIcb->area(correspondingArea(*theAtlas(), stoke, *subIcb));
        QVERIFY(subIcb->holds(there.id));
        QVERIFY(there.name.startsWith(u"Stoke"_s));
        QCOMPARE(correspondingArea(*subIcb, stoke, *subIcb), there.id); // an orphan of the same atlas
        for (const AtlasPtr &from : { theAtlas(), subIcb, district, cutBy(PlaceBasis::Own) })
            for (const AtlasPtr &to : { theAtlas(), subIcb, district, cutBy(PlaceBasis::Own) })
                for (const Area &area : from->areas)
                    QVERIFY(to->holds(correspondingArea(*from, area.id, *to)));
    }

    void aDividedOwnPlaceIsAPlaceInEachSystemAndSaysSo()
    {
        const AtlasPtr atlas = cutBy(PlaceBasis::Own);
        const EditionId e = atlas->editionByKey(u"2026-04");
        const LevelTable &table = atlas->table(e, atlas->levelByKey(u"place"));
        int named = 0, parts = 0;
        for (int i = 0; i < table.count; ++i) {
            const Area &area = atlas->area(static_cast<AreaId>(static_cast<int>(table.first) + i));
            named += area.name == u"Alpha"_s;
            parts += area.name == u"Alpha (part)"_s;
            if (area.name.startsWith(u"Alpha"_s))
                QVERIFY(area.note.contains(u"LSOAs"_s));
        }
        QCOMPARE(named, 1);
        QCOMPARE(parts, 35);
        QCOMPARE(atlas->source(QString(ownPlacesSource))->title, u"mine.csv"_s);
    }

    void aCutOfAnotherAtlasIsRefused()
    {
        PlaceCut cut = ownCut();
        cut.ofLsoa.pop_back();
        QCOMPARE(withPlaces(theAtlas(), cut).error().kind, ErrorKind::Inconsistent);
        cut = ownCut();
        cut.ofLsoa.front() = 2;
        QCOMPARE(withPlaces(theAtlas(), cut).error().kind, ErrorKind::Inconsistent);
    }

    void isMadeWithinASecond()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(withPlaces(theAtlas(), { { PlaceBasis::District, {}, {} }, {}, {} }).has_value());
        qInfo("places by district: %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 5000); // a second on a quiet machine
    }
};

QTEST_GUILESS_MAIN(TestPlaceCut)
#include "tst_placecut.moc"
