#include "PostcodeWriter.h"

#include "PostcodeBlob.h"
#include "PostcodeText.h"

#include "domain/FileIo.h"
#include "domain/Postcode.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr auto makeTable
        = "CREATE TABLE IF NOT EXISTS postcode_sector (sector INTEGER PRIMARY KEY, entries BLOB NOT NULL)";

    Result<std::vector<PostcodeSector>> readTable(const QString &path)
    {
        const auto text = readFile(path);
        return text ? parsePostcodes(*text, path) : text.error();
    }

    /** Turns the numbers of LSOA codes into ids. Errors: UnknownCode. */
    Result<Done> identify(
        std::vector<PostcodeSector> &sectors, const std::vector<QString> &lsoaCodes, const QString &file)
    {
        std::unordered_map<int, int> ids;
        for (std::size_t i = 0; i < lsoaCodes.size(); ++i) {
            if (const auto number = lsoaNumber(lsoaCodes[i].toLatin1()))
                ids.emplace(*number, static_cast<int>(i));
        }
        for (PostcodeSector &sector : sectors) {
            for (PostcodeEntry &e : sector.entries) {
                const auto id = e.lsoa < 0 ? ids.end() : ids.find(e.lsoa);
                if (e.lsoa >= 0 && id == ids.end())
                    return Error { .kind = ErrorKind::UnknownCode,
                        .file = file,
                        .columnName = u"places"_s,
                        .detail = QString::fromLatin1(lsoaCode(e.lsoa)) };
                e.lsoa = e.lsoa < 0 ? -1 : id->second;
            }
        }
        return Done {};
    }

    /** Both tables in one, the entries of a sector that is in both in order. */
    std::vector<PostcodeSector> joined(std::vector<PostcodeSector> a, std::vector<PostcodeSector> b)
    {
        std::vector<PostcodeSector> all = std::move(a);
        all.insert(all.end(), std::move_iterator(b.begin()), std::move_iterator(b.end()));
        std::stable_sort(all.begin(), all.end(), [](const auto &x, const auto &y) { return x.key < y.key; });
        std::vector<PostcodeSector> result;
        for (PostcodeSector &sector : all) {
            if (result.empty() || result.back().key != sector.key) {
                result.push_back(std::move(sector));
                continue;
            }
            std::vector<PostcodeEntry> &entries = result.back().entries;
            const auto middle = entries.insert(entries.end(), sector.entries.begin(), sector.entries.end());
            std::inplace_merge(
                entries.begin(), middle, entries.end(), [](const auto &x, const auto &y) { return x.pair < y.pair; });
        }
        return result;
    }

    Result<Done> insert(QSqlQuery &query, const PostcodeSector &sector, PostcodeTotals &totals)
    {
        const auto blob = encodeSector(sector.entries);
        if (!blob)
            return Error {
                .kind = ErrorKind::Inconsistent, .file = u"postcodes"_s, .detail = Postcode::fromKey(sector.key).text()
            };
        query.bindValue(0, sector.key);
        query.bindValue(1, *blob);
        if (!query.exec())
            return Error { .kind = ErrorKind::DatabaseError, .detail = query.lastError().text() };
        ++totals.sectors;
        totals.bytes += blob->size();
        for (const PostcodeEntry &e : sector.entries) {
            const bool english = e.country == Country::England;
            ++(english ? totals.english : totals.elsewhere);
            totals.live += english && e.status == PostcodeStatus::Live;
        }
        return Done {};
    }

}

Result<PostcodeTotals> writePostcodes(
    const QSqlDatabase &database, const QString &dataDir, const std::vector<QString> &lsoaCodes)
{
    const QString englandPath = dataDir + "/postcodes/england.txt.xz"_L1;
    auto england = readTable(englandPath);
    if (!england)
        return england.error();
    auto elsewhere = readTable(dataDir + "/postcodes/elsewhere.txt.xz"_L1);
    if (!elsewhere)
        return elsewhere.error();
    if (const auto identified = identify(*england, lsoaCodes, englandPath); !identified)
        return identified.error();
    QSqlQuery query(database);
    if (!query.exec(QString::fromLatin1(makeTable)) || !query.prepare(u"INSERT INTO postcode_sector VALUES (?, ?)"_s))
        return Error { .kind = ErrorKind::DatabaseError, .detail = query.lastError().text() };
    PostcodeTotals totals;
    for (const PostcodeSector &sector : joined(std::move(*england), std::move(*elsewhere))) {
        if (const auto inserted = insert(query, sector, totals); !inserted)
            return inserted.error();
    }
    return totals;
}

}
