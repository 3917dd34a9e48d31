#include "PostcodeMatcher.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Match)
    };

    QString sourceText(LsoaSource source)
    {
        switch (source) {
        case LsoaSource::None:
            return {};
        case LsoaSource::Published:
            return Text::tr("Published look-up");
        case LsoaSource::PointInArea:
        case LsoaSource::ConfirmedPoint:
            return Text::tr("By its position");
        case LsoaSource::MovedPoint:
            return Text::tr("By its position, which has moved since the look-up was published");
        case LsoaSource::NearestArea:
            return Text::tr("By the nearest LSOA");
        }
        return {};
    }

}

QLatin1StringView matchOutcomeKey(MatchOutcome outcome)
{
    switch (outcome) {
    case MatchOutcome::Exact:
        return "exact"_L1;
    case MatchOutcome::Terminated:
        return "terminated"_L1;
    case MatchOutcome::Likely:
        return "likely"_L1;
    case MatchOutcome::Unknown:
        return "unknown"_L1;
    case MatchOutcome::Outside:
        return "outside"_L1;
    case MatchOutcome::NoPlace:
        return "no-place"_L1;
    case MatchOutcome::Invalid:
        return "invalid"_L1;
    case MatchOutcome::Empty:
        return "empty"_L1;
    }
    return {};
}

QString matchOutcomeText(MatchOutcome outcome)
{
    switch (outcome) {
    case MatchOutcome::Exact:
        return Text::tr("Exact");
    case MatchOutcome::Terminated:
        return Text::tr("No longer in use");
    case MatchOutcome::Likely:
        return Text::tr("Likely, by the neighbours");
    case MatchOutcome::Unknown:
        return Text::tr("Not known");
    case MatchOutcome::Outside:
        return Text::tr("Outside England");
    case MatchOutcome::NoPlace:
        return Text::tr("Stands for no place");
    case MatchOutcome::Invalid:
        return Text::tr("No postcode");
    case MatchOutcome::Empty:
        return Text::tr("Empty");
    }
    return {};
}

QString matchReasonText(MatchReason reason)
{
    using enum MatchReason;
    switch (reason) {
    case None:
        return {};
    case NoLongerUsed:
        return Text::tr("No longer in use; the answer is for where it was.");
    case NewOrMistyped:
        return Text::tr("Not in the list of October 2025: newer, or mistyped.");
    case NotPlaced:
        return Text::tr("In use, but its position is not recorded.");
    case PartOnly:
        return Text::tr("Only part of a postcode.");
    case NoSuchSector:
        return Text::tr("Written like a postcode, but none on record begins so.");
    case EndedUnplaced:
        return Text::tr("No longer in use, and where it was is not recorded.");
    case Wales:
        return Text::tr("In Wales.");
    case Scotland:
        return Text::tr("In Scotland.");
    case NorthernIreland:
        return Text::tr("In Northern Ireland.");
    case ChannelIslands:
        return Text::tr("In the Channel Islands.");
    case IsleOfMan:
        return Text::tr("In the Isle of Man.");
    case OverseasTerritory:
        return Text::tr("In an overseas territory.");
    case Forces:
        return Text::tr("An address of the armed forces.");
    case NonGeographic:
        return Text::tr("Belongs to a large organisation.");
    case Girobank:
        return Text::tr("The former postcode of Girobank.");
    case NhsPseudo:
        return Text::tr("A code of NHS records: no fixed abode, not known, or abroad.");
    case NotAPostcode:
        return Text::tr("Not written like a postcode.");
    case NothingWritten:
        return Text::tr("No postcode is given.");
    }
    return {};
}

QString matchNote(const PostcodeMatch &match)
{
    const QString reason = matchReasonText(match.reason);
    //: %1 a postcode
    return match.perhaps.isUnit() ? reason + u' ' + Text::tr("Perhaps %1.").arg(match.perhaps.text()) : reason;
}

QString matchBasisText(const PostcodeMatch &match)
{
    if (match.sector >= 0)
        return Text::tr("Areas in which all live postcodes of its sector lie");
    const QString text = sourceText(match.source);
    //: %1 how the LSOA of a postcode was found
    return match.approximate && !text.isEmpty() ? Text::tr("%1; its position is approximate").arg(text) : text;
}

}
