// How much of the sentence on the pattern stands below the map.
#include "Appearance.h"
#include "MapPane.h"
#include "TermLabel.h"

#include <algorithm>

namespace ics {

namespace {

    constexpr double mostOfPane = 0.25;

    int heightOf(const QStringList &parts, const QFontMetrics &metrics, int width)
    {
        return metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, parts.join(u' ')).height();
    }

}

// Room for two lines even when one would do, so that the map seldom changes its size with the sentence. In a low pane
// it says only what matters most, and its tip the rest.
void MapPane::fitSentence()
{
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const int width = std::max(100, this->width() - 2 * Appearance::grid);
    QStringList parts = m_pattern;
    while (parts.size() > 1 && heightOf(parts, metrics, width) > height() * mostOfPane)
        parts.removeLast();
    m_sentence->setText(parts.join(u' '));
    m_sentence->setToolTip(parts.size() < m_pattern.size() ? m_pattern.join(u' ') : QString());
    m_sentence->setFixedHeight(std::max(2 * metrics.lineSpacing(), heightOf(parts, metrics, width)) + Appearance::grid);
}

}
