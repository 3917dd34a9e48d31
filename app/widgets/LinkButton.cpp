#include "LinkButton.h"

#include "Appearance.h"
#include "Elided.h"
#include "FlatStyle.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ics {

namespace {
    constexpr int sidePadding = 4;
}

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setLink(const QString &text, const QString &description)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(description);
    setToolTip(description.isEmpty() ? text : text + u'\n' + description);
    updateGeometry();
}

void LinkButton::setStrong(bool strong)
{
    QFont own = font();
    own.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    setFont(own);
}

QSize LinkButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 2 * sidePadding + 1, fontMetrics().height() + Appearance::grid };
}

QSize LinkButton::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height() };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont drawn = font();
    drawn.setUnderline(underMouse() || hasFocus());
    painter.setFont(drawn);
    painter.setPen(isEnabled() ? Appearance::accent(palette()) : palette().color(QPalette::WindowText));
    const QRect box = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(box,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        elidedAtEnd(fontMetrics(), text(), box.width()));
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

}
