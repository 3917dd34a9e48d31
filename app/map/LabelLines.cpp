#include "LabelLines.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ics {

QStringList balancedLines(const QString &text, int longest)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto lines = std::max<qsizetype>(1, (text.size() + longest - 1) / longest);
    const auto target = text.size() / lines;
    QStringList result;
    for (const QString &word : words) {
        const bool fits = !result.isEmpty()
            && (result.last().size() + 1 + word.size() / 2 <= target || result.last().size() <= 3 || word.size() <= 2);
        if (fits && result.last().size() + 1 + word.size() <= longest + 3)
            result.last() += u' ' + word;
        else
            result.append(word);
    }
    return result;
}

QSizeF linesSize(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return { width, metrics.lineSpacing() * static_cast<double>(lines.size()) };
}

}
