#include "Format.h"

#include "domain/Figures.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace ics {

QString notRecorded() { return QCoreApplication::translate("ics::Format", "not recorded"); }

QString formatNumber(double value, int decimals) { return std::isnan(value) ? notRecorded() : figure(value, decimals); }

QString formatValue(const Indicator &indicator, double value)
{
    const QString number = formatNumber(value, indicator.decimals);
    if (std::isnan(value) || indicator.unit.isEmpty())
        return number;
    const QString unit = QCoreApplication::translate("ics::Unit", indicator.unit.toUtf8().constData());
    //: %1 a number, %2 its unit
    return QCoreApplication::translate("ics::Format", "%1 %2").arg(number, unit);
}

QString formatArea(double squareMetres)
{
    const double squareKilometres = squareMetres / 1e6;
    const int decimals = squareKilometres < 10 ? 2 : squareKilometres < 100 ? 1 : 0;
    return QCoreApplication::translate("ics::Format", "%1 km²").arg(figure(squareKilometres, decimals));
}

QString formatDate(QDate date)
{
    //: How a date is written in full
    const QString format = QCoreApplication::translate("ics::Format", "d MMMM yyyy");
    return date.isValid() ? QLocale().toString(date, format) : notRecorded();
}

QString formatMonth(QDate date)
{
    const QLocale locale;
    return locale.standaloneMonthName(date.month()) + QLatin1Char(' ') + locale.toString(date, QStringLiteral("yyyy"));
}

QString inSentence(const QString &name)
{
    const bool abbreviation = name.size() > 1 && name[1].isUpper();
    return abbreviation ? name : name.left(1).toLower() + name.mid(1);
}

}
