#include "MapTitle.h"

#include <QEvent>

#include <algorithm>

namespace ics {

namespace {
    constexpr int leastHeight = 36; // pixels
}

MapTitle::MapTitle(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void MapTitle::setTexts(const QString &full, const QString &brief)
{
    m_full = full;
    m_brief = brief;
    setToolTip(full);
    setAccessibleName(full);
    fit();
    updateGeometry();
}

int MapTitle::heightOf(const QString &text, int width) const
{
    return fontMetrics().boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, text).height() + 2;
}

const QString &MapTitle::fitting(int width) const
{
    return heightOf(m_full, width) <= 2 * fontMetrics().lineSpacing() + 2 ? m_full : m_brief;
}

void MapTitle::fit()
{
    if (const QString &text = fitting(width()); text != this->text())
        setText(text);
}

QSize MapTitle::minimumSizeHint() const { return { fontMetrics().averageCharWidth() * 6, leastHeight }; }

int MapTitle::heightForWidth(int width) const { return std::max(leastHeight, heightOf(fitting(width), width)); }

void MapTitle::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void MapTitle::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

}
