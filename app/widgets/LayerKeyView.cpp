#include "LayerKeyView.h"

#include "Appearance.h"

namespace ics {

namespace {
    constexpr int space = 6; // above the first row
}

LayerKeyView::LayerKeyView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LayerKeyView::setLayers(const MapLayers &layers, double metresPerPixel)
{
    auto rows = layerKeyRows(layers, metresPerPixel);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    setAccessibleName(tr("Layers: %1").arg(asText()));
    setToolTip(asText());
    updateGeometry();
    update();
}

QString LayerKeyView::asText() const
{
    QStringList texts;
    for (const LayerKeyRow &row : m_rows)
        texts << row.text;
    return texts.join(tr(", "));
}

QSize LayerKeyView::sizeHint() const
{
    return m_rows.empty() ? QSize() : layerKeySize(m_rows, font()).toSize() + QSize(0, space + 1);
}

void LayerKeyView::paintEvent(QPaintEvent *)
{
    if (m_rows.empty())
        return;
    QPainter painter(this);
    painter.setPen(Appearance::line(palette()));
    painter.drawLine(0, 2, width(), 2);
    paintLayerKey(painter, QRectF(rect()).adjusted(0, space, 0, 0), m_rows, font(),
        Appearance::isDark(palette()) ? Theme::Dark : Theme::Light, layoutDirection());
}

}
