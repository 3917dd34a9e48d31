#include "PostcodeImport.h"

#include "atlas/PostcodeText.h"
#include "domain/Csv.h"
#include "domain/Postcode.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

constexpr auto englandFile = "postcodes/england_postcodes.csv"_L1;
constexpr auto elsewhereFile = "postcodes/other_uk_postcodes.csv"_L1;
constexpr qint64 gridEast = 700'000; // metres: Great Britain lies within
constexpr qint64 gridNorth = 1'300'000;
constexpr int noPosition = 90; // the positional quality that says so
constexpr int rowsBetweenReports = 1 << 16;

struct Row
{
    int sector = -1;
    PostcodeEntry entry {}; // position in metres; lsoa: the number in its code
    qint64 line = 0;
    [[nodiscard]] std::pair<int, int> key() const { return { sector, entry.pair }; }
};

/** Both files hold one row a postcode: this is what their readers share. */
class Table
{
public:
    Table(const ImportContext &context, QLatin1StringView file, CsvReader reader)
        : m_context(context)
        , m_file(file)
        , m_reader(std::move(reader))
    {
    }
    virtual ~Table() = default;

    Result<std::vector<Row>> readAll()
    {
        std::vector<Row> rows;
        while (m_reader.next()) {
            Row row { .line = m_reader.line() };
            if (wanted() && readKey(row) && readRest(row))
                rows.push_back(row);
            if (m_reader.line() % rowsBetweenReports == 0 && m_context.cancelled())
                return Error { .kind = ErrorKind::Cancelled };
        }
        if (m_reader.error())
            return *m_reader.error();
        if (const auto twice = sort(rows))
            return *twice;
        return rows;
    }

protected:
    virtual bool wanted() { return true; } // false: passed over
    virtual bool readRest(Row &row) = 0;

    bool refuse(int column, ErrorKind kind = ErrorKind::BadValue)
    {
        m_reader.fail(kind, column);
        return false;
    }

    const ImportContext &m_context;
    const QLatin1StringView m_file;
    CsvReader m_reader;
    int m_postcode = 0; // columns
    int m_status = 0;

private:
    bool readKey(Row &row)
    {
        const Postcode p = Postcode::parse(m_reader.bytes(m_postcode));
        row.sector = p.sectorKey();
        row.entry.pair = static_cast<std::int16_t>(p.inwardPair());
        return row.sector >= 0 && row.entry.pair >= 0 ? true : refuse(m_postcode);
    }

    std::optional<Error> sort(std::vector<Row> &rows) const
    {
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return std::tuple(a.key(), a.line) < std::tuple(b.key(), b.line);
        });
        const auto twice = std::adjacent_find(
            rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.key() == b.key(); });
        if (twice == rows.end())
            return std::nullopt;
        const Row &second = *std::next(twice);
        return Error { .kind = ErrorKind::DuplicateCode,
            .file = m_context.path(m_file),
            .line = second.line,
            .column = m_postcode + 1,
            .columnName = m_reader.header().value(m_postcode),
            .detail = Postcode::fromKey(second.sector, second.entry.pair).text() };
    }
};

class EnglandTable final : public Table
{
public:
    static Result<EnglandTable> open(const ImportContext &context, const std::vector<QString> &lsoaCodes)
    {
        auto reader = CsvReader::open(context.path(englandFile));
        if (!reader)
            return reader.error();
        auto columns
            = reader->columns({ "pcds", "status", "lsoa21cd", "lsoa_source", "easting", "northing", "pqi" });
        if (!columns)
            return columns.error();
        return EnglandTable(context, std::move(*reader), *columns, lsoaCodes);
    }

private:
    EnglandTable(const ImportContext &context, CsvReader reader, const std::vector<int> &columns,
        const std::vector<QString> &lsoaCodes)
        : Table(context, englandFile, std::move(reader))
        , m_lsoa(columns[2])
        , m_source(columns[3])
        , m_easting(columns[4])
        , m_northing(columns[5])
        , m_quality(columns[6])
    {
        m_postcode = columns[0];
        m_status = columns[1];
        for (const QString &code : lsoaCodes)
            m_known.push_back(lsoaNumber(code.toLatin1()).value_or(-1));
    }

    bool readRest(Row &row) override
    {
        PostcodeEntry &e = row.entry;
        const QByteArrayView status = m_reader.bytes(m_status);
        if (status != "L" && status != "T")
            return refuse(m_status);
        e.status = status == "L" ? PostcodeStatus::Live : PostcodeStatus::Terminated;
        const auto source = lsoaSourceFromKey(m_reader.bytes(m_source));
        if (!source)
            return refuse(m_source);
        e.source = *source;
        const auto quality = m_reader.integer(m_quality);
        if (!quality || *quality < 0 || *quality > noPosition || *quality % 10 != 0)
            return refuse(m_quality);
        e.quality = static_cast<std::uint8_t>(*quality);
        return readLsoa(e) && readPosition(e);
    }

    bool readLsoa(PostcodeEntry &e)
    {
        const QByteArrayView code = m_reader.bytes(m_lsoa);
        if (code.isEmpty() != (e.source == LsoaSource::None))
            return refuse(m_source);
        if (code.isEmpty())
            return true;
        const auto number = lsoaNumber(code);
        if (!number)
            return refuse(m_lsoa);
        if (!m_known.empty() && !std::binary_search(m_known.begin(), m_known.end(), *number))
            return refuse(m_lsoa, ErrorKind::UnknownCode);
        e.lsoa = *number;
        return true;
    }

    bool readPosition(PostcodeEntry &e)
    {
        const auto x = m_reader.integer(m_easting);
        const auto y = m_reader.integer(m_northing);
        if (e.quality == noPosition || (!x && !y))
            return !m_reader.error();
        if (!x || *x <= 0 || *x >= gridEast)
            return refuse(m_easting);
        if (!y || *y <= 0 || *y >= gridNorth)
            return refuse(m_northing);
        e.x = static_cast<std::int32_t>(*x);
        e.y = static_cast<std::int32_t>(*y);
        return true;
    }

    int m_lsoa, m_source, m_easting, m_northing, m_quality;
    std::vector<int> m_known;
};

class ElsewhereTable final : public Table
{
public:
    static Result<ElsewhereTable> open(const ImportContext &context)
    {
        auto reader = CsvReader::open(context.path(elsewhereFile));
        if (!reader)
            return reader.error();
        auto columns = reader->columns({ "pcds", "status", "country" });
        if (!columns)
            return columns.error();
        return ElsewhereTable(context, std::move(*reader), *columns);
    }

private:
    ElsewhereTable(const ImportContext &context, CsvReader reader, const std::vector<int> &columns)
        : Table(context, elsewhereFile, std::move(reader))
        , m_country(columns[2])
    {
        m_postcode = columns[0];
        m_status = columns[1];
    }

    bool wanted() override
    {
        const QByteArrayView code = m_reader.bytes(m_postcode);
        if (code.startsWith("BT"))
            return false;
        const auto inUse = [](char c) { return !QByteArrayView("CIKMOV").contains(c); };
        const bool good = code.size() < 2 || (inUse(code[code.size() - 2]) && inUse(code[code.size() - 1]));
        if (!good)
            m_context.report->note(m_file, m_reader.line(),
                u"%1 ends in letters that no unit postcode has; left out"_s.arg(m_reader.text(m_postcode)));
        return good;
    }

    bool readRest(Row &row) override
    {
        const QByteArrayView status = m_reader.bytes(m_status);
        if (status != "L" && status != "T" && status != "U")
            return refuse(m_status);
        row.entry.status = status == "L" ? PostcodeStatus::Live
            : status == "T"              ? PostcodeStatus::Terminated
                                         : PostcodeStatus::Unrecorded;
        const auto country = countryFromKey(m_reader.bytes(m_country));
        if (!country || *country == Country::England)
            return refuse(m_country);
        row.entry.country = *country;
        return true;
    }

    int m_country;
};

std::vector<PostcodeSector> sectorsOf(const std::vector<Row> &rows)
{
    std::vector<PostcodeSector> sectors;
    for (const Row &row : rows) {
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

std::vector<LsoaPosition> positionsOf(const std::vector<Row> &rows)
{
    std::map<int, std::array<Sums, 2>> sums; // live, terminated
    for (const Row &row : rows) {
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
std::optional<Error> inBoth(
    const ImportContext &context, const std::vector<Row> &england, const std::vector<Row> &elsewhere)
{
    auto e = england.begin();
    for (const Row &row : elsewhere) {
        while (e != england.end() && e->key() < row.key())
            ++e;
        if (e != england.end() && e->key() == row.key())
            return Error { .kind = ErrorKind::DuplicateCode,
                .file = context.path(elsewhereFile),
                .line = row.line,
                .column = 1,
                .columnName = u"pcds"_s,
                .detail = Postcode::fromKey(row.sector, row.entry.pair).text() };
    }
    return std::nullopt;
}

void reportFigures(ImportReport &report, const std::vector<Row> &england, const std::vector<Row> &elsewhere)
{
    const auto live = std::count_if(
        england.begin(), england.end(), [](const Row &r) { return r.entry.status == PostcodeStatus::Live; });
    const auto unlocated
        = std::count_if(england.begin(), england.end(), [](const Row &r) { return r.entry.lsoa < 0; });
    report.figure(u"English postcodes"_s, QString::number(england.size()));
    report.figure(u"English postcodes, live"_s, QString::number(live));
    report.figure(u"Postcodes elsewhere, without Northern Ireland"_s, QString::number(elsewhere.size()));
    if (unlocated > 0)
        report.note(englandFile, 0,
            u"%1 postcodes have no LSOA and no position; they are kept without"_s.arg(unlocated));
}

}

Result<PostcodeImport> importPostcodes(const ImportContext &context, const std::vector<QString> &lsoaCodes)
{
    const QString step = u"Postcodes"_s;
    context.advance(step, 0);
    auto englandTable = EnglandTable::open(context, lsoaCodes);
    if (!englandTable)
        return englandTable.error();
    const auto england = englandTable->readAll();
    if (!england)
        return england.error();
    context.advance(step, 0.6);
    auto elsewhereTable = ElsewhereTable::open(context);
    if (!elsewhereTable)
        return elsewhereTable.error();
    const auto elsewhere = elsewhereTable->readAll();
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
