#include "TextAnswer.h"

#include "EditionChange.h"
#include "FoundAreas.h"
#include "LevelText.h"
#include "SearchHitText.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Finder)
    };

    template <typename Body> const Body *byCode(const std::vector<Body> &bodies, const QString &code)
    {
        const auto found = std::ranges::lower_bound(bodies, code, {}, &Body::code);
        return found != bodies.end() && found->code == code ? &*found : nullptr;
    }

    bool isRemote(SearchMatch match)
    {
        return match == SearchMatch::Other || match == SearchMatch::CodePrefix || match == SearchMatch::Spelling;
    }

    bool onlyElsewhere(const SearchHit &hit) { return hit.kind == SearchKind::Area && !isValid(hit.area); }

    /** The hits that the text means beyond doubt: one, or one body that several levels list. */
    std::vector<SearchHit> certain(const std::vector<SearchHit> &hits)
    {
        const SearchMatch best = hits.front().match;
        if (best != SearchMatch::Code && best != SearchMatch::Name)
            return {};
        std::vector<SearchHit> same;
        std::ranges::copy_if(hits, std::back_inserter(same), [&](const SearchHit &hit) { return hit.match == best; });
        const bool oneBody = best == SearchMatch::Code && std::ranges::all_of(same, [](const SearchHit &hit) {
            return hit.kind == SearchKind::Area && isValid(hit.area);
        });
        return same.size() == 1 || oneBody ? same : std::vector<SearchHit> {};
    }

}

std::vector<SearchHit> relevantHits(std::vector<SearchHit> hits)
{
    const auto current = [&](const SearchHit &old) {
        return std::ranges::any_of(hits, [&](const SearchHit &hit) {
            return hit.kind == SearchKind::Area && isValid(hit.area) && hit.level == old.level && hit.name == old.name;
        });
    };
    std::vector<SearchHit> kept;
    for (const SearchHit &hit : hits) {
        const bool repeats
            = onlyElsewhere(hit) && hit.match != SearchMatch::Code && (isRemote(hit.match) || current(hit));
        if (!repeats)
            kept.push_back(hit);
    }
    return kept;
}

QString quotable(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

TextAnswer::TextAnswer(const Atlas &atlas, EditionId edition, int limit)
    : m_atlas(atlas)
    , m_edition(edition)
    , m_limit(limit)
{
}

FindResult TextAnswer::answer(const QString &query, const std::vector<SearchHit> &hits) const
{
    FindResult result { .query = query, .normalised = query.simplified(), .edition = m_edition };
    if (hits.empty()) {
        result.message
            = Text::tr("Nothing on record is called “%1”, and no code begins so. Try a postcode, a place, an "
                       "organisation or a code.")
                  .arg(quotable(result.normalised));
        return result;
    }
    result.items = items(hits);
    const auto meant = certain(hits);
    if (meant.empty())
        several(result, hits);
    else
        one(result, meant);
    return result;
}

std::vector<FoundItem> TextAnswer::items(const std::vector<SearchHit> &hits) const
{
    std::vector<FoundItem> lines;
    for (const SearchHit &hit : hits)
        lines.push_back(item(hit));
    return lines;
}

void TextAnswer::one(FindResult &result, const std::vector<SearchHit> &hits) const
{
    const SearchHit &hit = hits.front();
    if (onlyElsewhere(hit))
        return closedArea(result, hit);
    result.status = FindStatus::Exact;
    const Target target = targetOf(hit);
    if (hit.kind == SearchKind::Area)
        return oneArea(result, hits);
    //: %1 a name, %2 a kind of thing such as "GP practice", %3 where it is
    result.message = Text::tr("%1 – %2 – %3.").arg(hit.name, hitKindText(m_atlas, hit), item(hit).where);
    const bool hasPosition = hit.kind == SearchKind::Lsoa || hit.kind == SearchKind::Hospital;
    result.lsoa = hasPosition ? target.lsoa : none<LsoaId>;
    if (isValid(result.lsoa))
        result.areas = areasAt(m_atlas, m_edition, result.lsoa);
    else if (isValid(target.area))
        result.areas = pathAreas(m_atlas, target.area);
    if (hit.kind == SearchKind::Former)
        result.message += u' ' + Text::tr("It no longer exists; this is what followed it, or most of it.");
    if (hit.kind == SearchKind::Locality)
        result.message += u' ' + Text::tr("A locality has no standing of its own; this is the place it is in.");
}

void TextAnswer::oneArea(FindResult &result, const std::vector<SearchHit> &hits) const
{
    for (const SearchHit &hit : hits)
        for (const FoundArea &step : pathAreas(m_atlas, hit.area))
            if (std::ranges::find(result.areas, step.area, &FoundArea::area) == result.areas.end())
                result.areas.push_back(step);
    const Area &area = m_atlas.area(hits.front().area);
    QStringList kinds;
    for (const SearchHit &hit : hits)
        kinds << hitKindText(m_atlas, hit);
    //: %1 a name, %2 its kind or kinds, %3 the basis, such as "statutory"
    result.message = Text::tr("%1 (%2, %3).").arg(area.name, kinds.join(", "_L1), basisLabel(area.basis));
    if (area.basis == Basis::Modelled)
        result.message += u' ' + basisExplanation(area.basis);
    const Level &level = m_atlas.level(area.level);
    if (level.nested && isValid(m_atlas.levelBelow(area.level)) && area.children.empty())
        result.message += u' ' + Text::tr("It has no primary care network (PCN), and so no neighbourhood.");
}

/** An area that only another edition has: who has its people in this one. */
void TextAnswer::closedArea(FindResult &result, const SearchHit &hit) const
{
    const auto &[edition, area] = hit.areas.back();
    const CarriedArea carried = carryArea(m_atlas, area, m_edition);
    const double people = std::accumulate(carried.shares.begin(), carried.shares.end(), 0.0,
        [](double sum, const Atlas::Overlap &overlap) { return sum + overlap.people; });
    for (const Atlas::Overlap &overlap : carried.shares)
        result.areas.push_back({ overlap.area, people > 0 ? overlap.people / people : Finder::noShare });
    if (result.areas.empty() && isValid(carried.area))
        result.areas.push_back({ carried.area, Finder::noShare });
    result.status = result.areas.size() == 1 ? FindStatus::Exact : FindStatus::Candidates;
    result.message = Text::tr("%1 (%2) is not in the edition %3, but in that of %4. Its people are here:")
                         .arg(hit.name, hitKindText(m_atlas, hit), editionName(m_atlas.edition(m_edition)),
                             editionName(m_atlas.edition(edition)));
}

void TextAnswer::several(FindResult &result, const std::vector<SearchHit> &hits) const
{
    result.status = FindStatus::Candidates;
    const int count = static_cast<int>(hits.size());
    const QString quoted = quotable(result.normalised);
    result.message = count >= m_limit
        ? Text::tr("Many things match “%1”; these are the best %n.", nullptr, count).arg(quoted)
        : Text::tr("%n things match “%1”.", nullptr, count).arg(quoted);
    if (hits.front().match == SearchMatch::Spelling)
        result.message
            = Text::tr("Nothing on record is called “%1”. %n names are spelt like it.", nullptr, count).arg(quoted);
    for (const FoundItem &line : result.items) {
        if (!isValid(line.area))
            continue;
        const AreaId here = carryArea(m_atlas, line.area, m_edition).area;
        if (std::ranges::find(result.areas, here, &FoundArea::area) == result.areas.end())
            result.areas.push_back({ here, Finder::noShare });
    }
}

FoundItem TextAnswer::item(const SearchHit &hit) const
{
    const Target target = targetOf(hit);
    FoundItem line { .title = hit.name,
        .kind = hitKindText(m_atlas, hit),
        .kindKey = hitKindKey(m_atlas, hit),
        .code = hit.code,
        .area = target.area,
        .lsoa = hit.kind == SearchKind::Lsoa || hit.kind == SearchKind::Hospital ? target.lsoa : none<LsoaId> };
    if (onlyElsewhere(hit))
        line.where = Text::tr("only in the edition %1").arg(editionName(m_atlas.edition(hit.areas.back().first)));
    else if (hit.kind == SearchKind::Area && isValid(target.area))
        line.where = whereText(m_atlas, target.area);
    else if (isValid(target.area))
        line.where = QStringList { m_atlas.area(target.area).name, whereText(m_atlas, target.area) }.join(", "_L1);
    else
        line.where = hit.context;
    while (line.where.endsWith(", "_L1))
        line.where.chop(2);
    line.why = matchText(hit);
    line.whyKey = matchKey(hit.match);
    return line;
}

TextAnswer::Target TextAnswer::targetOf(const SearchHit &hit) const
{
    switch (hit.kind) {
    case SearchKind::Practice:
        return { practiceArea(hit), hit.lsoa };
    case SearchKind::Trust:
        return { trustArea(hit), hit.lsoa };
    case SearchKind::Hospital:
    case SearchKind::Locality:
        return { areaAt(u"place", hit.lsoa), hit.lsoa };
    case SearchKind::Lsoa:
        return { finestAt(hit.lsoa), hit.lsoa };
    case SearchKind::Area:
    case SearchKind::Former:
        break;
    }
    if (isValid(hit.area) || hit.areas.empty())
        return { hit.area, none<LsoaId> };
    if (hit.kind == SearchKind::Area) // of another edition: its own page says what became of it
        return { hit.areas.back().second, none<LsoaId> };
    return { carryArea(m_atlas, hit.areas.back().second, m_edition).area, none<LsoaId> };
}

/** The network a practice is a member of, else the place its premises are in. */
AreaId TextAnswer::practiceArea(const SearchHit &hit) const
{
    const Practice *practice = byCode(m_atlas.practices, hit.code);
    const LevelId level = m_atlas.levelByKey(u"neighbourhood");
    if (practice && !practice->pcn.isEmpty() && isValid(level))
        if (const AreaId pcn = m_atlas.areaByCode(m_edition, level, practice->pcn); isValid(pcn))
            return pcn;
    return areaAt(u"place", hit.lsoa);
}

/** The system recorded for a trust; in an edition that does not have it, the one around its headquarters. */
AreaId TextAnswer::trustArea(const SearchHit &hit) const
{
    const Trust *trust = byCode(m_atlas.trusts, hit.code);
    const LevelId level = m_atlas.levelByKey(u"system");
    if (trust && isValid(level))
        if (const AreaId system = m_atlas.areaByCode(m_edition, level, trust->system2026); isValid(system))
            return system;
    return areaAt(u"system", hit.lsoa);
}

AreaId TextAnswer::areaAt(QStringView levelKey, LsoaId lsoa) const
{
    const LevelId level = m_atlas.levelByKey(levelKey);
    return isValid(level) && isValid(lsoa) ? m_atlas.areaAt(m_edition, level, lsoa) : none<AreaId>;
}

AreaId TextAnswer::finestAt(LsoaId lsoa) const
{
    AreaId finest = none<AreaId>;
    for (const FoundArea &found : isValid(lsoa) ? areasAt(m_atlas, m_edition, lsoa) : std::vector<FoundArea> {})
        if (m_atlas.level(m_atlas.area(found.area).level).nested)
            finest = found.area;
    return finest;
}

}
