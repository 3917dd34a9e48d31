// How FlatStyle paints each kind of control, from the colours of the option's palette.
#pragma once

class QColor;
class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;
class QWidget;

namespace ics {

/** Of a card or panel: the field's colour within a hairline. */
void paintPanel(QWidget *panel, const QColor &border, double corner = 6);
void paintChevron(QPainter *painter, const QRect &rect, const QColor &colour, bool down, bool mirrored);
void paintToolButton(const QStyleOption *option, QPainter *painter);
/** Icon at the right and text beside it, both together in the middle: Qt 6.4 moves the text away from the icon. */
void paintMirroredLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style);
/** The button that Enter presses, while it can be pressed. */
bool isPrimary(const QStyleOptionButton &button);
void paintPushButton(const QStyleOption *option, QPainter *painter);
void paintField(const QStyleOption *option, QPainter *painter, bool focus);
void paintHeader(const QStyleOption *option, QPainter *painter);
void paintTab(const QStyleOption *option, QPainter *painter);
void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider);

}
