// Bodies with a postal address that work in the areas: NHS trusts, GP practices, hospitals. Positions are metres on the
// British National Grid; a missing one is the pair (0, 0) with an invalid LSOA.
#pragma once

#include "Basis.h"
#include "Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ics {

struct Site
{
    QString postcode;
    LsoaId lsoa = none<LsoaId>;
    int x = 0;
    int y = 0;
};

struct Practice
{
    QString code;
    QString name;
    QString address;
    Site site;
    QString pcn; // code; empty: in none, or not recorded
    QString system2026; // ODS code of the ICB that commissions it since April 2026
    QString system2023;
    std::optional<double> registeredPatients; // mean of 2024/25
};

struct Trust
{
    QString code;
    QString name;
    QString legalForm; // "NHS trust", "NHS foundation trust"
    QString type; // derived: "acute", "mental health", "community", "ambulance"
    Basis typeBasis = Basis::Derived;
    QString typeNote; // from what the type was derived
    QString system2026; // the one ICB recorded for it
    Site site; // headquarters
    QDate openDate;
};

struct Hospital
{
    QString name;
    Site site;
};

}
