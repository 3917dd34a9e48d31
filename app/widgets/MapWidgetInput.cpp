// What the person does to the map: mouse, wheel, touch and keys, turned into viewports and signals.
#include "MapWidget.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>

namespace ics {
namespace {

    constexpr double keyPan = 80; // pixels
    constexpr double keyZoom = 1.5;
    constexpr double wheelZoom = 1.25; // for one notch
    constexpr double notch = 120;

}

bool MapWidget::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touchEvent(static_cast<QTouchEvent *>(event));
    case QEvent::NativeGesture:
        return nativeGestureEvent(static_cast<QNativeGestureEvent *>(event));
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    default:
        return QWidget::event(event);
    }
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_flight.stop();
    m_pressed = true;
    m_dragging = false;
    m_pressPosition = m_lastPosition = event->position();
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        m_pointer = event->globalPosition();
        setHovered(areaAt(event->position()));
        const QString tip = tipAt(event->position());
        if (!tip.isEmpty())
            QToolTip::showText(event->globalPosition().toPoint(), tip, this);
        else
            QToolTip::hideText();
        return;
    }
    if (!m_dragging && (event->position() - m_pressPosition).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    setHovered(-1);
    setViewport(m_settings.viewport.pannedBy(event->position() - m_lastPosition));
    m_lastPosition = event->position();
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    if (m_dragging)
        unsetCursor();
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        askPlace(event->position());
    else if (const PlacedMarker *marker = markerAt(event->position()))
        chooseMarker(*marker);
    else
        Q_EMIT areaClicked(areaAt(event->position()));
    m_dragging = false;
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int area = areaAt(event->position());
    if (event->button() == Qt::LeftButton && area >= 0)
        Q_EMIT areaActivated(area);
}

void MapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? rect().center() : event->pos();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *where = menu->addAction(tr("&Where is this?"), this, [this, at] { askPlace(at); });
    where->setEnabled(!hexagonsShown());
    Q_EMIT menuOpening(menu, byKey ? selectedShown() : areaAt(at));
    menu->popup(mapToGlobal(at));
}

/** A point among hexagons is nowhere on the land. */
void MapWidget::askPlace(QPointF position)
{
    if (!hexagonsShown())
        Q_EMIT placeAsked(toMap(position));
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    m_flight.stop();
    const double notches = event->angleDelta().y() / notch;
    const QPointF fixed = m_settings.viewport.toScreen(toMap(event->position())); // over the inset: London on the map
    if (notches != 0)
        setViewport(m_settings.viewport.zoomedAbout(fixed, std::pow(wheelZoom, notches)));
    event->accept();
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool forAnother = focus && focus != this && isAncestorOf(focus); // the legend did not want it
    if (forAnother || stepByKey(*event)) {
        event->setAccepted(!forAnother);
        return;
    }
    const auto pan = [this](double x, double y) {
        setViewport(m_settings.viewport.pannedBy({ x * keyPan, y * keyPan }));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return pan(1, 0);
    case Qt::Key_Right:
        return pan(-1, 0);
    case Qt::Key_Up:
        return pan(0, 1);
    case Qt::Key_Down:
        return pan(0, -1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(keyZoom);
    case Qt::Key_Minus:
        return zoom(1 / keyZoom);
    case Qt::Key_Home:
        return fitEngland();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selectedShown() >= 0)
            activate(selectedShown());
        return;
    case Qt::Key_Escape:
        Q_EMIT clearRequested();
        return;
    case Qt::Key_Question:
        Q_EMIT keysRequested();
        return;
    case Qt::Key_W:
        askPlace(QRectF(rect()).center());
        return;
    case Qt::Key_Backspace:
        Q_EMIT upRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapWidget::leaveEvent(QEvent *) { setHovered(-1); }

void MapWidget::focusInEvent(QFocusEvent *) { update(); }

void MapWidget::focusOutEvent(QFocusEvent *) { update(); }

}
