#include "LearnHere.h"

#include "EditionComparison.h"
#include "Format.h"
#include "LearnPhrases.h"
#include "LearnText.h"
#include "LevelText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** What is asked of: the area, and the system it lies in, if it lies in one. */
    struct Subject
    {
        const Atlas &atlas;
        const Area &area;
        const Area *system = nullptr;
    };

    using Kind = AreaFate::Kind;

    /** What became of the system at the end of its edition, or how it came about if its edition is the last one. */
    struct Change
    {
        AreaFate fate {};
        QDate date {}; // invalid: there is only one edition
    };

    Change changeOf(const Subject &s)
    {
        const int last = static_cast<int>(s.atlas.editions.size()) - 1;
        if (!s.system || last < 1)
            return {};
        const int later = std::min(static_cast<int>(s.system->edition) + 1, last);
        const auto comparison = compareEditions(
            s.atlas, static_cast<EditionId>(later - 1), static_cast<EditionId>(later), s.system->level);
        const AreaFate *fate = comparison.of(s.system->id);
        return fate ? Change { *fate, s.atlas.editions.at(static_cast<std::size_t>(later)).validFrom } : Change {};
    }

    QString namesOf(const Subject &s, const std::vector<AreaFlow> &flows, AreaId AreaFlow::*end)
    {
        QStringList names;
        for (const AreaFlow &flow : flows)
            if (!flow.stays)
                names += s.atlas.area(flow.*end).name;
        return phrases::joinedNames(names);
    }

    QString systemIf(const Subject &s, Kind kind)
    {
        const Change change = changeOf(s);
        return change.date.isValid() && change.fate.kind == kind ? s.system->name : QString();
    }

    QString dateText(QDate date) { return date.isValid() ? formatDate(date) : QString(); }

    struct Phrase
    {
        QLatin1StringView name;
        QString (*text)(const Subject &);
    };

    constexpr std::array phraseTable {
        Phrase { "area"_L1, [](const Subject &s) { return areaName(s.area); } },
        Phrase { "people"_L1, [](const Subject &s) { return phrases::people(s.atlas, s.area); } },
        Phrase { "older"_L1, [](const Subject &s) { return phrases::olderPeople(s.atlas, s.area); } },
        Phrase { "systems"_L1, [](const Subject &s) { return phrases::countOf(s.atlas, s.area, u"system"); } },
        Phrase { "places"_L1, [](const Subject &s) { return phrases::countOf(s.atlas, s.area, u"place"); } },
        Phrase {
            "neighbourhoods"_L1, [](const Subject &s) { return phrases::countOf(s.atlas, s.area, u"neighbourhood"); } },
        Phrase { "councils"_L1, [](const Subject &s) { return phrases::countOf(s.atlas, s.area, u"council"); } },
        Phrase { "system_names"_L1, [](const Subject &s) { return phrases::namesOf(s.atlas, s.area, u"system"); } },
        Phrase { "council_names"_L1, [](const Subject &s) { return phrases::namesOf(s.atlas, s.area, u"council"); } },
        Phrase { "practices"_L1, [](const Subject &s) { return phrases::practices(s.atlas, s.area); } },
        Phrase { "trusts"_L1, [](const Subject &s) { return phrases::trusts(s.atlas, s.area); } },
        Phrase { "against_guides"_L1, [](const Subject &s) { return phrases::againstGuides(s.atlas, s.area); } },
        Phrase { "edition"_L1, [](const Subject &s) { return editionName(s.atlas.edition(s.area.edition)); } },
        Phrase { "period"_L1, [](const Subject &s) { return editionPeriod(s.atlas.edition(s.area.edition)); } },
        Phrase { "place"_L1,
            [](const Subject &s) {
                const Area *place = phrases::holder(s.atlas, s.area, u"place");
                return place ? place->name : QString();
            } },
        Phrase { "system"_L1, [](const Subject &s) { return s.system ? s.system->name : QString(); } },
        Phrase { "icb"_L1, [](const Subject &s) { return s.system ? phrases::boardName(*s.system) : QString(); } },
        Phrase { "icb_today"_L1,
            [](const Subject &s) {
                return s.system && !s.system->validTo.isValid() ? phrases::boardName(*s.system) : QString();
            } },
        Phrase { "place_rule"_L1, [](const Subject &s) { return phrases::placeRule(s.atlas, s.area); } },
        Phrase { "board_seats"_L1,
            [](const Subject &s) { return s.system ? phrases::boardSeats(s.atlas, *s.system) : QString(); } },
        Phrase { "icp_members"_L1,
            [](const Subject &s) { return s.system ? phrases::partnershipMembers(s.atlas, *s.system) : QString(); } },
        Phrase { "since"_L1, [](const Subject &s) { return s.system ? dateText(s.system->validFrom) : QString(); } },
        Phrase { "until"_L1, [](const Subject &s) { return s.system ? dateText(s.system->validTo) : QString(); } },
        Phrase { "changed_on"_L1, [](const Subject &s) { return dateText(changeOf(s).date); } },
        Phrase { "unchanged_system"_L1, [](const Subject &s) { return systemIf(s, Kind::Unchanged); } },
        Phrase { "new_system"_L1, [](const Subject &s) { return systemIf(s, Kind::Opened); } },
        Phrase { "grown_system"_L1, [](const Subject &s) { return systemIf(s, Kind::Enlarged); } },
        Phrase { "closed_system"_L1, [](const Subject &s) { return systemIf(s, Kind::Closed); } },
        Phrase {
            "predecessors"_L1, [](const Subject &s) { return namesOf(s, changeOf(s).fate.from, &AreaFlow::from); } },
        Phrase { "successors"_L1, [](const Subject &s) { return namesOf(s, changeOf(s).fate.to, &AreaFlow::to); } },
    };

}

LearnHere::LearnHere(AtlasPtr atlas, AreaId area)
    : m_atlas(std::move(atlas))
    , m_area(area)
{
}

const QStringList &LearnHere::names()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Phrase &phrase : phraseTable)
            all += phrase.name;
        return all;
    }();
    return names;
}

QString LearnHere::phrase(const QString &name) const
{
    const Area &area = m_atlas->area(m_area);
    const Subject subject { *m_atlas, area, phrases::holder(*m_atlas, area, u"system") };
    for (const Phrase &phrase : phraseTable)
        if (name == phrase.name)
            return phrase.text(subject);
    return {};
}

QStringList LearnHere::sentences(const LearnTemplates &templates) const
{
    QStringList sentences;
    const auto found = templates.find(m_atlas->level(m_atlas->area(m_area).level).key);
    if (found == templates.end())
        return sentences;
    for (const QString &english : found->second) {
        QString sentence = learnTranslated(english);
        bool known = true;
        for (const QString &name : learnPlaceholdersIn(sentence)) {
            const QString words = phrase(name);
            known = known && !words.isEmpty();
            sentence.replace(u'{' + name + u'}', words);
        }
        if (known)
            sentences += sentence;
    }
    return sentences;
}

}
