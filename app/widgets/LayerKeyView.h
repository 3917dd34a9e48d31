// The part of the legend that explains the layers: one row for each that is on.
#pragma once

#include "map/LayerKey.h"

#include <QWidget>

namespace ics {

class LayerKeyView final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerKeyView(QWidget *parent = nullptr);
    /** Of the map beside it: the grid's lines are as far apart as there. */
    void setLayers(const MapLayers &layers, double metresPerPixel);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LayerKeyRow> m_rows;
};

}
