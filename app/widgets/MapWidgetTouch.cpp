// Fingers on the map: one pans, two pan and zoom, a tap clicks, two taps drill down, and a long press opens the menu.
// Touches of the buttons and the legend that lie on the map are left to them, as mouse events.
#include "MapWidget.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QTouchEvent>

#include <cmath>

namespace ics {
namespace {

    /** The fingers that were down before and still are: their middle, and their mean distance from it. */
    struct Fingers
    {
        int count = 0;
        QPointF middle;
        double spread = 0;
    };

    template <typename Position> Fingers fingersAt(const QTouchEvent &event, Position position)
    {
        Fingers fingers;
        const auto isMoving = [](const QEventPoint &point) {
            return point.state() == QEventPoint::Updated || point.state() == QEventPoint::Stationary;
        };
        for (const QEventPoint &point : event.points()) {
            if (isMoving(point)) {
                fingers.middle += position(point);
                ++fingers.count;
            }
        }
        if (fingers.count == 0)
            return fingers;
        fingers.middle /= fingers.count;
        for (const QEventPoint &point : event.points()) {
            if (isMoving(point)) {
                const QPointF arm = position(point) - fingers.middle;
                fingers.spread += std::hypot(arm.x(), arm.y()) / fingers.count;
            }
        }
        return fingers;
    }

    constexpr double smallestSpread = 8; // pixels: closer together, fingers do not zoom

}

bool MapWidget::nativeGestureEvent(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_flight.stop();
    setViewport(m_settings.viewport.zoomedAbout(event->position(), 1 + event->value()));
    return true;
}

bool MapWidget::touchEvent(QTouchEvent *event)
{
    const QPointF first = event->points().isEmpty() ? QPointF() : event->points().first().position();
    if (event->type() == QEvent::TouchBegin) {
        if (childAt(first.toPoint())) {
            event->ignore();
            return false;
        }
        m_flight.stop();
        m_touchPosition = first;
        m_touchMoved = false;
        m_touchTime.start();
        setHovered(-1);
    } else if (event->type() != QEvent::TouchCancel) {
        moveByTouch(*event);
        if (event->type() == QEvent::TouchEnd)
            endTouch(*event);
    }
    event->accept();
    return true;
}

void MapWidget::moveByTouch(const QTouchEvent &event)
{
    const QPointF from = event.points().first().position() - m_touchPosition;
    const bool starts
        = !m_touchMoved && (event.points().size() > 1 || from.manhattanLength() >= QApplication::startDragDistance());
    m_touchMoved = m_touchMoved || starts;
    const auto before = [&](const QEventPoint &p) {
        return starts && event.points().size() == 1 ? m_touchPosition : p.lastPosition();
    };
    const Fingers was = fingersAt(event, before);
    const Fingers is = fingersAt(event, [](const QEventPoint &p) { return p.position(); });
    if (!m_touchMoved || is.count == 0)
        return;
    Viewport viewport = m_settings.viewport.pannedBy(is.middle - was.middle);
    if (is.count > 1 && was.spread > smallestSpread && is.spread > smallestSpread)
        viewport = viewport.zoomedAbout(is.middle, is.spread / was.spread);
    setViewport(viewport);
}

void MapWidget::endTouch(const QTouchEvent &event)
{
    if (m_touchMoved)
        return;
    setFocus(Qt::MouseFocusReason);
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const QPointF at = event.points().first().position();
    if (m_touchTime.elapsed() >= hints.mousePressAndHoldInterval()) {
        QContextMenuEvent menu(QContextMenuEvent::Other, at.toPoint(), mapToGlobal(at.toPoint()));
        contextMenuEvent(&menu);
        return;
    }
    const bool again = m_tapTime.isValid() && m_tapTime.elapsed() < hints.mouseDoubleClickInterval()
        && (at - m_tapPosition).manhattanLength() < 2 * hints.touchDoubleTapDistance();
    const int area = areaAt(at);
    m_tapPosition = at;
    if (again && area >= 0) {
        m_tapTime.invalidate();
        activate(area);
    } else {
        m_tapTime.start();
        Q_EMIT areaClicked(area);
    }
}

}
