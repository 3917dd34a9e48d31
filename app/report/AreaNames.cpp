#include "AreaNames.h"

#include "atlas/SearchText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString codeKey(const QString &code) { return code.simplified().toUpper(); }
    bool isCouncil(const AreaNames::Named &named)
    {
        return named.kind == AreaNames::Kind::District || named.kind == AreaNames::Kind::Council;
    }
    QString nameKey(const QString &name) { return u' ' + foldedName(name); } // no code begins so

    /** "Stoke-on-Trent 014" of "Stoke-on-Trent 014B". */
    QString statisticalName(const QString &lsoaName) { return lsoaName.chopped(lsoaName.isEmpty() ? 0 : 1); }

}

AreaNames::AreaNames(const Atlas &opened)
    : m_atlas(opened)
{
    QHash<QString, int> msoas;
    for (std::size_t i = 0; i < opened.lsoas.size(); ++i) {
        const Lsoa &lsoa = opened.lsoas[i];
        const Named named { Kind::Lsoa, static_cast<int>(i) };
        addCode(lsoa.code, named);
        addName(lsoa.name, named);
        const auto known = msoas.constFind(lsoa.msoaCode);
        const int number = known == msoas.constEnd() ? static_cast<int>(m_msoas.size()) : *known;
        if (known == msoas.constEnd()) {
            msoas.insert(lsoa.msoaCode, number);
            m_msoas.emplace_back();
            addCode(lsoa.msoaCode, { Kind::Msoa, number });
            addName(lsoa.msoaName, { Kind::Msoa, number });
            addName(statisticalName(lsoa.name), { Kind::Msoa, number });
        }
        m_msoas[static_cast<std::size_t>(number)].push_back(static_cast<LsoaId>(i));
    }
    addAreas(Kind::District, u"district");
    addAreas(Kind::SubIcb, u"sub-icb");
    addAreas(Kind::Council, u"council");
}

void AreaNames::addAreas(Kind kind, QStringView key)
{
    const LevelId level = m_atlas.levelByKey(key);
    if (!isValid(level))
        return;
    for (auto edition = m_atlas.editions.rbegin(); edition != m_atlas.editions.rend(); ++edition) {
        const LevelTable &table = m_atlas.table(edition->id, level);
        for (int i = 0; i < table.count; ++i) {
            const Area &area = m_atlas.area(static_cast<AreaId>(static_cast<int>(table.first) + i));
            const Named named { kind, static_cast<int>(area.id) };
            for (const QString &code : { area.code, area.onsCode, area.odsCode })
                addCode(code, named);
            addName(area.name, named);
            addName(area.officialName, named);
        }
    }
}

void AreaNames::addCode(const QString &code, const Named &named)
{
    if (!code.isEmpty())
        add(codeKey(code), named);
}

void AreaNames::addName(const QString &name, const Named &named)
{
    if (const QString key = nameKey(name); key.size() > 1)
        add(key, named);
}

/** An area of an edition that is newer, or of a finer kind with the same LSOAs, stands there already. */
void AreaNames::add(const QString &key, const Named &named)
{
    std::vector<Named> &same = m_named[key];
    const bool isArea = named.kind < Kind::Msoa;
    const auto coversIt = [&](const Named &other) {
        return other == named || (isArea && (other.kind == named.kind || lsoas(other) == lsoas(named)));
    };
    if (std::ranges::none_of(same, coversIt))
        same.push_back(named);
}

AreaNames::Found AreaNames::find(const QString &text) const
{
    for (const QString &key : { codeKey(text), nameKey(text) }) {
        const auto found = m_named.constFind(key);
        if (found == m_named.constEnd())
            continue;
        // The names of sub-ICB locations are those of former bodies, shortened: a council of that name is meant first.
        std::vector<Named> meant = *found;
        if (std::ranges::any_of(meant, isCouncil))
            std::erase_if(meant, [](const Named &named) { return named.kind == Kind::SubIcb; });
        return meant.size() == 1 ? Found { Answer::Found, meant.front() } : Found { Answer::Ambiguous, {} };
    }
    for (const Edition &edition : m_atlas.editions)
        if (isValid(m_atlas.areaByCode(edition.id, text)))
            return { Answer::TooBroad, {} };
    return {};
}

std::vector<LsoaId> AreaNames::lsoas(const Named &named) const
{
    switch (named.kind) {
    case Kind::Lsoa:
        return { static_cast<LsoaId>(named.number) };
    case Kind::Msoa:
        return m_msoas[static_cast<std::size_t>(named.number)];
    case Kind::District:
    case Kind::SubIcb:
    case Kind::Council:
        break;
    }
    return m_atlas.lsoasOf(static_cast<AreaId>(named.number));
}

}
