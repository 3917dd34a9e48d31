#include "AccountParts.h"
#include "LevelText.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    // What the documents say of a level, in our own words, by the key of the level. %1 is the area, %2 the area above.
    struct Statement
    {
        QLatin1StringView level;
        const char *key;
        const char *label;
        const char *text;
        Basis basis;
        std::array<const char *, 3> sources;
    };

    const std::array statements {
        Statement { "system"_L1, "function", QT_TRANSLATE_NOOP("ics::AreaAccount", "What it does"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Sets the direction for all of %1, makes the changes that need its size, and looks after the money "
                "held "
                "in common."),
            Basis::NationalPolicy, { "bhta-guide-2023", "stotles-2022", nullptr } },
        Statement { "system"_L1, "decides", QT_TRANSLATE_NOOP("ics::AreaAccount", "Who decides: the ICB"),
            QT_TRANSLATE_NOOP(
                "ics::AreaAccount", "Plans NHS services, receives the national budget, and buys and monitors care."),
            Basis::NationalPolicy, { "staffordshire-faq-2022", "bhta-guide-2023", "stotles-2022" } },
        Statement { "system"_L1, "decides", QT_TRANSLATE_NOOP("ics::AreaAccount", "Who decides: the ICP"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Assesses what people need and writes the strategy that guides the board and the councils; jobs, "
                "housing "
                "and the environment count, too."),
            Basis::NationalPolicy, { "staffordshire-faq-2022", "bhta-guide-2023", "stotles-2022" } },
        Statement { "system"_L1, "unsettled", QT_TRANSLATE_NOOP("ics::AreaAccount", "Not settled"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "NHS England has not fixed which task belongs to which level. It suggests specialised services here, "
                "and "
                "money for primary care further down."),
            Basis::NationalPolicy, { "stotles-2022", nullptr, nullptr } },
        Statement { "system"_L1, "sources_differ",
            QT_TRANSLATE_NOOP("ics::AreaAccount", "Sources differ: who delivers"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "The board carries out the strategy (Staffordshire, 2022); largely the providers in the neighbourhoods "
                "do (BHTA, 2023)."),
            Basis::NationalPolicy, { "staffordshire-faq-2022", "bhta-guide-2023", nullptr } },
        Statement { "place"_L1, "function", QT_TRANSLATE_NOOP("ics::AreaAccount", "What it does"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "Brings hospitals, councils and networks of practices together, with community hospitals and voluntary "
                "organisations, and develops care that acts before people fall ill (anticipatory care)."),
            Basis::NationalPolicy, { "bhta-guide-2023", "stotles-2022", nullptr } },
        Statement { "place"_L1, "decides", QT_TRANSLATE_NOOP("ics::AreaAccount", "Who decides"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "The Integrated Care Board of %2 leads tasks and budgets here as well as for the whole system."),
            Basis::NationalPolicy, { "stotles-2022", nullptr, nullptr } },
        Statement { "place"_L1, "borders", QT_TRANSLATE_NOOP("ics::AreaAccount", "Its borders"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "May follow those of councils or what people feel to be one area; a town, a borough or a county."),
            Basis::NationalPolicy, { "bhta-guide-2023", "stotles-2022", nullptr } },
        Statement { "place"_L1, "unsettled", QT_TRANSLATE_NOOP("ics::AreaAccount", "Not settled"),
            QT_TRANSLATE_NOOP("ics::AreaAccount", "NHS England has not fixed which task belongs to which level."),
            Basis::NationalPolicy, { "stotles-2022", nullptr, nullptr } },
        Statement { "place"_L1, "sources_differ",
            QT_TRANSLATE_NOOP("ics::AreaAccount", "Sources differ: where the ICP works"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "One guide puts a partnership at this level (BHTA, 2023). By law, there is one joint committee for the "
                "area of each board."),
            Basis::Statutory, { "lgpih-act-2007", "bhta-guide-2023", nullptr } },
        Statement { "neighbourhood"_L1, "function", QT_TRANSLATE_NOOP("ics::AreaAccount", "What it does"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "GP practices work together with community services and social care, as a primary care network."),
            Basis::NationalPolicy, { "bhta-guide-2023", "stotles-2022", nullptr } },
        Statement { "neighbourhood"_L1, "above", QT_TRANSLATE_NOOP("ics::AreaAccount", "The level above"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "%2 connects its networks with the council, community hospitals and voluntary organisations."),
            Basis::NationalPolicy, { "bhta-guide-2023", "stotles-2022", nullptr } },
        Statement { "neighbourhood"_L1, "unsettled", QT_TRANSLATE_NOOP("ics::AreaAccount", "Not settled"),
            QT_TRANSLATE_NOOP("ics::AreaAccount",
                "NHS England has not fixed which task belongs to which level. It suggests passing money for primary "
                "care "
                "down."),
            Basis::NationalPolicy, { "stotles-2022", nullptr, nullptr } },
    };

    QString levelCountIn(const Atlas &atlas, LevelId level, std::size_t n)
    {
        return isValid(level) ? levelCount(atlas.level(level), static_cast<int>(n)) : QString();
    }

    QString oneOfText(const Atlas &atlas, const Area &area)
    {
        const Area &above = atlas.area(area.parent);
        if (above.children.size() < 2)
            return Text::tr("The only one in %1.").arg(above.name);
        //: %1 "12 places", %2 the system
        return Text::tr("One of %1 in %2.").arg(levelCountIn(atlas, area.level, above.children.size()), above.name);
    }

    // "In Staffordshire and Stoke-on-Trent: 2 places, …": what the area is made of and part of.
    QString structureText(const Atlas &atlas, const Area &area)
    {
        const LevelId below = atlas.levelBelow(area.level);
        if (!isValid(below))
            return oneOfText(atlas, area) + u' '
                + Text::tr("Its %n practice(s) make up the network.", nullptr,
                    static_cast<int>(atlas.practicesOf(area.id).size()));
        const QString parts = levelCountIn(atlas, below, area.children.size());
        if (!isValid(atlas.levelBelow(below)))
            //: %1 "12 neighbourhoods"
            return oneOfText(atlas, area) + u' ' + Text::tr("It holds %1.").arg(parts);
        std::size_t networks = 0;
        for (const AreaId child : area.children)
            networks += atlas.area(child).children.size();
        return Text::tr("In %1: %2, which join up councils, hospitals and networks, and %3 of GP practices.")
            .arg(area.name, parts, levelCountIn(atlas, atlas.levelBelow(below), networks));
    }

    Fact structureFact(const Atlas &atlas, const Area &area)
    {
        const LevelId below = atlas.levelBelow(area.level);
        const Area &counted = isValid(below) && !area.children.empty() ? atlas.area(area.children.front()) : area;
        return { .key = u"structure"_s,
            .label = Text::tr("How it is made up"),
            .value = structureText(atlas, area),
            .basis = Basis::Derived,
            .source = counted.source,
            .note = Text::tr("Counted in this edition of the atlas.") };
    }

    Fact statementFact(const Atlas &atlas, const Area &area, const Statement &statement)
    {
        const QString above = isValid(area.parent) ? atlas.area(area.parent).name : QString();
        QString text = Text::tr(statement.text);
        if (text.contains("%2"_L1))
            text.replace("%2"_L1, above);
        text.replace("%1"_L1, area.name);
        Fact fact { .key = QString::fromUtf8(statement.key),
            .label = Text::tr(statement.label),
            .value = text,
            .basis = statement.basis,
            .source = QString::fromUtf8(statement.sources[0]),
            .note = Text::tr("Told in this application’s own words.") };
        for (const char *source : std::span(statement.sources).subspan(1))
            if (source)
                fact.furtherSources << QString::fromUtf8(source);
        return fact;
    }

}

FactGroup functions(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"functions"_s, .longList = true, .firstFew = 3 };
    const QString &level = atlas.level(area.level).key;
    for (const Statement &statement : statements)
        if (statement.level == level) {
            group.facts.push_back(statementFact(atlas, area, statement));
            if (group.facts.size() == 1)
                group.facts.push_back(structureFact(atlas, area));
        }
    if (!group.facts.empty())
        group.title = Text::tr("What happens at this level");
    return group;
}

}
