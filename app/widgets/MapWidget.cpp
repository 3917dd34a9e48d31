#include "MapWidget.h"

#include "MapAccessible.h"
#include "map/MapFurniture.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ics {
namespace {

    constexpr int flightTime = 200; // ms

    Theme themeOf(const QPalette &palette)
    {
        return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
    }

}

MapWidget::MapWidget(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new TileView(this))
{
    MapAccessible::attachTo(this); // before anything is said of the map
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map of England"));
    m_settings.theme = themeOf(palette());
    m_settings.font = font();
    m_flight.setDuration(flightTime);
    m_flight.setEasingCurve(QEasingCurve::OutCubic);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    connect(&m_flight, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &t) { setViewport(Viewport::between(m_flightFrom, m_flightTo, t.toDouble())); });
    connect(&m_engine, &MapEngine::frameReady, this, &MapWidget::showFrame);
    connect(&m_inset, &MapInset::changed, this, [this] {
        update(m_inset.inset().frame);
        update(
            LondonInset::extent(m_settings.viewport).toAlignedRect().adjusted(-2, -2, 2, 2)); // and the line round it
    });
    connect(m_tiles, &TileView::changed, this, &MapWidget::adoptTiles);
}

MapWidget::~MapWidget() = default;

void MapWidget::setGeometryData(const MapGeometry &geometry)
{
    m_tiles->setGeometry(geometry);
    adoptTiles();
}

void MapWidget::setScene(const MapScene &scene)
{
    m_tiles->setScene(scene);
    adoptTiles();
    Q_EMIT sceneShown();
    Q_EMIT selectionShown();
}

void MapWidget::adoptTiles()
{
    const MapScene before = m_settings.scene;
    m_tiles->fill(m_settings);
    if (m_settings.scene.shown != before.shown || m_settings.scene.levels != before.levels)
        setHovered(-1);
    if (const TileMapPtr target = m_tiles->target(); target != m_fittedTiles) {
        if (!m_fittedTiles) {
            m_landView = destination();
            m_landWhole = m_landView == m_whole;
        }
        m_fittedTiles = target;
        const Viewport view = target ? viewOfTiles(*target) : m_landView;
        if (!m_fitted)
            m_settings.viewport = viewOfEngland();
        else if (target || m_landWhole)
            showWhole(view);
        else
            flyTo(view.resized(size(), devicePixelRatioF()));
    }
    updateReserved();
    updateAccessibleText();
    request();
}

void MapWidget::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_tiles->setReducedMotion(reduced);
}

void MapWidget::setHexagons(bool wanted)
{
    m_tiles->setWanted(wanted);
    adoptTiles();
}

void MapWidget::setSelected(AreaRef selected)
{
    if (scene().selected == selected)
        return;
    m_tiles->setSelected(selected);
    adoptTiles();
    Q_EMIT selectionShown();
}

void MapWidget::setPattern(const QString &sentence)
{
    m_pattern = sentence;
    updateAccessibleText();
}

void MapWidget::setTheme(Theme theme)
{
    m_themeFixed = true;
    m_settings.theme = theme;
    request();
}

void MapWidget::setCovered(const QRect &covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    if (!m_fitted)
        m_settings.viewport = viewOfEngland();
    updateReserved();
    request();
}

void MapWidget::setViewport(const Viewport &viewport)
{
    const Viewport wanted = viewport.resized(size(), devicePixelRatioF());
    if (wanted == m_settings.viewport)
        return;
    m_settings.viewport = wanted;
    m_fitted = true;
    request();
    update();
    Q_EMIT viewportChanged(wanted);
}

bool MapWidget::isComplete() const
{
    return !m_requestDue && m_frame.request == m_engine.newestRequest() && !m_frame.base.isNull();
}

void MapWidget::completeNow()
{
    m_tiles->finish();
    if (m_flight.state() == QAbstractAnimation::Running) {
        setViewport(m_flightTo);
        m_flight.stop();
    }
    updateReserved();
    if (std::exchange(m_requestDue, false) || m_frame.request != m_engine.newestRequest())
        showFrame(m_engine.renderNow(m_settings));
    m_inset.completeNow(m_settings);
}

int MapWidget::areaAt(QPointF position) const
{
    return m_inset.contains(position) ? m_inset.areaAt(position) : m_frame.areaAt(position);
}

QPointF MapWidget::toMap(QPointF position) const
{
    return m_inset.contains(position) ? m_inset.toMap(position) : m_settings.viewport.toMap(position);
}

void MapWidget::request()
{
    if (!m_settings.geometry.mesh || m_settings.viewport.size.isEmpty() || std::exchange(m_requestDue, true))
        return;
    QMetaObject::invokeMethod(this, &MapWidget::sendRequest, Qt::QueuedConnection);
}

void MapWidget::sendRequest()
{
    if (!std::exchange(m_requestDue, false))
        return;
    updateReserved();
    m_engine.request(m_settings);
}

void MapWidget::showFrame(const MapFrame &frame)
{
    if (frame.request < m_frame.request)
        return;
    m_frame = frame;
    update();
    if (isComplete()) {
        m_inset.request(m_settings);
        Q_EMIT frameShown();
    }
}

void MapWidget::setHovered(int area)
{
    if (area == m_settings.hovered)
        return;
    m_settings.hovered = area;
    request();
    update();
    Q_EMIT areaHovered(area);
}

void MapWidget::updateReserved()
{
    m_settings.reserved.clear();
    if (!m_covered.isEmpty())
        m_settings.reserved.emplace_back(m_covered);
    for (const QObject *child : children())
        if (const auto *lying = qobject_cast<const QWidget *>(child); lying && lying->isVisibleTo(this))
            m_settings.reserved.emplace_back(lying->geometry());
    std::ranges::copy(furnitureRects(m_settings), std::back_inserter(m_settings.reserved));
    m_inset.place(m_settings, isRightToLeft());
    if (m_inset.inset().isShown()) {
        m_settings.reserved.emplace_back(m_inset.inset().frame);
        m_settings.reserved.push_back(LondonInset::extent(m_settings.viewport));
    }
}

void MapWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MapPalette &colours = MapPalette::of(m_settings.theme);
    painter.fillRect(rect(), colours.sea);
    if (!m_frame.base.isNull()) {
        if (m_frame.viewport == m_settings.viewport) {
            painter.drawImage(QPointF(), m_frame.base);
            painter.drawImage(QPointF(), m_frame.overlay);
        } else { // the former image where its ground lies now, until the new one is there
            const QRectF ground = m_frame.viewport.mapRect();
            const QRectF target(m_settings.viewport.toScreen({ ground.left(), ground.bottom() }),
                m_settings.viewport.toScreen({ ground.right(), ground.top() }));
            painter.drawImage(target, m_frame.base);
        }
    }
    m_inset.paint(painter, m_settings);
    paintFurniture(painter);
}

void MapWidget::paintFurniture(QPainter &painter)
{
    if (!hasFocus())
        return;
    const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[role, width] : { std::pair(QPalette::Base, 4), std::pair(QPalette::Link, 2) }) { // on any fill
        painter.setPen(QPen(palette().color(role), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(inner);
    }
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    resizeView();
    const QPoint pointer = mapFromGlobal(m_pointer).toPoint();
    if (!rect().contains(pointer) || childAt(pointer))
        setHovered(-1);
    updateReserved();
    request();
    Q_EMIT viewportChanged(m_settings.viewport);
}

void MapWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_themeFixed)
        m_settings.theme = themeOf(palette());
    if (event->type() == QEvent::FontChange)
        m_settings.font = font();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateReserved();
        request();
    }
    if (event->type() == QEvent::LanguageChange)
        updateAccessibleText();
    QWidget::changeEvent(event);
}

}
