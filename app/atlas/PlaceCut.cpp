#include "PlaceCut.h"

#include "MeasureTable.h"
#include "PlacePieces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::PlaceCut)
    };

    Basis usualBasis(PlaceBasis places)
    {
        switch (places) {
        case PlaceBasis::SubIcb:
            return Basis::NhsAdministrative;
        case PlaceBasis::Own:
            return Basis::LocallyDefined;
        case PlaceBasis::Council:
        case PlaceBasis::District:
            break;
        }
        return Basis::Derived;
    }

    std::optional<Error> problemOf(const Atlas &opened, const PlaceCut &cut)
    {
        const auto wrong = [&](const QString &detail) {
            return Error { .kind = ErrorKind::Inconsistent, .file = opened.path, .detail = detail };
        };
        for (const QString &key : { u"system"_s, u"place"_s })
            if (!isValid(opened.levelByKey(key)))
                return wrong(key);
        const auto count = static_cast<int>(cut.names.size());
        if (cut.choice.basis != PlaceBasis::Own)
            return isValid(opened.levelByKey(placeBasisKey(cut.choice.basis)))
                ? std::nullopt
                : std::optional(wrong(placeBasisKey(cut.choice.basis)));
        const bool fits = cut.ofLsoa.size() == opened.lsoas.size()
            && std::ranges::all_of(cut.ofLsoa, [&](int n) { return n >= -1 && n < count; });
        return fits ? std::nullopt : std::optional(wrong(cut.choice.file));
    }

    /** The codes of the places that followed one whose code the next edition does not have, largest part first. */
    void setSuccessors(Atlas &atlas, EditionId edition)
    {
        if (index(edition) + 1 >= atlas.editions.size())
            return;
        const LevelId level = atlas.levelByKey(u"place");
        const LevelTable &here = atlas.table(edition, level);
        const LevelTable &next = atlas.table(static_cast<EditionId>(index(edition) + 1), level);
        std::map<AreaId, std::map<AreaId, int>> shared;
        for (std::size_t i = 0; i < here.areaOfLsoa.size(); ++i)
            if (isValid(here.areaOfLsoa[i]) && isValid(next.areaOfLsoa[i]))
                ++shared[here.areaOfLsoa[i]][next.areaOfLsoa[i]];
        QStringList codes;
        for (int i = 0; i < next.count; ++i)
            codes += atlas.areas[index(next.first) + static_cast<std::size_t>(i)].code;
        for (const auto &[area, followers] : shared) {
            Area &former = atlas.areas[index(area)];
            if (codes.contains(former.code))
                continue;
            std::vector<std::pair<AreaId, int>> order(followers.begin(), followers.end());
            std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<AreaId, int>::second);
            for (const auto &follower : order)
                former.successors += atlas.area(follower.first).code;
        }
    }

    /** Every neighbourhood belongs to the place with most of its people; one that lies in several says so. */
    void adoptNeighbourhoods(Atlas &atlas, const Atlas &opened, EditionId edition)
    {
        const LevelId place = atlas.levelByKey(u"place");
        const LevelId below = atlas.levelBelow(place);
        if (!isValid(below))
            return;
        const LevelTable &table = atlas.table(edition, below);
        for (int i = 0; i < table.count; ++i) {
            Area &area = atlas.areas[index(table.first) + static_cast<std::size_t>(i)];
            std::map<AreaId, double> shares;
            for (const LsoaId lsoa : opened.lsoasOf(area.id))
                if (const AreaId in = atlas.areaAt(edition, place, lsoa); isValid(in))
                    shares[in] += peopleIn(atlas, lsoa);
            const auto most
                = std::ranges::max_element(shares, [](const auto &a, const auto &b) { return a.second < b.second; });
            area.flags.removeAll(u"practices-in-several-places"_s); // was said of the councils' places
            if (most != shares.end())
                area.parent = most->first;
            if (shares.size() > 1)
                area.flags += crossesPlaceBorder;
        }
    }

    void setChoice(Atlas &atlas, const PlaceChoice &choice)
    {
        Level &place = atlas.levels[index(atlas.levelByKey(u"place"))];
        place.basis = usualBasis(choice.basis);
        place.places = choice;
        if (const LevelId below = atlas.levelBelow(place.id); isValid(below))
            atlas.levels[index(below)].places = choice;
        if (choice.basis == PlaceBasis::Own)
            atlas.sources.push_back({ ownPlacesSource, choice.file, Text::tr("Your own file"),
                QLocale().toString(choice.date, QLocale::LongFormat), QString(),
                Text::tr("Read from this computer; it is neither sent nor kept anywhere else.") });
    }

}

Result<AtlasPtr> withPlaces(const AtlasPtr &atlas, const PlaceCut &cut)
{
    const AtlasPtr opened = atlas->opened ? atlas->opened : atlas;
    if (cut.choice.basis == PlaceBasis::Council)
        return opened;
    if (const auto problem = problemOf(*opened, cut))
        return *problem;
    const auto measures = MeasureTable::read(*opened);
    if (!measures)
        return measures.error();
    auto made = std::make_shared<Atlas>(*opened);
    made->opened = opened;
    setChoice(*made, cut.choice);
    const LevelId place = made->levelByKey(u"place");
    for (const Edition &edition : made->editions) {
        setPieces(*made, edition.id, place, placePieces(*opened, edition.id, cut));
        measures->fillValues(*made, edition.id, made->tables[index(edition.id)][index(place)]);
        adoptNeighbourhoods(*made, *opened, edition.id);
    }
    for (const Edition &edition : made->editions)
        setSuccessors(*made, edition.id);
    made->linkAreas();
    made->buildIndex();
    return AtlasPtr(std::move(made));
}

AreaId correspondingArea(const Atlas &from, AreaId id, const Atlas &to)
{
    if (!isValid(id))
        return id;
    const Area &area = from.area(id);
    const auto isSame = [&](const Area &other) {
        return other.edition == area.edition && other.level == area.level && other.code == area.code;
    };
    if (to.holds(id) && isSame(to.area(id)))
        return id;
    if (const AreaId same = to.areaByCode(area.edition, area.level, area.code); isValid(same))
        return same;
    auto lsoas = from.lsoasOf(id);
    if (lsoas.empty() && from.opened) // a place as it was read, in an atlas that has others
        lsoas = from.opened->lsoasOf(id);
    std::map<AreaId, double> shares;
    for (const LsoaId lsoa : lsoas)
        if (const AreaId there = to.areaAt(area.edition, area.level, lsoa); isValid(there))
            shares[there] += peopleIn(to, lsoa);
    const auto most
        = std::ranges::max_element(shares, [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == shares.end() ? to.country(area.edition) : most->first;
}

}
