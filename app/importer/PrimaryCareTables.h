// The two tables of primary care as the publishers name their columns: organisations/pcn.csv and
// gp_practice.csv. Both the organisations tables and the model of PCN catchments read them, so they are read
// here, once. Positions are metres on the British National Grid; list sizes are patients, the mean of the
// year. What a file leaves empty stays empty here.
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ics {

struct GridMetres
{
    int x = 0;
    int y = 0;
    friend bool operator==(GridMetres, GridMetres) = default;
};

struct PcnRow
{
    QString code; // ODS
    QString name;
    QString postcode; // empty: not recorded
    QString subIcb2024, icb2024, subIcb2026, icb2026; // ODS
    std::optional<qint64> practices;
    std::optional<double> registeredPatients;
    std::optional<GridMetres> centroid; // of its practices
    QString council; // ONS code of the council that most of its patients' practices lie in
    qint64 line = 0; // of pcn.csv
};

struct PracticeRow
{
    QString code; // ODS
    QString name;
    QString postcode;
    QString address;
    QString pcn; // code of a PcnRow; empty: in none
    QDate pcnJoined; // invalid: not recorded
    QString subIcb2024, icb2024, subIcb2026, icb2026; // ODS
    QString icb2026Basis;
    std::optional<double> registeredPatients;
    QString lsoa; // 2021; empty: not recorded
    std::optional<GridMetres> position;
    QString council; // ONS code of the upper-tier or unitary council it stands in
    qint64 line = 0; // of gp_practice.csv
};

struct PrimaryCareTables
{
    std::vector<PcnRow> pcns; // ascending by code
    std::vector<PracticeRow> practices; // ascending by code
};

/** Errors: those of CsvReader; DuplicateCode; UnknownCode (a practice's PCN that pcn.csv lacks); BadValue (an
   empty code, a negative list). */
Result<PrimaryCareTables> readPrimaryCareTables(const QString &pcnPath, const QString &practicePath);

}
