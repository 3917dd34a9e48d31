// Beside the map, the areas in one of two forms: the tree of the whole structure, or the table of those on the map.
#pragma once

#include <QWidget>

class QStackedLayout;
class QTabBar;

namespace ics {

class SidePane final : public QWidget
{
    Q_OBJECT

public:
    SidePane(QWidget *tree, QWidget *table, QWidget *parent = nullptr);

    void showTable(bool shown);
    [[nodiscard]] bool isTableShown() const;
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }

Q_SIGNALS:
    void tableShown(bool shown);

private:
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
};

}
