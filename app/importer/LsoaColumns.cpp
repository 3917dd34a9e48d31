#include "LsoaColumns.h"

#include "SourceTable.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Result<Done> requireAll(
        const ImportContext &context, const QString &relative, const Hierarchy &h, const std::vector<bool> &seen)
    {
        const auto missing = std::ranges::find(seen, false);
        if (missing == seen.end())
            return Done {};
        const auto found = std::ranges::count(seen, true);
        return Error { .kind = ErrorKind::Inconsistent,
            .file = context.path(relative),
            .detail = u"%1 of %2 LSOAs are in this file; %3 is missing"_s.arg(found)
                          .arg(seen.size())
                          .arg(h.lsoas[static_cast<std::size_t>(missing - seen.begin())].code) };
    }

}

Result<Done> readLsoaRecords(const ImportContext &context, const QString &relative, const Hierarchy &hierarchy,
    std::vector<QByteArray> columns, const std::function<void(SourceRecord &, std::size_t)> &record)
{
    columns.insert(columns.begin(), "LSOA21CD");
    std::vector<bool> seen(hierarchy.lsoas.size());
    const auto read = readSource(context, relative, columns, [&](SourceRecord &r) {
        const int lsoa = hierarchy.indexOf.value(r.text(0), -1);
        if (lsoa < 0)
            return r.complain(ErrorKind::UnknownCode, 0);
        const auto at = static_cast<std::size_t>(lsoa);
        if (seen[at])
            return r.complain(ErrorKind::DuplicateCode, 0);
        seen[at] = true;
        record(r, at);
    });
    if (!read)
        return read.error();
    return requireAll(context, relative, hierarchy, seen);
}

Result<std::vector<std::vector<double>>> readLsoaColumns(const ImportContext &context, const QString &relative,
    const Hierarchy &hierarchy, const std::vector<QByteArray> &columns)
{
    std::vector<std::vector<double>> values(columns.size(), std::vector<double>(hierarchy.lsoas.size()));
    const auto read = readLsoaRecords(context, relative, hierarchy, columns, [&](SourceRecord &r, std::size_t lsoa) {
        for (std::size_t c = 0; c < columns.size(); ++c)
            values[c][lsoa] = r.number(static_cast<int>(c) + 1);
    });
    if (!read)
        return read.error();
    return values;
}

}
