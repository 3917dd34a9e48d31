#include "PresenterLook.h"

#include "Appearance.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace ics {

QPalette presenterPalette(bool dark)
{
    struct Tones
    {
        QRgb paper, shade, text, muted, line, strong, accent, marked;
    };
    constexpr Tones onWhite { 0xffffffff, 0xfff2f4f6, 0xff000000, 0xff36424d, 0xff78848f, 0xff36424d, 0xff00474d,
        0xff00474d };
    constexpr Tones onBlack { 0xff000000, 0xff161b20, 0xffffffff, 0xffcfd8e0, 0xff76828d, 0xffcfd8e0, 0xff7fe3ea,
        0xff0d4a50 };
    const Tones &tones = dark ? onBlack : onWhite;
    QPalette p = Appearance::palette(dark);
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        p.setColor(role, QColor(tones.paper));
    for (const auto role : { QPalette::AlternateBase, QPalette::Midlight })
        p.setColor(role, QColor(tones.shade));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(role, QColor(tones.text));
    for (const auto role : { QPalette::Link, QPalette::LinkVisited })
        p.setColor(role, QColor(tones.accent));
    p.setColor(QPalette::PlaceholderText, QColor(tones.muted));
    p.setColor(QPalette::Mid, QColor(tones.line));
    p.setColor(QPalette::Dark, QColor(tones.strong));
    p.setColor(QPalette::Highlight, QColor(tones.marked));
    p.setColor(QPalette::HighlightedText, QColor(0xffffffff));
    return p;
}

QFont presenterFont(int height, int percent)
{
    constexpr double usual = 1.75; // times the person's own
    constexpr double most = 25; // lines on the screen at least, however large the person's own text
    constexpr double fewest = 40; // and not more than so many
    QFont font = QApplication::font();
    const double own = QFontInfo(font).pixelSize();
    const double largest = std::max(1.0, height / most / own);
    const double factor = std::clamp(std::max(usual, height / fewest / own), 1.0, largest);
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor * percent / 100);
    return font;
}

}
