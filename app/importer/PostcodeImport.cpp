#include "PostcodeImport.h"

#include "PostcodeTables.h"

#include "atlas/PostcodeText.h"
#include "domain/Postcode.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    std::vector<PostcodeSector> sectorsOf(const std::vector<PostcodeRow> &rows)
    {
        std::vector<PostcodeSector> sectors;
        for (const PostcodeRow &row : rows) {
            if (sectors.empty() || sectors.back().key != row.sector)
                sectors.push_back({ .key = row.sector });
            PostcodeEntry &e = sectors.back().entries.emplace_back(row.entry);
            if (e.hasPosition()) {
                e.x /= 10;
                e.y /= 10;
            }
        }
        return sectors;
    }

    struct Sums
    {
        qint64 x = 0, y = 0;
        int count = 0;
        void add(const PostcodeEntry &e)
        {
            x += e.x;
            y += e.y;
            ++count;
        }
    };

    std::vector<LsoaPosition> positionsOf(const std::vector<PostcodeRow> &rows)
    {
        std::map<int, std::array<Sums, 2>> sums; // live, terminated
        for (const PostcodeRow &row : rows) {
            if (row.entry.lsoa >= 0 && row.entry.hasPosition())
                sums[row.entry.lsoa][row.entry.status == PostcodeStatus::Live ? 0 : 1].add(row.entry);
        }
        std::vector<LsoaPosition> positions;
        for (const auto &[number, both] : sums) {
            const bool live = both[0].count > 0;
            const Sums &s = both[live ? 0 : 1];
            const auto mean = [&](qint64 sum) { return static_cast<int>((2 * sum + s.count) / (2 * s.count)); };
            positions.push_back({ QString::fromLatin1(lsoaCode(number)), mean(s.x), mean(s.y), s.count, live });
        }
        return positions;
    }

    /** A postcode in both files is a contradiction. */
    std::optional<Error> inBoth(const ImportContext &context, const std::vector<PostcodeRow> &england,
        const std::vector<PostcodeRow> &elsewhere)
    {
        auto e = england.begin();
        for (const PostcodeRow &row : elsewhere) {
            while (e != england.end() && e->key() < row.key())
                ++e;
            if (e != england.end() && e->key() == row.key())
                return Error { .kind = ErrorKind::DuplicateCode,
                    .file = context.path(otherPostcodesFile),
                    .line = row.line,
                    .column = 1,
                    .columnName = u"pcds"_s,
                    .detail = Postcode::fromKey(row.sector, row.entry.pair).text() };
        }
        return std::nullopt;
    }

    void reportFigures(
        ImportReport &report, const std::vector<PostcodeRow> &england, const std::vector<PostcodeRow> &elsewhere)
    {
        const auto live = std::count_if(england.begin(), england.end(),
            [](const PostcodeRow &r) { return r.entry.status == PostcodeStatus::Live; });
        const auto unlocated
            = std::count_if(england.begin(), england.end(), [](const PostcodeRow &r) { return r.entry.lsoa < 0; });
        report.figure(u"English postcodes"_s, QString::number(england.size()));
        report.figure(u"English postcodes, live"_s, QString::number(live));
        report.figure(u"Postcodes elsewhere, without Northern Ireland"_s, QString::number(elsewhere.size()));
        if (unlocated > 0)
            report.note(englandPostcodesFile, 0,
                u"%1 postcodes have no LSOA and no position; they are kept without"_s.arg(unlocated));
    }

}

Result<PostcodeImport> importPostcodes(const ImportContext &context, const std::vector<QString> &lsoaCodes)
{
    const QString step = u"Postcodes"_s;
    context.advance(step, 0);
    const auto england = readEnglandPostcodes(context, lsoaCodes);
    if (!england)
        return england.error();
    context.advance(step, 0.6);
    const auto elsewhere = readOtherPostcodes(context);
    if (!elsewhere)
        return elsewhere.error();
    if (const auto twice = inBoth(context, *england, *elsewhere))
        return *twice;
    context.advance(step, 0.7);
    reportFigures(*context.report, *england, *elsewhere);
    PostcodeImport result;
    result.files["postcodes/england.txt.xz"_L1] = formatPostcodes(sectorsOf(*england));
    result.files["postcodes/elsewhere.txt.xz"_L1] = formatPostcodes(sectorsOf(*elsewhere));
    result.positions = positionsOf(*england);
    context.advance(step, 1);
    return result;
}

}
