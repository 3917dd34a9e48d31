#include "MapAnnouncer.h"

#include "MapAccessible.h"
#include "MapWidget.h"

#include <QEvent>

namespace ics {

MapAnnouncer::MapAnnouncer(MapWidget *map)
    : QObject(map)
    , m_map(map)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &MapAnnouncer::announceAreas);
    connect(map, &MapWidget::selectionShown, this, &MapAnnouncer::announceSelection);
    connect(map, &MapWidget::frameShown, this, [this] {
        if (QAccessible::isActive())
            m_rest.start();
    });
    map->installEventFilter(this);
}

bool MapAnnouncer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) // after the map has it, and Qt has said so
        QMetaObject::invokeMethod(this, &MapAnnouncer::announceSelection, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

MapAccessible *MapAnnouncer::accessible() const
{
    return QAccessible::isActive() ? dynamic_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(m_map))
                                   : nullptr;
}

void MapAnnouncer::announceSelection()
{
    const MapAccessible *map = accessible();
    QAccessibleInterface *area = map ? map->area(m_map->selectedShown()) : nullptr;
    if (!area)
        return;
    QAccessibleEvent selected(area, QAccessible::Selection);
    QAccessible::updateAccessibility(&selected);
    if (m_map->hasFocus()) {
        QAccessibleEvent focus(area, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void MapAnnouncer::announceAreas()
{
    const MapAccessible *map = accessible();
    if (!map)
        return;
    std::vector<int> seen = map->seen();
    if (seen == m_announced)
        return;
    m_announced = std::move(seen);
    QAccessibleEvent other(m_map, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&other);
}

}
