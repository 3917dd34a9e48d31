#include "Format.h"
#include "LevelText.h"
#include "SimilarAreas.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::SimilarAreas)
    };

    constexpr std::size_t named = 2; // indicators
    constexpr double hardly = 0.1; // standard deviations

    QString indicatorText(const Atlas &atlas, IndicatorId id)
    {
        return QCoreApplication::translate("ics::Indicator", atlas.indicator(id).name.toUtf8().constData());
    }

}

QString mostAlikeText(const Atlas &atlas, const SimilarArea &similar)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, similar.parts.size()); ++i)
        names << indicatorText(atlas, similar.parts[i].indicator);
    return names.join(u"; "_s);
}

QString mostDifferentText(const Atlas &atlas, const SimilarArea &similar)
{
    QStringList names;
    for (auto part = similar.parts.rbegin(); part != similar.parts.rend(); ++part) {
        if (static_cast<std::size_t>(names.size()) == named || std::abs(part->difference) < hardly)
            break;
        //: %1 an indicator, of which the other area has more
        names << (part->difference > 0 ? Text::tr("%1 (more)") : Text::tr("%1 (less)"))
                     .arg(indicatorText(atlas, part->indicator));
    }
    return names.join(u"; "_s);
}

QString similarityText(const Atlas &atlas, const SimilarAreas &similar)
{
    const Area &area = atlas.area(similar.area);
    const Level &level = atlas.level(area.level);
    QStringList parts { Text::tr("Nearest of the other %1 of the edition of %2 in %n indicator(s), each in standard "
                                 "deviations of that level: 0 would be no difference at all.",
        nullptr, static_cast<int>(similar.compared.size()))
                            .arg(levelCount(level, similar.candidates), editionName(atlas.edition(area.edition))) };
    if (!similar.leftOut.empty()) {
        QStringList names;
        for (const IndicatorId id : similar.leftOut)
            names << indicatorText(atlas, id);
        parts << Text::tr("Left out, because nothing is recorded for %1 or all are the same: %2.")
                     .arg(area.name, names.join(u"; "_s));
    }
    if (similar.withGaps > 0)
        parts << Text::tr("%n of them lack(s) some of the figures and is compared in the others, if in half of them at "
                          "least.",
            nullptr, similar.withGaps);
    return parts.join(u' ');
}

}
