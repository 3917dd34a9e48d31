#include "AccountParts.h"

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    struct Caution
    {
        QLatin1StringView flag;
        const char *text;
    };

    // The keys are those of data/editions/*/areas.csv. A partial place has its own words in the area's note.
    const Caution cautions[] {
        { "list-gathered-from-afar"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Over a quarter of this network's patients are registered with an online practice and may live "
                "anywhere, so its area on the map means little.") },
        { "university-practice"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Over a quarter of this network's patients are with a university practice; where they live is not "
                "typical of the area around it.") },
        { "shares-a-building"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "This network shares a building with another one, so where one area ends and the other begins is a "
                "guess.") },
        { "practices-in-one-building"_L1,
            QT_TRANSLATE_NOOP(
                "ics::AreaAccount", "All its practices are in one building, so the shape of its area is uncertain.") },
        { "practices-in-one-town"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "All its practices are in one town, but many of the people counted to it live more than 5 km away.") },
        { "practices-mostly-outside"_L1,
            QT_TRANSLATE_NOOP(
                "ics::AreaAccount", "Most of its patients are with practices that stand outside the modelled area.") },
        { "practices-outside-system"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount", "Some of its practices stand in another system.") },
        { "practices-in-several-places"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Its practices stand in more than one place, but its area is drawn inside only one.") },
        { "far-from-its-practices"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount", "Many people counted to it live far from any of its practices.") },
        { "joined-across-a-gap"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount", "Its area is in pieces, such as islands, that do not touch.") },
        { "share-not-met"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "The people in the modelled area differ from its share of patients by more than 5 %.") },
        { "list-not-recorded"_L1,
            QT_TRANSLATE_NOOP(
                "ics::AreaAccount", "How many patients it has is not recorded; the size of its area is estimated.") },
        { "crosses-place-border"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Its area crosses the border of its place: it was modelled within the places that councils make, and "
                "is listed under the place with most of its people.") },
        { "no-practices"_L1,
            QT_TRANSLATE_NOOP("ics::AreaAccount", "No practice with a known position is recorded for it.") },
        { "exercise"_L1,
            QT_TRANSLATE_NOOP(
                "ics::AreaAccount", "This area was changed in an exercise. It is not real, and nobody decided it.") },
        { "no-catchment"_L1, QT_TRANSLATE_NOOP("ics::AreaAccount", "No area could be modelled for it.") },
    };

}

QString cautionText(const QString &flag)
{
    for (const Caution &caution : cautions)
        if (flag == caution.flag)
            return Text::tr(caution.text);
    return {};
}

}
