#include "LevelText.h"

#include "Format.h"

#include "atlas/ExerciseCut.h"

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

    constexpr const char *subIcbPlaces = QT_TRANSLATE_NOOP("ics::Level",
        "A sub-ICB location within its system, mostly the area of a former clinical commissioning group, by whose name "
        "it is shown.");
    constexpr const char *districtPlaces
        = QT_TRANSLATE_NOOP("ics::Level", "The part of a system within one local authority district.");
    constexpr const char *ownPlaces = QT_TRANSLATE_NOOP("ics::Level",
        "A place of your own file %1 of %2. What the file does not name stays the part of a system within one "
        "council.");
    constexpr const char *crossing = QT_TRANSLATE_NOOP("ics::Level",
        "It was modelled within the places that councils make, so it may cross the border of a place of this kind; it "
        "is listed under the one with most of its people.");

    /** What is said of a place that is not the part of a system within a council; empty for one that is. */
    QString placeExplanation(const PlaceChoice &choice)
    {
        switch (choice.basis) {
        case PlaceBasis::SubIcb:
            return QCoreApplication::translate(context, subIcbPlaces);
        case PlaceBasis::District:
            return QCoreApplication::translate(context, districtPlaces);
        case PlaceBasis::Own:
            return QCoreApplication::translate(context, ownPlaces).arg(choice.file, formatDate(choice.date));
        case PlaceBasis::Council:
            break;
        }
        return {};
    }

    const Row *find(const QString &key)
    {
        for (const Row &row : rows)
            if (row.key == key)
                return &row;
        return nullptr;
    }

    QDate monthOf(const Edition &edition) { return QDate::fromString(edition.key + "-01"_L1, Qt::ISODate); }

    QString marked(const Edition &edition, const QString &name)
    {
        //: %1 an edition: its systems are redrawn in an exercise
        return isExercise(edition) ? QCoreApplication::translate("ics::Edition", "%1 (exercise)").arg(name) : name;
    }

    QString translated(const Level &level, const char *Row::*field)
    {
        const Row *row = find(level.key);
        return row ? QCoreApplication::translate(context, row->*field) : level.key;
    }

}

QString levelName(const Level &level) { return translated(level, &Row::name); }
QString levelPluralName(const Level &level) { return translated(level, &Row::plural); }

QString levelChoice(const Level &level)
{
    if (level.key != "place"_L1)
        return {};
    switch (level.places.basis) {
    case PlaceBasis::SubIcb:
        //: in brackets behind "Places": what a place is
        return QCoreApplication::translate(context, "sub-ICB locations");
    case PlaceBasis::District:
        //: in brackets behind "Places": what a place is
        return QCoreApplication::translate(context, "local authority districts");
    case PlaceBasis::Own:
        //: in brackets behind "Places", %1 the name of a file: what a place is
        return QCoreApplication::translate(context, "your own, %1").arg(level.places.file);
    case PlaceBasis::Council:
        break;
    }
    return {};
}

QString levelTitle(const Level &level)
{
    const QString choice = levelChoice(level);
    //: %1 the name of a level, %2 what its areas are: "Places (sub-ICB locations)"
    return choice.isEmpty() ? levelPluralName(level)
                            : QCoreApplication::translate(context, "%1 (%2)").arg(levelPluralName(level), choice);
}

QString levelExplanation(const Level &level)
{
    if (level.places.basis == PlaceBasis::Council)
        return translated(level, &Row::explanation);
    if (level.key == "place"_L1)
        return placeExplanation(level.places);
    return translated(level, &Row::explanation) + u' ' + QCoreApplication::translate(context, crossing);
}

QString levelCount(const Level &level, int n)
{
    const Row *row = find(level.key);
    return row ? QCoreApplication::translate(context, row->count, nullptr, n) : u"%1 %2"_s.arg(n).arg(level.key);
}

QString areaName(const Area &area)
{
    const char *const country = QT_TRANSLATE_NOOP("ics::Level", "England");
    return area.name == QLatin1StringView(country) ? QCoreApplication::translate(context, country) : area.name;
}

QString editionName(const Edition &edition)
{
    const QDate month = monthOf(edition);
    return marked(edition, month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : edition.key);
}

QString editionTitle(const Edition &edition)
{
    const QDate month = monthOf(edition);
    return marked(edition, month.isValid() ? formatMonth(month) : edition.key);
}

QString editionPeriod(const Edition &edition)
{
    if (isExercise(edition))
        return QCoreApplication::translate("ics::Edition", "an exercise, never in force");
    if (!edition.validTo.isValid())
        return QCoreApplication::translate("ics::Edition", "in force since %1").arg(formatDate(edition.validFrom));
    return QCoreApplication::translate("ics::Edition", "in force from %1 to %2")
        .arg(formatDate(edition.validFrom), formatDate(edition.validTo));
}

}
