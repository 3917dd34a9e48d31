#include "Figures.h"

#include <QLocale>

namespace ics {

QString figure(double value, int decimals) { return regrouped(QLocale().toString(value, 'f', decimals)); }

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
