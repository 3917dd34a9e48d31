// Who must and who may sit on an Integrated Care Board and Partnership, in short words of our own beside the
// publisher's figures and paragraphs.
#pragma once

#include "ImportStep.h"

namespace ics {

/** Reads organisations/icb_board_requirements.csv and icp_requirements.csv. Errors: those of readSource(), UnknownCode
   (a line for which there are no words), BadValue. */
Result<OutputFiles> makeSeats(const ImportContext &context);

}
