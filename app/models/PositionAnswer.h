// The answer to a position: a grid reference, a latitude and longitude, a map link, or any of them with how far off it
// may be ("± 250 m"). A point is decided on the borders at full detail. A square or circle lists every area that has
// ground in it, with the share of the ground; what lies outside England is named, with the nearest area there is.
#pragma once

#include "Finder.h"

#include "mesh/LsoaLocator.h"
#include "mesh/Projection.h"

namespace ics {

struct AskedPosition
{
    QString text; // as it should be written: "SJ 88 47", "53.00270° N, 2.17940° W"
    Metres centre;
    double side = 0; // metres, of a square; 0: none
    double radius = 0; // metres, of a circle; 0: none
    bool isCut = false; // the accuracy was larger than is looked at, so the radius is that largest one
    bool onGrid = true; // false: far from Great Britain
};

/** nullopt for a text that is no position. */
[[nodiscard]] std::optional<AskedPosition> readPosition(const QString &text);

class PositionAnswer final
{
public:
    PositionAnswer(const Atlas &atlas, const LsoaLocator &locator, EditionId edition);

    [[nodiscard]] FindResult answer(const QString &query, const AskedPosition &asked) const;

private:
    [[nodiscard]] FindResult atPoint(FindResult result, const AskedPosition &asked, LsoaId lsoa) const;
    [[nodiscard]] FindResult inFigure(FindResult result, const AskedPosition &asked) const;
    [[nodiscard]] FindResult several(FindResult result, const AskedPosition &asked, double inEngland) const;
    [[nodiscard]] FindResult outside(FindResult result, const AskedPosition &asked) const;
    [[nodiscard]] QString nearestText(Metres point) const;

    const Atlas &m_atlas;
    const LsoaLocator &m_locator;
    EditionId m_edition;
};

}
