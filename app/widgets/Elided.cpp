#include "Elided.h"

#include <QGuiApplication>

#include <algorithm>

namespace ics {

namespace {

    constexpr QChar leftToRightMark(0x200E);
    constexpr QChar rightToLeftMark(0x200F);

    bool hasRightToLeft(const QString &text)
    {
        return std::ranges::any_of(
            text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    }

}

QString elidedAtEnd(const QFontMetrics &metrics, const QString &text, int width)
{
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    if (!QGuiApplication::isRightToLeft())
        return shown;
    if (hasRightToLeft(text))
        return rightToLeftMark + shown;
    return shown == text ? shown : QString(shown + leftToRightMark);
}

}
