#include "EditionChange.h"

#include "LevelText.h"

#include "domain/Figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::EditionChange)
    };

    QString named(const Atlas &atlas, AreaId id)
    {
        const Area &area = atlas.area(id);
        //: %1 the name of an area, %2 its kind, e.g. "Norfolk and Suffolk (System)"
        return Text::tr("%1 (%2)").arg(area.name, levelName(atlas.level(area.level)));
    }

    QString sharesText(const Atlas &atlas, const CarriedArea &to)
    {
        double people = 0;
        for (const Atlas::Overlap &share : to.shares)
            people += share.people;
        QStringList parts;
        for (const Atlas::Overlap &share : to.shares)
            if (people > 0)
                //: %1 the name of an area, %2 a whole number
                parts += Text::tr("%1 %2 %").arg(atlas.area(share.area).name, figure(100 * share.people / people));
        return QLocale().createSeparatedList(parts);
    }

}

CarriedArea carryArea(const Atlas &atlas, AreaId id, EditionId edition)
{
    const Area &area = atlas.area(id);
    if (area.edition == edition)
        return { .area = id, .how = CarriedArea::How::Same, .shares = {} };
    CarriedArea result { .area = atlas.areaByCode(edition, area.level, area.code),
        .how = CarriedArea::How::Same,
        .shares = atlas.overlaps(id, edition, area.level) };
    if (isValid(result.area)) {
        if (atlas.lsoasOf(id) != atlas.lsoasOf(result.area))
            result.how = CarriedArea::How::Changed;
        return result;
    }
    result.how = CarriedArea::How::Successor;
    result.area = result.shares.empty() ? atlas.country(edition) : result.shares.front().area;
    return result;
}

QString carriedAreaText(const Atlas &atlas, AreaId from, const CarriedArea &to)
{
    const QString edition = editionName(atlas.edition(atlas.area(to.area).edition));
    switch (to.how) {
    case CarriedArea::How::Same:
        return {};
    case CarriedArea::How::Changed:
        return atlas.level(atlas.area(from).level).basis == Basis::Modelled
            ? QString()
            : Text::tr("%1 has other borders in the edition of %2.").arg(named(atlas, from), edition);
    case CarriedArea::How::Successor:
        if (to.shares.size() <= 1)
            return Text::tr("%1 does not exist in the edition of %2. Its people are in %3, which is shown.")
                .arg(named(atlas, from), edition, named(atlas, to.area));
        return Text::tr(
            "%1 does not exist in the edition of %2. Its people are divided: %3. The largest part is shown.")
            .arg(named(atlas, from), edition, sharesText(atlas, to));
    }
    return {};
}

}
