#include "LabelSize.h"

#include <QLabel>

#include <algorithm>

namespace ics {

// Letters of Arabic script take other widths in a line that may be broken than in one that may not.
int textWidth(const QLabel *label)
{
    const QFontMetrics metrics = label->fontMetrics();
    const int width = metrics.horizontalAdvance(label->text());
    return 2
        + (label->text().isRightToLeft()
                ? std::max(width, metrics.boundingRect(0, 0, 10000, 10000, Qt::TextWordWrap, label->text()).width())
                : width);
}

int textHeight(const QLabel *label, int width)
{
    return textWidth(label) <= width ? label->fontMetrics().height() : wrappedHeight(label, width);
}

int wrappedHeight(const QLabel *label, int width)
{
    return label->fontMetrics().boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, label->text()).height()
        + 2;
}

int longestWord(const QLabel *label)
{
    int longest = 0;
    for (const QString &word : label->text().split(u' '))
        longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
    return longest;
}

void alignAsTheWindowReads(QLabel *label)
{
    const bool rightToLeft = label->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
        | (label->alignment() & Qt::AlignVertical_Mask));
}

}
