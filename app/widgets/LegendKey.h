// The part of the legend that is no list of classes: a bar of changing colour, nested circles, or the square of two
// indicators, whose nine cells are buttons. Pressed, all areas of other cells step back; arrow keys go from cell to
// cell.
#pragma once

#include "map/MapScene.h"

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace ics {

class LegendKey final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendKey(QWidget *parent = nullptr);

    void setScene(const MapScene &scene);
    /** Of the map beside it: circles of the key are as large as there. */
    void setMetresPerPixel(double metres);
    /** Areas of the shown level; −1: none. */
    void setMarks(int selected, int hovered);
    [[nodiscard]] std::vector<QAbstractButton *> cells() const; // of two indicators; else none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void cellChosen(int cell, bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeCells();
    bool step(int from, int key); // true: the key was an arrow

    MapScene m_scene;
    int m_selected = -1;
    int m_hovered = -1;
    std::vector<QAbstractButton *> m_cells;
};

}
