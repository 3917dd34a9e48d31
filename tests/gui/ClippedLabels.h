// Which labels of a window have less room than their text needs.
#pragma once

#include "widgets/FactRow.h"

#include <QLabel>
#include <QStringList>

namespace ics {

inline bool isClipped(const QLabel &label)
{
    const QFontMetrics metrics = label.fontMetrics();
    if (label.height() < metrics.height() - 1)
        return true;
    return label.wordWrap() && qobject_cast<const FactRow *>(label.parentWidget())
        && metrics.boundingRect(0, 0, label.width(), 10000, Qt::TextWordWrap, label.text()).height()
        > label.height() + metrics.leading() + 2;
}

/** The beginnings of their texts. */
inline QStringList clippedLabels(const QWidget &window)
{
    QStringList clipped;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty() && isClipped(*label))
            clipped << label->text().left(60);
    return clipped;
}

}
