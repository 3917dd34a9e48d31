#include "BarrierTape.h"

namespace ics {

void paintTape(QPainter &painter, const QRect &band)
{
    constexpr int stripe = 10;
    painter.save();
    painter.setClipRect(band);
    painter.fillRect(band, tapeYellow);
    painter.setBrush(tapeBlack);
    painter.setPen(Qt::NoPen);
    const int low = band.bottom() + 1;
    for (int x = band.left() - band.height(); x < band.right(); x += 2 * stripe)
        painter.drawPolygon(QPolygon({ { x, low }, { x + stripe, low }, { x + stripe + band.height(), band.top() },
            { x + band.height(), band.top() } }));
    painter.restore();
}

}
