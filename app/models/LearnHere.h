// What an explainer means for the area on screen: fills the templates of its level from the atlas. A placeholder stands
// for a whole phrase, counted and formatted in the person's language ("{places}" for "2 places"), so that a translated
// template needs no plurals of its own. A sentence with a placeholder that has nothing to say here is left out: of
// "{closed_system} closed on {until}", say, in a system that is in force.
#pragma once

#include "LearnContent.h"
#include "atlas/Atlas.h"

namespace ics {

class LearnHere final
{
public:
    LearnHere(AtlasPtr atlas, AreaId area);

    /** The sentences for the area's level, translated and filled; none if there are none for it. */
    [[nodiscard]] QStringList sentences(const LearnTemplates &templates) const;

    /** All names that a placeholder may have; documented in LearnHere.cpp. */
    static const QStringList &names();

private:
    [[nodiscard]] QString phrase(const QString &name) const; // empty: nothing to say

    AtlasPtr m_atlas;
    AreaId m_area;
};

}
