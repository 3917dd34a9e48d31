#include "LegendRows.h"

#include "Appearance.h"
#include "LegendRowButton.h"

#include <QButtonGroup>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace ics {

LegendRows::LegendRows(QWidget *panel, QWidget *before, QWidget *after)
    : m_panel(panel)
    , m_before(before)
    , m_after(after)
    , m_group(new QButtonGroup(panel))
    , m_font(Appearance::font(Appearance::Text::Small))
{
    setSpacing(0);
    m_group->setExclusive(false);
}

std::vector<LegendRowButton *> LegendRows::shown() const
{
    std::vector<LegendRowButton *> shown;
    std::ranges::copy_if(
        m_rows, std::back_inserter(shown), [](const LegendRowButton *row) { return !row->isHidden(); });
    return shown;
}

std::vector<LegendRowButton *> LegendRows::all() const
{
    return { m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(m_wanted) };
}

void LegendRows::addRow()
{
    auto *row = new LegendRowButton(m_panel);
    row->setFont(m_font);
    addWidget(row);
    QWidget::setTabOrder(m_rows.empty() ? m_before : m_rows.back(), row);
    QWidget::setTabOrder(row, m_after);
    m_group->addButton(row);
    connect(row, &LegendRowButton::clicked, this, [this, i = static_cast<int>(m_rows.size())](bool on) {
        Q_EMIT chosen(i < m_classes ? i : int(Choropleth::noData), on);
    });
    connect(row, &LegendRowButton::stepAsked, this, [this, row](int direction) { stepFrom(row, direction); });
    m_rows.push_back(row);
}

void LegendRows::stepFrom(LegendRowButton *row, int direction)
{
    const std::vector<LegendRowButton *> rows = shown();
    const auto next = std::ranges::find(rows, row) - rows.begin() + direction;
    if (next >= 0 && next < std::ssize(rows))
        rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void LegendRows::setShown(bool shown)
{
    m_isShown = shown;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < m_wanted && shown);
}

void LegendRows::fill(const MapScene &scene, const std::vector<QColor> &colours)
{
    const Legend &legend = scene.legend;
    m_classes = static_cast<int>(legend.listedRows());
    m_wanted = legend.listedRows() + (legend.hasNoData ? 1 : 0);
    while (m_rows.size() < m_wanted)
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isClass = i < legend.listedRows();
        if (isClass)
            m_rows[i]->setClass(legend.rows[i].range, legend.unit, legend.rows[i].count, colours[i]);
        else
            m_rows[i]->setClass(legend.noDataText(), {}, legend.noDataCount, std::nullopt, legend.noDataReason);
        const int number = isClass ? static_cast<int>(i) : int(Choropleth::noData);
        m_rows[i]->setChecked(scene.choropleth.onlyClass == number);
    }
    setShown(m_isShown);
}

void LegendRows::mark(int selected, int hovered)
{
    using Holds = LegendRowButton::Holds;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        m_rows[static_cast<std::size_t>(i)]->setHolds(i == selected ? Holds::Selected
                : i == hovered                                      ? Holds::Hovered
                                                                    : Holds::Neither);
}

void LegendRows::setFont(const QFont &font)
{
    m_font = font;
    for (LegendRowButton *row : m_rows)
        row->setFont(font);
}

}
