#include "ChangeMap.h"

#include "Appearance.h"
#include "ChangeLegend.h"
#include "MapButtons.h"
#include "MapSceneMaker.h"
#include "MapTexts.h"
#include "MapWidget.h"
#include "models/LevelText.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace ics {

/** Lies over the map, and lets every press and move through. */
class ChangeMap::Overlay final : public QWidget
{
public:
    explicit Overlay(ChangeMap *map)
        : QWidget(map)
        , m_of(map)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_of->m_fade.state() == QAbstractAnimation::Running) {
            painter.setOpacity(1 - m_of->m_fade.currentValue().toDouble());
            painter.drawPixmap(0, 0, m_of->m_fading);
            painter.setOpacity(1);
        }
        painter.setClipRect(rect().adjusted(3, 3, -3, -3)); // the ring that shows the focus
        m_of->m_marks.paint(painter, m_of->m_map->viewport());
    }

private:
    ChangeMap *m_of;
};

ChangeMap::ChangeMap(QWidget *parent)
    : QWidget(parent)
    , m_map(new MapWidget(this))
    , m_overlay(new Overlay(this))
    , m_legend(new ChangeLegend(this))
    , m_buttons(new MapButtons(this))
{
    constexpr int fadeTime = 350; // ms
    setFocusProxy(m_map);
    m_fade.setDuration(fadeTime);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, m_overlay, qOverload<>(&QWidget::update));
    connect(m_map, &MapWidget::viewportChanged, this, [this](const Viewport &viewport) {
        m_isFitted = m_isFitted && (viewport.size != m_fitted.size || viewport == m_fitted);
        m_overlay->update();
    });
    connect(m_map, &MapWidget::areaClicked, this, [this](int area) { Q_EMIT fateChosen(fateOf(area)); });
    connect(m_map, &MapWidget::clearRequested, this, [this] { Q_EMIT fateChosen(-1); });
    connect(m_map, &MapWidget::upRequested, this, [this] { Q_EMIT fateChosen(-1); });
    connect(m_map, &MapWidget::areaHovered, this, [this](int area) { Q_EMIT fateHovered(fateOf(area)); });
    connect(m_map, &MapWidget::areaActivated, this, [this](int area) { bringIntoView(fateOf(area)); });
    connect(&m_making, &QFutureWatcherBase::finished, this, &ChangeMap::adoptShapes);
    m_map->installEventFilter(this);
    addButtons();
    updateLook();
}

ChangeMap::~ChangeMap() { m_making.waitForFinished(); }

void ChangeMap::addButtons()
{
    constexpr double step = 1.6;
    const auto add = [this](const QString &iconName, const QString &text, auto action) {
        connect(m_buttons->add(iconName, text), &QToolButton::clicked, this, action);
    };
    add(u"zoom-in"_s, tr("Zoom in (+)"), [this] { m_map->zoom(step); });
    add(u"zoom-out"_s, tr("Zoom out (−)"), [this] { m_map->zoom(1 / step); });
    add(u"fit-selection"_s, tr("Fit the chosen change (Enter on the map)"), [this] { bringIntoView(m_marks.chosen); });
    add(u"region"_s, tr("Show all changes (End)"), [this] { showAllChanges(); });
    add(u"fit"_s, tr("Show all of England (Home)"), [this] { m_map->fitEngland(); });
    m_buttons->place();
}

void ChangeMap::setComparison(const AtlasPtr &atlas, const EditionComparison &comparison, LevelId level)
{
    const bool otherAtlas = atlas != m_marks.atlas;
    m_marks.atlas = atlas;
    m_marks.comparison = comparison;
    m_marks.level = level;
    m_marks.shapes = {};
    m_marks.chosen = -1;
    m_marks.hovered = -1;
    if (otherAtlas)
        m_map->setGeometryData(MapSceneMaker(atlas).geometry());
    m_former = mapLevelOf(*atlas, comparison.earlier, level);
    m_present = mapLevelOf(*atlas, comparison.later, level);
    makeShapes();
    showScene();
    showAllChanges();
}

void ChangeMap::makeShapes()
{
    m_making.setFuture(QtConcurrent::run([atlas = m_marks.atlas, former = m_former, present = m_present] {
        return ChangeShapes::make(*atlas->mesh, former, present);
    }));
}

void ChangeMap::adoptShapes()
{
    if (m_making.future().resultCount() == 0)
        return;
    m_marks.shapes = m_making.result();
    m_overlay->update();
    Q_EMIT shapesReady();
}

void ChangeMap::showScene()
{
    const Atlas &atlas = *m_marks.atlas;
    const EditionComparison &comparison = m_marks.comparison;
    const EditionId edition = m_marks.before ? comparison.earlier : comparison.later;
    const LevelTable &table = atlas.table(edition, m_marks.level);
    MapScene scene;
    scene.levels = { m_present, m_former };
    scene.shown = m_marks.before ? 1 : 0;
    scene.borderLevels = 1;
    scene.labels = false;
    scene.kind = levelName(atlas.level(m_marks.level));
    scene.title = (m_marks.before ? tr("%1 before %2") : tr("%1 since %2"))
                      .arg(levelPluralName(atlas.level(m_marks.level)), editionName(atlas.edition(comparison.later)));
    scene.attribution = shortAttribution(atlas);
    std::vector<std::int8_t> kinds;
    for (int i = 0; i < table.count; ++i) {
        const AreaFate *fate = comparison.of(static_cast<AreaId>(static_cast<int>(table.first) + i));
        kinds.push_back(fate ? colourOfFate(fate->kind) : Choropleth::noData);
        scene.valueTexts.push_back(fate ? fateName(fate->kind) : QString());
    }
    scene.choropleth = Choropleth::kinds(std::move(kinds));
    m_map->setScene(scene);
    m_map->setPattern(comparisonText(atlas, comparison));
    m_legend->setComparison(comparison, m_marks.before);
    updateSelected();
    placeParts();
    m_overlay->update();
}

AreaRef ChangeMap::refOf(int fate) const
{
    if (fate < 0)
        return {};
    const AreaFate &of = m_marks.comparison.fates[static_cast<std::size_t>(fate)];
    const AreaId id = m_marks.before ? of.before : of.after;
    if (!isValid(id))
        return {};
    const Area &area = m_marks.atlas->area(id);
    return { m_marks.before ? 1 : 0, static_cast<int>(id) - static_cast<int>(m_marks.atlas->tableOf(area).first) };
}

int ChangeMap::fateOf(int areaOnMap) const
{
    if (areaOnMap < 0 || !m_marks.atlas)
        return -1;
    const EditionComparison &comparison = m_marks.comparison;
    const LevelTable &table
        = m_marks.atlas->table(m_marks.before ? comparison.earlier : comparison.later, m_marks.level);
    const AreaFate *fate = comparison.of(static_cast<AreaId>(static_cast<int>(table.first) + areaOnMap));
    return fate ? static_cast<int>(fate - comparison.fates.data()) : -1;
}

void ChangeMap::updateSelected() { m_map->setSelected(refOf(m_marks.chosen)); }

void ChangeMap::setChosen(int fate)
{
    if (fate == m_marks.chosen)
        return;
    m_marks.chosen = fate;
    updateSelected();
    m_overlay->update();
}

void ChangeMap::setHovered(int fate)
{
    if (fate == m_marks.hovered)
        return;
    m_marks.hovered = fate;
    m_overlay->update();
}

void ChangeMap::setBefore(bool before)
{
    if (before == m_marks.before)
        return;
    m_marks.before = before;
    m_marks.hovered = -1;
    if (!m_marks.atlas)
        return;
    if (!m_reducedMotion && isVisible()) {
        m_fading = m_map->grab();
        m_fade.stop();
        m_fade.start();
    }
    showScene();
}

void ChangeMap::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_map->setReducedMotion(reduced);
}

// What is fitted stands beside the legend where there is room for both.
void ChangeMap::fit(const QRectF &metres)
{
    constexpr double margin = 28;
    Viewport view = m_map->viewport().resized(m_map->size(), devicePixelRatioF()).fittedTo(metres, margin);
    const double spare = view.size.width() - 2 * margin - metres.width() / view.metresPerPixel;
    const double shift = std::clamp(spare / 2, 0.0, (m_legend->geometry().right() + Appearance::grid) / 2.0);
    view.centre.rx() -= shift * view.metresPerPixel;
    m_map->setViewport(view.clamped());
}

void ChangeMap::bringIntoView(int fate)
{
    if (fate < 0)
        return;
    m_isFitted = false;
    fit(m_marks.boundsOf(m_marks.comparison.fates[static_cast<std::size_t>(fate)]));
}

void ChangeMap::showAllChanges()
{
    if (!m_marks.atlas || m_map->size().isEmpty())
        return;
    QRectF bounds;
    for (const AreaFate &fate : m_marks.comparison.fates)
        if (fate.kind != AreaFate::Kind::Unchanged)
            bounds |= m_marks.boundsOf(fate);
    fit(bounds);
    m_fitted = m_map->viewport();
    m_isFitted = true;
}

void ChangeMap::completeNow()
{
    m_making.waitForFinished();
    adoptShapes();
    m_fade.stop();
    m_map->completeNow();
}

void ChangeMap::placeParts()
{
    constexpr int gap = Appearance::grid;
    m_map->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_legend->adjustSize();
    m_legend->move(
        m_buttons->last()->geometry().right() + gap, MapButtons::margin); // in the west, where little changed
    m_map->setCovered(m_legend->geometry());
    if (m_isFitted)
        showAllChanges();
}

void ChangeMap::updateLook()
{
    m_marks.theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
    m_marks.font = Appearance::font(Appearance::Text::Small);
    placeParts();
    m_overlay->update();
}

void ChangeMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void ChangeMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

bool ChangeMap::eventFilter(QObject *watched, QEvent *event)
{
    const int key = watched == m_map && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Space)
        Q_EMIT turnRequested();
    else if (key == Qt::Key_End)
        showAllChanges();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

}
