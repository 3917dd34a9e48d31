// Letters with their halo as coverage masks, each made once: the halo of a name is the strongest of its letters', so
// names are put together from masks instead of being outlined one by one. Letters stand on quarters of a pixel.
#pragma once

#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QPoint>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace ics {

/** A letter's coverage, 0 … 255, with the halo all round. Device pixels. */
struct GlyphMask
{
    QPoint topLeft; // from the letter's origin
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> ink;
    std::vector<std::uint8_t> halo;
};

struct PlacedGlyph
{
    const GlyphMask *mask = nullptr; // valid until the next call of clear()
    QPoint topLeft; // device pixels
};

class GlyphMasks final
{
public:
    /** The letters of a line whose baseline begins at a point, device-independent pixels. */
    [[nodiscard]] std::vector<PlacedGlyph> line(const QString &text, const QFont &font, QPointF baseline);
    void clear(double devicePixelRatio);

    static constexpr int quarters = 4; // of a pixel, where letters begin
    static constexpr double haloWidth = 4.2; // device-independent pixels, half of it outside the letter

private:
    [[nodiscard]] quint64 faceOf(const QString &name);

    QHash<QString, quint64> m_faces; // by family, style and size
    QHash<quint64, GlyphMask *> m_known; // by face, glyph and quarter
    std::vector<std::unique_ptr<GlyphMask>> m_masks;
    double m_ratio = 1;
};

}
