#include "ComparisonMaps.h"

#include "Appearance.h"
#include "ChoiceBox.h"
#include "ClassStrip.h"
#include "ComparisonMapCard.h"
#include "TermLabel.h"
#include "models/LevelText.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int mapMargin = 14; // pixels
    constexpr int bordersOverSmallAreas = 3; // regions, systems and places

    // How much of what lies outside an area is left, in 256ths: enough to see where it is.
    constexpr int leftOfOutside = 56;

    QRgb mixed(QRgb own, QRgb ground)
    {
        const auto part = [](int a, int b) { return (a * leftOfOutside + b * (256 - leftOfOutside)) / 256; };
        return qRgb(part(qRed(own), qRed(ground)), part(qGreen(own), qGreen(ground)), part(qBlue(own), qBlue(ground)));
    }

    void stepBack(QImage &image, const LabelRaster &labels, const std::vector<char> &inside, QRgb ground)
    {
        for (int y = 0; y < std::min(image.height(), labels.height()); ++y) {
            auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
            const auto row = labels.row(y);
            for (std::size_t x = 0; x < std::min(row.size(), static_cast<std::size_t>(image.width())); ++x) {
                const LabelRaster::Label label = row[x];
                if (label != LabelRaster::noLand && label != LabelRaster::backdrop && !inside[label - 1U])
                    pixels[x] = mixed(pixels[x], ground);
            }
        }
    }

}

ComparisonMaps::ComparisonMaps(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_renderer(std::make_shared<MapRenderer>())
    , m_title(new QLabel(this))
    , m_levels(new ChoiceBox(u"layers"_s, tr("Areas on the maps"), this))
    , m_sameScale(new QCheckBox(tr("Same &ground scale"), this))
    , m_grid(new QGridLayout)
    , m_problem(new TermLabel(this))
    , m_strip(new ClassStrip(this))
    , m_scale(new TermLabel(this))
{
    setAccessibleName(tr("Maps side by side"));
    build();
    connect(&session, &Session::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.indicator != before.indicator || now.classes != before.classes || now.scheme != before.scheme)
            refresh();
    });
    connect(&m_rendering, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_again, false))
            render();
        else
            showPictures(m_rendering.result());
    });
}

ComparisonMaps::~ComparisonMaps() { m_rendering.waitForFinished(); }

void ComparisonMaps::build()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_scale->setFont(Appearance::font(Appearance::Text::Small));
    m_scale->setForegroundRole(QPalette::PlaceholderText);
    m_sameScale->setToolTip(tr("A kilometre is as long on every map; otherwise every area fills its map"));
    m_levels->setToolTip(tr("What the maps are divided into"));
    m_grid->setSpacing(Appearance::grid);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(2 * Appearance::grid);
    choices->addWidget(m_levels, 1);
    choices->addWidget(m_sameScale);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, 0, 0, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_title);
    column->addLayout(choices);
    column->addWidget(m_problem, 1);
    column->addLayout(m_grid, 1);
    column->addWidget(m_strip);
    column->addWidget(m_scale);
    connect(m_sameScale, &QCheckBox::toggled, this, &ComparisonMaps::render);
    connect(m_levels, &QComboBox::activated, this, &ComparisonMaps::refresh);
}

void ComparisonMaps::setAreas(const std::vector<AreaId> &areas)
{
    m_areas = areas;
    if (!m_maker || m_maker->atlas() != m_session.atlas())
        m_maker = m_session.atlas() ? std::make_unique<ComparisonSceneMaker>(m_session.atlas()) : nullptr;
    offerLevels();
    refresh();
}

void ComparisonMaps::offerLevels()
{
    const QVariant before = m_levels->currentData();
    m_levels->clear();
    if (!m_maker)
        return;
    for (const LevelId level : m_maker->levelsInside(m_areas))
        m_levels->addItem(level == ComparisonSceneMaker::smallAreas ? tr("Small areas (LSOAs)")
                                                                    : levelPluralName(m_session.atlas()->level(level)),
            static_cast<int>(level));
    m_levels->setCurrentIndex(std::max(0, m_levels->findData(before)));
    m_levels->fitList();
}

void ComparisonMaps::refresh()
{
    m_outOfDate = true;
    m_scenes = {};
    if (!isVisible() || !m_maker || m_areas.empty())
        return;
    m_outOfDate = false;
    m_scenes = m_maker->make(m_session.selection(), m_areas, static_cast<LevelId>(m_levels->currentData().toInt()));
    m_title->setText(m_scenes.title);
    m_problem->setText(m_scenes.problem);
    m_problem->setVisible(!m_scenes.problem.isEmpty());
    m_strip->setLegend(m_scenes.legend);
    m_strip->setVisible(!m_scenes.maps.empty());
    m_scale->setText(m_scenes.scale);
    m_scale->setVisible(!m_scenes.maps.empty());
    while (m_cards.size() < m_scenes.maps.size())
        m_cards.push_back(new ComparisonMapCard(this));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_scenes.maps.size());
        if (i < m_scenes.maps.size())
            m_cards[i]->setMap(*m_session.atlas(), m_scenes.maps[i]);
    }
    arrange();
    render();
}

// In so many columns that the maps are largest.
void ComparisonMaps::arrange()
{
    const int count = static_cast<int>(m_scenes.maps.size());
    const QSize room = m_grid->geometry().size().expandedTo({ width(), height() / 2 });
    int columns = 1;
    int best = 0;
    for (int each = 1; each <= count; ++each) {
        const int rows = (count + each - 1) / each;
        const int shorter = std::min(room.width() / each, room.height() / rows - 2 * fontMetrics().lineSpacing());
        if (shorter > best) {
            best = shorter;
            columns = each;
        }
    }
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int each = 0; each < static_cast<int>(m_cards.size()); ++each) {
        m_grid->setColumnStretch(each, each < columns ? 1 : 0);
        m_grid->setRowStretch(each, each < (count + columns - 1) / columns ? 1 : 0);
    }
    layout()->activate();
}

std::vector<ComparisonMaps::Order> ComparisonMaps::orders() const
{
    std::vector<Order> result;
    double coarsest = 0;
    for (std::size_t i = 0; i < m_scenes.maps.size(); ++i) {
        const ComparisonScene &map = m_scenes.maps[i];
        Viewport viewport;
        viewport.size = m_cards[i]->mapSize();
        viewport.devicePixelRatio = devicePixelRatioF();
        viewport = viewport.fittedTo(map.bounds, mapMargin);
        coarsest = std::max(coarsest, viewport.metresPerPixel);
        MapScene scene = map.scene;
        scene.borderLevels = m_levels->currentData().toInt() == static_cast<int>(ComparisonSceneMaker::smallAreas)
            ? bordersOverSmallAreas
            : scene.shown + 1;
        result.push_back({ { .geometry = m_maker->geometry(),
                               .viewport = viewport,
                               .scene = std::move(scene),
                               .hovered = -1,
                               .theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light,
                               .font = font(),
                               .reserved = {},
                               .furniture = false },
            map.inside });
    }
    if (m_sameScale->isChecked())
        for (Order &order : result)
            order.settings.viewport.metresPerPixel = coarsest;
    return result;
}

QImage ComparisonMaps::picture(MapRenderer &renderer, const Order &order)
{
    const MapFrame frame = renderer.render(order.settings);
    QImage image = frame.base.convertToFormat(QImage::Format_RGB32);
    image.detach();
    if (frame.labels)
        stepBack(image, *frame.labels, order.inside, MapPalette::of(order.settings.theme).backdrop.rgb());
    QImage overlay = frame.overlay;
    overlay.setDevicePixelRatio(1);
    image.setDevicePixelRatio(1);
    QPainter(&image).drawImage(0, 0, overlay);
    return image;
}

void ComparisonMaps::render()
{
    if (m_rendering.isRunning()) {
        m_again = true;
        return;
    }
    if (!isVisible() || m_scenes.maps.empty())
        return;
    std::vector<Order> all = orders();
    for (std::size_t i = 0; i < all.size(); ++i)
        m_cards[i]->setViewport(all[i].settings.viewport);
    m_rendering.setFuture(QtConcurrent::run([renderer = m_renderer, all = std::move(all)] {
        Pictures pictures;
        for (const Order &each : all)
            pictures.push_back(picture(*renderer, each));
        return pictures;
    }));
}

void ComparisonMaps::showPictures(const Pictures &pictures)
{
    for (std::size_t i = 0; i < std::min(pictures.size(), m_cards.size()); ++i)
        m_cards[i]->setPicture(pictures[i]);
}

void ComparisonMaps::completeNow()
{
    if (m_outOfDate)
        refresh();
    arrange();
    m_rendering.waitForFinished();
    m_again = false;
    render();
    m_rendering.waitForFinished();
    if (m_rendering.future().resultCount() > 0)
        showPictures(m_rendering.result());
}

void ComparisonMaps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    render();
}

void ComparisonMaps::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_outOfDate ? refresh() : render();
}

void ComparisonMaps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_scale->setFont(Appearance::font(Appearance::Text::Small));
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

}
