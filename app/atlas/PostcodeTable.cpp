#include "PostcodeTable.h"

#include "AtlasConnection.h"
#include "PostcodeBlob.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::uint32_t listed = std::uint32_t(1) << 31;
    constexpr int lsoaBits = 17;
    constexpr int lsoaLimit = (1 << lsoaBits) - 1; // 0 stands for none

    std::uint32_t pack(const PostcodeEntry &e)
    {
        return listed | static_cast<std::uint32_t>(e.lsoa + 1) | static_cast<std::uint32_t>(e.status) << lsoaBits
            | static_cast<std::uint32_t>(e.country) << (lsoaBits + 2)
            | static_cast<std::uint32_t>(e.source) << (lsoaBits + 5)
            | static_cast<std::uint32_t>(e.quality / 10) << (lsoaBits + 8);
    }

    PostcodeEntry unpack(std::uint32_t packed, int pair)
    {
        const auto field = [packed](int at, std::uint32_t mask) { return (packed >> at) & mask; };
        return { .pair = static_cast<std::int16_t>(pair),
            .status = static_cast<PostcodeStatus>(field(lsoaBits, 3)),
            .country = static_cast<Country>(field(lsoaBits + 2, 7)),
            .lsoa = static_cast<std::int32_t>(field(0, lsoaLimit)) - 1,
            .source = static_cast<LsoaSource>(field(lsoaBits + 5, 7)),
            .quality = static_cast<std::uint8_t>(field(lsoaBits + 8, 15) * 10) };
    }

    Result<int> lsoaCount(const AtlasConnection &connection)
    {
        auto query = connection.run(u"SELECT count(*) FROM lsoa"_s);
        if (!query)
            return query.error();
        if (!query->next())
            return connection.errorOf(*query);
        return std::min(query->value(0).toInt(), lsoaLimit);
    }

}

Result<PostcodeTable> PostcodeTable::read(const QString &atlasPath)
{
    const auto connection = AtlasConnection::open(atlasPath);
    if (!connection)
        return connection.error();
    const auto lsoas = lsoaCount(*connection);
    if (!lsoas)
        return lsoas.error();
    auto query = connection->run(u"SELECT sector, entries FROM postcode_sector ORDER BY sector"_s);
    if (!query)
        return query.error();
    PostcodeTable table;
    while (query->next()) {
        const int key = query->value(0).toInt();
        const auto blob = PostcodeBlob::open(query->value(1).toByteArray(), *lsoas);
        if (!blob)
            return Error { .kind = ErrorKind::AtlasDamaged,
                .file = atlasPath,
                .detail = u"postcode_sector "_s + Postcode::fromKey(key).text() };
        table.m_places.insert(key, table.sectorCount());
        table.m_keys.push_back(key);
        Sector &sector = table.m_sectors.emplace_back();
        for (const PostcodeEntry &e : blob->entries())
            sector[static_cast<std::size_t>(e.pair)] = pack(e);
    }
    if (query->lastError().isValid())
        return connection->errorOf(*query);
    return table;
}

PostcodeEntry PostcodeTable::find(const Postcode &unit) const
{
    const PostcodeEntry missing { .status = PostcodeStatus::NotListed, .country = Country::Unknown };
    const int pair = unit.inwardPair();
    const int sector = pair < 0 ? -1 : sectorOf(unit);
    if (sector < 0)
        return missing;
    const std::uint32_t packed = m_sectors[static_cast<std::size_t>(sector)][static_cast<std::size_t>(pair)];
    return packed == 0 ? missing : unpack(packed, pair);
}

std::vector<PostcodeEntry> PostcodeTable::entries(int sector) const
{
    std::vector<PostcodeEntry> all;
    const Sector &packed = m_sectors.at(static_cast<std::size_t>(sector));
    for (int pair = 0; pair < Postcode::pairsInSector; ++pair)
        if (const std::uint32_t entry = packed[static_cast<std::size_t>(pair)])
            all.push_back(unpack(entry, pair));
    return all;
}

}
