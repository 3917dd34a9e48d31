#include "AtlasFixture.h"
#include "map/TileCodes.h"
#include "map/TileLabels.h"
#include "map/TileMap.h"
#include "map/TileNames.h"

#include <QFontMetricsF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

MapLevelPtr levelOf(const QString &edition, const QString &key)
{
    const Atlas &atlas = *theAtlas();
    const LevelTable &table = atlas.table(atlas.editionByKey(edition), atlas.levelByKey(key));
    auto level = std::make_shared<MapLevel>();
    for (const AreaId area : table.areaOfLsoa)
        level->areaOfLsoa.push_back(isValid(area) ? static_cast<int>(area) - static_cast<int>(table.first) : -1);
    for (int i = 0; i < table.count; ++i)
        level->names.push_back(atlas.areas[index(table.first) + static_cast<std::size_t>(i)].name);
    return level;
}

MapLevelPtr groupingOf(const QString &edition, const QString &key)
{
    return key == u"region" ? nullptr : levelOf(edition, key == u"system" ? u"region"_s : u"system"_s);
}

MapGeometry geometry() { return { theAtlas()->mesh, nullptr }; }

/** Made once for all tests. */
const TileMap &placesAsTiles()
{
    static const auto tiles
        = TileMap::make(geometry(), levelOf(u"2026-04"_s, u"place"_s), levelOf(u"2026-04"_s, u"system"_s));
    return *tiles;
}

bool inOnePiece(const std::set<TileCell> &cells)
{
    std::set<TileCell> reached { *cells.begin() };
    std::vector<TileCell> open { *cells.begin() };
    while (!open.empty()) {
        const TileCell at = open.back();
        open.pop_back();
        for (const TileCell cell : cells) {
            if (tileDistance(at, cell) == 1 && reached.insert(cell).second)
                open.push_back(cell);
        }
    }
    return reached.size() == cells.size();
}

}

class TestTileLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheGeography_data();
    void keepsTheGeography();
    void isTheSameEachTime();
    void hexagonsAreEquallyLarge();
    void outlinesEndAsHexagons();
    void systemsGroupTheirPlaces();
    void aSmallerAreaStandsForItsTile();
    void liesBesideWhatCoversTheMap();
    void placesAreNamedWhereThereIsRoom_data();
    void placesAreNamedWhereThereIsRoom();
    void mostPlacesAreNamedInFull();
    void noWordIsCut();
    void noTwoTilesHaveTheSameCode_data();
    void noTwoTilesHaveTheSameCode();
    void aCodeIsMadeOfTheFirstLetters_data();
    void aCodeIsMadeOfTheFirstLetters();
    void namesGrowShorter_data();
    void namesGrowShorter();
};

void TestTileLayout::keepsTheGeography_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("level");
    QTest::addColumn<double>("borders");
    QTest::addColumn<double>("degrees");
    for (const Edition &edition : theAtlas()->editions) {
        const auto row = [&](const char *level, double borders, double degrees) {
            QTest::addRow("%s of %s", level, qPrintable(edition.key))
                << edition.key << QString::fromLatin1(level) << borders << degrees;
        };
        row("region", 0.95, 28);
        row("system", 0.77, 33);
        row("place", 0.66, 35);
        row("council", 0.65, 37);
        row("sub-icb", 0.73, 34);
    }
    QTest::newRow("districts, the most areas of all") << u"2026-04"_s << u"district"_s << 0.68 << 33.0;
}

void TestTileLayout::keepsTheGeography()
{
    QFETCH(const QString, edition);
    QFETCH(const QString, level);
    const MapLevelPtr areas = levelOf(edition, level);
    QVERIFY(TileMap::suits(*areas));
    const TileGraph graph = TileGraph::make(*theAtlas()->mesh, *areas, groupingOf(edition, level).get());
    const TileLayout layout = TileLayout::make(graph);
    QCOMPARE(static_cast<int>(layout.cells.size()), areas->count());
    std::set<TileCell> cells;
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        QVERIFY2(layout.placed[i], qPrintable(areas->names[i]));
        QVERIFY2(cells.insert(layout.cells[i]).second, qPrintable(areas->names[i] + u" lies on another tile"_s));
    }
    QVERIFY(inOnePiece(cells));
    const TileQuality quality = TileQuality::of(layout, graph);
    qInfo("%.1f %% of borders kept, %.1f %% of their length, %.1f degrees, %.1f %% of groups whole", 100 * quality.kept,
        100 * quality.keptLength, quality.direction, 100 * quality.groupsWhole);
    QFETCH(const double, borders);
    QFETCH(const double, degrees);
    QVERIFY(quality.kept >= borders);
    QVERIFY(quality.direction <= degrees);
    QVERIFY(quality.groupsWhole >= 0.97);
}

void TestTileLayout::isTheSameEachTime()
{
    const MapLevelPtr systems = levelOf(u"2026-04"_s, u"system"_s);
    const TileGraph graph = TileGraph::make(*theAtlas()->mesh, *systems, levelOf(u"2026-04"_s, u"region"_s).get());
    QVERIFY(TileLayout::make(graph).cells == TileLayout::make(graph).cells);
}

void TestTileLayout::hexagonsAreEquallyLarge()
{
    const TileMap &tiles = placesAsTiles();
    const double expected = tiles.width * tiles.width * std::sqrt(3.0) / 2;
    for (const double area : tiles.mesh->lsoaArea)
        QVERIFY(std::abs(area / expected - 1) < 1e-4);
    for (const Arc &arc : tiles.mesh->arcs) {
        QVERIFY(isValid(arc.left));
        QCOMPARE(arc.count, 2U);
    }
}

void TestTileLayout::outlinesEndAsHexagons()
{
    const TileMap &tiles = placesAsTiles();
    for (std::size_t i = 0; i < tiles.outlines.size(); ++i) {
        const TileOutline &way = tiles.outlines[i];
        QVERIFY(way.land.size() >= 60);
        QCOMPARE(way.land.size(), way.tile.size());
        const double twiceArea = QPolygonF(QList<QPointF>(way.tile.begin(), way.tile.end())).boundingRect().width();
        QVERIFY(std::abs(twiceArea - tiles.width) < 1);
        const LsoaId lsoa = static_cast<LsoaId>(i);
        QVERIFY(std::abs(tiles.middles[i].x()
                    - 0.05 * (tiles.mesh->lsoaBounds[index(lsoa)].left + tiles.mesh->lsoaBounds[index(lsoa)].right))
            < 1);
    }
}

void TestTileLayout::systemsGroupTheirPlaces()
{
    MapScene land;
    land.levels = { levelOf(u"2026-04"_s, u"system"_s), placesAsTiles().level };
    land.shown = 1;
    land.selected = { 0, 3 };
    TileScenes scenes;
    const TileMapPtr tiles(&placesAsTiles(), [](const TileMap *) {});
    const MapScene shown = scenes.scene(land, tiles);
    QCOMPARE(shown.selected, land.selected);
    QCOMPARE(shown.shownLevel()->count(), placesAsTiles().level->count());
    const Atlas &atlas = *theAtlas();
    const LevelTable &table = atlas.table(atlas.editionByKey(u"2026-04"_s), atlas.levelByKey(u"place"_s));
    const LevelTable &systems = atlas.table(atlas.editionByKey(u"2026-04"_s), atlas.levelByKey(u"system"_s));
    for (int i = 0; i < table.count; ++i) {
        const Area &place = atlas.areas[index(table.first) + static_cast<std::size_t>(i)];
        QCOMPARE(shown.levels[0]->areaOfLsoa[static_cast<std::size_t>(i)],
            static_cast<int>(place.parent) - static_cast<int>(systems.first));
    }
    QVERIFY(scenes.scene(land, tiles).levels == shown.levels);
}

void TestTileLayout::aSmallerAreaStandsForItsTile()
{
    MapScene land;
    const MapLevelPtr neighbourhoods = levelOf(u"2026-04"_s, u"neighbourhood"_s);
    land.levels = { placesAsTiles().level, neighbourhoods };
    land.shown = 0;
    land.selected = { 1, 100 };
    TileScenes scenes;
    const MapScene shown = scenes.scene(land, TileMapPtr(&placesAsTiles(), [](const TileMap *) {}));
    QCOMPARE(shown.selected.level, 0);
    bool overlaps = false;
    for (std::size_t i = 0; i < neighbourhoods->areaOfLsoa.size(); ++i)
        overlaps = overlaps
            || (neighbourhoods->areaOfLsoa[i] == 100 && placesAsTiles().level->areaOfLsoa[i] == shown.selected.area);
    QVERIFY(overlaps);
}

void TestTileLayout::liesBesideWhatCoversTheMap()
{
    const TileMap &tiles = placesAsTiles();
    Viewport view;
    view.size = { 600, 520 };
    const QRectF legend(360, 10, 230, 300);
    const QRectF buttons(10, 10, 44, 240);
    view = tileViewport(tiles, view, { legend, buttons });
    const double radius = tiles.width / std::sqrt(3.0) / view.metresPerPixel;
    for (const QPointF middle : tiles.middles) {
        const QPointF at = view.toScreen(middle);
        QVERIFY(QRectF(0, 0, 600, 520).adjusted(radius, radius, -radius, -radius).contains(at));
        QVERIFY(!legend.contains(at + QPointF(tiles.width / 2 / view.metresPerPixel, 0)));
        QVERIFY(!buttons.contains(at));
    }
}

void TestTileLayout::placesAreNamedWhereThereIsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("named"); // share of all places, at least
    QTest::newRow("a large window") << QSize(1920, 1080) << 13 << 0.9;
    QTest::newRow("a large window with large text") << QSize(1920, 1080) << 20 << 0.02;
    QTest::newRow("the map of a small window") << QSize(600, 520) << 13 << 1.0;
    QTest::newRow("the hexagons of a window of 1440 by 900") << QSize(760, 604) << 13 << 1.0;
    QTest::newRow("the map of a small window with large text") << QSize(600, 430) << 26 << 0.0;
}

void TestTileLayout::placesAreNamedWhereThereIsRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const int, type);
    QFETCH(const double, named);
    const TileMap &tiles = placesAsTiles();
    Viewport view;
    view.size = size;
    view = tileViewport(tiles, view, {});
    QFont font;
    font.setPixelSize(type);
    TileLabels labels;
    const auto placed = labels.place(tiles, view, font, 3);
    const double share = double(placed.size()) / double(tiles.middles.size());
    qInfo("%d of %d places are named", static_cast<int>(placed.size()), static_cast<int>(tiles.middles.size()));
    QVERIFY2(share >= named, qPrintable(QString::number(share)));
    const double width = tiles.width / view.metresPerPixel;
    const std::vector<QString> codes = tileCodes(tiles.level->names);
    const auto letters = [](QString text) { return text.remove(u' ').remove(u'-').remove(softHyphen); };
    for (const TileLabel &label : placed) {
        QVERIFY(label.font.pixelSize() >= 9 && label.font.pixelSize() >= static_cast<int>(0.69 * type));
        for (const QString &line : label.lines)
            QVERIFY2(QFontMetricsF(label.font).horizontalAdvance(line) < width, qPrintable(line));
        const QStringList forms = tileNames(tiles.level->names[static_cast<std::size_t>(label.area)]);
        const QString together = letters(label.lines.join(QString()));
        const bool isCode = together.compare(codes[static_cast<std::size_t>(label.area)], Qt::CaseInsensitive) == 0;
        QVERIFY2(isCode || std::ranges::any_of(forms, [&](const QString &form) { return letters(form) == together; }),
            qPrintable(together));
    }
}

void TestTileLayout::mostPlacesAreNamedInFull()
{
    const TileMap &tiles = placesAsTiles();
    Viewport view;
    view.size = { 1920, 1080 };
    view = tileViewport(tiles, view, {});
    QFont font;
    font.setPixelSize(13);
    TileLabels labels;
    int inFull = 0;
    for (const TileLabel &label : labels.place(tiles, view, font, -1)) {
        QString together = label.lines.join(QString());
        together.remove(u'-');
        QString name = tiles.level->names[static_cast<std::size_t>(label.area)];
        inFull += together == name.remove(u' ').remove(u'-');
    }
    QVERIFY2(inFull * 2 > static_cast<int>(tiles.middles.size()), qPrintable(QString::number(inFull)));
}

void TestTileLayout::noWordIsCut()
{
    QCOMPARE(tileNames(u"Leeds"_s), QStringList(u"Leeds"_s));
    QCOMPARE(tileNames(u"County Durham"_s), QStringList({ u"County Durham"_s, u"Co Durh"_s }));
    QCOMPARE(tileNames(u"Essex (part)"_s), QStringList({ u"Essex (part)"_s, u"Essex (pt)"_s }));
}

void TestTileLayout::namesGrowShorter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("form");
    QTest::newRow("a county by its usual short form") << u"Hertfordshire"_s << u"Herts"_s;
    QTest::newRow("small words first") << u"Barking and Dagenham"_s << u"Barking & Dagenham"_s;
    QTest::newRow("a town without its river") << u"Newcastle upon Tyne"_s << u"Newcastle"_s;
    QTest::newRow("but Hull by what it is called") << u"Kingston upon Hull"_s << u"Hull"_s;
    QTest::newRow("directions") << u"North East London"_s << u"N E London"_s;
    QTest::newRow("a county by its old name on the smallest tiles") << u"Shropshire"_s << u"Salop"_s;
    QTest::newRow("initials that are in use") << u"Bournemouth, Christchurch and Poole"_s << u"BCP"_s;
}

void TestTileLayout::namesGrowShorter()
{
    QFETCH(const QString, name);
    QFETCH(const QString, form);
    const QStringList forms = tileNames(name);
    QCOMPARE(forms.front(), name);
    QVERIFY2(forms.contains(form), qPrintable(forms.join(u" | "_s)));
}

void TestTileLayout::noTwoTilesHaveTheSameCode_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("level");
    for (const QString &edition : { u"2023-04"_s, u"2026-04"_s })
        for (const QString &level : { u"region"_s, u"system"_s, u"place"_s, u"council"_s })
            QTest::addRow("%s of %s", qPrintable(level), qPrintable(edition)) << edition << level;
}

void TestTileLayout::noTwoTilesHaveTheSameCode()
{
    QFETCH(const QString, edition);
    QFETCH(const QString, level);
    const MapLevelPtr areas = levelOf(edition, level);
    const std::vector<QString> codes = tileCodes(areas->names);
    QCOMPARE(codes.size(), areas->names.size());
    std::set<QString> different;
    for (const QString &code : codes) {
        QVERIFY2(code.size() == 3, qPrintable(code));
        QVERIFY2(different.insert(code.toUpper()).second, qPrintable(code));
    }
}

void TestTileLayout::aCodeIsMadeOfTheFirstLetters_data()
{
    QTest::addColumn<std::vector<QString>>("names");
    QTest::addColumn<std::vector<QString>>("codes");
    using Names = std::vector<QString>;
    QTest::newRow("of one word") << Names { u"Norfolk"_s } << Names { u"Nor"_s };
    QTest::newRow("of two words") << Names { u"North Tyneside"_s } << Names { u"NTy"_s };
    QTest::newRow("of two words with wide letters") << Names { u"Windsor and Maidenhead"_s } << Names { u"Win"_s };
    QTest::newRow("of three words and more")
        << Names { u"Bournemouth, Christchurch and Poole"_s } << Names { u"BCP"_s };
    QTest::newRow("small words do not count") << Names { u"Isles of Scilly"_s } << Names { u"ISc"_s };
    QTest::newRow("the next letters where the first are taken")
        << Names { u"Northumberland"_s, u"Norfolk"_s } << Names { u"Not"_s, u"Nor"_s };
    QTest::newRow("two of one name") << Names { u"Essex (part)"_s, u"Essex (part)"_s } << Names { u"Ess"_s, u"Ese"_s };
    QTest::newRow("a name too short for three") << Names { u"Ely"_s, u"Ely"_s } << Names { u"Ely"_s, u"E1"_s };
}

void TestTileLayout::aCodeIsMadeOfTheFirstLetters()
{
    QFETCH(const std::vector<QString>, names);
    QFETCH(const std::vector<QString>, codes);
    QCOMPARE(tileCodes(names), codes);
}

QTEST_MAIN(TestTileLayout)
#include "tst_tilelayout.moc"
