#include "FactRows.h"

#include <algorithm>

namespace ics {

FactRows::FactRows(QWidget *card)
    : QObject(card)
    , m_card(card)
{
}

FactRow *FactRows::rowAt(std::size_t position)
{
    while (m_rows.size() <= position) {
        auto *row = new FactRow(m_card);
        connect(row, &FactRow::linkActivated, this, &FactRows::linkActivated);
        connect(row, &FactRow::termRequested, this, [this, row] { Q_EMIT termRequested(row->label(), row); });
        connect(row, &FactRow::moveRequested, this, [this, row](int rows) { moveFocus(row, rows); });
        connect(row, &FactRow::heightChanged, this, &FactRows::heightChanged);
        m_rows.push_back(row);
    }
    return m_rows[position];
}

void FactRows::fill(const std::vector<FactRow::Content> &contents)
{
    m_used = contents.size();
    for (std::size_t i = 0; i < m_used; ++i) {
        FactRow *row = rowAt(i);
        row->setContent(contents[i]);
        row->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        row->show();
    }
    for (std::size_t i = m_used; i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

void FactRows::moveFocus(FactRow *from, int rows)
{
    const auto next = std::ranges::find(m_rows, from) - m_rows.begin() + rows;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_used))
        m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

}
