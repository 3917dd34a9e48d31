#include "LayerMenu.h"

#include <QAction>

namespace ics {

namespace {

    QString explanation(MapLayer layer)
    {
        switch (layer) {
        case MapLayer::Councils:
            return LayerMenu::tr("Upper-tier and unitary councils, over whatever the map shows");
        case MapLayer::SubIcbs:
            return LayerMenu::tr("The parts that Integrated Care Boards were made of in 2022");
        case MapLayer::Districts:
            return LayerMenu::tr("Districts, boroughs and unitary councils");
        case MapLayer::Coast:
            return LayerMenu::tr("A stronger line round England");
        case MapLayer::Grid:
            return LayerMenu::tr("Squares of 100, 10 or 1 km with their letters and figures");
        case MapLayer::Names:
            return LayerMenu::tr("Names of areas on the map");
        case MapLayer::NorthArrow:
            return LayerMenu::tr("An arrow beside the scale bar; the map is always grid north up");
        case MapLayer::Trusts:
            return LayerMenu::tr("Headquarters of NHS trusts and foundation trusts, July 2026");
        case MapLayer::Hospitals:
            return LayerMenu::tr("Hospitals as they were in 2022");
        case MapLayer::Practices:
            return LayerMenu::tr("Premises of GP practices, April 2026");
        case MapLayer::London:
            return LayerMenu::tr("London larger, in a frame, while most of England is in view");
        }
        return {};
    }

}

LayerMenu::LayerMenu(QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("Layers of the map"));
    setToolTipsVisible(true);
    for (const MapLayer layer : mapLayers) {
        if (layer == MapLayer::Names || layer == MapLayer::Trusts)
            addSeparator();
        QAction *action = addAction(mapLayerName(layer));
        action->setCheckable(true);
        action->setToolTip(explanation(layer));
        action->setData(static_cast<int>(layer));
        connect(action, &QAction::triggered, this, [this] { Q_EMIT layersChanged(layers()); });
    }
    setLayers(usualLayers);
}

void LayerMenu::setLayers(MapLayerSet layers)
{
    for (QAction *action : actions())
        if (action->isCheckable())
            action->setChecked(layers.testFlag(static_cast<MapLayer>(action->data().toInt())));
}

MapLayerSet LayerMenu::layers() const
{
    MapLayerSet result;
    for (const QAction *action : actions())
        if (action->isCheckable() && action->isChecked())
            result |= static_cast<MapLayer>(action->data().toInt());
    return result;
}

}
