#include "AtlasFixture.h"
#include "map/AreaLabels.h"
#include "map/TileNames.h"
#include "mesh/LevelOfDetail.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

MapLevel levelOf(const QString &edition, const QString &key)
{
    const Atlas &atlas = *theAtlas();
    const LevelTable &table = atlas.table(atlas.editionByKey(edition), atlas.levelByKey(key));
    MapLevel level;
    for (const AreaId area : table.areaOfLsoa)
        level.areaOfLsoa.push_back(isValid(area) ? static_cast<int>(area) - static_cast<int>(table.first) : -1);
    for (int i = 0; i < table.count; ++i)
        level.names.push_back(atlas.areas[index(table.first) + static_cast<std::size_t>(i)].name);
    return level;
}

}

class TestAreaLabels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostSystemsAreNamedAtTheSizeOfEngland();
};

void TestAreaLabels::mostSystemsAreNamedAtTheSizeOfEngland()
{
    const MapLevel level = levelOf(u"2026-04"_s, u"system"_s);
    const Mesh &mesh = *theAtlas()->mesh;
    Viewport view;
    view.size = { 760, 690 }; // the map of a window of 1440 by 900
    view = view.fittedTo(Viewport::england, 12);
    const auto labels = LabelRaster::make(MeshDetail::make(mesh, drawingThreshold(view.metresPerPixel)), view);
    LevelIndex index = LevelIndex::make(mesh, LevelIndex::raster(mesh), level);
    QFont font;
    font.setPixelSize(13);
    const auto placed = placeLabels({ level, index, labels, view }, font, -1, false, {});
    qInfo("%d of %d systems are named", static_cast<int>(placed.size()), level.count());
    QVERIFY(placed.size() * 9 >= static_cast<std::size_t>(level.count()) * 5);
    for (const AreaLabel &label : placed) {
        const QString &name = level.names[static_cast<std::size_t>(label.area)];
        const QString shown = label.lines.join(u' ');
        QVERIFY2(shown == name || shown == shortName(name), qPrintable(shown));
    }
}

QTEST_MAIN(TestAreaLabels)
#include "tst_arealabels.moc"
