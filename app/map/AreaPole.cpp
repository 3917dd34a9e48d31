#include "AreaPole.h"

#include "AreaLabels.h"
#include "LabelRaster.h"
#include "MeshDetail.h"
#include "Viewport.h"

namespace ics {

QPointF areaPole(const Mesh &mesh, const MapLevel &level, int area)
{
    constexpr int side = 160; // pixels
    GridRect bounds;
    std::size_t largest = mesh.lsoaBounds.size();
    for (std::size_t i = 0; i < mesh.lsoaBounds.size(); ++i) {
        if (level.areaOfLsoa[i] != area)
            continue;
        bounds.include(mesh.lsoaBounds[i]);
        if (largest == mesh.lsoaBounds.size() || mesh.lsoaArea[i] > mesh.lsoaArea[largest])
            largest = i;
    }
    if (bounds.isEmpty())
        return {};
    const auto metres = [](const GridRect &r) {
        return QRectF(r.left / 10.0, r.bottom / 10.0, (r.right - r.left) / 10.0, (r.top - r.bottom) / 10.0);
    };
    const QRectF land = metres(bounds);
    Viewport view;
    view.size = { side, side };
    view = view.fittedTo(land, 4);
    const auto raster = LabelRaster::make(MeshDetail::make(mesh, drawingThreshold(view.metresPerPixel)), view);
    const QRectF seen(view.toScreen({ land.left(), land.bottom() }), view.toScreen({ land.right(), land.top() }));
    const ScreenPole pole = screenPole(raster, level, area, seen, 1);
    return pole.radius > 0 ? view.toMap(pole.at) : metres(mesh.lsoaBounds[largest]).center();
}

}
