// The box of a check box and the disc of a radio button: an outline that is seen on every ground, at least 4.5:1, and a
// filled mark with a sign in it when it is on.
#pragma once

class QPainter;
class QStyleOption;

namespace ics {

void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);

}
