#include "ColourScheme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ics {
namespace {

    double linear(double channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }

    double encoded(double light)
    {
        light = std::clamp(light, 0.0, 1.0);
        return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    }

    /** OKLab: equal steps look equal, and mixtures keep their hue (Ottosson 2020). */
    using Lab = std::array<double, 3>;

    Lab toLab(const QColor &colour)
    {
        const double r = linear(colour.redF());
        const double g = linear(colour.greenF());
        const double b = linear(colour.blueF());
        const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
    }

    QColor fromLab(const Lab &lab)
    {
        const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
        const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
        const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
        const auto channel = [](double light) { return static_cast<int>(std::lround(encoded(light) * 255)); };
        return { channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s) };
    }

    /** Along the anchors, with the lightness in equal steps from end to end. */
    QColor along(const std::vector<QColor> &anchors, double t)
    {
        const double first = toLab(anchors.front())[0];
        const double last = toLab(anchors.back())[0];
        const double wanted = first + (last - first) * t;
        for (std::size_t i = 0; i + 1 < anchors.size(); ++i) {
            const Lab a = toLab(anchors[i]);
            const Lab b = toLab(anchors[i + 1]);
            if (wanted < b[0] && i + 2 < anchors.size())
                continue;
            const double u = std::clamp((a[0] - wanted) / (a[0] - b[0]), 0.0, 1.0);
            return fromLab({ wanted, a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u });
        }
        return anchors.back();
    }

    ColourScheme scheme(const char *key, std::vector<QColor> anchors, std::vector<QColor> below = {})
    {
        return { QString::fromLatin1(key), std::move(anchors), std::move(below) };
    }

    /** One side of a diverging scheme; on dark ground its middle is dark and its ends are light. */
    QColor outwards(const std::vector<QColor> &anchors, double t, Theme theme)
    {
        if (theme == Theme::Light)
            return along(anchors, t);
        const QColor darkMiddle(0xff5f666c);
        const QColor middle = anchors.at(anchors.size() / 2);
        return along({ anchors.at(1), middle, darkMiddle }, 1 - t);
    }

}

std::vector<QColor> ColourScheme::colours(int classes, Theme theme) const
{
    classes = std::max(classes, 1);
    std::vector<QColor> result;
    for (int i = 0; i < classes; ++i) // a class alone takes the middle
        result.push_back(along(anchors, classes == 1 ? 0.5 : double(i) / (classes - 1)));
    if (theme == Theme::Dark)
        std::reverse(result.begin(), result.end());
    return result;
}

std::vector<QColor> ColourScheme::divergingColours(Sides sides, Theme theme) const
{
    std::vector<QColor> result;
    const double steps = std::max({ sides.below, sides.above, 1 });
    const double start = sides.middle ? 0 : 0.5; // without a class in the middle, its two neighbours share the step
    const auto strength = [&](int away) { return (away - start) / (steps - start); };
    for (int i = sides.below; i > 0; --i)
        result.push_back(outwards(below, strength(i), theme));
    if (sides.middle)
        result.push_back(outwards(anchors, 0, theme));
    for (int i = 1; i <= sides.above; ++i)
        result.push_back(outwards(anchors, strength(i), theme));
    return result;
}

QColor ColourScheme::symbolFill(Theme theme) const { return anchors.at(theme == Theme::Light ? 2 : 3); }

std::vector<QColor> twoIndicatorColours(Theme theme)
{
    if (theme == Theme::Dark)
        return { 0xff666666, 0xff906b3c, 0xffc7820a, 0xff5e849f, 0xffab9f8f, 0xfff7b777, 0xff62b9f1, 0xffc7d6e6,
            0xfffedfce };
    return { 0xffebebeb, 0xfffbd2a1, 0xfff6a527, 0xffb4c5f9, 0xffb49fa5, 0xffaf774e, 0xff728ff1, 0xff746fa2,
        0xff805c66 };
}

std::vector<QColor> kindColours(Theme theme)
{
    if (theme == Theme::Dark)
        return { 0xff55606a, 0xffd98b3a, 0xff58a6dc, 0xff4fbf92, 0xffc392c9 };
    return { 0xffebebe6, 0xfff0a860, 0xff86bfe8, 0xff6cc3a0, 0xffcf9fd3 };
}

const std::vector<ColourScheme> &ColourScheme::all()
{
    static const std::vector<ColourScheme> schemes {
        scheme("blues", { 0xffe6f1fa, 0xffb9d6ea, 0xff7bb3d8, 0xff4489c4, 0xff1f66ad }),
        scheme("teals", { 0xffe4f5ec, 0xffb0ddd0, 0xff70c0c0, 0xff3a97ab, 0xff1a6f8f }),
        scheme("greens", { 0xfff4f8cc, 0xffc3e39c, 0xff7fc67f, 0xff3fa05f, 0xff1f7845 }),
        scheme("oranges", { 0xfffff1c2, 0xfffdcd72, 0xfff29a38, 0xffd7671f, 0xffad4510 }),
        scheme("reds", { 0xfffdeae0, 0xfff8bfa3, 0xffec866a, 0xffd65249, 0xffb83440 }),
        scheme("purples", { 0xfff0edf8, 0xffcdc9e3, 0xffaba2d2, 0xff917bc2, 0xff7a4fb0 }),
        scheme("yellow-blue", { 0xfffdf6b5, 0xffb9df93, 0xff62bd96, 0xff2f93a6, 0xff2d67a8 }),
        scheme("blue-orange", { 0xfffaf3cd, 0xfff9c47c, 0xffef9338, 0xffd56a20, 0xffa84510 },
            { 0xfffaf3cd, 0xffb9d6ea, 0xff7bb3d8, 0xff4489c4, 0xff1f66ad }),
    };
    return schemes;
}

const ColourScheme &ColourScheme::byKey(QStringView key)
{
    const auto &schemes = all();
    const auto found
        = std::find_if(schemes.begin(), schemes.end(), [&](const ColourScheme &s) { return s.key == key; });
    return found != schemes.end() ? *found : schemes.front();
}

QString colourSchemeName(const ColourScheme &scheme)
{
    constexpr std::array names { std::pair("blues", QT_TRANSLATE_NOOP("ics::ColourScheme", "Blues")),
        std::pair("teals", QT_TRANSLATE_NOOP("ics::ColourScheme", "Green to blue")),
        std::pair("greens", QT_TRANSLATE_NOOP("ics::ColourScheme", "Yellow to green")),
        std::pair("oranges", QT_TRANSLATE_NOOP("ics::ColourScheme", "Yellow to brown")),
        std::pair("reds", QT_TRANSLATE_NOOP("ics::ColourScheme", "Reds")),
        std::pair("purples", QT_TRANSLATE_NOOP("ics::ColourScheme", "Purples")),
        std::pair("yellow-blue", QT_TRANSLATE_NOOP("ics::ColourScheme", "Yellow to blue")),
        std::pair("blue-orange", QT_TRANSLATE_NOOP("ics::ColourScheme", "Blue and orange about England")) };
    for (const auto &[key, name] : names) {
        if (scheme.key == QLatin1StringView(key))
            return QCoreApplication::translate("ics::ColourScheme", name);
    }
    return scheme.key;
}

const MapPalette &MapPalette::of(Theme theme)
{
    static const MapPalette light { .sea = 0xffd8e5ee,
        .backdrop = 0xfff1efe9,
        .land = 0xffffffff,
        .ink = 0xff10171d,
        .text = 0xff10171d,
        .halo = 0xffffffff,
        .selection = 0xffd1006b,
        .casing = 0xffffffff,
        .rim = 0xff10171d,
        .noData = 0xfff3f3f1,
        .noDataHatch = 0xff8b9096,
        .panel = 0xf7ffffff,
        .panelText = 0xff1b242c,
        .panelFaint = 0xff55616b };
    static const MapPalette dark { .sea = 0xff0e161d,
        .backdrop = 0xff222c35,
        .land = 0xff59656f,
        .ink = 0xff05080b,
        .text = 0xffffffff,
        .halo = 0xff0b1117,
        .selection = 0xffff5cad,
        .casing = 0xff0b1117,
        .rim = 0xffffffff,
        .noData = 0xff3a444d,
        .noDataHatch = 0xff8d979f,
        .panel = 0xf51b242c,
        .panelText = 0xffeef2f5,
        .panelFaint = 0xffa9b4bd };
    return theme == Theme::Dark ? dark : light;
}

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

double lightness(const QColor &colour)
{
    const double y = relativeLuminance(colour);
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

}
