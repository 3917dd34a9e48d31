#include "OwnPlaces.h"

#include "RecordReader.h"

#include "domain/FileIo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::OwnPlaces)
    };

    constexpr qint64 mostBytes = 64 << 20;
    constexpr qsizetype longestName = 100;
    constexpr std::size_t sampleRows = 200;
    constexpr qsizetype longestQuote = 60;

    struct Row
    {
        qint64 line = 0;
        QStringList cells;
    };

    struct Columns
    {
        int area = -1;
        int place = -1;
        bool heading = false;
    };

    QString quoted(const QString &text)
    {
        return text.size() <= longestQuote ? text : QString(text.left(longestQuote - 1) + u'…');
    }

    Result<std::vector<Row>> rowsOf(const QByteArray &content, const QString &path)
    {
        ListFormat format = formatOfEncoding(content, QByteArrayView(content).isValidUtf8());
        QByteArray beginning = content.mid(format.bomBytes, 1 << 20);
        if (format.isUtf16()) {
            Utf16Decoder decoder(format.encoding == ListEncoding::Utf16Be);
            const QByteArray utf16 = std::exchange(beginning, {});
            decoder.append(utf16, beginning);
        }
        findSeparator(format, beginning);
        QBuffer device;
        device.setData(content);
        device.open(QIODevice::ReadOnly);
        RecordReader reader(device, format, path);
        std::vector<Row> rows;
        while (reader.next()) {
            Row row { reader.line(), {} };
            for (int column = 0; column < reader.fieldCount(); ++column)
                row.cells << decodedField(reader.field(column), format).simplified();
            if (!row.cells.join(QString()).isEmpty())
                rows.push_back(std::move(row));
        }
        if (reader.error())
            return *reader.error();
        return rows;
    }

    bool isWordForPlace(const QString &heading)
    {
        const QString word = heading.toCaseFolded();
        return (word.contains("place"_L1) || word.contains("locality"_L1)) && !word.contains("code"_L1);
    }

    /** The column with most areas among the first rows. */
    int areaColumn(const std::vector<Row> &rows, const AreaNames &names)
    {
        std::vector<int> areas;
        for (std::size_t i = 0; i < std::min(rows.size(), sampleRows); ++i)
            for (int column = 0; column < rows[i].cells.size(); ++column) {
                areas.resize(std::max(areas.size(), static_cast<std::size_t>(column) + 1));
                const auto found = names.find(rows[i].cells.at(column));
                areas[static_cast<std::size_t>(column)] += found.answer == AreaNames::Answer::Found;
            }
        const auto most = std::ranges::max_element(areas);
        return most == areas.end() || *most == 0 ? -1 : static_cast<int>(most - areas.begin());
    }

    bool hasDigit(const QString &cell)
    {
        return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
    }

    /** For a first row that is no area: whether it says what the columns are, rather than being a slip. */
    bool isHeading(const std::vector<Row> &rows, const Columns &columns)
    {
        static const QStringList words { u"code"_s, u"name"_s, u"area"_s, u"lsoa"_s, u"msoa"_s, u"district"_s,
            u"council"_s, u"icb"_s };
        const QString first = rows.front().cells.value(columns.area);
        const auto isWord = [&](const QString &word) { return first.contains(word, Qt::CaseInsensitive); };
        const auto isCode = [&](const Row &row) { return hasDigit(row.cells.value(columns.area)); };
        return std::ranges::any_of(words, isWord)
            || (!hasDigit(first) && rows.size() > 1 && std::all_of(rows.begin() + 1, rows.end(), isCode));
    }

    Result<Columns> columnsOf(const std::vector<Row> &rows, const AreaNames &names, const QString &path)
    {
        const auto missing = [&](const QString &name) {
            return Error { .kind = ErrorKind::MissingColumn, .file = path, .line = 1, .columnName = name };
        };
        const QStringList &first = rows.front().cells;
        Columns columns { .area = areaColumn(rows, names) };
        if (columns.area < 0)
            return missing(u"area"_s);
        // "Place" as a heading is no area; an area that is unknown to the atlas is no heading.
        const auto named = std::ranges::find_if(first, isWordForPlace);
        columns.heading
            = named != first.end() && names.find(first.value(columns.area)).answer != AreaNames::Answer::Found;
        if (columns.heading && named - first.begin() != columns.area)
            columns.place = static_cast<int>(named - first.begin());
        else
            columns.place = columns.area + 1 < first.size() ? columns.area + 1 : columns.area - 1;
        if (columns.place < 0)
            return missing(u"place"_s);
        if (names.find(first.value(columns.area)).answer == AreaNames::Answer::Unknown)
            columns.heading = columns.heading || isHeading(rows, columns);
        return columns;
    }

    class Collector final
    {
    public:
        Collector(OwnPlaces &places, const AreaNames &names, std::size_t lsoas)
            : m_places(places)
            , m_names(names)
            , m_rank(lsoas, -1)
        {
            m_places.cut.ofLsoa.assign(lsoas, -1);
        }

        void take(qint64 line, const QString &area, const QString &place)
        {
            ++m_places.rows;
            if (area.isEmpty())
                return complain(line, Text::tr("no area stands in this row."));
            if (place.isEmpty())
                return complain(line, Text::tr("“%1” has no place.").arg(quoted(area)));
            if (place.size() > longestName)
                return complain(
                    line, Text::tr("the name of the place has more than %n letters.", nullptr, longestName));
            const AreaNames::Found found = m_names.find(area);
            if (found.answer != AreaNames::Answer::Found)
                return complain(line, reason(found.answer, area));
            const std::pair seen(static_cast<int>(found.named.kind), found.named.number);
            if (const auto earlier = m_seen.constFind(seen); earlier != m_seen.constEnd())
                return complain(
                    line, Text::tr("“%1” is already in line %2, and counts there.").arg(quoted(area)).arg(*earlier));
            m_seen.insert(seen, line);
            ++m_places.used;
            assign(line, found.named, area, number(place, line));
        }

        void finish()
        {
            std::vector<char> filled(m_places.cut.names.size(), 0);
            for (const int place : m_places.cut.ofLsoa)
                if (place >= 0) {
                    filled[static_cast<std::size_t>(place)] = 1;
                    ++m_places.lsoas;
                }
            m_places.places = static_cast<int>(std::ranges::count(filled, 1));
            for (std::size_t i = 0; i < filled.size(); ++i)
                if (!filled[i])
                    complain(m_firstLine[i],
                        Text::tr("“%1” has no small area left: other rows name all of them more finely, or earlier.")
                            .arg(quoted(m_places.cut.names[i])));
        }

    private:
        static QString reason(AreaNames::Answer answer, const QString &area)
        {
            if (answer == AreaNames::Answer::Ambiguous)
                return Text::tr("several areas are called “%1”; give its code.").arg(quoted(area));
            if (answer == AreaNames::Answer::TooBroad)
                return Text::tr("“%1” is no LSOA, MSOA, district, sub-ICB location or council.").arg(quoted(area));
            return Text::tr("no area has the code or name “%1”.").arg(quoted(area));
        }

        void complain(qint64 line, const QString &text)
        {
            ++m_places.problemCount;
            if (m_places.problems.size() < OwnPlaces::mostProblems)
                m_places.problems.push_back({ line, text });
        }

        int number(const QString &place, qint64 line)
        {
            const auto known = m_numbers.constFind(place.toCaseFolded());
            if (known != m_numbers.constEnd())
                return *known;
            const int next = static_cast<int>(m_places.cut.names.size());
            m_numbers.insert(place.toCaseFolded(), next);
            m_places.cut.names.push_back(place);
            m_firstLine.push_back(line);
            return next;
        }

        void assign(qint64 line, const AreaNames::Named &named, const QString &area, int place)
        {
            int taken = 0;
            const int rank = static_cast<int>(named.kind);
            for (const LsoaId lsoa : m_names.lsoas(named)) {
                taken += m_rank[index(lsoa)] == rank;
                if (rank <= m_rank[index(lsoa)])
                    continue;
                m_rank[index(lsoa)] = rank;
                m_places.cut.ofLsoa[index(lsoa)] = place;
            }
            if (taken > 0)
                complain(line,
                    Text::tr("%n small area(s) of “%1” are already in an area of the same kind, and stay there.",
                        nullptr, taken)
                        .arg(quoted(area)));
        }

        OwnPlaces &m_places;
        const AreaNames &m_names;
        std::vector<int> m_rank; // by LsoaId: how fine the row is that names it
        QHash<std::pair<int, int>, qint64> m_seen; // line by kind and number of the area
        QHash<QString, int> m_numbers;
        std::vector<qint64> m_firstLine; // by place
    };

}

Result<OwnPlaces> parseOwnPlaces(
    const QByteArray &content, const QString &path, QDate date, const AreaNames &names, std::size_t lsoas)
{
    const auto rows = rowsOf(content, path);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error { .kind = ErrorKind::FileTruncated, .file = path };
    const auto columns = columnsOf(*rows, names, path);
    if (!columns)
        return columns.error();
    OwnPlaces places { .path = path, .cut = { { PlaceBasis::Own, QFileInfo(path).fileName(), date }, {}, {} } };
    const auto nameOf = [&](int column) {
        const QString heading = columns->heading ? rows->front().cells.value(column) : QString();
        return heading.isEmpty() ? Text::tr("column %1").arg(column + 1) : Text::tr("column “%1”").arg(quoted(heading));
    };
    //: %1 and %2 are columns: "column “LSOA”"
    places.columns = Text::tr("Areas from %1, places from %2.").arg(nameOf(columns->area), nameOf(columns->place));
    Collector collector(places, names, lsoas);
    for (std::size_t i = columns->heading ? 1 : 0; i < rows->size(); ++i)
        collector.take((*rows)[i].line, (*rows)[i].cells.value(columns->area), (*rows)[i].cells.value(columns->place));
    collector.finish();
    return places;
}

Result<OwnPlaces> readOwnPlaces(const QString &path, const Atlas &atlas)
{
    const auto content = readFile(path, mostBytes);
    if (!content)
        return content.error();
    const Atlas &opened = atlas.opened ? *atlas.opened : atlas;
    return parseOwnPlaces(
        *content, path, QFileInfo(path).lastModified().date(), AreaNames(opened), opened.lsoas.size());
}

Result<PlacesAsked> atlasWithPlaces(const AtlasPtr &atlas, const QString &keyOrFile)
{
    PlacesAsked asked;
    PlaceCut cut;
    if (const auto basis = placeBasisFromKey(keyOrFile); basis && *basis != PlaceBasis::Own) {
        cut.choice.basis = *basis;
    } else {
        auto own = readOwnPlaces(keyOrFile, *atlas);
        if (!own)
            return own.error();
        if (own->places == 0)
            return Error { .kind = ErrorKind::MissingColumn, .file = keyOrFile, .line = 1, .columnName = u"place"_s };
        asked.own = std::move(*own);
        cut = asked.own->cut;
    }
    auto made = withPlaces(atlas, cut);
    if (!made)
        return made.error();
    asked.atlas = std::move(*made);
    return asked;
}

}
