#include "PresenterTools.h"

#include "MapWidget.h"
#include "PresenterOverlay.h"
#include "map/AreaPole.h"
#include "models/ShownClasses.h"

#include <QApplication>
#include <QCursor>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace ics {

PresenterTools::PresenterTools(Session &session, Annotations &annotations, MapWidget *map, PresenterOverlay *overlay)
    : QObject(map)
    , m_session(session)
    , m_annotations(annotations)
    , m_map(map)
    , m_overlay(overlay)
{
    map->installEventFilter(this);
    m_locator = QtConcurrent::run([mesh = session.atlas()->mesh] { // the same for every choice of places
        return std::shared_ptr<const Locator>(std::make_shared<Locator>(mesh));
    });
}

bool PresenterTools::isPointing() const { return m_overlay->ring().has_value(); }

void PresenterTools::setPointing(bool on)
{
    if (on == isPointing())
        return;
    const QPoint mouse = m_map->mapFromGlobal(QCursor::pos());
    const QPointF start = m_map->rect().contains(mouse) ? QPointF(mouse) : QRectF(m_map->rect()).center();
    m_overlay->setRing(on ? std::optional(start) : std::nullopt);
    Q_EMIT said(on ? tr("Pointer on. The arrow keys move it.") : tr("Pointer off."));
}

void PresenterTools::movePointer(QPointF by)
{
    if (!isPointing())
        return;
    const QPointF to = *m_overlay->ring() + by;
    m_overlay->setRing(
        QPointF(std::clamp(to.x(), 0.0, m_map->width() - 1.0), std::clamp(to.y(), 0.0, m_map->height() - 1.0)));
}

void PresenterTools::follow(QPoint global)
{
    const QPoint at = m_map->mapFromGlobal(global);
    if (isPointing() && m_map->rect().contains(at))
        m_overlay->setRing(QPointF(at));
}

bool PresenterTools::chooseAtPointer()
{
    if (!isPointing())
        return false;
    if (const int area = m_map->areaAt(*m_overlay->ring()); area >= 0)
        m_map->choose(area);
    return true;
}

void PresenterTools::setAnnotating(bool on)
{
    if (on == m_annotating)
        return;
    m_annotating = on;
    on ? m_map->setCursor(Qt::CrossCursor) : m_map->unsetCursor();
    Q_EMIT said(on ? tr("A click on the map puts a number.") : tr("A click on the map chooses an area."));
}

void PresenterTools::putNumber()
{
    if (isPointing())
        return putNumberAt(*m_overlay->ring());
    const MapScene &scene = m_map->scene();
    const AreaRef selected = scene.selected;
    if (!selected.isValid() || selected.level >= std::ssize(scene.levels)) {
        Q_EMIT said(tr("Choose an area first, or turn the pointer on with P."));
        return;
    }
    const MapLevel &level = *scene.levels[static_cast<std::size_t>(selected.level)];
    add(areaPole(*m_session.atlas()->mesh, level, selected.area), level.names[static_cast<std::size_t>(selected.area)]);
}

void PresenterTools::putNumberAt(QPointF position)
{
    if (!m_map->hexagonsShown())
        return add(m_map->toMap(position));
    const int area = m_map->areaAt(position);
    if (area < 0) {
        Q_EMIT said(tr("There is no area here."));
        return;
    }
    add(areaPole(*m_session.atlas()->mesh, *m_map->scene().shownLevel(), area));
}

void PresenterTools::add(QPointF metres, const QString &name)
{
    const Atlas &atlas = *m_session.atlas();
    const GridPoint point { static_cast<std::int32_t>(std::lround(metres.x() * 10)),
        static_cast<std::int32_t>(std::lround(metres.y() * 10)) };
    Annotation annotation { .at = metres, .lsoa = m_locator.result()->lsoas.at(point), .text = name };
    const Selection &now = m_session.selection();
    const AreaId area = isValid(annotation.lsoa)
        ? atlas.areaAt(now.edition, levelOnMap(atlas, now.level), annotation.lsoa)
        : none<AreaId>;
    if (name.isEmpty() && isValid(area))
        annotation.text = atlas.area(area).name;
    if (m_annotations.add(annotation))
        Q_EMIT said(m_annotations.index(m_annotations.count() - 1).data(Qt::AccessibleTextRole).toString());
}

void PresenterTools::removeLast()
{
    m_annotations.removeLast();
    Q_EMIT said(tr("%n number(s) on the map", nullptr, m_annotations.count()));
}

void PresenterTools::removeAll()
{
    m_annotations.clear();
    Q_EMIT said(tr("%n number(s) on the map", nullptr, 0));
}

bool PresenterTools::eventFilter(QObject *watched, QEvent *event)
{
    return watched == m_map && m_annotating ? clickOnMap(event) : QObject::eventFilter(watched, event);
}

// The map still pans when it is dragged; it only does not learn of the click.
bool PresenterTools::clickOnMap(QEvent *event)
{
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonDblClick) {
        event->setAccepted(event->type() != QEvent::TouchBegin); // a touch comes back as a mouse
        return true;
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = mouse->position();
        return false;
    }
    if ((mouse->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return false;
    const QPointF nowhere(-1, -1); // where there is neither an area nor a mark to choose
    QMouseEvent release(QEvent::MouseButtonRelease, nowhere, mouse->globalPosition(), Qt::LeftButton, Qt::NoButton, {});
    const QSignalBlocker quietly(m_map);
    static_cast<QObject *>(m_map)->event(&release);
    putNumberAt(mouse->position());
    return true;
}

}
