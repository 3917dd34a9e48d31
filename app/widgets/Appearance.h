// The look of the window in one place: light and dark palettes, three text sizes and the 8-pixel grid. It follows the
// system's colour scheme unless the person chose one, and enlarges all text by their choice of 100 to 200 %.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace ics {

enum class SchemeChoice { System, Light, Dark };

[[nodiscard]] QString schemeKey(SchemeChoice choice); // "system", "light", "dark"
[[nodiscard]] SchemeChoice schemeFromKey(QStringView key); // System if unknown

class Appearance final : public QObject
{
    Q_OBJECT

public:
    static constexpr int grid = 8; // pixels
    static constexpr int target = 44; // pixels: what a finger can hit
    static constexpr int smallestText = 100; // percent
    static constexpr int largestText = 200;
    static constexpr int textStep = 25;

    enum class Text { Small, Body, Heading };

    /** Takes over the style, palette and font of the application; make one, before any window. */
    explicit Appearance(QObject *parent = nullptr);

    /** The language in use is another one: it may need another font. */
    void languageHasChanged() { apply(); }
    void setScheme(SchemeChoice choice);
    [[nodiscard]] SchemeChoice scheme() const { return m_choice; }
    void setTextPercent(int percent); // kept within 100 … 200
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] static QPalette palette(bool dark);
    [[nodiscard]] static QFont font(Text size);
    [[nodiscard]] static bool isDark(const QPalette &palette);
    /** Second-rank text, at least 4.5:1 on window and base. */
    [[nodiscard]] static QColor muted(const QPalette &palette) { return palette.color(QPalette::PlaceholderText); }
    [[nodiscard]] static QColor line(const QPalette &palette) { return palette.color(QPalette::Mid); }
    [[nodiscard]] static QColor accent(const QPalette &palette) { return palette.color(QPalette::Link); }
    /** Behind what deserves attention: a notice, the answer to a postcode. */
    [[nodiscard]] static QColor tint(const QPalette &palette);

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] bool systemIsDark() const;

    SchemeChoice m_choice = SchemeChoice::System;
    int m_textPercent = smallestText;
    QFont m_systemFont;
    bool m_systemDarkAtStart = false;
};

}
