#include "WindowLayout.h"

#include "Actions.h"
#include "AreaTable.h"
#include "DetailPane.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "Settings.h"
#include "SidePane.h"
#include "TreePane.h"

#include <QAction>
#include <QSplitter>

#include <algorithm>

namespace ics {

namespace {
    constexpr QSize openingSize(1280, 800);
}

WindowLayout::WindowLayout(MainWindow &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    connect(window.sidePane(), &SidePane::tableShown, this, &WindowLayout::makeRoomForTable);
    connect(window.mapPane(), &MapPane::layersChanged, this,
        [this](MapLayerSet layers) { m_settings.setMapLayers(layers); });
}

// The table has more columns than the tree: it takes from the map what that can spare, and gives it back.
void WindowLayout::makeRoomForTable(bool shown)
{
    constexpr int leastMap = 450;
    constexpr double mostOfBoth = 0.45; // the rest of a wide table is scrolled to
    QList<int> sizes = m_window.splitter()->sizes();
    const int both = sizes[0] + sizes[1];
    const int most = std::min(both - leastMap, static_cast<int>(mostOfBoth * both));
    const int wanted = shown ? std::min(m_window.areaTable()->widthWanted(), most) : m_treeWidth;
    if (shown ? wanted <= sizes[0] : wanted == 0)
        return;
    m_treeWidth = shown ? sizes[0] : 0;
    sizes[1] -= wanted - sizes[0];
    sizes[0] = wanted;
    m_window.splitter()->setSizes(sizes);
}

void WindowLayout::restore()
{
    m_window.resize(openingSize);
    m_window.restoreGeometry(m_settings.geometry());
    if (!m_window.splitter()->restoreState(m_settings.splitter()))
        m_window.splitter()->setSizes({ 300, 636, 344 });
    restorePanes();
    const Actions &actions = m_window.actions();
    m_window.mapPane()->setHexagons(m_settings.hexagons());
    actions.showTree->setChecked(!m_window.sidePane()->isHidden());
    actions.showDetail->setChecked(!m_window.detailPane()->isHidden());
}

void WindowLayout::restorePanes()
{
    m_window.treePane()->restoreHeader(m_settings.treeHeader());
    m_window.treePane()->setGroupedByRegion(m_settings.groupedByRegion());
    m_window.mapPane()->setLayers(m_settings.mapLayers());
    m_window.sidePane()->showTable(m_settings.tableShown());
    m_window.areaTable()->restoreHeader(m_settings.tableHeader());
}

void WindowLayout::save()
{
    m_settings.setGeometry(m_window.saveGeometry());
    m_settings.setTableShown(m_window.sidePane()->isTableShown());
    m_settings.setTableHeader(m_window.areaTable()->saveHeader());
    m_settings.setSplitter(m_window.splitter()->saveState());
    m_settings.setTreeHeader(m_window.treePane()->saveHeader());
    m_settings.setGroupedByRegion(m_window.treePane()->isGroupedByRegion());
    m_settings.setHexagons(m_window.mapPane()->hexagonsWanted());
}

}
