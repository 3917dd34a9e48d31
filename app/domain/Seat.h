// One line of the composition of an Integrated Care Board or Partnership: who must or may sit on it, and by what
// authority.
#pragma once

#include "Basis.h"

#include <QString>

namespace ics {

enum class Board { Icb, Icp };

struct Seat
{
    Board board = Board::Icb;
    int order = 0;
    QString key; // "chair", "partner-trusts", "council", …
    QString role; // English; shown through translation
    int minimum = 0; // seats required; 0: may be added, or a quality rather than a seat
    bool perCouncil = false; // the minimum counts for each responsible council
    Basis basis = Basis::Statutory;
    QString authority; // the paragraph of the Act, or the guidance
    QString source; // key of a Source
    QString evidence; // how far the text itself was read
    QString note;
};

}
