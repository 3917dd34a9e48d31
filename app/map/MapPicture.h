// The map as a picture for a report, a slide or a print: the map as it is on screen, above it what it shows, beside it
// the legend, below it the sources, which every copy must carry. Rendered apart from the window, so in any thread.
#pragma once

#include "LayerKey.h"
#include "LondonInset.h"
#include "MapRenderer.h"

#include <QImage>
#include <QPainter>
#include <QString>

namespace ics {

class MapPicture final
{
public:
    /** Of the settings on screen, with pixels of the ratio of their viewport. `attribution`: the whole text. */
    [[nodiscard]] static MapPicture make(const MapSettings &onScreen, const QString &attribution, bool mirrored);

    [[nodiscard]] QString title() const { return m_settings.scene.title; }
    [[nodiscard]] QSize size() const; // device-independent pixels
    /** Words and legend as text and lines, the map as an image. */
    void paint(QPainter &painter) const;
    [[nodiscard]] QImage image() const; // opaque

private:
    [[nodiscard]] QImage map() const;
    [[nodiscard]] std::vector<LayerKeyRow> layers() const;
    [[nodiscard]] QSize legendSize() const; // with the key of the layers
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int footerHeight() const;
    [[nodiscard]] QString footer() const;

    MapSettings m_settings;
    QString m_attribution;
    LondonInset m_london;
    MapFrame m_frame;
    MapFrame m_londonFrame;
};

}
