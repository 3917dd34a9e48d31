// The classes of a legend as buttons, the lowest first, then that of the areas without a figure. Buttons are kept for
// the next legend; arrows step from one to the next.
#pragma once

#include "map/MapScene.h"

#include <QColor>
#include <QFont>
#include <QVBoxLayout>

#include <vector>

class QButtonGroup;

namespace ics {

class LegendRowButton;

class LegendRows final : public QVBoxLayout
{
    Q_OBJECT

public:
    /** The keyboard comes to them after `before`, and goes on to `after`. */
    LegendRows(QWidget *panel, QWidget *before, QWidget *after);

    void fill(const MapScene &scene, const std::vector<QColor> &colours);
    void setShown(bool shown);
    [[nodiscard]] std::vector<LegendRowButton *> shown() const;
    [[nodiscard]] std::vector<LegendRowButton *> all() const; // of the legend, also while it is folded
    void mark(int selected, int hovered); // rows; −1: none
    void setFont(const QFont &font);

Q_SIGNALS:
    void chosen(int number, bool on); // of a class, or Choropleth::noData

private:
    void addRow();
    void stepFrom(LegendRowButton *row, int direction);

    QWidget *m_panel;
    QWidget *m_before;
    QWidget *m_after;
    QButtonGroup *m_group;
    std::vector<LegendRowButton *> m_rows;
    QFont m_font;
    int m_classes = 0;
    std::size_t m_wanted = 0; // rows: with that of no data
    bool m_isShown = true;
};

}
