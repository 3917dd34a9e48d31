// What a folded legend still says in a line: the colours from the lowest figure to the highest, and hatching where
// there is land without a figure. Empty for maps that are not shaded by one indicator.
#pragma once

#include "map/Legend.h"

#include <QWidget>

namespace ics {

class LegendBrief final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendBrief(QWidget *parent = nullptr);
    void setLegend(const Legend &legend);
    [[nodiscard]] bool isEmpty() const { return m_low.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColours(QPainter &painter, const QRect &room);

    Choropleth m_choropleth;
    QString m_low; // the lowest figure
    QString m_high;
    bool m_hasNoData = false;
};

}
