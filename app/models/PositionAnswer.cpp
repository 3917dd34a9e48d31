#include "PositionAnswer.h"

#include "AnswerDetails.h"
#include "FoundAreas.h"
#include "PostcodeMessage.h"

#include "domain/GridReference.h"
#include "domain/LatLon.h"
#include "mesh/Footprint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Position)
    };

    constexpr double projectionError = 7; // metres, the largest in England: see mesh/Projection.h
    constexpr double largestCircle = 20'000; // metres
    constexpr std::size_t namedShares = 4;
    constexpr double wholly = 1 - 1e-6; // a share above it is all but for rounding

    GridPoint gridPoint(Metres point)
    {
        return { static_cast<std::int32_t>(std::lround(point.x * 10)),
            static_cast<std::int32_t>(std::lround(point.y * 10)) };
    }

    /** "… ± 250 m": takes the end off the text; metres, 0 if there is none. */
    double takeAccuracy(QString &text)
    {
        static const QRegularExpression form(u"\\s*(?:±|\\+/-|\\+-)\\s*([0-9]{1,9}(?:\\.[0-9]+)?)\\s*(k?m)?\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return 0;
        text.truncate(match.capturedStart());
        const double factor = match.captured(2).startsWith(u'k', Qt::CaseInsensitive) ? 1000 : 1;
        return match.captured(1).toDouble() * factor;
    }

    void setRadius(AskedPosition &asked, double radius)
    {
        asked.isCut = radius > largestCircle;
        asked.radius = std::min(radius, largestCircle);
    }

    AskedPosition fromSquare(const GridSquare &square, double accuracy)
    {
        AskedPosition asked { .text = gridReferenceText(square),
            .centre = { square.easting + square.side / 2.0, square.northing + square.side / 2.0 } };
        if (accuracy > 0)
            setRadius(asked, accuracy + square.side / 2.0);
        else if (square.side > 1)
            asked.side = square.side;
        return asked;
    }

    AskedPosition fromLatLon(const LatLon &position, double accuracy)
    {
        AskedPosition asked { .text = latLonText(position.latitude, position.longitude), .centre = {} };
        setRadius(asked, std::max({ accuracy, position.metres, projectionError }));
        if (const auto point = toGrid({ position.longitude, position.latitude }))
            asked.centre = *point;
        else
            asked.onGrid = false;
        return asked;
    }

    QString accuracyText(const AskedPosition &asked)
    {
        if (asked.side > 0)
            return Text::tr("The reference stands for a square of %1.").arg(distanceText(asked.side));
        if (asked.isCut)
            return Text::tr(
                "How far off the position may be is more than is looked at: only what lies within %1 of it is listed.")
                .arg(distanceText(asked.radius));
        if (asked.radius > 0)
            return Text::tr("The position is good to about %1.").arg(distanceText(asked.radius));
        return {};
    }

    bool isWithin(const std::vector<GridPoint> &ring, GridPoint p)
    {
        bool inside = false;
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            if ((ring[i].y > p.y) != (ring[j].y > p.y)
                && p.x < ring[i].x
                        + (double(ring[j].x) - ring[i].x) * (double(p.y) - ring[i].y) / (double(ring[j].y) - ring[i].y))
                inside = !inside;
        return inside;
    }

    Country countryAt(const Atlas &atlas, GridPoint point)
    {
        for (const Neighbour &neighbour : atlas.neighbours) {
            const bool here
                = std::ranges::count_if(neighbour.rings, [&](const auto &ring) { return isWithin(ring, point); }) % 2
                == 1;
            if (here)
                return neighbour.code == "W"_L1 ? Country::Wales
                    : neighbour.code == "S"_L1  ? Country::Scotland
                                                : Country::NorthernIreland;
        }
        return Country::Unknown;
    }

    std::vector<FoundArea> sharesOfGround(
        const Atlas &atlas, EditionId edition, const std::vector<LsoaPart> &parts, double total)
    {
        std::vector<FoundArea> found;
        for (const Level &level : atlas.levels) {
            if (!isAnswerLevel(atlas, level))
                continue;
            std::map<AreaId, double> ground;
            for (const LsoaPart &part : parts)
                if (const AreaId area = atlas.areaAt(edition, level.id, part.lsoa); isValid(area))
                    ground[area] += part.squareMetres;
            std::vector<FoundArea> here;
            for (const auto &[area, squareMetres] : ground)
                here.push_back({ area, squareMetres > total * wholly ? 1 : squareMetres / total });
            std::ranges::stable_sort(here, std::ranges::greater(), &FoundArea::share);
            found.insert(found.end(), here.begin(), here.end());
        }
        return found;
    }

    bool isOneAtEveryLevel(const Atlas &atlas, const std::vector<FoundArea> &areas)
    {
        return std::ranges::adjacent_find(areas, [&](const FoundArea &a, const FoundArea &b) {
            return atlas.area(a.area).level == atlas.area(b.area).level;
        }) == areas.end();
    }

}

std::optional<AskedPosition> readPosition(const QString &text)
{
    QString wanted = text;
    const double accuracy = takeAccuracy(wanted);
    static const QRegularExpression inLink(u"[?&]x=([0-9]{4,6})(?:\\.[0-9]+)?&y=([0-9]{4,7})"_s);
    if (const auto match = inLink.match(wanted); match.hasMatch())
        wanted = match.captured(1) + u' ' + match.captured(2);
    if (const auto square = parseGridReference(wanted))
        return fromSquare(*square, accuracy);
    if (const auto position = parseLatLon(wanted))
        return fromLatLon(*position, accuracy);
    return std::nullopt;
}

PositionAnswer::PositionAnswer(const Atlas &atlas, const LsoaLocator &locator, EditionId edition)
    : m_atlas(atlas)
    , m_locator(locator)
    , m_edition(edition)
{
}

FindResult PositionAnswer::answer(const QString &query, const AskedPosition &asked) const
{
    FindResult result { .query = query, .normalised = asked.text, .edition = m_edition, .shareOf = ShareOf::Ground };
    if (!asked.onGrid) {
        result.status = FindStatus::Outside;
        result.message
            = Text::tr("%1 is far from Great Britain. Integrated Care Systems cover England only.").arg(asked.text);
        return result;
    }
    result.position = FoundPosition { asked.centre.x, asked.centre.y, asked.side, asked.radius };
    if (asked.side > 0 || asked.radius > 0)
        return inFigure(std::move(result), asked);
    const LsoaId lsoa = m_locator.at(gridPoint(asked.centre));
    return isValid(lsoa) ? atPoint(std::move(result), asked, lsoa) : outside(std::move(result), asked);
}

FindResult PositionAnswer::atPoint(FindResult result, const AskedPosition &asked, LsoaId lsoa) const
{
    result.status = FindStatus::Exact;
    result.lsoa = lsoa;
    result.areas = areasAt(m_atlas, m_edition, lsoa);
    result.message = postcodemessage::located(m_atlas, asked.text, result.areas, false);
    result.known = Text::tr("Known by where it lies among the small areas (LSOA) of 2021, on borders at full detail.");
    FoundItem line { .title = asked.text,
        .kind = Text::tr("Position"),
        .kindKey = u"position"_s,
        .lsoa = lsoa,
        .postcode = asked.text };
    for (const FoundArea &found : result.areas)
        if (m_atlas.level(m_atlas.area(found.area).level).nested)
            line.area = found.area;
    if (isValid(line.area))
        line.where = QStringList { m_atlas.area(line.area).name, whereText(m_atlas, line.area) }.join(", "_L1);
    result.items.push_back(line);
    return result;
}

FindResult PositionAnswer::inFigure(FindResult result, const AskedPosition &asked) const
{
    const Metres corner { asked.centre.x - asked.side / 2, asked.centre.y - asked.side / 2 };
    const Footprint footprint = asked.side > 0 ? squareFootprint(gridPoint(corner), asked.side)
                                               : circleFootprint(gridPoint(asked.centre), asked.radius);
    const std::vector<LsoaPart> parts = lsoasWithin(*m_atlas.mesh, footprint);
    if (parts.empty())
        return outside(std::move(result), asked);
    double inEngland = 0;
    for (const LsoaPart &part : parts)
        inEngland += part.squareMetres / footprint.squareMetres();
    result.areas = sharesOfGround(m_atlas, m_edition, parts, footprint.squareMetres());
    if (!isOneAtEveryLevel(m_atlas, result.areas))
        return several(std::move(result), asked, inEngland);
    const LsoaId middle = m_locator.at(gridPoint(asked.centre));
    const LsoaId most = std::ranges::max_element(parts, {}, &LsoaPart::squareMetres)->lsoa;
    result = atPoint(std::move(result), asked, isValid(middle) ? middle : most);
    result.message += u' ' + accuracyText(asked);
    return result;
}

FindResult PositionAnswer::several(FindResult result, const AskedPosition &asked, double inEngland) const
{
    constexpr double rounding = 0.999;
    result.status = FindStatus::Candidates;
    const auto systems = ofLevel(m_atlas, result.areas, u"system");
    QStringList named;
    for (std::size_t i = 0; i < std::min(namedShares, systems.size()); ++i)
        //: %1 a share, %2 a system
        named << Text::tr("%1 in %2").arg(shareText(systems[i].share), m_atlas.area(systems[i].area).name);
    result.message = asked.text + u": "_s + accuracyText(asked) + u' ';
    result.message += systems.size() == 1
        ? Text::tr("All of it that is in England lies in the system %1, but in more than one area of it.")
              .arg(m_atlas.area(systems.front().area).name)
        : Text::tr("More than one system has ground in it: %1.").arg(QLocale().createSeparatedList(named));
    if (inEngland < rounding)
        result.message += u' ' + Text::tr("%1 of it is at sea or outside England.").arg(shareText(1 - inEngland));
    result.items = areaItems(m_atlas, result.areas, static_cast<int>(result.areas.size())); // every one of them
    result.known = Text::tr("Known by the ground of it in each small area (LSOA) of 2021, on borders at full detail.");
    return result;
}

QString PositionAnswer::nearestText(Metres point) const
{
    for (const double within : { 2'000.0, 20'000.0, 200'000.0, 1'500'000.0 }) {
        const LsoaLocator::Nearest nearest = m_locator.nearest(gridPoint(point), within);
        if (!isValid(nearest.lsoa))
            continue;
        const auto areas = areasAt(m_atlas, m_edition, nearest.lsoa);
        const auto places = ofLevel(m_atlas, areas, u"place");
        const auto systems = ofLevel(m_atlas, areas, u"system");
        if (!places.empty() && !systems.empty())
            //: %1 a place, %2 its system, %3 a distance
            return Text::tr("The nearest place in England is %1 in the system %2, %3 away.")
                .arg(m_atlas.area(places.front().area).name, m_atlas.area(systems.front().area).name,
                    distanceText(nearest.metres));
    }
    return {};
}

FindResult PositionAnswer::outside(FindResult result, const AskedPosition &asked) const
{
    result.status = FindStatus::Outside;
    const Country country = countryAt(m_atlas, gridPoint(asked.centre));
    const QString name = postcodemessage::countryName(country);
    result.message = name.isEmpty()
        ? Text::tr("%1 is at sea, or outside the United Kingdom.").arg(asked.text)
        : Text::tr("%1 is in %2.").arg(asked.text, name) + u' ' + postcodemessage::whoPlans(country);
    if (const QString accuracy = accuracyText(asked); !accuracy.isEmpty())
        result.message += u' ' + accuracy;
    result.message += u' ' + nearestText(asked.centre);
    return result;
}

}
