// The parts that describeArea() puts together, one function a group. Internal to this library.
#pragma once

#include "AreaAccount.h"

#include <QCoreApplication>

namespace ics::account {

/** The texts of all parts stand in one context of the catalogues. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ics::AreaAccount)
};

/** A fact whose basis and source are those of the area itself. */
[[nodiscard]] Fact areaFact(
    const Area &area, const char *key, const QString &label, const QString &value, const QVariant &raw);
[[nodiscard]] Fact indicatorFact(const Atlas &atlas, AreaId area, IndicatorId indicator);
/** One line about another area, with a link to it and its population. */
[[nodiscard]] Fact linkFact(const Atlas &atlas, AreaId area, const char *key);
[[nodiscard]] double people(const Atlas &atlas, AreaId area); // NaN: not recorded

[[nodiscard]] FactGroup glance(const Atlas &atlas, const Area &area);
/** What became of the area at the change of edition: empty if nothing, or if it is modelled or derived. */
[[nodiscard]] FactGroup change(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup parents(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup contains(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup board(const Atlas &atlas, const Area &area, Board board);
[[nodiscard]] FactGroup councils(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup districts(const Atlas &atlas, const Area &area); // of the lower tier
[[nodiscard]] FactGroup functions(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup populationRange(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup trusts(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup hospitals(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup networks(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup practices(const Atlas &atlas, const Area &area);
[[nodiscard]] FactGroup indicators(const Atlas &atlas, const Area &area);
/** What is recorded for several years, each in one row. */
[[nodiscard]] FactGroup years(const Atlas &atlas, const Area &area);

/** The upper-tier councils that lie wholly or partly in the area, with the LSOAs and people they share, most first. */
[[nodiscard]] std::vector<Atlas::Overlap> councilsIn(const Atlas &atlas, const Area &area);
/** Whether areas of this level have an Integrated Care Board and Partnership. */
[[nodiscard]] bool hasBoards(const Level &level);

/** The sentence for the key of a caution in Area::flags; empty if the key is unknown. */
[[nodiscard]] QString cautionText(const QString &flag);

}
