#include "LabelSprites.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>
#include <vector>

namespace ics {
namespace {

    constexpr int mostPictures = 2000;
    constexpr qsizetype mostPreparedBytes = 16 << 20;

    std::array<QRgb, 256> premultiplied(QRgb colour, int most)
    {
        std::array<QRgb, 256> table;
        for (int alpha = 0; alpha < 256; ++alpha)
            table[static_cast<std::size_t>(alpha)]
                = qPremultiply((colour & 0xffffffU) | static_cast<QRgb>(alpha * most / 255) << 24);
        return table;
    }

    QRgb over(QRgb below, QRgb above, QRgb cover) // premultiplied; cover 0 … 255
    {
        constexpr QRgb lanes = 0x00ff00ffU;
        const QRgb weight = 256 - cover - (cover >> 7);
        return above + (((below & lanes) * weight >> 8 & lanes) | ((below >> 8 & lanes) * weight & ~lanes));
    }

    /** Halo and ink of a whole name: where letters meet, the stronger counts. */
    class NameMask final
    {
    public:
        explicit NameMask(QSize size)
            : m_size(size)
            , m_ink(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()), 0)
            , m_halo(m_ink)
        {
        }

        void add(const PlacedGlyph &glyph)
        {
            const GlyphMask &mask = *glyph.mask;
            const QRect seen
                = QRect(glyph.topLeft, QSize(mask.width, mask.height)).intersected(QRect(QPoint(), m_size));
            for (int y = seen.top(); y <= seen.bottom(); ++y) {
                const auto to = at(seen.left(), y, m_size.width());
                const auto from = at(seen.left() - glyph.topLeft.x(), y - glyph.topLeft.y(), mask.width);
                for (std::size_t i = 0; i < static_cast<std::size_t>(seen.width()); ++i) {
                    m_ink[to + i] = std::max(m_ink[to + i], mask.ink[from + i]);
                    m_halo[to + i] = std::max(m_halo[to + i], mask.halo[from + i]);
                }
            }
        }

        [[nodiscard]] QImage image(QRgb ink, QRgb halo) const
        {
            const auto inks = premultiplied(ink, 255);
            const auto halos = premultiplied(halo, LabelSprites::haloAlpha);
            QImage result(m_size, QImage::Format_ARGB32_Premultiplied);
            for (int y = 0; y < m_size.height(); ++y) {
                auto *row = reinterpret_cast<QRgb *>(result.scanLine(y));
                const std::size_t first = at(0, y, m_size.width());
                for (std::size_t x = 0; x < static_cast<std::size_t>(m_size.width()); ++x) {
                    const std::uint8_t cover = m_ink[first + x];
                    row[x] = over(halos[m_halo[first + x]], inks[cover], cover);
                }
            }
            return result;
        }

    private:
        static std::size_t at(int x, int y, int width)
        {
            return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
        }
        QSize m_size;
        std::vector<std::uint8_t> m_ink;
        std::vector<std::uint8_t> m_halo;
    };

}

void LabelSprites::setLook(Theme theme, double devicePixelRatio)
{
    if (theme != m_theme || devicePixelRatio != m_ratio || m_pictures.size() > mostPictures)
        forgetPictures();
    if (devicePixelRatio != m_ratio)
        m_glyphs.clear(devicePixelRatio);
    m_theme = theme;
    m_ratio = devicePixelRatio;
}

void LabelSprites::forgetPictures()
{
    m_pictures.clear();
    m_bytes = 0;
}

QString LabelSprites::keyOf(const QStringList &lines, const QFont &font)
{
    return font.key() + u'\n' + lines.join(u'\n');
}

QImage LabelSprites::picture(const QStringList &lines, const QFont &font)
{
    const QString key = keyOf(lines, font);
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd())
        return *known;

    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(width + 2 * margin, metrics.lineSpacing() * static_cast<double>(lines.size()) + 2 * margin);
    NameMask mask((size * m_ratio).toSize() + QSize(1, 1));
    double y = margin + metrics.ascent();
    for (const QString &line : lines) {
        const QPointF start(margin + (width - metrics.horizontalAdvance(line)) / 2, y);
        std::ranges::for_each(m_glyphs.line(line, font, start), [&](const PlacedGlyph &glyph) { mask.add(glyph); });
        y += metrics.lineSpacing();
    }
    const MapPalette &palette = MapPalette::of(m_theme);
    QImage image = mask.image(palette.text.rgb(), palette.halo.rgb());
    image.setDevicePixelRatio(m_ratio);
    m_bytes += image.sizeInBytes();
    return *m_pictures.insert(key, image);
}

bool LabelSprites::preparePictures(std::span<const QStringList *const> names, const QFont &font)
{
    int left = 100;
    for (const QStringList *lines : names) {
        if (m_ratio <= 0 || m_bytes >= mostPreparedBytes || left == 0)
            return left == 0;
        if (lines->isEmpty() || m_pictures.contains(keyOf(*lines, font)))
            continue;
        (void)picture(*lines, font);
        --left;
    }
    return left == 0;
}

bool LabelSprites::prepareLetters(const QFont &font)
{
    static const QString letters
        = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'&,.-()/");
    constexpr qsizetype step = 12;
    const QString key = font.key() + QString::number(m_ratio);
    if (m_ratio <= 0 || (key == m_preparedFont && m_preparedLetters >= letters.size()))
        return false;
    if (std::exchange(m_preparedFont, key) != key)
        m_preparedLetters = 0;
    for (const QChar letter : QStringView(letters).mid(m_preparedLetters, step)) {
        for (int quarter = 0; quarter < GlyphMasks::quarters; ++quarter)
            (void)m_glyphs.line(letter, font, { double(quarter) / GlyphMasks::quarters / m_ratio, 0 });
    }
    m_preparedLetters += step;
    return true;
}

}
