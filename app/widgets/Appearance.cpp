#include "Appearance.h"

#include "FlatStyle.h"
#include "map/ScriptFont.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Tones
    {
        QRgb window, base, alternate, raised, text, muted, line, strong, accent, highlight, highlighted, tip, tipText;
    };
    constexpr Tones light { 0xfff3f5f7, 0xffffffff, 0xfff7f9fa, 0xffffffff, 0xff17212b, 0xff52606d, 0xffc5ced6,
        0xff7b8894, 0xff0a636a, 0xff0a636a, 0xffffffff, 0xff17212b, 0xffffffff };
    constexpr Tones dark { 0xff14191e, 0xff1b2127, 0xff20272e, 0xff262e36, 0xffe6ebf0, 0xffa3b0bc, 0xff3a4550,
        0xff71808d, 0xff5cc8cf, 0xff1c6e75, 0xffffffff, 0xffe6ebf0, 0xff17212b };

    constexpr double smallestPoints = 10; // readable at arm's length whatever a bare system's default is

}

QString schemeKey(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return u"light"_s;
    case SchemeChoice::Dark:
        return u"dark"_s;
    case SchemeChoice::System:
        break;
    }
    return u"system"_s;
}

SchemeChoice schemeFromKey(QStringView key)
{
    if (key == u"light")
        return SchemeChoice::Light;
    return key == u"dark" ? SchemeChoice::Dark : SchemeChoice::System;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_systemDarkAtStart(isDark(QApplication::palette()))
{
    if (m_systemFont.pointSizeF() < smallestPoints)
        m_systemFont.setPointSizeF(smallestPoints);
    QApplication::setStyle(new FlatStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
    apply();
}

void Appearance::setScheme(SchemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Appearance::setTextPercent(int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    apply();
}

bool Appearance::isDark() const
{
    return m_choice == SchemeChoice::System ? systemIsDark() : m_choice == SchemeChoice::Dark;
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme system = QGuiApplication::styleHints()->colorScheme();
    if (system != Qt::ColorScheme::Unknown)
        return system == Qt::ColorScheme::Dark;
#endif
    return m_systemDarkAtStart;
}

void Appearance::apply()
{
    QFont font = fontForScript(m_systemFont);
    font.setPointSizeF(m_systemFont.pointSizeF() * m_textPercent / 100.0);
    const QPalette colours = palette(isDark());
    if (QApplication::font() != font)
        QApplication::setFont(font);
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QToolTip::setFont(Appearance::font(Text::Small));
    Q_EMIT changed();
}

QPalette Appearance::palette(bool dark)
{
    const Tones &tones = dark ? ics::dark : light;
    QPalette p(QColor(tones.text), QColor(tones.raised), QColor(tones.raised), QColor(tones.line), QColor(tones.line),
        QColor(tones.text), QColor(tones.highlighted), QColor(tones.base), QColor(tones.window));
    p.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    p.setColor(QPalette::Midlight, QColor(tones.alternate));
    p.setColor(QPalette::Mid, QColor(tones.line));
    p.setColor(QPalette::Dark, QColor(tones.strong));
    p.setColor(QPalette::Shadow, QColor(dark ? 0xff000000 : 0xff8d99a5));
    p.setColor(QPalette::Highlight, QColor(tones.highlight));
    p.setColor(QPalette::HighlightedText, QColor(tones.highlighted));
    p.setColor(QPalette::Link, QColor(tones.accent));
    p.setColor(QPalette::LinkVisited, QColor(tones.accent));
    p.setColor(QPalette::PlaceholderText, QColor(tones.muted));
    p.setColor(QPalette::ToolTipBase, QColor(tones.tip));
    p.setColor(QPalette::ToolTipText, QColor(tones.tipText));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, QColor(tones.strong));
    return p;
}

QFont Appearance::font(Text size)
{
    QFont font = QApplication::font();
    if (size == Text::Small)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    if (size == Text::Heading) {
        font.setPointSizeF(font.pointSizeF() * 1.4);
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

bool Appearance::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor Appearance::tint(const QPalette &palette) { return QColor(isDark(palette) ? 0xff1d3437 : 0xffe3f1f2); }

}
