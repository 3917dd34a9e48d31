#include "Error.h"

#include <QCoreApplication>
#include <QDir>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Error)
    };

    QString reason(const Error &e)
    {
        const QString &d = e.detail;
        const QString part = d.section(u'/', 0, 0);
        const QString whole = d.section(u'/', 1);
        switch (e.kind) {
        case ErrorKind::FileMissing:
            return Text::tr("The file does not exist.");
        case ErrorKind::FileUnreadable:
            return Text::tr("The file cannot be read: %1").arg(d);
        case ErrorKind::FileTruncated:
            return Text::tr("The file ends too early; it was probably not copied or downloaded completely.");
        case ErrorKind::WriteFailed:
            return Text::tr("The file cannot be written: %1 Nothing was changed.").arg(d);
        case ErrorKind::Cancelled:
            return Text::tr("Stopped at your request; nothing was changed.");
        case ErrorKind::BadEncoding:
            return Text::tr("The text is not in UTF-8.");
        case ErrorKind::BadCompression:
            return Text::tr("The compressed file is damaged.");
        case ErrorKind::MissingColumn:
            return Text::tr("The column “%1” is missing.").arg(e.columnName);
        case ErrorKind::WrongFieldCount:
            return Text::tr("The line has %1 fields where the heading has %2.").arg(part, whole);
        case ErrorKind::UnterminatedQuote:
            return Text::tr("A quotation mark opens here and never closes.");
        case ErrorKind::BadNumber:
            return Text::tr("“%1” in column “%2” is not a number.").arg(d, e.columnName);
        case ErrorKind::BadValue:
            return Text::tr("“%1” is not a valid value for “%2”.").arg(d, e.columnName);
        case ErrorKind::DuplicateCode:
            return Text::tr("“%1” occurs twice in column “%2”.").arg(d, e.columnName);
        case ErrorKind::UnknownCode:
            return Text::tr("“%1” in column “%2” is not a known code.").arg(d, e.columnName);
        case ErrorKind::TooLarge:
            return Text::tr("The file is larger than expected (limit: %1).").arg(d);
        case ErrorKind::BadJson:
            return Text::tr("The JSON text is not valid: %1").arg(d);
        case ErrorKind::BadField:
            return d;
        case ErrorKind::BadGeometry:
            return Text::tr("The shapes are not valid: %1").arg(d);
        case ErrorKind::Inconsistent:
            return Text::tr("The tables disagree: %1").arg(d);
        case ErrorKind::NotAnAtlas:
            return d.isEmpty() ? Text::tr("This file is not an ICS Explorer atlas.")
                               : Text::tr("This file is not an ICS Explorer atlas: %1.").arg(d);
        case ErrorKind::AtlasNewer:
            return Text::tr("This atlas has format %1, made for a newer ICS Explorer; this one reads format %2. "
                            "Please update the application.")
                .arg(part, whole);
        case ErrorKind::AtlasOlder:
            return Text::tr("This atlas has format %1, made for an older ICS Explorer; this one reads format %2. "
                            "Please build the atlas again.")
                .arg(part, whole);
        case ErrorKind::AtlasDamaged:
            return Text::tr("The atlas is damaged (%1). Please build or install it again.").arg(d);
        case ErrorKind::DatabaseError:
            return Text::tr("The database reports: %1").arg(d);
        case ErrorKind::BadArgument:
            return Text::tr("“%1” is not a valid value for %2.").arg(d, e.columnName);
        case ErrorKind::UnknownCommand:
            return Text::tr("“%1” is not a command of ICS Explorer.").arg(d);
        case ErrorKind::UnknownOption:
            return Text::tr("There is no option “%1”.").arg(d);
        case ErrorKind::MissingArgument:
            return Text::tr("Something is missing after “%1”.").arg(e.columnName);
        case ErrorKind::UnexpectedArgument:
            return Text::tr("“%1” does not belong here.").arg(d);
        }
        return d;
    }

}

QString errorText(const Error &e)
{
    if (e.file.isEmpty())
        return reason(e);
    const QString file = QDir::toNativeSeparators(e.file);
    if (e.line <= 0)
        return Text::tr("%1: %2").arg(file, reason(e));
    if (e.column <= 0)
        return Text::tr("%1, line %2: %3").arg(file, QString::number(e.line), reason(e));
    return Text::tr("%1, line %2, column %3: %4")
        .arg(file, QString::number(e.line), QString::number(e.column), reason(e));
}

}
