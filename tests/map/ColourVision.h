// How colours look to people who see fewer of them, and how far apart two colours are: for tests alone, written from
// the publications and not from the code under test.
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ics::vision {

using Triple = std::array<double, 3>;

enum class Vision { Usual, Protan, Deutan, Tritan, Grey };

inline Triple linearRgb(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return { linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()) };
}

/** Machado, Oliveira and Fernandes (2009) at full severity, in linear RGB; grey is the luminance. */
inline Triple seen(const Triple &rgb, Vision vision)
{
    using Matrix = std::array<Triple, 3>;
    static constexpr Matrix protan { Triple { 0.152286, 1.052583, -0.204868 }, Triple { 0.114503, 0.786281, 0.099216 },
        Triple { -0.003882, -0.048116, 1.051998 } };
    static constexpr Matrix deutan { Triple { 0.367322, 0.860646, -0.227968 }, Triple { 0.280085, 0.672501, 0.047413 },
        Triple { -0.011820, 0.042940, 0.968881 } };
    static constexpr Matrix tritan { Triple { 1.255528, -0.076749, -0.178779 },
        Triple { -0.078411, 0.930809, 0.147602 }, Triple { 0.004733, 0.691367, 0.303900 } };
    static constexpr Triple light { 0.2126, 0.7152, 0.0722 };
    static constexpr Matrix grey { light, light, light };
    if (vision == Vision::Usual)
        return rgb;
    const Matrix &m = vision == Vision::Protan ? protan
        : vision == Vision::Deutan             ? deutan
        : vision == Vision::Tritan             ? tritan
                                               : grey;
    Triple result {};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = std::clamp(m[i][0] * rgb[0] + m[i][1] * rgb[1] + m[i][2] * rgb[2], 0.0, 1.0);
    return result;
}

/** CIE 1976 L*a*b*, white D65. */
inline Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

/** CIEDE2000 after Sharma, Wu and Dalal (2005). */
inline double difference(const Triple &one, const Triple &two)
{
    constexpr double pi = std::numbers::pi;
    const auto chroma = [](const Triple &c) { return std::hypot(c[1], c[2]); };
    const double mean7 = std::pow((chroma(one) + chroma(two)) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + std::pow(25, 7))));
    const double a1 = one[1] * (1 + g);
    const double a2 = two[1] * (1 + g);
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, two[2]);
    const auto hue = [](double a, double b) { return a == 0 && b == 0 ? 0 : std::atan2(b, a) + (b < 0 ? 2 * pi : 0); };
    const double h1 = hue(a1, one[2]);
    const double h2 = hue(a2, two[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    turn += turn > pi ? -2 * pi : turn < -pi ? 2 * pi : 0;
    const double deltaHue = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2);
    double hMean = c1 * c2 == 0 ? h1 + h2 : (h1 + h2) / 2;
    if (c1 * c2 != 0 && std::abs(h1 - h2) > pi)
        hMean += h1 + h2 < 2 * pi ? pi : -pi;
    const double lMean = (one[0] + two[0]) / 2;
    const double cMean = (c1 + c2) / 2;
    const double degrees = pi / 180;
    const double t = 1 - 0.17 * std::cos(hMean - 30 * degrees) + 0.24 * std::cos(2 * hMean)
        + 0.32 * std::cos(3 * hMean + 6 * degrees) - 0.20 * std::cos(4 * hMean - 63 * degrees);
    const double l50 = (lMean - 50) * (lMean - 50);
    const double sl = 1 + 0.015 * l50 / std::sqrt(20 + l50);
    const double sc = 1 + 0.045 * cMean;
    const double sh = 1 + 0.015 * cMean * t;
    const double c7 = std::pow(cMean, 7);
    const double rotation = -2 * std::sqrt(c7 / (c7 + std::pow(25, 7)))
        * std::sin(60 * degrees * std::exp(-std::pow((hMean / degrees - 275) / 25, 2)));
    const double l = (two[0] - one[0]) / sl;
    const double c = (c2 - c1) / sc;
    const double h = deltaHue / sh;
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

inline double difference(const QColor &one, const QColor &two, Vision vision)
{
    return difference(lab(seen(linearRgb(one), vision)), lab(seen(linearRgb(two), vision)));
}

}
