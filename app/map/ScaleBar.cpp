#include "ScaleBar.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace ics {

ScaleBar ScaleBar::make(const Viewport &viewport, double longestPixels)
{
    const double longest = longestPixels * viewport.metresPerPixel;
    const double power = std::pow(10, std::floor(std::log10(longest)));
    double metres = power;
    for (const double step : std::array { 2.0, 5.0 })
        metres = step * power <= longest ? step * power : metres;
    const QLocale locale;
    const QString text = metres >= 1000
        ? QCoreApplication::translate("ics::ScaleBar", "%1 km").arg(locale.toString(metres / 1000))
        : QCoreApplication::translate("ics::ScaleBar", "%1 m").arg(locale.toString(metres));
    return { metres, metres / viewport.metresPerPixel, text };
}

}
