#include "TimelineDelegate.h"

#include "Appearance.h"
#include "Elided.h"
#include "models/TimelineModel.h"

#include <QPainterPath>
#include <QStyle>

namespace ics {

namespace {

    constexpr int gap = Appearance::grid;

    int yearWidth(const QFont &font)
    {
        QFont heading = font;
        heading.setPointSizeF(font.pointSizeF() * 1.4);
        heading.setWeight(QFont::DemiBold);
        return QFontMetrics(heading).horizontalAdvance(QStringLiteral("0000")) + 3 * gap;
    }

    QPainterPath signPath(QPointF c, double r, TimelineEvent::Kind kind)
    {
        QPainterPath path;
        switch (kind) {
        case TimelineEvent::Kind::Law:
            path.addRect(QRectF(c.x() - r * 0.85, c.y() - r * 0.85, r * 1.7, r * 1.7));
            break;
        case TimelineEvent::Kind::Plan:
            path.addPolygon(QPolygonF(QList<QPointF> { c + QPointF(0, -r * 1.15), c + QPointF(r * 1.15, 0),
                c + QPointF(0, r * 1.15), c + QPointF(-r * 1.15, 0) }));
            path.closeSubpath();
            break;
        case TimelineEvent::Kind::Body:
            path.addEllipse(c, r * 1.15, r * 1.15);
            break;
        case TimelineEvent::Kind::Guidance:
            path.addPolygon(QPolygonF(QList<QPointF> { c + QPointF(-r * 0.7, -r), c + QPointF(r * 0.2, -r),
                c + QPointF(r * 0.8, -r * 0.4), c + QPointF(r * 0.8, r), c + QPointF(-r * 0.7, r) }));
            path.closeSubpath();
            break;
        }
        return path;
    }

}

void paintTimelineSign(
    QPainter &painter, QPointF centre, double radius, TimelineEvent::Kind kind, bool planned, const QPalette &palette)
{
    QPen pen(Appearance::accent(palette), 2, planned ? Qt::DashLine : Qt::SolidLine);
    if (planned)
        pen.setDashPattern({ 1.6, 1.2 });
    painter.setPen(pen);
    painter.setBrush(planned ? palette.color(QPalette::Base) : Appearance::accent(palette));
    painter.drawPath(signPath(centre, radius, kind));
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 320, 2 * option.fontMetrics.height() + 3 * gap };
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect all = option.rect;
    const int years = yearWidth(option.font);
    const int lineAt = all.left() + years;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect words = all.adjusted(years + 3 * gap, 0, -gap, 0);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Appearance::tint(palette));
        painter->drawRoundedRect(place(words.adjusted(-gap, 2, gap / 2, -2)), 5, 5);
        painter->setBrush(Appearance::accent(palette));
        painter->drawRect(place(QRect(words.left() - gap, words.top() + 4, 3, words.height() - 8)));
    }
    const bool first = index.row() == 0;
    const bool last = index.row() + 1 == index.model()->rowCount();
    const QPoint middle = place(QRect(lineAt, all.center().y(), 1, 1)).center();
    painter->setPen(QPen(Appearance::line(palette), 3));
    painter->drawLine(middle.x(), first ? middle.y() : all.top(), middle.x(), last ? middle.y() : all.bottom() + 1);
    paintTimelineSign(*painter, middle, 8,
        static_cast<TimelineEvent::Kind>(index.data(TimelineModel::KindRole).toInt()),
        index.data(TimelineModel::PlannedRole).toBool(), palette);
    if (const int year = index.data(TimelineModel::YearRole).toInt(); year > 0) {
        QFont heading = option.font;
        heading.setPointSizeF(option.font.pointSizeF() * 1.4);
        heading.setWeight(QFont::DemiBold);
        painter->setFont(heading);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(place(QRect(all.left() + gap, all.top(), years - 3 * gap, all.height())),
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            QString::number(year));
    }
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int half = words.height() / 2;
    const QRect upper = place(words.adjusted(0, gap, 0, -half));
    const QRect lower = place(words.adjusted(0, half, 0, -gap));
    painter->setFont(option.font);
    painter->setPen(Appearance::muted(palette));
    painter->drawText(upper, align,
        option.fontMetrics.elidedText(index.data(TimelineModel::WhenRole).toString(), Qt::ElideRight, upper.width()));
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(lower, align, elidedAtEnd(QFontMetrics(strong), index.data().toString(), lower.width()));
    painter->restore();
}

}
