#include "SidePane.h"

#include "Appearance.h"

#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace ics {

SidePane::SidePane(QWidget *tree, QWidget *table, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedLayout)
{
    setAccessibleName(tr("Areas"));
    m_tabs->setAccessibleName(tr("Tree or table"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Tree"));
    m_tabs->addTab(tr("Table"));
    m_tabs->setTabToolTip(0, tr("The whole structure"));
    m_tabs->setTabToolTip(1, tr("The areas on the map with their figures"));
    m_stack->addWidget(tree);
    m_stack->addWidget(table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid / 2, 0);
    top->addWidget(m_tabs);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        Q_EMIT tableShown(tab == 1);
    });
}

void SidePane::showTable(bool shown) { m_tabs->setCurrentIndex(shown ? 1 : 0); }

bool SidePane::isTableShown() const { return m_tabs->currentIndex() == 1; }

}
