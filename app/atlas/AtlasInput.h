// The content of data/, read and checked: what AtlasWriter puts in the file. The larger part is an Atlas already; the
// rest is kept in the file but not in memory.
#pragma once

#include "Atlas.h"
#include "domain/Result.h"

#include <optional>

namespace ics {

struct Measure
{
    QString key;
    std::vector<double> ofLsoa; // by LsoaId; NaN: not recorded
};

/** A measure known for an area directly. */
struct AreaMeasure
{
    AreaId area = none<AreaId>;
    QString measure;
    double value = 0;
};

struct Council
{
    QString code;
    QString name;
    QString kind;
    QString region;
};

struct Pcn
{
    QString code;
    QString name;
    QString postcode;
    std::optional<qint64> x;
    std::optional<qint64> y;
    std::optional<qint64> practices;
    std::optional<double> registeredPatients;
};

/** A body that no longer exists, for search by its name. */
struct FormerBody
{
    QString kind; // "ccg", "stp", "district", "icb"
    QString code;
    QString name;
    LevelId successorLevel = none<LevelId>;
    QString successorCode;
};

struct AtlasInput
{
    Atlas atlas;
    std::vector<Measure> measures;
    std::vector<AreaMeasure> areaMeasures; // by area
    std::vector<Council> councils;
    std::vector<Pcn> pcns;
    std::vector<FormerBody> formerBodies;

    [[nodiscard]] const Measure *measure(QStringView key) const; // nullptr if unknown
};

/** Reads everything below data/. Errors: those of CsvReader with file, line and column; UnknownCode and DuplicateCode
   for references that lead nowhere or twice; Inconsistent where two tables disagree; those of the mesh. */
Result<AtlasInput> readAtlasInput(const QString &dataDir);

// The parts, in the order in which they need one another.
Result<Done> readSources(const QString &dataDir, AtlasInput &input);
Result<Done> readMesh(const QString &dataDir, AtlasInput &input);
Result<Done> readLsoas(const QString &dataDir, AtlasInput &input);
Result<Done> readAreas(const QString &dataDir, AtlasInput &input);
Result<Done> readIndicators(const QString &dataDir, AtlasInput &input);
Result<Done> readOrganisations(const QString &dataDir, AtlasInput &input);
Result<Done> readRegisters(const QString &dataDir, AtlasInput &input);

}
