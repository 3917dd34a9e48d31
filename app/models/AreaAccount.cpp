#include "AreaAccount.h"

#include "AccountParts.h"
#include "AreaNoteText.h"
#include "Format.h"
#include "LevelText.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

using account::Text;

namespace account {

    double people(const Atlas &atlas, AreaId area)
    {
        const IndicatorId population = atlas.indicatorByKey(u"population");
        return isValid(population) ? atlas.value(area, population) : std::nan("");
    }

    Fact areaFact(const Area &area, const char *key, const QString &label, const QString &value, const QVariant &raw)
    {
        return { .key = QString::fromUtf8(key),
            .label = label,
            .value = value.isEmpty() ? notRecorded() : value,
            .raw = value.isEmpty() ? QVariant() : raw,
            .basis = area.basis,
            .source = area.source };
    }

    Fact linkFact(const Atlas &atlas, AreaId id, const char *key)
    {
        const Area &area = atlas.area(id);
        Fact fact = areaFact(area, key, areaName(area), {}, {});
        const double residents = people(atlas, id);
        if (!std::isnan(residents)) {
            fact.value = Text::tr("%1 people").arg(formatNumber(residents, 0));
            fact.raw = residents;
        }
        fact.note = areaNoteText(area.note);
        fact.link = id;
        return fact;
    }

    bool hasBoards(const Level &level) { return level.key == "system"_L1; }

    FactGroup glance(const Atlas &atlas, const Area &area)
    {
        FactGroup group { .key = u"glance"_s, .title = Text::tr("At a glance") };
        const auto add = [&](const char *key, const QString &label, const QString &value, const QVariant &raw) {
            group.facts.push_back(areaFact(area, key, label, value, raw));
        };
        if (const IndicatorId population = atlas.indicatorByKey(u"population"); isValid(population))
            group.facts.push_back(indicatorFact(atlas, area.id, population));
        add("area", Text::tr("Land area"), formatArea(area.areaSquareMetres), area.areaSquareMetres / 1e6);
        group.facts.back().basis = Basis::Derived;
        group.facts.back().source = u"ons-lsoa-2021"_s;
        group.facts.back().note = Text::tr("Measured on the boundaries of the small areas, to the high-water mark.");
        add("ons_code", Text::tr("ONS code"), area.onsCode, area.onsCode);
        add("ods_code", Text::tr("ODS code"), area.odsCode, area.odsCode);
        if (area.onsCode.isEmpty() && area.odsCode.isEmpty())
            add("code", Text::tr("Code in this application"), area.code, area.code);
        if (area.validFrom.isValid())
            add("valid_from", Text::tr("In being since"), formatDate(area.validFrom), area.validFrom);
        if (area.validTo.isValid())
            add("valid_to", Text::tr("Closed on"), formatDate(area.validTo), area.validTo);
        return group;
    }

    FactGroup parents(const Atlas &atlas, const Area &area)
    {
        FactGroup group { .key = u"parents"_s, .title = Text::tr("Part of") };
        const auto path = atlas.pathTo(area.id);
        for (auto step = path.rbegin(); step != path.rend(); ++step) {
            if (*step == area.id)
                continue;
            const Area &parent = atlas.area(*step);
            Fact fact = areaFact(parent, "parent", levelName(atlas.level(parent.level)), areaName(parent), parent.code);
            fact.link = parent.id;
            group.facts.push_back(fact);
        }
        return group;
    }

    FactGroup contains(const Atlas &atlas, const Area &area)
    {
        const LevelId below = atlas.levelBelow(area.level);
        FactGroup group { .key = u"contains"_s, .title = Text::tr("Contains"), .longList = true };
        if (!isValid(below))
            return group;
        const Level &level = atlas.level(below);
        group.title = levelCount(level, static_cast<int>(area.children.size()));
        group.intro = levelExplanation(level);
        if (area.children.empty()) {
            group.title = levelPluralName(level);
            group.intro = Text::tr("No area of this level is recorded here.");
        }
        for (const AreaId child : area.children)
            group.facts.push_back(linkFact(atlas, child, "child"));
        return group;
    }

    std::vector<Atlas::Overlap> councilsIn(const Atlas &atlas, const Area &area)
    {
        const LevelId level = atlas.levelByKey(u"council");
        return isValid(level) ? atlas.overlaps(area.id, area.edition, level) : std::vector<Atlas::Overlap> {};
    }

}

namespace {

    QString kindOf(const Level &level)
    {
        const QString choice = levelChoice(level);
        //: %1 a kind of area, %2 what is taken for it: "Place (sub-ICB locations)"
        return choice.isEmpty() ? levelName(level) : Text::tr("%1 (%2)").arg(levelName(level), choice);
    }

    std::vector<QString> cautionsOf(const Area &area)
    {
        std::vector<QString> texts;
        if (!area.note.isEmpty())
            texts.push_back(areaNoteText(area.note));
        for (const QString &flag : area.flags)
            if (const QString text = account::cautionText(flag); !text.isEmpty())
                texts.push_back(text);
        return texts;
    }

}

AreaAccount describeArea(const Atlas &atlas, AreaId id)
{
    const Area &area = atlas.area(id);
    const Level &level = atlas.level(area.level);
    AreaAccount account { .area = id,
        .name = areaName(area),
        .officialName = area.officialName,
        .kind = kindOf(level),
        .basis = area.basis,
        .basisNote = levelExplanation(level),
        .cautions = cautionsOf(area),
        .groups = {} };
    const auto add = [&](FactGroup group) {
        if (!group.facts.empty() || !group.intro.isEmpty())
            account.groups.push_back(std::move(group));
    };
    const bool isClosed = area.validTo.isValid();
    if (isClosed) // what one must know first
        add(account::change(atlas, area));
    add(account::glance(atlas, area));
    if (!isClosed)
        add(account::change(atlas, area));
    add(account::parents(atlas, area));
    add(account::populationRange(atlas, area));
    add(account::functions(atlas, area));
    add(account::contains(atlas, area));
    if (account::hasBoards(level)) {
        add(account::board(atlas, area, Board::Icb));
        add(account::board(atlas, area, Board::Icp));
    }
    add(account::councils(atlas, area));
    add(account::districts(atlas, area));
    add(account::trusts(atlas, area));
    add(account::hospitals(atlas, area));
    add(account::networks(atlas, area));
    add(account::practices(atlas, area));
    add(account::indicators(atlas, area));
    add(account::years(atlas, area));
    return account;
}

QString sourceText(const Atlas &atlas, const Fact &fact)
{
    QStringList texts { sourceText(atlas, fact.source) };
    for (const QString &key : fact.furtherSources)
        texts << sourceText(atlas, key);
    return texts.join(u"; "_s);
}

QString sourceText(const Atlas &atlas, const QString &key)
{
    const Source *source = atlas.source(key);
    if (!source)
        return key;
    QStringList parts { source->title, source->publisher, source->date };
    parts.removeAll(QString());
    return parts.join(u", ");
}

}
