#include "TileLabels.h"

#include "AreaLabels.h"
#include "TileCodes.h"
#include "TileNames.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    constexpr double lineHeight = 1.2; // of the size
    constexpr double letterHeight = 0.36; // from the middle of a line up or down
    constexpr double padding = 0.035; // of the tile's width, on either side
    constexpr double letters = 7.4; // of usual width go side by side into a tile
    constexpr double largest = 1.5; // of the usual size
    constexpr double reduced = 0.8; // rather than a shorter form
    constexpr double least = 9; // pixels of type
    constexpr double leastShare = 0.69; // of the usual size
    constexpr qsizetype mostLines = 4;

    /** Half of how wide a hexagon is at a height from its middle. */
    double halfWidthAt(double height, double tileWidth)
    {
        const double side = tileWidth / std::sqrt(3.0);
        const double h = std::abs(height);
        return h <= side / 2 ? tileWidth / 2 : std::max(0.0, (side - h) * std::sqrt(3.0));
    }

    QStringList wordsOf(const QString &text)
    {
        QStringList words;
        QString word;
        for (const QChar c : text) {
            if (c == u' ') {
                words << word;
                word.clear();
                continue;
            }
            word += c;
            if (c == u'-' || c == softHyphen) {
                words << word;
                word.clear();
            }
        }
        words << word;
        words.removeAll(QString());
        return words;
    }

    QString joined(const QString &line, const QString &word)
    {
        if (line.endsWith(softHyphen))
            return line.chopped(1) + word;
        return line.isEmpty() || line.endsWith(u'-') ? line + word : QString(line + u' ' + word);
    }

    /** Every way to break so many words into so many lines: the bits of the mask are breaks. */
    QStringList linesOf(const QStringList &words, unsigned breaks)
    {
        QStringList lines { words.front() };
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (breaks >> (i - 1) & 1U)
                lines << words[i];
            else
                lines.back() = joined(lines.back(), words[i]);
        }
        for (QString &line : lines)
            line.replace(softHyphen, u'-');
        return lines;
    }

}

double TileLabels::smallest(double usual) { return std::max(least, std::floor(leastShare * usual)); }

// Small type is set in whole pixels, so that its width is not simply that of larger type made smaller.
void TileLabels::measureIn(double size, bool strong)
{
    QFont font = strong ? strongFont(m_font) : m_font;
    font.setPixelSize(static_cast<int>(size));
    m_metrics = QFontMetricsF(font);
    m_measured = &m_widths[{ static_cast<int>(size), strong }];
}

double TileLabels::widthOf(const QString &text)
{
    const auto known = m_measured->constFind(text);
    return known != m_measured->constEnd() ? *known : *m_measured->insert(text, m_metrics.horizontalAdvance(text));
}

bool TileLabels::fits(const QStringList &lines, double tileWidth, double size)
{
    const double step = lineHeight * size;
    double y = -step * static_cast<double>(lines.size() - 1) / 2;
    for (const QString &line : lines) {
        const double reach = std::abs(y) + letterHeight * size;
        if (widthOf(line) > 2 * (halfWidthAt(reach, tileWidth) - padding * tileWidth))
            return false;
        y += step;
    }
    return true;
}

/** In as few lines as will do, the most even ones; empty if the text does not fit. */
QStringList TileLabels::broken(const QString &text, double tileWidth, double size)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty() || words.size() > 10)
        return {};
    QStringList best;
    double least = 0;
    for (unsigned breaks = 0; breaks < 1U << (words.size() - 1); ++breaks) {
        const QStringList lines = linesOf(words, breaks);
        if (lines.size() > mostLines || !fits(lines, tileWidth, size))
            continue;
        double widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, widthOf(line));
        if (best.isEmpty() || lines.size() < best.size() || (lines.size() == best.size() && widest < least)) {
            best = lines;
            least = widest;
        }
    }
    return best;
}

TileLabels::Block TileLabels::fitted(
    const QString &name, const QString &code, double tileWidth, double size, bool strong)
{
    QStringList &forms = m_forms[name];
    if (forms.isEmpty())
        forms = tileNames(name);
    const double second = std::max(smallest(QFontInfo(m_font).pixelSize()), std::floor(size * reduced));
    for (const QString &form : std::as_const(forms)) {
        const QString hyphenated = withSoftHyphens(form);
        for (const QString &text : { form, hyphenated }) {
            for (const double s : { size, second }) {
                measureIn(s, strong);
                if (QStringList lines = broken(text, tileWidth, s); !lines.isEmpty())
                    return { std::move(lines), s, strong };
            }
        }
    }
    return coded(code, tileWidth, second, strong);
}

// Small letters and a plain face are narrower; between the sides of a hexagon no room is left free.
TileLabels::Block TileLabels::coded(const QString &code, double tileWidth, double size, bool strong)
{
    const QString narrow = code.left(1) + code.mid(1).toLower();
    for (const bool face : { strong, false }) {
        measureIn(size, face);
        for (const QString &text : { code, narrow })
            if (letterHeight * size < tileWidth / std::sqrt(12.0) && widthOf(text) <= tileWidth)
                return { { text }, size, face };
    }
    return {};
}

void TileLabels::nameTiles(const MapLevelPtr &level)
{
    if (level == m_coded)
        return;
    m_coded = level;
    m_codes = tileCodes(level->names);
}

std::vector<TileLabel> TileLabels::place(
    const TileMap &tiles, const Viewport &viewport, const QFont &font, int selected)
{
    if (font != m_font) {
        m_widths.clear();
        m_font = font;
    }
    nameTiles(tiles.level);
    const double width = tiles.width / viewport.metresPerPixel;
    const double usual = QFontInfo(font).pixelSize();
    const double size = std::floor(std::clamp(width / letters, smallest(usual), usual * largest));
    const QRectF view = QRectF(QPointF(), QSizeF(viewport.size)).adjusted(-width, -width, width, width);
    std::vector<TileLabel> labels;
    for (std::size_t i = 0; i < tiles.middles.size(); ++i) {
        const QPointF middle = viewport.toScreen(tiles.middles[i]);
        if (!tiles.layout.placed[i] || !view.contains(middle))
            continue;
        const bool isSelected = static_cast<int>(i) == selected;
        const Block block = fitted(tiles.level->names[i], m_codes[i], width, size, isSelected);
        if (block.lines.isEmpty())
            continue;
        QFont used = block.strong ? strongFont(font) : font;
        used.setPixelSize(static_cast<int>(block.size));
        const QFontMetricsF metrics(used);
        double widest = 0;
        for (const QString &line : block.lines)
            widest = std::max(widest, metrics.horizontalAdvance(line));
        const QSizeF extent(widest, metrics.lineSpacing() * static_cast<double>(block.lines.size()));
        labels.push_back(
            { static_cast<int>(i), block.lines, middle - QPointF(extent.width(), extent.height()) / 2, used });
    }
    return labels;
}

}
