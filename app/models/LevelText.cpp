#include "LevelText.h"

#include "Format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Row
    {
        QLatin1StringView key;
        const char *name;
        const char *plural;
        const char *count;
        const char *explanation;
    };

    constexpr const char *context = "ics::Level";

    const std::array rows {
        Row { "country"_L1, QT_TRANSLATE_NOOP("ics::Level", "Country"), QT_TRANSLATE_NOOP("ics::Level", "Countries"),
            QT_TRANSLATE_N_NOOP("ics::Level", "%n countries"),
            QT_TRANSLATE_NOOP("ics::Level", "England, the whole of which is covered by Integrated Care Systems.") },
        Row { "region"_L1, QT_TRANSLATE_NOOP("ics::Level", "NHS region"),
            QT_TRANSLATE_NOOP("ics::Level", "NHS regions"), QT_TRANSLATE_N_NOOP("ics::Level", "%n NHS regions"),
            QT_TRANSLATE_NOOP(
                "ics::Level", "One of the seven areas through which NHS England works with the systems.") },
        Row { "system"_L1, QT_TRANSLATE_NOOP("ics::Level", "System"), QT_TRANSLATE_NOOP("ics::Level", "Systems"),
            QT_TRANSLATE_N_NOOP("ics::Level", "%n systems"),
            QT_TRANSLATE_NOOP("ics::Level",
                "An Integrated Care System: the area of one Integrated Care Board and one Integrated Care "
                "Partnership.") },
        Row { "place"_L1, QT_TRANSLATE_NOOP("ics::Level", "Place"), QT_TRANSLATE_NOOP("ics::Level", "Places"),
            QT_TRANSLATE_N_NOOP("ics::Level", "%n places"),
            QT_TRANSLATE_NOOP("ics::Level",
                "The part of a system within one upper-tier or unitary council. Systems may define their places "
                "otherwise; no national list of their borders exists.") },
        Row { "neighbourhood"_L1, QT_TRANSLATE_NOOP("ics::Level", "Neighbourhood"),
            QT_TRANSLATE_NOOP("ics::Level", "Neighbourhoods"), QT_TRANSLATE_N_NOOP("ics::Level", "%n neighbourhoods"),
            QT_TRANSLATE_NOOP("ics::Level",
                "A primary care network: GP practices that work together. Its area is modelled; your own network "
                "follows from the practice where you are registered.") },
        Row { "council"_L1, QT_TRANSLATE_NOOP("ics::Level", "Council"), QT_TRANSLATE_NOOP("ics::Level", "Councils"),
            QT_TRANSLATE_N_NOOP("ics::Level", "%n councils"),
            QT_TRANSLATE_NOOP(
                "ics::Level", "An upper-tier or unitary council, responsible for social care and public health.") },
        Row { "district"_L1, QT_TRANSLATE_NOOP("ics::Level", "Local authority district"),
            QT_TRANSLATE_NOOP("ics::Level", "Local authority districts"),
            QT_TRANSLATE_N_NOOP("ics::Level", "%n local authority districts"),
            QT_TRANSLATE_NOOP("ics::Level", "The area of a lower-tier or unitary council.") },
        Row { "sub-icb"_L1, QT_TRANSLATE_NOOP("ics::Level", "Sub-ICB location"),
            QT_TRANSLATE_NOOP("ics::Level", "Sub-ICB locations"),
            QT_TRANSLATE_N_NOOP("ics::Level", "%n sub-ICB locations"),
            QT_TRANSLATE_NOOP("ics::Level",
                "A part of a system used in NHS statistics, mostly the area of a former clinical commissioning "
                "group.") },
        Row { "lsoa"_L1, QT_TRANSLATE_NOOP("ics::Level", "Small area (LSOA)"),
            QT_TRANSLATE_NOOP("ics::Level", "Small areas (LSOAs)"), QT_TRANSLATE_N_NOOP("ics::Level", "%n small areas"),
            QT_TRANSLATE_NOOP(
                "ics::Level", "A Lower layer Super Output Area of the 2021 Census, home to about 1,500 people.") },
    };

    const Row *find(const QString &key)
    {
        for (const Row &row : rows)
            if (row.key == key)
                return &row;
        return nullptr;
    }

    QString translated(const Level &level, const char *Row::*field)
    {
        const Row *row = find(level.key);
        return row ? QCoreApplication::translate(context, row->*field) : level.key;
    }

}

QString levelName(const Level &level) { return translated(level, &Row::name); }
QString levelPluralName(const Level &level) { return translated(level, &Row::plural); }
QString levelExplanation(const Level &level) { return translated(level, &Row::explanation); }

QString levelCount(const Level &level, int n)
{
    const Row *row = find(level.key);
    return row ? QCoreApplication::translate(context, row->count, nullptr, n) : u"%1 %2"_s.arg(n).arg(level.key);
}

QString editionName(const Edition &edition)
{
    const QDate month = QDate::fromString(edition.key + "-01"_L1, Qt::ISODate);
    return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : edition.key;
}

QString editionPeriod(const Edition &edition)
{
    if (!edition.validTo.isValid())
        return QCoreApplication::translate("ics::Edition", "in force since %1").arg(formatDate(edition.validFrom));
    return QCoreApplication::translate("ics::Edition", "in force from %1 to %2")
        .arg(formatDate(edition.validFrom), formatDate(edition.validTo));
}

}
