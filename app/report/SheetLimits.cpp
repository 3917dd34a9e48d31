#include "SheetLimits.h"

#include "Workbook.h"

#include "domain/Figures.h"

#include <QCoreApplication>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Match)
    };

}

QString sheetRowsText(qint64 found)
{
    return Text::tr("%1 rows in a sheet of a workbook, and there are %2; a result in CSV may have any number")
        .arg(figure(Workbook::mostRows), figure(found));
}

QString sheetColumnsText()
{
    return Text::tr("%1 columns in a sheet of a workbook; a result in CSV may have any number")
        .arg(figure(Workbook::mostColumns));
}

QString sheetCharactersText()
{
    return Text::tr("%1 characters in a cell of a workbook; a field of a result in CSV may have any number")
        .arg(figure(Workbook::mostCharacters));
}

}
