#include "MapPane.h"

#include "Appearance.h"
#include "LayerMenu.h"
#include "LegendPanel.h"
#include "MapButtons.h"
#include "MapExport.h"
#include "MapFollow.h"
#include "MapTexts.h"
#include "MapTitle.h"
#include "MapWidget.h"
#include "TermLabel.h"
#include "YearBar.h"
#include "domain/GridReference.h"
#include "map/MapFurniture.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double zoomStep = 1.6;
    constexpr int underCredits = 6; // pixels

}

MapPane::MapPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_map(new MapWidget(this))
    , m_legend(new LegendPanel(session, m_map))
    , m_title(new MapTitle(this))
    , m_years(new YearBar(session, m_map, this))
    , m_sentence(new TermLabel(this))
    , m_layers(new LayerMenu(this))
    , m_export(new MapExport(this))
    , m_buttons(new MapButtons(m_map))
{
    setAccessibleName(tr("Map"));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_title);
    column->addWidget(m_years);
    column->addWidget(m_map, 1);
    column->addWidget(m_sentence);
    connect(m_buttons->add(u"zoom-in"_s, tr("Zoom in (+)")), &QToolButton::clicked, this, &MapPane::zoomIn);
    connect(m_buttons->add(u"zoom-out"_s, tr("Zoom out (−)")), &QToolButton::clicked, this, &MapPane::zoomOut);
    connect(m_buttons->add(u"fit-selection"_s, tr("Fit the selected area")), &QToolButton::clicked, this,
        &MapPane::fitSelection);
    connect(
        m_buttons->add(u"fit"_s, tr("Show all of England (Home)")), &QToolButton::clicked, this, &MapPane::fitEngland);
    addHexagonButton();
    connect(m_buttons->add(u"layers"_s, tr("Layers")), &QToolButton::clicked, this, &MapPane::showLayerMenu);
    connect(m_layers, &LayerMenu::layersChanged, this, [this](MapLayerSet layers) {
        setLayers(layers);
        Q_EMIT layersChanged(layers);
    });
    connect(m_export, &MapExport::copied, this,
        [this] { Q_EMIT pictureDone(tr("The map is on the clipboard, with its legend and sources.")); });
    connect(m_export, &MapExport::saved, this, [this](const QString &path) {
        Q_EMIT pictureDone(tr("The map was saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &MapExport::failed, this, [this](const Error &error) { Q_EMIT pictureDone(errorText(error)); });
    connectMap();
    connect(&session, &Session::atlasChanged, this, &MapPane::setAtlas);
    connect(&session, &Session::selectionChanged, this, &MapPane::show);
    connect(&session, &Session::entered, this, [this] {
        if (!m_hexagonsWanted || !m_map->hexagonsPossible()) // all of these are seen, each as large as another
            fitSelection();
    });
}

void MapPane::connectMap()
{
    m_map->installEventFilter(this);
    connect(m_map, &MapWidget::areaClicked, this, [this](int number) {
        m_chosenHere = true;
        if (const AreaId area = m_maker ? m_maker->areaOf(number) : none<AreaId>; isValid(area))
            m_session.setArea(area);
        m_chosenHere = false;
    });
    connect(m_map, &MapWidget::areaActivated, this, [this](int number) {
        if (const AreaId area = m_maker ? m_maker->areaOf(number) : none<AreaId>; isValid(area))
            m_session.drillInto(area);
    });
    connect(m_map, &MapWidget::siteChosen, &m_session, [this](LsoaId lsoa) { m_session.setFound(lsoa, {}); });
    connect(m_map, &MapWidget::menuOpening, this, [this](QMenu *menu, int number) {
        Q_EMIT areaMenuWanted(menu, m_maker ? m_maker->areaOf(number) : none<AreaId>);
    });
    connect(m_map, &MapWidget::areaHovered, m_legend, &LegendPanel::setHovered);
    connect(m_map, &MapWidget::viewportChanged, m_legend,
        [this](const Viewport &v) { m_legend->setMetresPerPixel(v.metresPerPixel); });
    connect(m_legend, &LegendPanel::sizeWanted, this, &MapPane::placeLegend);
    connect(m_map, &MapWidget::placeAsked, this, [this](QPointF metres) {
        const QPoint corner(static_cast<int>(std::floor(metres.x())), static_cast<int>(std::floor(metres.y())));
        if (const QString text = gridReferenceText({ corner.x(), corner.y(), 1 }); !text.isEmpty())
            Q_EMIT placeAsked(text);
    });
    connect(m_map, &MapWidget::upRequested, &m_session, &Session::goUp);
    connect(m_map, &MapWidget::clearRequested, this,
        [this] { m_session.setArea(m_session.atlas()->country(m_session.selection().edition)); });
    connect(m_map, &MapWidget::keysRequested, this, &MapPane::keysRequested);
}

void MapPane::addHexagonButton()
{
    m_hexagons = m_buttons->add(u"hexagons"_s, tr("Hexagons of equal size"));
    m_hexagons->setCheckable(true);
    connect(m_hexagons, &QToolButton::clicked, this, &MapPane::setHexagons);
}

void MapPane::setHexagons(bool wanted)
{
    if (std::exchange(m_hexagonsWanted, wanted) == wanted)
        return;
    m_map->setHexagons(wanted);
    updateHexagonButton();
}

bool MapPane::hexagonsWanted() const { return m_hexagonsWanted; }

void MapPane::makeBare()
{
    auto *unseen = new QWidget(this);
    unseen->hide();
    for (QWidget *part : std::initializer_list<QWidget *> { m_title, m_years, m_sentence })
        part->setParent(unseen);
    m_buttons->moveTo(unseen);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_legend->makeBare();
    setAtlas();
    show(m_session.selection(), {});
    m_years->refresh();
}

void MapPane::updateHexagonButton()
{
    const bool possible = m_map->hexagonsPossible();
    const QString reason = tr("Hexagons of equal size: not for this level, which has too many areas");
    m_hexagons->setEnabled(possible);
    m_hexagons->setChecked(possible && m_hexagonsWanted);
    m_hexagons->setToolTip(possible ? tr("Hexagons of equal size (Ctrl+E)") : reason);
    Q_EMIT hexagonsPossible(possible, possible ? QString() : reason);
}

void MapPane::placeLegend()
{
    constexpr int gap = 4 + Appearance::grid;
    const QRectF credits = attributionRect(m_map->settings());
    const int below = credits.isEmpty() ? gap : std::max(gap, static_cast<int>(credits.height()) + underCredits);
    m_legend->fitInto(m_map->size() - QSize(2 * gap, gap + below));
    m_legend->move(m_map->width() - m_legend->width() - gap, gap);
    m_map->setCovered(m_legend->isHidden() ? QRect() : m_legend->geometry());
}

bool MapPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::Resize) {
        m_buttons->place();
        placeLegend();
    }
    return QWidget::eventFilter(watched, event);
}

void MapPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
    m_buttons->place();
}

void MapPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSentence();
}

void MapPane::setAtlas()
{
    m_maker = m_session.atlas() ? std::make_unique<MapSceneMaker>(m_session.atlas()) : nullptr;
    if (m_maker) {
        m_maker->setLayers(m_layers->layers());
        m_map->setGeometryData(m_maker->geometry());
    }
}

void MapPane::show(const Selection &now, const Selection &before)
{
    if (!m_maker)
        return;
    Selection sameMap = before;
    sameMap.area = now.area;
    sameMap.lsoa = now.lsoa;
    sameMap.postcode = now.postcode;
    if (sameMap == now && m_maker->refOf(now.area).isValid()) {
        m_map->setSelected(m_maker->refOf(now.area));
        m_legend->setSelected(m_maker->refOf(now.area));
    } else {
        m_map->setScene(m_maker->scene(now));
        m_legend->setScene(m_map->scene());
    }
    updateHexagonButton();
    m_title->setTexts(mapTitle(*m_session.atlas(), now), briefMapTitle(*m_session.atlas(), now));
    m_pattern = patternParts(*m_session.atlas(), now);
    m_sentence->setAccessibleName(m_pattern.join(u' '));
    m_map->setPattern(m_pattern.join(u' '));
    fitSentence();
    if (now.area != before.area && isValid(before.area) && !m_chosenHere)
        bringIntoView(*m_map, m_maker->refOf(now.area), *m_session.atlas(), now, before);
}

AreaId MapPane::selectedArea() const
{
    const AreaRef selected = m_map->scene().selected;
    const AreaId current = m_session.selection().area;
    return m_maker && m_maker->refOf(current) == selected ? current : none<AreaId>;
}

void MapPane::fitEngland() { m_map->fitEngland(); }

void MapPane::fitSelection()
{
    const AreaRef selected = m_maker ? m_maker->refOf(m_session.selection().area) : AreaRef {};
    constexpr double amongOthers = 0.38; // a hexagon alone would show nothing
    if (selected.isValid() && m_map->hexagonsShown())
        m_map->fitArea(selected, amongOthers);
    else
        selected.isValid() ? m_map->fitArea(selected) : m_map->fitEngland();
}

void MapPane::setLayers(MapLayerSet layers)
{
    m_layers->setLayers(layers);
    if (!m_maker)
        return;
    m_maker->setLayers(layers);
    if (isValid(m_session.selection().edition)) {
        m_map->setScene(m_maker->scene(m_session.selection()));
        m_legend->setScene(m_map->scene());
    }
}

MapLayerSet MapPane::layers() const { return m_layers->layers(); }

void MapPane::showLayerMenu()
{
    const QToolButton *button = m_buttons->last();
    m_layers->popup(button->mapToGlobal(QPoint(button->width() + 4, 0)));
}

void MapPane::savePicture()
{
    if (!m_session.atlas())
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the map as a picture"), tr("map.png"),
        tr("PNG picture (*.png);;PDF document (*.pdf);;SVG drawing (*.svg)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".png"_s;
    m_export->save({ m_map->settings(), m_session.atlas()->attribution, isRightToLeft() }, path);
}

void MapPane::copyPicture()
{
    if (m_session.atlas())
        m_export->copy({ m_map->settings(), m_session.atlas()->attribution, isRightToLeft() });
}

void MapPane::zoomIn() { m_map->zoom(zoomStep); }
void MapPane::zoomOut() { m_map->zoom(1 / zoomStep); }

}
