#include "LegendKey.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "map/LegendKeys.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    /** Lies over a cell that the key has painted, and shows only its state. */
    class CellButton final : public QAbstractButton
    {
    public:
        using QAbstractButton::QAbstractButton;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            if (isChecked() || underMouse()) {
                painter.setPen(QPen(palette().color(QPalette::WindowText), isChecked() ? 3 : 1.5));
                painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
            }
            if (hasFocus())
                paintFocusRing(&painter, rect(), palette());
        }
    };

}

LegendKey::LegendKey(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < thirdCount * thirdCount; ++i) {
        auto *cell = new CellButton(this);
        cell->setCheckable(true);
        cell->setAttribute(Qt::WA_Hover);
        cell->setCursor(Qt::PointingHandCursor);
        cell->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        cell->hide();
        cell->installEventFilter(this);
        connect(cell, &QAbstractButton::clicked, this, [this, i](bool on) { Q_EMIT cellChosen(i, on); });
        m_cells.push_back(cell);
    }
}

std::vector<QAbstractButton *> LegendKey::cells() const
{
    return m_scene.legend.style() == MapStyle::TwoIndicators ? m_cells : std::vector<QAbstractButton *> {};
}

void LegendKey::setScene(const MapScene &scene)
{
    const double metres = m_scene.legend.metresPerPixel;
    m_scene = scene;
    m_scene.legend.metresPerPixel = metres;
    const Legend &legend = m_scene.legend;
    const bool two = legend.style() == MapStyle::TwoIndicators;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(two);
        if (!two)
            continue;
        m_cells[i]->setAccessibleName(tr("%1: %n area(s)", nullptr, legend.rows[i].count).arg(legend.rows[i].range));
        m_cells[i]->setToolTip(m_cells[i]->accessibleName());
        m_cells[i]->setChecked(m_scene.choropleth.onlyClass == static_cast<int>(i));
    }
    setAccessibleName(keyText(legend));
    placeCells();
    updateGeometry();
    update();
}

void LegendKey::setMetresPerPixel(double metres)
{
    if (metres == m_scene.legend.metresPerPixel)
        return;
    m_scene.legend.metresPerPixel = metres;
    if (m_scene.legend.style() != MapStyle::Circles)
        return;
    setAccessibleName(keyText(m_scene.legend));
    updateGeometry();
    update();
}

void LegendKey::setMarks(int selected, int hovered)
{
    m_selected = selected;
    m_hovered = hovered;
    update();
}

QSize LegendKey::sizeHint() const
{
    constexpr int usualWidth = 200;
    return { usualWidth, heightForWidth(usualWidth) };
}

int LegendKey::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(keyHeight(m_scene.legend, font(), width)));
}

void LegendKey::placeCells()
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setGeometry(keyCell(QRectF(rect()), m_scene.legend, font(), static_cast<int>(i)).toRect());
}

void LegendKey::paintEvent(QPaintEvent *)
{
    const auto valueOf = [this](int area) -> std::optional<double> {
        const auto i = static_cast<std::size_t>(area);
        if (area < 0 || i >= m_scene.values.size() || !std::isfinite(m_scene.values[i]))
            return std::nullopt;
        return m_scene.values[i];
    };
    const int marked = m_hovered >= 0 ? m_hovered : m_selected;
    const auto &classes = m_scene.choropleth.classOfArea;
    QPainter painter(this);
    const bool dark = Appearance::isDark(palette());
    paintKey(painter, QRectF(rect()), m_scene.legend,
        { .font = font(),
            .theme = dark ? Theme::Dark : Theme::Light,
            .text = palette().color(QPalette::WindowText),
            .faint = Appearance::muted(palette()),
            .panel = palette().color(QPalette::Base),
            .selected = valueOf(m_selected),
            .hovered = valueOf(m_hovered),
            .selectedCell = marked >= 0 && marked < static_cast<int>(classes.size())
                ? classes[static_cast<std::size_t>(marked)]
                : -1 });
}

void LegendKey::resizeEvent(QResizeEvent *) { placeCells(); }

void LegendKey::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placeCells();
        updateGeometry();
    }
}

bool LegendKey::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_cells, watched);
    if (found == m_cells.end() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    return step(static_cast<int>(found - m_cells.begin()), static_cast<QKeyEvent *>(event)->key());
}

bool LegendKey::step(int from, int key)
{
    const int column = from % thirdCount + (key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0);
    const int row = from / thirdCount + (key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0);
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!arrow)
        return false;
    if (column < 0 || column >= thirdCount || row < 0 || row >= thirdCount)
        return true;
    const auto next = static_cast<std::size_t>(row * thirdCount + column);
    for (std::size_t i = 0; i < m_cells.size(); ++i) // Tab goes to where the person was
        m_cells[i]->setFocusPolicy(i == next ? Qt::StrongFocus : Qt::ClickFocus);
    m_cells[next]->setFocus(Qt::TabFocusReason);
    return true;
}

}
