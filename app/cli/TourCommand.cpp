#include "TourCommand.h"

#include "models/TourReader.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Commands)
    };

}

ExitCode checkTour(const AtlasPtr &atlas, const QString &file)
{
    const TourReading reading = readTour(file, atlas);
    if (!reading.tour) {
        std::fputs((tourFaultsText(reading.faults) + u'\n').toUtf8().constData(), stderr);
        return ExitCode::FileFailed;
    }
    const QString good = Text::tr("The tour “%1” can be used: %n step(s).", nullptr, reading.tour->count());
    std::fputs((good.arg(reading.tour->title) + u'\n').toUtf8().constData(), stdout);
    return ExitCode::Found;
}

}
