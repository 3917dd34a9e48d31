// The part of PostcodeAnswer that makes the lines of its list.
#include "PostcodeAnswer.h"

#include "FoundAreas.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Postcode)
    };

    constexpr int mostNear = 8; // postcodes suggested instead of one that is not listed

}

/** Where the neighbours of an unknown postcode are, with room left for postcodes that may have been meant. */
void PostcodeAnswer::addLikely(FindResult &result) const
{
    result.items = areaItems(m_atlas, result.areas, std::max(1, m_limit - mostNear));
}

void PostcodeAnswer::markLikely(FindResult &result)
{
    for (FoundItem &line : result.items)
        if (isValid(line.area) && line.postcode.isEmpty()) {
            line.why = Text::tr("likely, by its neighbours");
            line.whyKey = u"likely"_s;
        }
}

/** Every area that is possible is listed: those for which there was no room in front follow at the end. */
void PostcodeAnswer::addRest(FindResult &result) const
{
    const std::size_t listed = result.items.size();
    for (const FoundItem &line : areaItems(m_atlas, result.areas, static_cast<int>(result.areas.size()))) {
        const auto first = result.items.begin();
        const bool there = std::any_of(first, first + static_cast<std::ptrdiff_t>(listed),
            [&](const FoundItem &item) { return item.area == line.area && item.postcode.isEmpty(); });
        if (!there)
            result.items.push_back(line);
    }
}

void PostcodeAnswer::addNear(FindResult &result, const Postcode &postcode)
{
    const auto near = m_index.near(postcode, std::min(m_limit, mostNear));
    if (!near)
        return;
    for (const Postcode &other : *near)
        if (auto line = item(other); line && !full(result)) {
            line->why = Text::tr("one slip away");
            line->whyKey = u"spelling"_s;
            result.items.push_back(*line);
        }
}

/** What the text could go on to: "EC1" to EC1A, EC1M, …, "CM22" to its sectors. */
void PostcodeAnswer::addLonger(FindResult &result, const Postcode &postcode)
{
    const auto sectors = m_index.sectorsOf(postcode);
    if (!sectors || postcode.kind() == Postcode::Kind::Area)
        return;
    QStringList longer;
    for (const Postcode &sector : *sectors) {
        const std::string_view outward = sector.outward();
        const QString district = QString::fromLatin1(outward.data(), static_cast<qsizetype>(outward.size()));
        const bool goesOn = postcode.kind() == Postcode::Kind::District && district != postcode.text();
        if (const QString next = goesOn ? district : sector.text(); next != postcode.text() && !longer.contains(next))
            longer << next;
    }
    for (const QString &next : longer)
        if (!full(result))
            result.items.push_back({ .title = next + u'…',
                .kind = Text::tr("Postcodes"),
                .kindKey = u"postcode-part"_s,
                .postcode = next });
}

void PostcodeAnswer::addAreas(FindResult &result) const
{
    const std::vector<FoundItem> items = areaItems(m_atlas, result.areas, m_limit / 2);
    result.items.insert(result.items.begin(), items.begin(), items.end());
    if (full(result))
        result.items.resize(static_cast<std::size_t>(m_limit));
}

std::optional<FoundItem> PostcodeAnswer::item(const Postcode &postcode)
{
    if (!postcode.isUnit())
        return FoundItem { .title = postcode.text() + u'…',
            .kind = Text::tr("Postcodes"),
            .kindKey = u"postcode-part"_s,
            .postcode = postcode.text() };
    const Result<PostcodeHit> hit = m_index.find(postcode);
    if (!hit || hit->status == PostcodeStatus::NotListed)
        return std::nullopt;
    return itemAt(postcode, hit->lsoa);
}

FoundItem PostcodeAnswer::itemAt(const Postcode &postcode, LsoaId lsoa) const
{
    FoundItem line { .title = postcode.text(),
        .kind = Text::tr("Postcode"),
        .kindKey = u"postcode"_s,
        .lsoa = lsoa,
        .postcode = postcode.text() };
    if (!isValid(lsoa))
        return line;
    QStringList names;
    for (const FoundArea &found : areasAt(m_atlas, m_edition, lsoa))
        if (const Area &area = m_atlas.area(found.area); m_atlas.level(area.level).nested) {
            line.area = found.area;
            if (!names.contains(area.name))
                names.prepend(area.name);
        }
    line.where = names.join(", "_L1);
    return line;
}

}
