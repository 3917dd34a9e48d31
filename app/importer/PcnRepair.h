// Step two of the model of catchments: every PCN in one piece and none empty. Without anchors a PCN keeps its
// most populous piece; with them, the piece around its anchor.
#pragma once

#include "PcnQuota.h"

namespace ics::pcn {

/** Whether a PCN's LSOAs hang together; answers many questions about one place without new memory. */
class Connectivity final
{
public:
    explicit Connectivity(const Place &place);

    /** The LSOAs of the same owner reachable from this one, itself first; good until the next call. */
    const std::vector<int> &pieceOf(int lsoa, const Owners &owners);
    /** Whether the PCN stays in one piece (and not empty) when the LSOA leaves it. count: its LSOAs at
     * present. */
    bool survivesWithout(int lsoa, int count, Owners &owners);

private:
    const Place &m_place;
    std::vector<int> m_seen; // the call that last saw the LSOA
    std::vector<int> m_piece;
    int m_call = 0;
};

void repair(const Place &place, const std::vector<double> &weights, bool anchored, Owners &owners);

}
