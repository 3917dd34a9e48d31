#include "MapPane.h"

#include "Appearance.h"
#include "ElidedLabel.h"
#include "Icons.h"
#include "LayerMenu.h"
#include "LegendPanel.h"
#include "MapExport.h"
#include "MapWidget.h"
#include "TermLabel.h"
#include "YearBar.h"
#include "domain/GridReference.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double zoomStep = 1.6;

    /** A button that lies on the map: a panel of its own, so that it is seen on every fill. */
    class MapButton final : public QToolButton
    {
    public:
        using QToolButton::QToolButton;

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(palette().base());
            painter.setPen(palette().color(QPalette::Dark));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            painter.end();
            QToolButton::paintEvent(event);
        }
    };

}

MapPane::MapPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_map(new MapWidget(this))
    , m_legend(new LegendPanel(session, m_map))
    , m_title(new ElidedLabel(this))
    , m_years(new YearBar(session, m_map, this))
    , m_sentence(new TermLabel(this))
    , m_layers(new LayerMenu(this))
    , m_export(new MapExport(this))
{
    setAccessibleName(tr("Map"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setMinimumHeight(36);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_title);
    column->addWidget(m_years);
    column->addWidget(m_map, 1);
    column->addWidget(m_sentence);
    addButton(u"zoom-in"_s, tr("Zoom in (+)"), &MapPane::zoomIn);
    addButton(u"zoom-out"_s, tr("Zoom out (−)"), &MapPane::zoomOut);
    addButton(u"fit-selection"_s, tr("Fit the selected area"), &MapPane::fitSelection);
    addButton(u"fit"_s, tr("Show all of England (Home)"), &MapPane::fitEngland);
    addHexagonButton();
    addButton(u"layers"_s, tr("Layers"), &MapPane::showLayerMenu);
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
    connect(m_map, &MapWidget::siteChosen, &session, [&session](LsoaId lsoa) { session.setFound(lsoa, {}); });
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
    connect(m_map, &MapWidget::upRequested, &session, &Session::goUp);
    connect(m_map, &MapWidget::clearRequested, this,
        [this] { m_session.setArea(m_session.atlas()->country(m_session.selection().edition)); });
    connect(m_map, &MapWidget::keysRequested, this, &MapPane::keysRequested);
    connect(&session, &Session::atlasChanged, this, &MapPane::setAtlas);
    connect(&session, &Session::selectionChanged, this, &MapPane::show);
}

QToolButton *MapPane::addButton(const QString &iconName, const QString &text, void (MapPane::*action)())
{
    auto *button = new MapButton(m_map);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(Appearance::target, Appearance::target);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the map itself has the keys for it
    button->setCursor(Qt::ArrowCursor);
    if (action)
        connect(button, &QToolButton::clicked, this, action);
    m_buttons.push_back(button);
    return button;
}

void MapPane::addHexagonButton()
{
    m_hexagons = addButton(u"hexagons"_s, tr("Hexagons of equal size"), nullptr);
    m_hexagons->setCheckable(true);
    connect(m_hexagons, &QToolButton::toggled, this, [this](bool on) {
        m_map->setHexagons(on);
        Q_EMIT hexagonsChanged(on);
    });
}

void MapPane::setHexagons(bool wanted) { m_hexagons->setChecked(wanted); }

bool MapPane::hexagonsWanted() const { return m_hexagons->isChecked(); }

void MapPane::makeBare()
{
    auto *unseen = new QWidget(this);
    unseen->hide();
    for (QWidget *part : std::initializer_list<QWidget *> { m_title, m_years, m_sentence })
        part->setParent(unseen);
    for (QToolButton *button : m_buttons)
        button->setParent(unseen);
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
    m_hexagons->setToolTip(possible ? tr("Hexagons of equal size (Ctrl+E)") : reason);
    Q_EMIT hexagonsPossible(possible, possible ? QString() : reason);
}

void MapPane::placeButtons()
{
    constexpr int gap = 4;
    int y = gap + Appearance::grid;
    for (QToolButton *button : m_buttons) {
        button->move(gap + Appearance::grid, y); // on the left in any direction of writing: the legend is on the right
        y += Appearance::target + gap;
    }
}

void MapPane::placeLegend()
{
    constexpr int gap = 4 + Appearance::grid;
    m_legend->fitInto(m_map->size() - QSize(2 * gap, 2 * gap));
    m_legend->move(m_map->width() - m_legend->width() - gap, gap);
    m_map->setCovered(m_legend->isHidden() ? QRect() : m_legend->geometry());
}

bool MapPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::Resize) {
        placeButtons();
        placeLegend();
    }
    return QWidget::eventFilter(watched, event);
}

void MapPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserveSentence();
    placeButtons();
}

// Room for two lines even when one would do, so that the map seldom changes its size with the sentence.
void MapPane::reserveSentence()
{
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const int width = std::max(100, this->width() - 2 * Appearance::grid);
    const int needed
        = metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, m_sentence->text()).height();
    m_sentence->setFixedHeight(std::max(2 * metrics.lineSpacing(), needed) + Appearance::grid);
}

void MapPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserveSentence();
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
    m_title->setFullText(mapTitle(*m_session.atlas(), now));
    m_sentence->setText(patternSentence(*m_session.atlas(), now));
    m_sentence->setAccessibleName(m_sentence->text());
    m_map->setPattern(m_sentence->text());
    reserveSentence();
    if (now.area != before.area && isValid(before.area) && !m_chosenHere)
        bringIntoView(now, before);
}

void MapPane::bringIntoView(const Selection &now, const Selection &before)
{
    const Atlas &atlas = *m_session.atlas();
    const Area &area = atlas.area(now.area);
    if (!isValid(area.parent)) {
        m_map->fitEngland();
        return;
    }
    if (m_map->hexagonsShown()) {
        m_map->ensureVisible(m_maker->refOf(now.area));
        return;
    }
    constexpr double tooSmall = 0.12;
    constexpr double tooLarge = 1.1;
    constexpr double withSurroundings = 0.3; // of the map on each side, so that a person can tell where it is
    const bool found = isValid(now.lsoa) && now.lsoa != before.lsoa;
    const bool drilled = now.level != before.level;
    const double extent = extentOnScreen(now.area);
    if (found)
        m_map->fitArea(m_maker->refOf(now.area), withSurroundings);
    else if (drilled || extent < tooSmall || extent > tooLarge)
        m_map->fitArea(m_maker->refOf(now.area));
    else
        m_map->ensureVisible(m_maker->refOf(now.area));
}

double MapPane::extentOnScreen(AreaId area) const
{
    const Atlas &atlas = *m_session.atlas();
    GridRect bounds;
    for (const LsoaId lsoa : atlas.lsoasOf(area))
        bounds.include(atlas.mesh->lsoaBounds[index(lsoa)]);
    if (bounds.isEmpty())
        return 0;
    const double metres = 0.1 * std::max(double(bounds.right) - bounds.left, double(bounds.top) - bounds.bottom);
    return metres / m_map->viewport().metresPerPixel / std::max(1, std::min(m_map->width(), m_map->height()));
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
    const QToolButton *button = m_buttons.back();
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
