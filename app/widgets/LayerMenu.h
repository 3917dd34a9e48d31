// What lies over the map, to be switched on and off: a menu of check marks over a MapLayerSet.
#pragma once

#include "map/MapLayers.h"

#include <QMenu>

namespace ics {

class LayerMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LayerMenu(QWidget *parent = nullptr);
    void setLayers(MapLayerSet layers); // says nothing
    [[nodiscard]] MapLayerSet layers() const;

Q_SIGNALS:
    void layersChanged(ics::MapLayerSet layers); // by the person
};

}
