#include "ElidedLabel.h"

#include "Elided.h"

#include <QEvent>

namespace ics {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const { return { fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() }; }

QSize ElidedLabel::minimumSizeHint() const { return { fontMetrics().averageCharWidth() * 6, fontMetrics().height() }; }

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide() { setText(elidedAtEnd(fontMetrics(), m_text, contentsRect().width())); }

}
