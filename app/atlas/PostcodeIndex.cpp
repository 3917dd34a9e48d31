#include "PostcodeIndex.h"

#include "PostcodeBlob.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Country countryByLetters(const Postcode &postcode)
    {
        switch (postcode.special()) {
        case Postcode::Special::NorthernIreland:
            return Country::NorthernIreland;
        case Postcode::Special::ChannelIslands:
            return Country::ChannelIslands;
        case Postcode::Special::IsleOfMan:
            return Country::IsleOfMan;
        default:
            return Country::Unknown;
        }
    }

    PostcodeHit hitOf(const PostcodeEntry &e)
    {
        PostcodeHit hit { .status = e.status,
            .country = e.country,
            .lsoa = static_cast<LsoaId>(e.lsoa),
            .source = e.source,
            .quality = e.quality };
        if (e.hasPosition()) {
            hit.easting = e.x * 10 + 5;
            hit.northing = e.y * 10 + 5;
        }
        return hit;
    }

    using Counts = std::map<int, PostcodeCandidates::LsoaCount>;

    void count(const PostcodeEntry &e, PostcodeCandidates &all, Counts &lsoas)
    {
        ++all.listed;
        const bool live = e.status != PostcodeStatus::Terminated;
        if (live)
            ++all.inCountry.at(static_cast<std::size_t>(e.country));
        if (e.lsoa < 0) {
            all.unlocated += live && e.country == Country::England;
            return;
        }
        PostcodeCandidates::LsoaCount &lsoa = lsoas[e.lsoa];
        lsoa.lsoa = static_cast<LsoaId>(e.lsoa);
        ++(live ? lsoa.live : lsoa.terminated);
        ++(live ? all.live : all.terminated);
    }

}

PostcodeIndex::PostcodeIndex(QSqlDatabase database, QSqlQuery sector, QSqlQuery range)
    : m_database(std::move(database))
    , m_sector(std::move(sector))
    , m_range(std::move(range))
{
}

Result<PostcodeIndex> PostcodeIndex::open(const QSqlDatabase &database)
{
    PostcodeIndex index(database, QSqlQuery(database), QSqlQuery(database));
    QSqlQuery lsoas(database);
    if (!lsoas.exec(u"SELECT count(*) FROM lsoa"_s) || !lsoas.next())
        return index.databaseError(lsoas);
    index.m_lsoas = lsoas.value(0).toInt();
    const auto prepare = [](QSqlQuery &query, const QString &sql) {
        query.setForwardOnly(true);
        return query.prepare(sql);
    };
    if (!prepare(index.m_sector, u"SELECT entries FROM postcode_sector WHERE sector = ?"_s))
        return index.databaseError(index.m_sector);
    if (!prepare(index.m_range,
            u"SELECT sector, entries FROM postcode_sector WHERE sector BETWEEN ? AND ? ORDER BY sector"_s))
        return index.databaseError(index.m_range);
    return index;
}

Error PostcodeIndex::databaseError(const QSqlQuery &query) const
{
    return { .kind = ErrorKind::DatabaseError, .file = m_database.databaseName(), .detail = query.lastError().text() };
}

Error PostcodeIndex::damaged(int sectorKey) const
{
    return { .kind = ErrorKind::AtlasDamaged,
        .file = m_database.databaseName(),
        .detail = u"postcode_sector "_s + Postcode::fromKey(sectorKey).text() };
}

Result<PostcodeIndex::Rows> PostcodeIndex::read(const std::vector<Postcode::KeyRange> &ranges)
{
    Rows rows;
    for (const Postcode::KeyRange &range : ranges) {
        m_range.bindValue(0, range.first);
        m_range.bindValue(1, range.last);
        if (!m_range.exec())
            return databaseError(m_range);
        while (m_range.next()) {
            const int key = m_range.value(0).toInt();
            const auto blob = PostcodeBlob::open(m_range.value(1).toByteArray(), m_lsoas);
            if (!blob)
                return damaged(key);
            rows.emplace_back(key, blob->entries());
        }
        m_range.finish();
    }
    return rows;
}

Result<PostcodeIndex::Rows> PostcodeIndex::rowsOf(const Postcode &postcode)
{
    auto exact = read(postcode.sectorRanges());
    if (!exact)
        return exact;
    const auto inUse = [](const auto &row) {
        return std::any_of(row.second.begin(), row.second.end(),
            [](const PostcodeEntry &e) { return e.status != PostcodeStatus::Terminated; });
    };
    if (std::any_of(exact->begin(), exact->end(), inUse))
        return exact;
    auto lettered = read(postcode.letteredRanges());
    if (!lettered)
        return lettered;
    exact->insert(exact->end(), std::move_iterator(lettered->begin()), std::move_iterator(lettered->end()));
    return exact;
}

Result<PostcodeHit> PostcodeIndex::find(const Postcode &unit)
{
    const PostcodeHit missing { .country = countryByLetters(unit) };
    const int pair = unit.inwardPair();
    if (pair < 0)
        return missing;
    m_sector.bindValue(0, unit.sectorKey());
    if (!m_sector.exec())
        return databaseError(m_sector);
    const bool present = m_sector.next();
    const QByteArray bytes = present ? m_sector.value(0).toByteArray() : QByteArray();
    m_sector.finish();
    if (!present)
        return missing;
    const auto blob = PostcodeBlob::open(bytes, m_lsoas);
    if (!blob)
        return damaged(unit.sectorKey());
    const auto entry = blob->find(pair);
    return entry ? hitOf(*entry) : missing;
}

Result<PostcodeCandidates> PostcodeIndex::candidates(const Postcode &postcode)
{
    const auto rows = rowsOf(postcode);
    if (!rows)
        return rows.error();
    PostcodeCandidates all;
    Counts lsoas;
    for (const auto &[key, entries] : *rows) {
        for (const PostcodeEntry &e : entries)
            count(e, all, lsoas);
    }
    for (const auto &[id, lsoa] : lsoas)
        all.lsoas.push_back(lsoa);
    return all;
}

Result<std::vector<Postcode>> PostcodeIndex::sectorsOf(const Postcode &postcode)
{
    const auto rows = rowsOf(postcode);
    if (!rows)
        return rows.error();
    std::vector<Postcode> sectors;
    for (const auto &[key, entries] : *rows)
        sectors.push_back(Postcode::fromKey(key));
    return sectors;
}

}
