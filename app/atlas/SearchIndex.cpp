#include "SearchIndex.h"

#include "SearchText.h"

#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qsizetype longestQuery = 200; // characters; no name is longer
    constexpr qsizetype mostWords = 12;

    // An area that the edition does not have is no answer to the whole of its name; it follows among the others.
    constexpr char byNameSql[] = "SELECT id FROM search_entry e WHERE folded = ? AND folded <> '' AND (kind <> 'area' "
                                 "OR EXISTS (SELECT 1 FROM search_area a WHERE a.entry = e.id AND a.edition = ?)) "
                                 "ORDER BY id LIMIT ?";

    SearchKind kindOf(const QString &word)
    {
        constexpr std::array words { "area"_L1, "trust"_L1, "hospital"_L1, "former"_L1, "locality"_L1, "practice"_L1,
            "lsoa"_L1 };
        const auto found = std::ranges::find(words, word);
        return found == words.end() ? SearchKind::Area : static_cast<SearchKind>(found - words.begin());
    }

    LevelId levelOf(const QVariant &value)
    {
        return value.isNull() ? none<LevelId> : static_cast<LevelId>(value.toInt());
    }
    LsoaId lsoaOf(const QVariant &value) { return value.isNull() ? none<LsoaId> : static_cast<LsoaId>(value.toInt()); }

}

SearchIndex::SearchIndex(AtlasConnection connection)
    : m_connection(std::move(connection))
{
}

Result<SearchIndex> SearchIndex::open(const QString &path)
{
    auto connection = AtlasConnection::open(path);
    if (!connection)
        return connection.error();
    SearchIndex index(std::move(*connection));
    if (const auto done = index.prepare(); !done)
        return done.error();
    return index;
}

Result<Done> SearchIndex::prepare()
{
    const std::pair<QSqlQuery *, QString> queries[] = {
        { &m_byCode,
            u"SELECT c.entry FROM search_code c LEFT JOIN search_area a ON a.entry = c.entry AND a.edition = ? "
            "WHERE c.code = ? ORDER BY a.area IS NULL, c.entry LIMIT ?"_s },
        { &m_byName, QString::fromLatin1(byNameSql) },
        { &m_byText, u"SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid LIMIT ?"_s },
        { &m_byCodePrefix, u"SELECT entry FROM search_code WHERE code > ? AND code < ? ORDER BY code LIMIT ?"_s },
        { &m_entry,
            u"SELECT e.kind, e.level, e.code, e.name, iif(e.kind = 'lsoa', m.name, e.context), e.lsoa FROM "
            u"search_entry e "
            "LEFT JOIN lsoa l ON l.id = e.lsoa LEFT JOIN msoa m ON m.id = l.msoa WHERE e.id = ?"_s },
        { &m_areas, u"SELECT edition, area FROM search_area WHERE entry = ? ORDER BY edition"_s },
    };
    for (const auto &[query, sql] : queries) {
        auto prepared = m_connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *query = std::move(*prepared);
    }
    return Done {};
}

Result<std::vector<qint64>> SearchIndex::entries(QSqlQuery &query, const QVariantList &bindings) const
{
    for (qsizetype i = 0; i < bindings.size(); ++i)
        query.bindValue(static_cast<int>(i), bindings[i]);
    if (!query.exec())
        return m_connection.errorOf(query);
    std::vector<qint64> found;
    while (query.next())
        found.push_back(query.value(0).toLongLong());
    query.finish();
    return found;
}

Result<Done> SearchIndex::collect(
    std::vector<Candidate> &found, SearchMatch match, QSqlQuery &query, const QVariantList &bindings) const
{
    const auto more = entries(query, bindings);
    if (!more)
        return more.error();
    for (const qint64 entry : *more)
        if (std::ranges::find(found, entry, &Candidate::entry) == found.end())
            found.push_back({ entry, match });
    return Done {};
}

Result<std::vector<SearchIndex::Candidate>> SearchIndex::candidates(const QString &text, EditionId edition, int limit)
{
    const QStringList words = searchWords(text).mid(0, mostWords);
    const QString code = text.toUpper();
    const int e = static_cast<int>(edition);
    struct Step
    {
        SearchMatch match;
        QSqlQuery *query;
        QVariantList bindings;
    };
    std::vector<Candidate> found;
    if (const auto done = collect(found, SearchMatch::Code, m_byCode, { e, code, limit }); !done)
        return done.error();
    if (const auto done = collect(found, SearchMatch::Name, m_byName, { words.join(u' '), e, limit }); !done)
        return done.error();
    if (const auto done = collectShortForms(found, words, limit); !done)
        return done.error();
    std::vector<Step> steps;
    if (!words.isEmpty()) {
        steps.push_back({ SearchMatch::Words, &m_byText, { prefixCondition(words, "name"_L1), limit } });
        steps.push_back({ SearchMatch::Other, &m_byText, { prefixCondition(words), limit } });
    }
    steps.push_back({ SearchMatch::CodePrefix, &m_byCodePrefix, { code, QString(code + QChar(0xFFFD)), limit } });
    for (const Step &step : steps) {
        if (const auto done = collect(found, step.match, *step.query, step.bindings); !done)
            return done.error();
        if (found.size() >= static_cast<std::size_t>(limit))
            break;
    }
    if (const auto done = collectLoosely(found, words, limit); !done)
        return done.error();
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    return found;
}

Result<Done> SearchIndex::readSpelling()
{
    auto query = m_connection.prepare(u"SELECT e.id, e.kind, e.name, ifnull(l.nested AND l.rank <= 2, 0) FROM "
                                      "search_entry e LEFT JOIN level l ON l.id = e.level WHERE e.kind <> 'lsoa' "
                                      "ORDER BY e.id"_s);
    if (!query)
        return query.error();
    if (!query->exec())
        return m_connection.errorOf(*query);
    while (query->next()) {
        const SearchKind kind = kindOf(query->value(1).toString());
        const QString name = query->value(2).toString();
        m_spelling.addWords(searchWords(name));
        if (kind == SearchKind::Trust || kind == SearchKind::Former || query->value(3).toBool())
            m_spelling.addInitials(name, query->value(0).toLongLong());
    }
    m_spelling.build();
    m_spellingRead = true;
    return Done {};
}

Result<Done> SearchIndex::collectShortForms(std::vector<Candidate> &found, const QStringList &words, int limit)
{
    if (words.size() == 1)
        for (const qint64 entry : m_spelling.withInitials(words.front()))
            if (std::ranges::find(found, entry, &Candidate::entry) == found.end())
                found.push_back({ entry, SearchMatch::ShortForm });
    QStringList longer;
    for (const QString &word : words)
        longer << (longForm(word).isEmpty() ? word : longForm(word));
    if (longer == words)
        return Done {};
    return collect(found, SearchMatch::ShortForm, m_byText, { prefixCondition(longer, "name"_L1), limit });
}

/** Where few names have all the words: those that have them without what only says the kind of body; if there is none
   at all, by spelling. */
Result<Done> SearchIndex::collectLoosely(std::vector<Candidate> &found, const QStringList &words, int limit)
{
    constexpr std::size_t few = 5;
    const bool byName = std::ranges::any_of(found, [](const Candidate &c) { return c.match != SearchMatch::Other; });
    const QStringList core = withoutKindWords(words);
    if (byName && (found.size() >= few || core == words))
        return Done {};
    std::vector<Candidate> more;
    if (core != words && !core.isEmpty()) {
        if (const auto done = collectShortForms(more, core, limit); !done)
            return done.error();
        const QVariantList bindings { prefixCondition(core, "name"_L1), limit };
        if (const auto done = collect(more, SearchMatch::Words, m_byText, bindings); !done)
            return done.error();
    }
    if (byName)
        std::ranges::copy_if(more, std::back_inserter(found), [&found](const Candidate &c) {
            return std::ranges::find(found, c.entry, &Candidate::entry) == found.end();
        });
    else if (more.empty())
        return collectSimilar(found, core.isEmpty() ? words : core, limit);
    else
        putInFront(found, more);
    return Done {};
}

/** First by the nearest readings of each word, then by all of them. */
Result<Done> SearchIndex::collectSimilar(std::vector<Candidate> &found, const QStringList &words, int limit)
{
    constexpr std::size_t mostReadings = 12;
    std::vector<Candidate> similar;
    std::vector<QStringList> nearest;
    std::vector<QStringList> all;
    for (const QString &word : words) {
        const auto readings = m_spelling.isKnown(word) ? std::vector<SearchSpelling::Word> { { word, 0 } }
                                                       : m_spelling.similar(word, mostReadings);
        if (readings.empty())
            return Done {};
        nearest.emplace_back();
        all.emplace_back();
        for (const SearchSpelling::Word &reading : readings) {
            all.back() << reading.text;
            if (reading.distance == readings.front().distance)
                nearest.back() << reading.text;
        }
    }
    for (const std::vector<QStringList> &readings : { nearest, all })
        if (!words.isEmpty() && similar.size() < static_cast<std::size_t>(limit))
            if (const auto done
                = collect(similar, SearchMatch::Spelling, m_byText, { anyPrefixCondition(readings, "name"_L1), limit });
                !done)
                return done.error();
    putInFront(found, similar);
    return Done {};
}

void SearchIndex::putInFront(std::vector<Candidate> &found, const std::vector<Candidate> &better)
{
    std::erase_if(found,
        [&](const Candidate &c) { return std::ranges::find(better, c.entry, &Candidate::entry) != better.end(); });
    found.insert(found.begin(), better.begin(), better.end());
}

Result<SearchHit> SearchIndex::describe(const Candidate &candidate, EditionId edition)
{
    SearchHit hit { .match = candidate.match };
    m_entry.bindValue(0, candidate.entry);
    m_areas.bindValue(0, candidate.entry);
    if (!m_entry.exec() || !m_areas.exec())
        return m_connection.errorOf(m_entry);
    if (m_entry.next()) {
        hit.kind = kindOf(m_entry.value(0).toString());
        hit.level = levelOf(m_entry.value(1));
        hit.code = m_entry.value(2).toString();
        hit.name = m_entry.value(3).toString();
        hit.context = m_entry.value(4).toString();
        hit.lsoa = lsoaOf(m_entry.value(5));
    }
    while (m_areas.next()) {
        hit.areas.emplace_back(
            static_cast<EditionId>(m_areas.value(0).toInt()), static_cast<AreaId>(m_areas.value(1).toInt()));
        if (hit.areas.back().first == edition)
            hit.area = hit.areas.back().second;
    }
    m_entry.finish();
    m_areas.finish();
    return hit;
}

Result<std::vector<SearchHit>> SearchIndex::search(const QString &text, EditionId edition, int limit)
{
    const QString wanted = text.left(longestQuery).simplified();
    std::vector<SearchHit> hits;
    if (wanted.isEmpty() || limit <= 0)
        return hits;
    if (!m_spellingRead)
        if (const auto done = readSpelling(); !done)
            return done.error();
    const auto found = candidates(wanted, edition, limit);
    if (!found)
        return found.error();
    for (const Candidate &candidate : *found) {
        auto hit = describe(candidate, edition);
        if (!hit)
            return hit.error();
        hits.push_back(std::move(*hit));
    }
    return hits;
}

}
