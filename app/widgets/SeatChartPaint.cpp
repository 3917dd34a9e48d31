// How a seat chart is drawn.
#include "SeatChart.h"

#include "Appearance.h"
#include "FlatStyle.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int keyGap = 16;

    QColor policyColour(const QPalette &palette)
    {
        return Appearance::isDark(palette) ? QColor(0xcfa6f0) : QColor(0x7b3aa8);
    }

}

void paintSeatMark(QPainter &painter, const QRect &box, Standing standing, Basis basis, const QString &letters,
    const QPalette &palette)
{
    const bool law = standing == Standing::Seat && basis == Basis::Statutory;
    const QColor ink = standing == Standing::Seat ? (law ? Appearance::accent(palette) : policyColour(palette))
                                                  : Appearance::muted(palette);
    QPen outline(ink, standing == Standing::Seat ? 2 : 1.4, standing == Standing::Open ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(outline);
    painter.setBrush(law ? QBrush(ink) : QBrush(Qt::NoBrush));
    const QRectF shape = QRectF(box).adjusted(1, 1, -1, -1);
    if (standing == Standing::Named)
        painter.drawRoundedRect(shape.adjusted(2, 2, -2, -2), 4, 4);
    else
        painter.drawEllipse(shape);
    painter.setPen(law ? palette.color(QPalette::Base) : ink);
    painter.drawText(box, Qt::AlignCenter, letters);
}

void SeatChart::paintSpot(QPainter &painter, const SeatLayout::Spot &spot, bool current, bool hovered) const
{
    const BoardSeat &seat = m_board.groups[spot.group].seats[spot.seat];
    painter.setFont(seatTitleFont());
    paintSeatMark(painter, spot.mark, seat.standing, seat.basis, seat.mark, palette());
    if (current || hovered) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), current ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(spot.mark).adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8);
    }
    if (m_size == SeatChartSize::Compact)
        return;
    painter.setFont(seatTextFont());
    painter.setPen(palette().color(seat.standing == Standing::Seat ? QPalette::WindowText : QPalette::PlaceholderText));
    QString role = seatLabel(seat);
    const QFontMetrics metrics(seatTextFont());
    while (role.size() > 4 && wrappedTextHeight(metrics, spot.words.width(), role) > spot.words.height())
        role = role.left(role.size() - 2).trimmed() + u'…';
    painter.drawText(spot.words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, role);
}

void SeatChart::paintKey(QPainter &painter) const
{
    struct Entry
    {
        Standing standing;
        Basis basis;
        QString text;
    };
    const std::array entries { Entry { Standing::Seat, Basis::Statutory, tr("by law") },
        Entry { Standing::Seat, Basis::NationalPolicy, tr("by policy") },
        Entry { Standing::Open, Basis::Statutory, tr("may be added") },
        Entry { Standing::Named, Basis::NationalPolicy, tr("no seat of its own") } };
    painter.setFont(seatTextFont());
    const QFontMetrics metrics(seatTextFont());
    const int side = metrics.height() - 2;
    int x = m_layout.key.x();
    for (const Entry &entry : entries) {
        const int wide = metrics.horizontalAdvance(entry.text);
        const auto place = [&](int left, int extent) {
            return QStyle::visualRect(
                layoutDirection(), { 0, 0, width(), 1 }, QRect(left, m_layout.key.y() + 1, extent, metrics.height()));
        };
        QRect box = place(x, side);
        box.setHeight(side);
        paintSeatMark(painter, box, entry.standing, entry.basis, {}, palette());
        painter.setPen(Appearance::muted(palette()));
        painter.drawText(place(x + side + 5, wide + 2), Qt::AlignVCenter, entry.text);
        x += side + 5 + wide + keyGap;
    }
}

void SeatChart::paintHeadings(QPainter &painter) const
{
    const int flags
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    for (std::size_t g = 0; g < m_layout.headings.size(); ++g) {
        painter.setFont(seatTitleFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(m_layout.headings[g].title, flags, seatGroupTitle(m_board.groups[g]));
        painter.setFont(seatTextFont());
        painter.setPen(Appearance::muted(palette()));
        if (m_size == SeatChartSize::Large)
            painter.drawText(m_layout.headings[g].intro, flags, m_board.groups[g].intro);
    }
    if (m_size == SeatChartSize::Compact)
        painter.drawText(m_layout.caption, flags, captionText());
}

void SeatChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeadings(painter);
    for (std::size_t i = 0; i < m_layout.spots.size(); ++i) {
        const bool current = static_cast<int>(i) == m_current && (hasFocus() || m_size == SeatChartSize::Large);
        paintSpot(painter, m_layout.spots[i], current, static_cast<int>(i) == m_hovered);
    }
    if (m_size == SeatChartSize::Large)
        paintKey(painter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

}
