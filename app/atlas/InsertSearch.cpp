// The search index: what can be found, in order of importance, so that the first rows that match a query are the best.
#include "AtlasTables.h"
#include "SearchText.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // In order of importance; the words of search_entry.kind.
    enum class Kind { Area, Trust, Hospital, Former, Locality, Practice, Lsoa };
    constexpr std::array kindKeys { "area"_L1, "trust"_L1, "hospital"_L1, "former"_L1, "locality"_L1, "practice"_L1,
        "lsoa"_L1 };

    struct Entry
    {
        Kind kind {};
        LevelId level = none<LevelId>;
        QString code {};
        QString name {};
        QString context {};
        QStringList other {}; // further texts by which it may be found
        QStringList codes {}; // beside its own
        double people = 0;
        LsoaId lsoa = none<LsoaId>;
        std::vector<std::pair<EditionId, AreaId>> areas {};
    };

    QString nameKey(LevelId level, const QString &name)
    {
        return QString::number(static_cast<int>(level)) + u' ' + foldedName(name);
    }

    double orZero(double number) { return std::isnan(number) ? 0 : number; }

    class Collector final
    {
    public:
        explicit Collector(const AtlasInput &input)
            : m_input(input)
            , m_atlas(input.atlas)
            , m_people(m_atlas.indicatorByKey(u"population"))
        {
        }

        std::vector<Entry> collect()
        {
            addAreas();
            addFormer();
            addTrusts();
            addHospitals();
            addPractices();
            addLocalities();
            std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) {
                return std::tuple(a.kind, -a.people, a.level, QStringView(a.name), QStringView(a.code))
                    < std::tuple(b.kind, -b.people, b.level, QStringView(b.name), QStringView(b.code));
            });
            return std::move(m_entries);
        }

    private:
        [[nodiscard]] QString parentName(const Area &a) const
        {
            return isValid(a.parent) ? m_atlas.area(a.parent).name : QString();
        }

        // Newest edition first, so that an entry has the newest name; a thing of two editions is one entry.
        void addAreas()
        {
            QHash<std::pair<int, QString>, std::size_t> known;
            for (auto edition = m_atlas.editions.rbegin(); edition != m_atlas.editions.rend(); ++edition)
                for (const Area &a : m_atlas.areas)
                    if (a.edition == edition->id)
                        addArea(a, known);
        }

        void addArea(const Area &a, QHash<std::pair<int, QString>, std::size_t> &known)
        {
            const auto key = std::pair(static_cast<int>(a.level), a.code);
            if (!known.contains(key)) {
                known.insert(key, m_entries.size());
                m_entries.push_back({ .kind = Kind::Area,
                    .level = a.level,
                    .code = a.code,
                    .name = a.name,
                    .context = parentName(a),
                    .people = isValid(m_people) ? orZero(m_atlas.value(a.id, m_people)) : 0 });
            }
            Entry &entry = m_entries[known.value(key)];
            entry.areas.emplace_back(a.edition, a.id);
            entry.other << a.officialName << parentName(a);
            if (a.name != entry.name)
                entry.other << a.name;
            entry.codes << a.onsCode << a.odsCode;
            m_areaCodes.insert(a.code);
            m_areaNames.insert(nameKey(a.level, a.name));
        }

        void addFormer()
        {
            for (const FormerBody &f : m_input.formerBodies) {
                Entry entry { .kind = Kind::Former, .level = f.successorLevel, .code = f.code, .name = f.name };
                for (const Edition &e : m_atlas.editions)
                    if (const AreaId area = m_atlas.areaByCode(e.id, f.successorLevel, f.successorCode);
                        isValid(area)) {
                        entry.areas.emplace_back(e.id, area);
                        entry.context = m_atlas.area(area).name;
                    }
                entry.other << f.kind << entry.context;
                // What is an area of an earlier edition, or has the name of one, is found as that.
                const bool isArea
                    = m_areaCodes.contains(f.code) || m_areaNames.contains(nameKey(f.successorLevel, f.name));
                if (!entry.areas.empty() && !isArea)
                    m_entries.push_back(entry);
            }
        }

        void addTrusts()
        {
            for (const Trust &t : m_atlas.trusts)
                m_entries.push_back({ .kind = Kind::Trust,
                    .code = t.code,
                    .name = t.name,
                    .context = placeOf(t.site.lsoa),
                    .other = { t.type, placeOf(t.site.lsoa) },
                    .lsoa = t.site.lsoa });
        }

        void addHospitals()
        {
            QSet<std::pair<QString, int>> seen; // a site may be listed twice
            for (const Hospital &h : m_atlas.hospitals) {
                if (isValid(h.site.lsoa) && seen.contains({ h.name, static_cast<int>(h.site.lsoa) }))
                    continue;
                seen.insert({ h.name, static_cast<int>(h.site.lsoa) });
                m_entries.push_back({ .kind = Kind::Hospital,
                    .name = h.name,
                    .context = placeOf(h.site.lsoa),
                    .other = { placeOf(h.site.lsoa) },
                    .lsoa = h.site.lsoa });
            }
        }

        void addPractices()
        {
            for (const Practice &p : m_atlas.practices)
                m_entries.push_back({ .kind = Kind::Practice,
                    .code = p.code,
                    .name = p.name,
                    .context = p.address,
                    .other = { p.address, placeOf(p.site.lsoa) },
                    .people = p.registeredPatients.value_or(0),
                    .lsoa = p.site.lsoa });
        }

        void addLocalities()
        {
            QHash<QString, std::size_t> msoas;
            for (std::size_t i = 0; i < m_atlas.lsoas.size(); ++i) {
                const auto id = static_cast<LsoaId>(i);
                const Lsoa &lsoa = m_atlas.lsoas[i];
                const QString place = placeOf(id);
                const double people = peopleOf(i);
                if (!msoas.contains(lsoa.msoaCode)) {
                    msoas.insert(lsoa.msoaCode, m_entries.size());
                    m_entries.push_back({ .kind = Kind::Locality,
                        .code = lsoa.msoaCode,
                        .name = lsoa.msoaName.isEmpty() ? lsoa.msoaCode : lsoa.msoaName,
                        .context = place,
                        .other = { place },
                        .lsoa = id });
                }
                m_entries[msoas.value(lsoa.msoaCode)].people += people;
                m_entries.push_back(
                    { .kind = Kind::Lsoa, .code = lsoa.code, .name = lsoa.name, .people = people, .lsoa = id });
            }
        }

        [[nodiscard]] double peopleOf(std::size_t lsoa) const
        {
            return isValid(m_people)
                ? orZero(static_cast<double>(m_atlas.lsoaValue(m_people, static_cast<LsoaId>(lsoa))))
                : 0;
        }

        /** Where something lies, in a word: the area of the last nested level but one in the newest edition. */
        [[nodiscard]] QString placeOf(LsoaId lsoa) const
        {
            const auto nested = std::ranges::count_if(m_atlas.levels, &Level::nested);
            if (!isValid(lsoa) || nested < 2)
                return {};
            const auto level = static_cast<LevelId>(nested - 2);
            const AreaId area = m_atlas.areaAt(m_atlas.editions.back().id, level, lsoa);
            return isValid(area) ? m_atlas.area(area).name : QString();
        }

        const AtlasInput &m_input;
        const Atlas &m_atlas;
        IndicatorId m_people;
        std::vector<Entry> m_entries;
        QSet<QString> m_areaCodes;
        QSet<QString> m_areaNames; // nameKey()
    };

    QString otherWords(const Entry &entry)
    {
        QStringList words = searchWords(entry.other.join(u' '));
        words.removeDuplicates();
        return words.join(u' ');
    }

    QStringList allCodes(const Entry &entry)
    {
        QStringList codes { entry.code.toUpper() };
        for (const QString &code : entry.codes)
            codes << code.toUpper();
        codes.removeAll(QString());
        codes.removeDuplicates();
        return codes;
    }

}

void insertSearch(AtlasDatabase &database, const AtlasInput &input)
{
    const std::vector<Entry> entries = Collector(input).collect();
    TableInsert rows(database, "search_entry"_L1, 9);
    TableInsert areas(database, "search_area"_L1, 3);
    TableInsert codes(database, "search_code"_L1, 2);
    TableInsert texts(database, "search_text(rowid, name, other)"_L1, 3);
    for (std::size_t id = 0; id < entries.size(); ++id) {
        const Entry &e = entries[id];
        const bool byWholeName = e.kind != Kind::Locality && e.kind != Kind::Lsoa;
        rows.add(id, QString(kindKeys.at(static_cast<std::size_t>(e.kind))), e.level, e.code, e.name, e.context,
            byWholeName ? foldedName(e.name) : QString(), e.people, e.lsoa);
        for (const auto &[edition, area] : e.areas)
            areas.add(id, edition, area);
        for (const QString &code : allCodes(e))
            codes.add(code, id);
        texts.add(id, foldedName(e.name), otherWords(e));
    }
    database.run(u"INSERT INTO search_text (search_text) VALUES ('optimize')"_s);
}

}
