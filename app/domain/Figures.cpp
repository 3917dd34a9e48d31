#include "Figures.h"

#include <QLocale>

namespace ics {

QString figure(double value, int decimals)
{
    const QString text = QLocale().toString(value, 'f', decimals);
    const bool isNothing = value < 0 && QString::number(value, 'f', decimals).toDouble() == 0;
    return isNothing ? QLocale().toString(0.0, 'f', decimals) : regrouped(text).replace(u'-', u'−');
}

QString withHyphens(QString text) { return text.replace(u'−', u'-'); }

QString regrouped(QString figure)
{
    const QString separator = QLocale().groupSeparator();
    const qsizetype first = separator.isEmpty() ? -1 : figure.indexOf(separator);
    qsizetype digits = 0;
    while (digits < first && figure.at(first - digits - 1).isDigit())
        ++digits;
    if (digits > 3)
        figure.insert(first - 3, separator);
    return figure;
}

}
