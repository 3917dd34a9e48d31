#include "PostcodeTables.h"

#include "atlas/PostcodeText.h"
#include "domain/Csv.h"
#include "domain/Postcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qint64 gridEast = 700'000; // metres: Great Britain lies within
    constexpr qint64 gridNorth = 1'300'000;
    constexpr int noPosition = 90; // the positional quality that says so
    constexpr int rowsBetweenReports = 1 << 16;

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

        Result<std::vector<PostcodeRow>> readAll()
        {
            std::vector<PostcodeRow> rows;
            while (m_reader.next()) {
                PostcodeRow row { .line = m_reader.line() };
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
        virtual bool readRest(PostcodeRow &row) = 0;

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
        bool readKey(PostcodeRow &row)
        {
            const Postcode p = Postcode::parse(m_reader.bytes(m_postcode));
            row.sector = p.sectorKey();
            row.entry.pair = static_cast<std::int16_t>(p.inwardPair());
            return row.sector >= 0 && row.entry.pair >= 0 ? true : refuse(m_postcode);
        }

        std::optional<Error> sort(std::vector<PostcodeRow> &rows) const
        {
            std::sort(rows.begin(), rows.end(), [](const PostcodeRow &a, const PostcodeRow &b) {
                return std::tuple(a.key(), a.line) < std::tuple(b.key(), b.line);
            });
            const auto twice = std::adjacent_find(rows.begin(), rows.end(),
                [](const PostcodeRow &a, const PostcodeRow &b) { return a.key() == b.key(); });
            if (twice == rows.end())
                return std::nullopt;
            const PostcodeRow &second = *std::next(twice);
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
            auto reader = CsvReader::open(context.path(englandPostcodesFile));
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
            : Table(context, englandPostcodesFile, std::move(reader))
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

        bool readRest(PostcodeRow &row) override
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
            auto reader = CsvReader::open(context.path(otherPostcodesFile));
            if (!reader)
                return reader.error();
            auto columns = reader->columns({ "pcds", "status", "country" });
            if (!columns)
                return columns.error();
            return ElsewhereTable(context, std::move(*reader), *columns);
        }

    private:
        ElsewhereTable(const ImportContext &context, CsvReader reader, const std::vector<int> &columns)
            : Table(context, otherPostcodesFile, std::move(reader))
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

        bool readRest(PostcodeRow &row) override
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

}

Result<std::vector<PostcodeRow>> readEnglandPostcodes(
    const ImportContext &context, const std::vector<QString> &lsoaCodes)
{
    auto table = EnglandTable::open(context, lsoaCodes);
    if (!table)
        return table.error();
    return table->readAll();
}

Result<std::vector<PostcodeRow>> readOtherPostcodes(const ImportContext &context)
{
    auto table = ElsewhereTable::open(context);
    if (!table)
        return table.error();
    return table->readAll();
}

}
