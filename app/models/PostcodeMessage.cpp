#include "PostcodeMessage.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ics::postcodemessage {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Postcode)
    };

    // From this value on, the position in Code-Point Open is that of neighbouring postcodes.
    constexpr int imputedQuality = 50;
    constexpr std::size_t namedShares = 4;

    QString nameAt(const Atlas &atlas, const std::vector<FoundArea> &areas, QStringView level)
    {
        const auto found = ofLevel(atlas, areas, level);
        return found.empty() ? QString() : atlas.area(found.front().area).name;
    }

    /** What the shares of systems leave open: postcodes in other countries, and without a position. */
    QString elsewhere(const PostcodeCandidates &candidates, int total)
    {
        const QString unlocated = candidates.unlocated == 0
            ? QString()
            //: %1 a share of postcodes
            : u' ' + Text::tr("Not recorded where: %1.").arg(shareText(double(candidates.unlocated) / total));
        QStringList parts;
        for (std::size_t i = 0; i < candidates.inCountry.size(); ++i) {
            const QString name = countryName(static_cast<Country>(i));
            if (!name.isEmpty() && candidates.inCountry[i] > 0)
                //: %1 a share, %2 a country
                parts << Text::tr("%1 in %2").arg(shareText(double(candidates.inCountry[i]) / total), name);
        }
        return parts.isEmpty()
            ? unlocated
            : unlocated + ' '_L1 + Text::tr("Outside England: %1.").arg(QLocale().createSeparatedList(parts));
    }

}

QString countryName(Country country)
{
    switch (country) {
    case Country::Wales:
        return Text::tr("Wales");
    case Country::Scotland:
        return Text::tr("Scotland");
    case Country::NorthernIreland:
        return Text::tr("Northern Ireland");
    case Country::ChannelIslands:
        return Text::tr("the Channel Islands");
    case Country::IsleOfMan:
        return Text::tr("the Isle of Man");
    case Country::England:
    case Country::Unknown:
        break;
    }
    return {};
}

QString whoPlans(Country country)
{
    switch (country) {
    case Country::Wales:
        return Text::tr(
            "Integrated Care Systems cover England only; in Wales, local health boards plan and provide NHS care.");
    case Country::Scotland:
        return Text::tr(
            "Integrated Care Systems cover England only; in Scotland, regional NHS boards plan and provide care, "
            "together with councils in integration authorities.");
    case Country::NorthernIreland:
        return Text::tr(
            "Integrated Care Systems cover England only; in Northern Ireland, the Department of Health plans care "
            "and health and social care trusts provide it.");
    case Country::ChannelIslands:
        return Text::tr(
            "The Channel Islands are not part of the United Kingdom; the governments of Jersey and Guernsey run "
            "health services of their own.");
    case Country::IsleOfMan:
        return Text::tr(
            "The Isle of Man is not part of the United Kingdom; its own public body, Manx Care, provides health "
            "services there.");
    case Country::England:
    case Country::Unknown:
        break;
    }
    return {};
}

QString special(const Postcode &postcode)
{
    using enum Postcode::Special;
    const QString text = postcode.text();
    switch (postcode.special()) {
    case Forces:
        return Text::tr(
            "%1 is an address of the armed forces, wherever a unit is stationed, and stands for no place. Defence "
            "Medical Services look after serving personnel.")
            .arg(text);
    case NonGeographic:
        return Text::tr("%1 belongs to a large organisation that receives its post under it, and stands for no place.")
            .arg(text);
    case Girobank:
        return Text::tr("%1 was the postcode of Girobank, and stands for no place.").arg(text);
    case NhsPseudo:
        return Text::tr(
            "%1 is a code that NHS records use for people with no fixed abode, with an unknown address or from "
            "abroad. It stands for no place.")
            .arg(text);
    case Ordinary:
    case NorthernIreland:
    case ChannelIslands:
    case IsleOfMan:
    case OverseasTerritory:
        break;
    }
    return {};
}

QString overseas(const Postcode &postcode)
{
    return Text::tr(
        "%1 is in %2, an overseas territory with health services of its own. Integrated Care Systems cover England "
        "only.")
        .arg(postcode.text(), territoryName(postcode));
}

QString outside(const Postcode &postcode, Country country)
{
    const QString name = countryName(country);
    return name.isEmpty() ? QString() : Text::tr("%1 is in %2.").arg(postcode.text(), name) + u' ' + whoPlans(country);
}

Country countryByLetters(const Postcode &postcode)
{
    using enum Postcode::Special;
    switch (postcode.special()) {
    case NorthernIreland:
        return Country::NorthernIreland;
    case ChannelIslands:
        return Country::ChannelIslands;
    case IsleOfMan:
        return Country::IsleOfMan;
    default:
        return Country::Unknown;
    }
}

QString located(const Atlas &atlas, const QString &what, const std::vector<FoundArea> &areas, bool ended)
{
    const QString system = nameAt(atlas, areas, u"system");
    const QString place = nameAt(atlas, areas, u"place");
    const QString neighbourhood = nameAt(atlas, areas, u"neighbourhood");
    const QString sentence = ended
        ? Text::tr("%1 is no longer in use. Where it was is in the system %2, in its place %3.")
        : Text::tr("%1 is in the system %2, in its place %3.");
    const QString text = sentence.arg(what, system, place);
    if (neighbourhood.isEmpty())
        return text + u' '
            + Text::tr("This place has no primary care network (PCN), so there is no neighbourhood to name.");
    return text + u' '
        + Text::tr("By a model, its neighbourhood is %1; a person's own network is that of the practice where they are "
                   "registered.")
              .arg(neighbourhood);
}

QString terminated(const Postcode &postcode)
{
    return Text::tr("%1 is no longer in use, and where it was is not recorded.").arg(postcode.text());
}

QString approximate(const PostcodeHit &hit)
{
    if (hit.quality < imputedQuality && hit.source != LsoaSource::NearestArea)
        return {};
    return Text::tr(
        "Its recorded position is approximate, so close to a boundary the answer may be the neighbouring area.");
}

QString known(const PostcodeHit &hit)
{
    switch (hit.source) {
    case LsoaSource::Published:
        return Text::tr(
            "Known from the list of postcodes of October 2025, and from the small area (LSOA) published for "
            "this one in the National Statistics Postcode Lookup, August 2024.");
    case LsoaSource::MovedPoint:
        return Text::tr(
            "Known from the list of postcodes of October 2025: it has moved since its small area (LSOA) was "
            "published, so the one in which its point lies now is given.");
    case LsoaSource::NearestArea:
        return Text::tr("Known from the list of postcodes of October 2025: its point lies in no small area (LSOA), and "
                        "the nearest one is given.");
    case LsoaSource::PointInArea:
    case LsoaSource::ConfirmedPoint:
        return Text::tr(
            "Known from the list of postcodes of October 2025: the small area (LSOA) in which its point lies.");
    case LsoaSource::None:
        break;
    }
    return {};
}

QString shares(
    const Atlas &atlas, const Postcode &part, const PostcodeCandidates &candidates, const std::vector<FoundArea> &areas)
{
    const auto systems = ofLevel(atlas, areas, u"system");
    const int total = std::accumulate(candidates.inCountry.begin(), candidates.inCountry.end(), 0);
    const bool live = candidates.live > 0;
    const int count = live ? total : candidates.terminated;
    QString text = live
        ? Text::tr("%Ln live postcodes begin with %1.", nullptr, count).arg(part.text())
        : Text::tr("No live postcode begins with %1, but %Ln that are no longer in use do.", nullptr, count)
              .arg(part.text());
    text += u' ';
    if (systems.size() == 1 && systems.front().share >= 1)
        return text + Text::tr("All are in the system %1.").arg(atlas.area(systems.front().area).name);
    QStringList named;
    for (std::size_t i = 0; i < std::min(namedShares, systems.size()); ++i)
        //: %1 a share, %2 a system
        named << Text::tr("%1 in %2").arg(shareText(systems[i].share), atlas.area(systems[i].area).name);
    text += Text::tr("By system: %1.").arg(QLocale().createSeparatedList(named));
    if (systems.size() > namedShares)
        text += u' '
            + Text::tr("The rest lie in %n more systems.", nullptr, static_cast<int>(systems.size() - namedShares));
    return live ? text + elsewhere(candidates, total) : text;
}

QString notListed(const Postcode &postcode)
{
    return Text::tr(
        "%1 is not in the list of October 2025: it may be newer, or mistyped. What is likely is told by where its "
        "neighbours are.")
        .arg(postcode.text());
}

QString notPlaced(const Postcode &postcode)
{
    return Text::tr(
        "%1 is in use, but its position is not recorded. What is likely is told by where its neighbours are.")
        .arg(postcode.text());
}

QString nothingBegins(const Postcode &postcode)
{
    return Text::tr("%1 is written like a postcode, but no postcode on record begins so.").arg(postcode.text());
}

QString slip(const QString &query, const Postcode &meant)
{
    return Text::tr("“%1” is not a postcode as it is written. Perhaps %2 is meant.").arg(query, meant.text());
}

QString severalMeant(const QString &query)
{
    return Text::tr("“%1” is not a postcode as it is written. Perhaps one of these is meant.").arg(query);
}

QString invalid(const QString &query)
{
    return Text::tr("“%1” is not a postcode: those are written like CM22 6QJ or M1 1AE.").arg(query);
}

}
