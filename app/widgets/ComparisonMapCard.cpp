#include "ComparisonMapCard.h"

#include "Appearance.h"
#include "ElidedLabel.h"
#include "map/ScaleBar.h"
#include "models/LevelText.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ics {

class ComparisonMapCard::Picture final : public QWidget
{
public:
    explicit Picture(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumSize(120, 140);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void show(const QImage &image, const ScaleBar &bar)
    {
        m_image = image;
        m_bar = bar;
        update();
    }
    [[nodiscard]] const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_image.isNull()) {
            painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
            return;
        }
        painter.drawImage(rect(), m_image); // of the former size until the next is there
        paintScale(painter);
    }

private:
    void paintScale(QPainter &painter) const
    {
        const MapPalette &colours = MapPalette::of(Appearance::isDark(palette()) ? Theme::Dark : Theme::Light);
        painter.setFont(Appearance::font(Appearance::Text::Small));
        const QFontMetrics metrics = painter.fontMetrics();
        const QRectF panel(4, height() - metrics.height() - 8,
            m_bar.pixels + metrics.horizontalAdvance(m_bar.text) + 18, metrics.height() + 4);
        QColor behind = colours.panel;
        behind.setAlpha(225);
        painter.setPen(Qt::NoPen);
        painter.setBrush(behind);
        painter.drawRoundedRect(panel, 3, 3);
        painter.setPen(QPen(colours.panelText, 1.5));
        const QPointF left(panel.left() + 6, panel.center().y() + 3);
        const QPointF right = left + QPointF(m_bar.pixels, 0);
        painter.drawLine(left, right);
        painter.drawLine(left, left - QPointF(0, 5));
        painter.drawLine(right, right - QPointF(0, 5));
        painter.drawText(panel.adjusted(m_bar.pixels + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_bar.text);
    }

    QImage m_image;
    ScaleBar m_bar;
};

ComparisonMapCard::ComparisonMapCard(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_map(new Picture(this))
    , m_figure(new ElidedLabel(this))
    , m_parts(new ElidedLabel(this))
{
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_parts->setForegroundRole(QPalette::PlaceholderText);
    m_parts->setFont(Appearance::font(Appearance::Text::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_map, 1);
    column->addWidget(m_figure);
    column->addWidget(m_parts);
}

void ComparisonMapCard::setMap(const Atlas &atlas, const ComparisonScene &map)
{
    const QString name = areaName(atlas.area(map.area));
    m_name->setFullText(name);
    //: %1 lowest and highest figure of the parts of the area
    const QString parts = map.extremes.isEmpty() ? QString() : tr("parts: %1").arg(map.extremes);
    const QString figure = QStringList { map.figure, parts }.join(u'\n').trimmed();
    m_figure->setFullText(map.figure);
    m_parts->setFullText(parts);
    m_map->setAccessibleName(tr("Map of %1").arg(name));
    m_map->setAccessibleDescription(figure);
    m_map->setToolTip(name + u'\n' + figure);
}

void ComparisonMapCard::setViewport(const Viewport &viewport) { m_viewport = viewport; }

void ComparisonMapCard::setPicture(const QImage &picture)
{
    const double longestBar = std::min(70.0, m_map->width() / 3.0); // and the text beside it
    m_map->show(picture, ScaleBar::make(m_viewport, longestBar));
}

QSize ComparisonMapCard::mapSize() const { return m_map->size(); }
QImage ComparisonMapCard::picture() const { return m_map->image(); }

}
