// Tells screen readers what happens on a map: at once which area is selected now, and once the map has come to rest
// that other areas are seen. Does nothing while no screen reader listens.
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

namespace ics {

class MapAccessible;
class MapWidget;

class MapAnnouncer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int rest = 400; // ms without a new picture before other areas are announced

    explicit MapAnnouncer(MapWidget *map);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announceSelection();
    void announceAreas();
    [[nodiscard]] MapAccessible *accessible() const; // null while none listens

    MapWidget *m_map;
    QTimer m_rest;
    std::vector<int> m_announced; // areas seen
};

}
