// What a trainer does on the map with mouse and keys while presenting: the ring that points, and the numbers. A number
// that is put by key stands at the ring if it is on, else at the point of the chosen area that is farthest from its
// border; among hexagons, it stands at that point of the area whose hexagon was meant.
#pragma once

#include "mesh/LsoaLocator.h"
#include "models/Annotations.h"
#include "models/Session.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace ics {

class MapWidget;
class PresenterOverlay;

class PresenterTools final : public QObject
{
    Q_OBJECT

public:
    PresenterTools(Session &session, Annotations &annotations, MapWidget *map, PresenterOverlay *overlay);

    void setPointing(bool on);
    [[nodiscard]] bool isPointing() const;
    void movePointer(QPointF by); // pixels; stays on the map
    void follow(QPoint global); // the mouse
    bool chooseAtPointer(); // false without a pointer

    /** While it is on, a click puts a number instead of choosing an area. */
    void setAnnotating(bool on);
    [[nodiscard]] bool isAnnotating() const { return m_annotating; }
    void putNumber();
    void putNumberAt(QPointF position); // on the map widget
    void removeLast();
    void removeAll();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void said(const QString &text); // what has been done

private:
    bool clickOnMap(QEvent *event);
    void add(QPointF metres, const QString &name = {}); // of the area there on the map, unless another is meant

    Session &m_session;
    Annotations &m_annotations;
    MapWidget *m_map;
    PresenterOverlay *m_overlay;
    struct Locator
    {
        explicit Locator(std::shared_ptr<const Mesh> of)
            : mesh(std::move(of))
            , lsoas(*mesh)
        {
        }
        std::shared_ptr<const Mesh> mesh;
        LsoaLocator lsoas;
    };
    QFuture<std::shared_ptr<const Locator>> m_locator; // made by a worker from the beginning on
    bool m_annotating = false;
    QPointF m_pressed;
};

}
