// Which LSOA every pixel belongs to: the picture before its colours. Made by delta edge fill: for each arc
// and each row it crosses, (right − left) is added at the column of the crossing, and a running sum along the
// row gives the labels. Each border is visited once, so there are no gaps and no overlaps; colouring is a
// table look-up and hit-testing is reading one pixel. Rows are made in bands on all cores.
#pragma once

#include "MeshDetail.h"
#include "Viewport.h"

#include <QPoint>

#include <cstdint>
#include <span>
#include <vector>

namespace ics {

class LabelRaster final
{
public:
    using Label = std::uint16_t; // LsoaId + 1
    static constexpr Label noLand = 0;
    static constexpr Label backdrop = 0xFFFF; // land outside England
    static constexpr std::size_t tableSize = 65536; // entries of a colour table by label

    LabelRaster() = default;
    [[nodiscard]] static LabelRaster make(const MeshDetail &mesh, const Viewport &viewport);
    /** The memory of a former raster is used again. */
    [[nodiscard]] static LabelRaster make(const MeshDetail &mesh, const Viewport &viewport, LabelRaster former);
    /** Marks the pixels of that land that are no land here, in the same view. */
    void addBackdrop(const MeshDetail &land, const Viewport &viewport);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] std::span<const Label> row(int y) const
    {
        return std::span(m_labels).subspan(
            static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width), static_cast<std::size_t>(m_width));
    }
    [[nodiscard]] LsoaId lsoaAt(QPoint devicePixel) const; // none outside the land
    /** 1 for each LSOA that owns a pixel, 0 for the others, by LsoaId. */
    [[nodiscard]] std::span<const std::uint8_t> owners() const { return m_owners; }

    /** Fine enough to keep off pixel centres, on which rounded coordinates would tie; in device pixels. */
    static constexpr QPointF tieOffset { 0.00137, 0.00091 };

private:
    int m_width = 0;
    int m_height = 0;
    std::vector<Label> m_labels;
    std::vector<std::uint8_t> m_owners;
};

}
