// The modelled catchments of primary care networks. A PCN has no boundary; here it gets a set of LSOAs of its
// place so that the shares of list sizes within the place are reproduced, every catchment is one piece and
// people are near their PCN's practices. Places are independent of one another. The method, place by place:
//   quotas    place's population in proportion to the PCNs' lists; additive weights on the cost of distance
//   (PcnQuota) repair    one piece per PCN, none empty (PcnRepair) moves     travel against missed quotas, by
//   single moves and pairs of moves of border LSOAs (PcnMoves)
// once with every PCN held to the LSOA of its largest practice and once without. All distances are whole
// metres, every tie goes to the lowest index, so the same values give the same catchments whatever the number
// of threads.
#pragma once

#include "PrimaryCareTables.h"

#include <QStringList>

#include <atomic>
#include <optional>
#include <utility>
#include <vector>

namespace ics {

/** What a model of one edition is made from. An index stands for a code; LSOAs and PCNs are in ascending
   order of code, the order of practices and of pairs does not matter. */
struct PcnModelInput
{
    struct Lsoa
    {
        int population = 0;
        GridMetres position; // from which people set out
        int place = -1; // −1: in none
    };
    struct Pcn
    {
        int place = -1; // −1: in none, so without a catchment
        std::optional<double> list; // patients; absent or 0: estimated from its practices, and flagged
    };
    struct Practice
    {
        int pcn = -1;
        std::optional<GridMetres>
            position; // absent: that of its LSOA; if that is absent too, the practice draws nobody
        int lsoa = -1;
        double list = 0; // patients; 0: not recorded
    };

    int placeCount = 0;
    std::vector<Lsoa> lsoas;
    std::vector<std::pair<int, int>> neighbours; // LSOAs that share an edge
    std::vector<Pcn> pcns;
    std::vector<Practice> practices;
};

struct PcnModelOptions
{
    int threads = 2;
    const std::atomic_bool *cancel = nullptr;
};

struct PcnCatchment
{
    int lsoas = 0; // 0: none could be given
    double quota = 0; // persons: the place's population × the PCN's share of its lists
    qint64 population = 0;
    bool anchored = false; // held to the LSOA of its largest practice
    double distance = 0; // metres, mean over its people, to the nearest of its practices
    QStringList flags; // keys of PcnFlags.h

    [[nodiscard]] double error() const { return quota > 0 ? (static_cast<double>(population) - quota) / quota : 0; }
};

/** Figures over all catchments of an edition. Errors are shares of the quota, regardless of sign. */
struct PcnQuality
{
    double errorMedian = 0, error90 = 0, error99 = 0, errorMax = 0;
    double within5Percent = 0; // share of PCNs
    double distanceMedian = 0, distanceMean = 0; // metres, by person, to the nearest practice of the own PCN
    double listsInside = 0; // share of the lists of practices that stand inside their own PCN's catchment
    int catchments = 0;
    int empty = 0; // PCNs without any LSOA
    int placesWithoutAnchors = 0; // where holding on to the largest practices would have missed the quotas
};

struct PcnCatchments
{
    std::vector<int> pcnOfLsoa; // −1 where the place has no PCN
    std::vector<PcnCatchment> pcns;
    std::vector<std::pair<int, int>> bridges; // pairs of LSOAs joined so that each place is connected
    PcnQuality quality;
};

/** Errors: Cancelled. Indices must be in range. */
Result<PcnCatchments> modelPcnCatchments(const PcnModelInput &input, const PcnModelOptions &options = {});

}
