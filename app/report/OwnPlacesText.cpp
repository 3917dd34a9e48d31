#include "OwnPlaces.h"

#include "domain/Figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::OwnPlaces)
    };

}

QString summaryText(const OwnPlaces &places, const Atlas &atlas)
{
    QStringList lines { regrouped(Text::tr("%Ln row(s) read", nullptr, places.rows)) + u", "_s
        + regrouped(Text::tr("%Ln used", nullptr, places.used)) + u": "_s
        + Text::tr("%Ln place(s)", nullptr, places.places) + u' '
        + Text::tr("with %Ln small area(s) (LSOAs).", nullptr, places.lsoas) };
    lines << places.columns;
    const auto rest = static_cast<int>(atlas.lsoas.size()) - places.lsoas;
    if (rest > 0)
        lines << Text::tr(
            "%Ln other small area(s) stay in the places that councils make within systems.", nullptr, rest);
    return lines.join(u' ');
}

QString problemsText(const OwnPlaces &places)
{
    QStringList lines;
    for (const OwnPlacesProblem &problem : places.problems)
        //: %1 the name of a file, %2 the number of a line, %3 what is wrong there
        lines << Text::tr("%1, line %2: %3").arg(places.cut.choice.file).arg(problem.line).arg(problem.text);
    const int more = places.problemCount - static_cast<int>(places.problems.size());
    if (more > 0)
        lines << Text::tr("And %Ln more.", nullptr, more);
    return lines.join(u'\n');
}

}
