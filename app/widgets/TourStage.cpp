#include "TourStage.h"

#include "Actions.h"
#include "AnswerStrip.h"
#include "DetailPane.h"
#include "LearnPage.h"
#include "LegendPanel.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "Pages.h"
#include "SidePane.h"
#include "Spotlight.h"
#include "TourTarget.h"
#include "TreeBranches.h"
#include "TreePane.h"
#include "atlas/PlaceCut.h"
#include "models/Finder.h"

#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QLineF>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>

#include <cmath>

namespace ics {

namespace {

    /** What has come or gone above and below the map takes its room before the map is fitted to it. */
    void layOut(const QWidget &window)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        window.layout()->activate();
    }

    /** Whatever the size of the map. */
    bool showSameGround(const Viewport &a, const Viewport &b)
    {
        return QLineF(a.centre, b.centre).length() < a.metresPerPixel
            && std::abs(a.metresPerPixel / b.metresPerPixel - 1) < 1e-6;
    }

}

TourStage::TourStage(MainWindow &window, Spotlight *spotlight)
    : QObject(&window)
    , m_window(window)
    , m_spotlight(spotlight)
{
    // Some of what is said of an area comes a moment later, and moves the cards below it.
    const QScrollBar *bar = window.detailPane()->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        constexpr int soon = 2000; // ms: after it the pane is the person's own
        if (m_isFollowing && !m_sincePointed.hasExpired(soon))
            scrollToTourCard(m_window, m_pointedTo);
    });
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_isFollowing = false; });
    connect(
        window.mapPane()->map(), &MapWidget::keptInSight, this, [this](const Viewport &before, const Viewport &now) {
            if (showSameGround(before, m_shown.viewport))
                m_shown.viewport = now;
        });
}

TourStage::View TourStage::now() const
{
    const Actions &a = m_window.actions();
    return { .atlas = m_window.session().atlas(),
        .selection = m_window.session().selection(),
        .page = m_window.pages()->shownAction(),
        .hexagons = m_window.mapPane()->hexagonsWanted(),
        .tree = a.showTree->isChecked(),
        .table = m_window.sidePane()->isTableShown(),
        .details = a.showDetail->isChecked(),
        .branches = openBranches(*m_window.treePane()->view()),
        .viewport = m_window.mapPane()->map()->destination() };
}

void TourStage::enter()
{
    m_before = now();
    m_isFirst = true;
}

void TourStage::show(const TourScene &scene)
{
    showPage(scene.page.isEmpty() ? nullptr : m_window.findChild<QAction *>(scene.page));
    if (!scene.read.isEmpty())
        readText(scene.read);
    const bool looksUp = !scene.postcode.isEmpty() && m_window.session().selection().postcode != scene.postcode;
    m_window.session().setSelection(scene.selection);
    if (looksUp)
        m_window.answerStrip()->setAnswer(
            Finder(m_window.session().atlas()).find(scene.postcode, scene.selection.edition));
    showMap(scene);
    revealTourTarget(m_window, scene.spotlight);
    point(scene.spotlight);
    m_shown = now();
    m_isFirst = false;
    // The tree comes to the area, and opens what is above it, when the panes have taken their places.
    QTimer::singleShot(0, this, [this] { m_shown.branches = openBranches(*m_window.treePane()->view()); });
}

void TourStage::showPage(QAction *page)
{
    if (page)
        page->setChecked(true);
    else if (!m_window.pages()->arePanesShown())
        m_window.pages()->showPanes();
}

void TourStage::readText(const QString &ref)
{
    auto *page = qobject_cast<LearnPage *>(m_window.pages()->shownPage());
    if (const auto known = learnRefFromText(ref); page && known)
        page->open(*known);
}

// A person who has moved the map meanwhile keeps their view as long as the step shows the same area.
void TourStage::showMap(const TourScene &scene)
{
    m_window.mapPane()->setHexagons(scene.hexagons);
    const bool same = !m_isFirst && scene.wholeEngland == m_wholeEngland && scene.hexagons == m_shown.hexagons
        && scene.selection.area == m_shown.selection.area && scene.selection.level == m_shown.selection.level;
    m_wholeEngland = scene.wholeEngland;
    if (same)
        return;
    layOut(m_window);
    if (scene.wholeEngland)
        m_window.mapPane()->fitEngland();
    else
        m_window.mapPane()->fitSelection();
}

// Again once the window has been laid out: cards of the details and bands above the map come and go with the area.
void TourStage::point(const QString &spotlight)
{
    m_pointedTo = spotlight;
    m_isFollowing = true;
    m_sincePointed.start();
    if (spotlight.isEmpty()) {
        m_spotlight->stop();
        return;
    }
    m_spotlight->pointAt([this, spotlight] { return tourTargetRect(m_window, spotlight); });
    QTimer::singleShot(0, m_spotlight, [this, spotlight] {
        if (m_pointedTo != spotlight)
            return;
        revealTourTarget(m_window, spotlight);
        m_spotlight->update();
    });
}

void TourStage::leave()
{
    m_spotlight->stop();
    m_pointedTo.clear();
    m_window.answerStrip()->setPointedTo(false);
    m_window.mapPane()->legend()->setPointedTo(false);
    const View found = now();
    const Actions &a = m_window.actions();
    if (found.page == m_shown.page)
        showPage(m_before.page);
    if (found.tree == m_shown.tree)
        a.showTree->setChecked(m_before.tree);
    if (found.details == m_shown.details)
        a.showDetail->setChecked(m_before.details);
    if (found.table == m_shown.table)
        m_window.sidePane()->showTable(m_before.table);
    const bool isOwnSelection = found.selection != m_shown.selection;
    if (!isOwnSelection) {
        restoreSelection();
        restoreTree(found);
    }
    if (found.hexagons == m_shown.hexagons)
        m_window.mapPane()->setHexagons(m_before.hexagons);
    if (!isOwnSelection)
        restoreView(found);
}

// The person's own view if they have moved the map since the step was shown, else the one before the tour. Hexagons
// come to their view by themselves, so that it says nothing of what the person did.
void TourStage::restoreView(const View &found)
{
    MapWidget &map = *m_window.mapPane()->map();
    const bool isOwn = !m_shown.hexagons && !showSameGround(found.viewport, m_shown.viewport);
    if (m_before.hexagons && (isOwn || !map.hexagonsShown()))
        return;
    layOut(m_window);
    const Viewport &wanted = isOwn ? found.viewport : m_before.viewport;
    map.flyTo(wanted.resized(map.size(), map.devicePixelRatioF()));
}

void TourStage::restoreTree(const View &found)
{
    if (m_window.session().atlas() != m_before.atlas)
        return;
    std::set<AreaId> wanted = m_before.branches;
    for (const AreaId area : found.branches)
        if (!m_shown.branches.contains(area))
            wanted.insert(area);
    for (const AreaId area : m_shown.branches)
        if (!found.branches.contains(area))
            wanted.erase(area);
    setOpenBranches(*m_window.treePane()->view(), wanted);
}

void TourStage::restoreSelection()
{
    const AtlasPtr &atlas = m_window.session().atlas();
    if (!atlas || !m_before.atlas || atlas->contentHash != m_before.atlas->contentHash)
        return;
    Selection selection = m_before.selection;
    selection.area = correspondingArea(*m_before.atlas, selection.area, *atlas);
    m_window.session().setSelection(selection);
}

}
