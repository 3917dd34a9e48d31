#include "ChangeLegend.h"

#include "Appearance.h"
#include "ChangeMarks.h"
#include "domain/Figures.h"
#include "map/FlowArrow.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ics {

namespace {
    using Kind = AreaFate::Kind;
    constexpr int signWidth = 34;
    constexpr int margin = 10;
}

ChangeLegend::ChangeLegend(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(Appearance::font(Appearance::Text::Small));
    setAccessibleName(tr("Legend"));
}

void ChangeLegend::setComparison(const EditionComparison &comparison, bool before)
{
    m_rows.clear();
    for (const Kind kind :
        { Kind::Closed, Kind::Opened, Kind::Enlarged, Kind::Reduced, Kind::Redrawn, Kind::Unchanged })
        if (const int count = comparison.count(kind); count > 0)
            m_rows.push_back(
                { Sign::Kind, kind, fateName(kind), figure(count), kind == (before ? Kind::Opened : Kind::Closed) });
    m_rows.push_back({ Sign::Former, Kind::Closed, tr("Former border"), {} });
    m_rows.push_back({ Sign::Present, Kind::Opened, tr("Border now"), {} });
    m_rows.push_back({ Sign::Arrow, Kind::Closed, tr("Where people went"), {} });
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

QString ChangeLegend::asText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines << (row.count.isEmpty() ? row.text : tr("%1: %2").arg(row.text, row.count));
    return lines.join(u'\n');
}

QSize ChangeLegend::sizeHint() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(row.text + QStringLiteral("  ") + row.count));
    return { width + signWidth + 3 * margin, rowHeight() * static_cast<int>(m_rows.size()) + margin };
}

void ChangeLegend::paintSign(QPainter &painter, const Row &row, const QRectF &box) const
{
    const Theme theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
    const MapPalette &colours = MapPalette::of(theme);
    const QPointF left(box.left(), box.center().y());
    const QPointF right(box.right(), box.center().y());
    switch (row.sign) {
    case Sign::Kind:
        painter.setPen(QPen(colours.panelFaint, 1));
        painter.setBrush(kindColours(theme)[static_cast<std::size_t>(colourOfFate(row.kind))]);
        painter.drawRect(box.adjusted(0.5, 2.5, -0.5, -2.5));
        paintFateMark(painter, box.center(), box.height() / 2 - 4, row.kind, theme);
        break;
    case Sign::Former:
        painter.setPen(QPen(colours.panelText, 2, Qt::CustomDashLine, Qt::FlatCap));
        {
            QPen pen(colours.panelText, 2, Qt::SolidLine, Qt::FlatCap);
            pen.setDashPattern({ 3.2, 2.2 });
            painter.setPen(pen);
        }
        painter.drawLine(left, right);
        break;
    case Sign::Present:
        painter.setPen(QPen(colours.panelText, 2));
        painter.drawLine(left, right);
        break;
    case Sign::Arrow:
        painter.fillPath(FlowArrow { left + QPointF(0, 3), right + QPointF(0, 3), 5 }.shape(), colours.panelText);
        break;
    }
}

void ChangeLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPalette &colours = MapPalette::of(Appearance::isDark(palette()) ? Theme::Dark : Theme::Light);
    painter.setPen(Appearance::line(palette()));
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    int y = margin / 2;
    for (const Row &row : m_rows) {
        const QRect line(margin, y, width() - 2 * margin, rowHeight());
        painter.setOpacity(row.faint ? 0.55 : 1);
        paintSign(
            painter, row, QStyle::visualRect(layoutDirection(), rect(), QRect(margin, y, signWidth, rowHeight())));
        painter.setOpacity(1);
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), line.adjusted(signWidth + margin, 0, 0, 0));
        painter.setPen(colours.panelText);
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, row.text);
        painter.setPen(colours.panelFaint);
        painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter, row.count);
        y += rowHeight();
    }
}

void ChangeLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Appearance::font(Appearance::Text::Small));
}

}
