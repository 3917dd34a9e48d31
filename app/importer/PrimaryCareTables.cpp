#include "PrimaryCareTables.h"

#include "domain/Csv.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ics {

namespace {

    /** A reader together with the columns that were asked of it, in the order of the enum that names them. */
    struct Table
    {
        CsvReader reader;
        std::vector<int> columns;

        static Result<Table> open(const QString &path, std::initializer_list<const char *> names)
        {
            auto reader = CsvReader::open(path);
            if (!reader)
                return reader.error();
            auto columns = reader->columns(names);
            if (!columns)
                return columns.error();
            return Table { std::move(*reader), std::move(*columns) };
        }

        template <typename Column> int at(Column column) const { return columns[static_cast<std::size_t>(column)]; }
        template <typename Column> QString text(Column column) const { return reader.text(at(column)); }

        template <typename Column> QString code(Column column)
        {
            QString value = text(column);
            if (value.isEmpty())
                reader.fail(ErrorKind::BadValue, at(column));
            return value;
        }

        template <typename Column> std::optional<double> patients(Column column)
        {
            const auto value = reader.number(at(column));
            if (value && *value < 0)
                reader.fail(ErrorKind::BadValue, at(column));
            return value;
        }

        template <typename Column> std::optional<GridMetres> position(Column easting, Column northing)
        {
            const auto x = reader.number(at(easting));
            const auto y = reader.number(at(northing));
            if (!x || !y)
                return std::nullopt;
            if (std::abs(*x) > 2e6 || std::abs(*y) > 2e6) {
                reader.fail(ErrorKind::BadValue, at(easting));
                return std::nullopt;
            }
            return GridMetres { static_cast<int>(std::lround(*x)), static_cast<int>(std::lround(*y)) };
        }
    };

    enum class PcnColumn {
        Code,
        Name,
        Postcode,
        SubIcb2024,
        Icb2024,
        SubIcb2026,
        Icb2026,
        Practices,
        Patients,
        Easting,
        Northing,
        Council
    };

    PcnRow pcnRow(Table &table)
    {
        using enum PcnColumn;
        PcnRow row;
        row.code = table.code(Code);
        row.name = table.text(Name);
        row.postcode = table.text(Postcode);
        row.subIcb2024 = table.text(SubIcb2024);
        row.icb2024 = table.text(Icb2024);
        row.subIcb2026 = table.text(SubIcb2026);
        row.icb2026 = table.text(Icb2026);
        row.practices = table.reader.integer(table.at(Practices));
        row.registeredPatients = table.patients(Patients);
        row.centroid = table.position(Easting, Northing);
        row.council = table.text(Council);
        row.line = table.reader.line();
        return row;
    }

    enum class PracticeColumn {
        Code,
        Name,
        Postcode,
        Address,
        Pcn,
        PcnJoined,
        SubIcb2024,
        Icb2024,
        SubIcb2026,
        Icb2026,
        Icb2026Basis,
        Patients,
        Lsoa,
        Easting,
        Northing,
        Council
    };

    QDate compactDate(const QString &text) // 20191001, as the Organisation Data Service writes it
    {
        return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    }

    PracticeRow practiceRow(Table &table)
    {
        using enum PracticeColumn;
        PracticeRow row;
        row.code = table.code(Code);
        row.name = table.text(Name);
        row.postcode = table.text(Postcode);
        row.address = table.text(Address);
        row.pcn = table.text(Pcn);
        row.pcnJoined = compactDate(table.text(PcnJoined));
        row.subIcb2024 = table.text(SubIcb2024);
        row.icb2024 = table.text(Icb2024);
        row.subIcb2026 = table.text(SubIcb2026);
        row.icb2026 = table.text(Icb2026);
        row.icb2026Basis = table.text(Icb2026Basis);
        row.registeredPatients = table.patients(Patients);
        row.lsoa = table.text(Lsoa);
        row.position = table.position(Easting, Northing);
        row.council = table.text(Council);
        row.line = table.reader.line();
        return row;
    }

    template <typename Row> bool hasCode(const std::vector<Row> &sorted, const QString &code)
    {
        const auto found = std::ranges::lower_bound(sorted, code, {}, &Row::code);
        return found != sorted.end() && found->code == code;
    }

    template <typename Row>
    std::optional<Error> sortUnique(std::vector<Row> &rows, const QString &file, int column, const QString &columnName)
    {
        std::ranges::sort(
            rows, [](const Row &a, const Row &b) { return std::pair(a.code, a.line) < std::pair(b.code, b.line); });
        const auto twin = std::ranges::adjacent_find(rows, {}, &Row::code);
        if (twin == rows.end())
            return std::nullopt;
        const Row &second = *std::next(twin);
        return Error { .kind = ErrorKind::DuplicateCode,
            .file = file,
            .line = second.line,
            .column = column + 1,
            .columnName = columnName,
            .detail = second.code };
    }

    Result<std::vector<PcnRow>> readPcns(const QString &path)
    {
        auto table = Table::open(path,
            { "pcn_code", "name", "postcode", "sub_icb_2024_ods", "icb_2024_ods", "sub_icb_2026_ods", "icb_2026_ods",
                "n_practices", "registered_patients_2024_25", "practice_centroid_easting", "practice_centroid_northing",
                "place_utla_ons" });
        if (!table)
            return table.error();
        std::vector<PcnRow> rows;
        while (table->reader.next())
            rows.push_back(pcnRow(*table));
        if (table->reader.error())
            return *table->reader.error();
        if (auto error = sortUnique(rows, path, table->at(PcnColumn::Code), QStringLiteral("pcn_code")))
            return *error;
        return rows;
    }

    Result<std::vector<PracticeRow>> readPractices(const QString &path, const std::vector<PcnRow> &pcns)
    {
        auto table = Table::open(path,
            { "practice_code", "name", "postcode", "address", "pcn_code", "pcn_joined", "sub_icb_2024_ods",
                "icb_2024_ods", "sub_icb_2026_ods", "icb_2026_ods", "icb_2026_basis", "avg_registered_patients_2024_25",
                "lsoa21_code", "easting", "northing", "utla_ons_code" });
        if (!table)
            return table.error();
        std::vector<PracticeRow> rows;
        while (table->reader.next()) {
            rows.push_back(practiceRow(*table));
            if (const QString &pcn = rows.back().pcn; !pcn.isEmpty() && !hasCode(pcns, pcn))
                table->reader.fail(ErrorKind::UnknownCode, table->at(PracticeColumn::Pcn));
        }
        if (table->reader.error())
            return *table->reader.error();
        if (auto error = sortUnique(rows, path, table->at(PracticeColumn::Code), QStringLiteral("practice_code")))
            return *error;
        return rows;
    }

}

Result<PrimaryCareTables> readPrimaryCareTables(const QString &pcnPath, const QString &practicePath)
{
    PrimaryCareTables tables;
    auto pcns = readPcns(pcnPath);
    if (!pcns)
        return pcns.error();
    tables.pcns = std::move(*pcns);
    auto practices = readPractices(practicePath, tables.pcns);
    if (!practices)
        return practices.error();
    tables.practices = std::move(*practices);
    return tables;
}

}
