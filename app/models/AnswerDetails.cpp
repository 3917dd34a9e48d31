#include "AnswerDetails.h"

#include "Format.h"
#include "FoundAreas.h"
#include "LevelText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Finder)
    };

    constexpr std::size_t practicesShown = 6;

    bool isSame(const Atlas &atlas, AreaId a, AreaId b)
    {
        if (!isValid(a) || !isValid(b))
            return isValid(a) == isValid(b);
        const Area &one = atlas.area(a);
        const Area &other = atlas.area(b);
        // The code of a place begins with that of its system, whose change is told by itself.
        const bool place = atlas.level(one.level).key == "place"_L1;
        return place ? one.name == other.name : one.code == other.code;
    }

    QString periodText(const Edition &edition, const Edition &current)
    {
        if (edition.validFrom < current.validFrom && edition.validTo.isValid())
            return Text::tr("Until %1").arg(formatDate(edition.validTo));
        return Text::tr("Since %1").arg(formatDate(edition.validFrom));
    }

    QString differences(const Atlas &atlas, EditionId edition, EditionId other, LsoaId lsoa)
    {
        QStringList parts;
        for (const Level &level : atlas.levels) {
            if (!isAnswerLevel(atlas, level))
                continue;
            const AreaId then = atlas.areaAt(other, level.id, lsoa);
            if (!isSame(atlas, then, atlas.areaAt(edition, level.id, lsoa)))
                //: %1 a kind of area such as "System", %2 its name
                parts << Text::tr("%1 %2").arg(
                    levelName(level), isValid(then) ? atlas.area(then).name : Text::tr("none"));
        }
        return parts.join("; "_L1);
    }

}

std::vector<NearPractice> nearestPractices(const Atlas &atlas, EditionId edition, Metres point, std::size_t count)
{
    std::vector<std::pair<double, const Practice *>> all;
    for (const Practice &practice : atlas.practices)
        if (practice.site.x != 0 && (practice.registeredPatients.value_or(0) > 0 || !practice.pcn.isEmpty()))
            all.emplace_back(std::hypot(practice.site.x - point.x, practice.site.y - point.y), &practice);
    const std::size_t wanted = std::min(count, all.size());
    std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(wanted));
    const LevelId level = atlas.levelByKey(u"neighbourhood");
    std::vector<NearPractice> nearest;
    for (std::size_t i = 0; i < wanted; ++i) {
        const Practice &practice = *all[i].second;
        NearPractice near { .code = practice.code,
            .name = practice.name,
            .address = practice.address,
            .metres = all[i].first,
            .pcn = practice.pcn };
        if (isValid(level) && !practice.pcn.isEmpty())
            near.neighbourhood = atlas.areaByCode(edition, level, practice.pcn);
        nearest.push_back(near);
    }
    return nearest;
}

QString otherEditionText(const Atlas &atlas, EditionId edition, LsoaId lsoa)
{
    QStringList sentences;
    for (const Edition &other : atlas.editions)
        if (other.id != edition)
            if (const QString text = differences(atlas, edition, other.id, lsoa); !text.isEmpty())
                //: %1 "Until 31 March 2026", %2 areas with their kinds
                sentences << Text::tr("%1: %2.").arg(periodText(other, atlas.edition(edition)), text);
    return sentences.join(u' ');
}

void addDetails(const Atlas &atlas, FindResult &result)
{
    if (!isValid(result.lsoa) || !isValid(result.edition))
        return;
    const Lsoa &lsoa = atlas.lsoas.at(index(result.lsoa));
    const Metres point
        = result.position ? Metres { result.position->x, result.position->y } : Metres { lsoa.x, lsoa.y };
    result.practices = nearestPractices(atlas, result.edition, point, practicesShown);
    result.otherEdition = otherEditionText(atlas, result.edition, result.lsoa);
}

QString smallAreaText(const Atlas &atlas, LsoaId lsoa)
{
    if (!isValid(lsoa))
        return {};
    const Lsoa &small = atlas.lsoas.at(index(lsoa));
    //: %1 name, %2 code
    return Text::tr("Small area (LSOA): %1, %2.").arg(small.name, small.code);
}

QString distanceText(double metres)
{
    if (metres < 999.5)
        return Text::tr("%1 m").arg(formatNumber(metres, 0));
    const bool whole = metres >= 10000 || std::fmod(metres, 1000) < 1;
    return Text::tr("%1 km").arg(formatNumber(metres / 1000, whole ? 0 : 1));
}

QString practiceText(const Atlas &atlas, const NearPractice &practice)
{
    const QString network = isValid(practice.neighbourhood)
        ? Text::tr("%1 (%2)").arg(atlas.area(practice.neighbourhood).name, practice.pcn)
        : practice.pcn.isEmpty() ? Text::tr("in no network on record")
                                 : practice.pcn;
    //: %1 a GP practice, %2 a distance, %3 its primary care network
    return Text::tr("%1, %2: %3").arg(practice.name, distanceText(practice.metres), network);
}

QString answerText(const Atlas &atlas, const FindResult &result)
{
    QStringList lines { result.message };
    const Edition &edition = atlas.edition(result.edition);
    lines << Text::tr("As at %1 (%2)").arg(editionName(edition), editionPeriod(edition));
    for (const FoundArea &found : result.areas) {
        const Area &area = atlas.area(found.area);
        const QString share = found.share < 1 ? u' ' + shareText(found.share) : QString();
        lines << u"%1: %2 [%3, %4]%5"_s.arg(
            levelName(atlas.level(area.level)), area.name, area.code, basisLabel(area.basis), share);
    }
    lines << smallAreaText(atlas, result.lsoa) << result.known << result.otherEdition;
    if (!result.practices.empty())
        lines << Text::tr("The nearest GP practices and their networks:");
    for (const NearPractice &practice : result.practices)
        lines << u"– "_s + practiceText(atlas, practice);
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

}
