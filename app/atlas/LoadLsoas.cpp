#include "AtlasRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // 34,000 rows of five columns through QVariant take 50 ms; a column at a time, as one long text, takes 15. The
    // columns are read in one scan, so that they have one order; that it is the order of id shows in the codes
    // (readAtlas()).
    constexpr QChar separator = u'\x1e';

    class TextColumn final
    {
    public:
        explicit TextColumn(QString text)
            : m_text(std::move(text))
            , m_rest(m_text)
        {
        }
        TextColumn(const TextColumn &) = delete;
        TextColumn &operator=(const TextColumn &) = delete;

        [[nodiscard]] bool atEnd() const { return m_rest.isNull(); }
        QStringView next()
        {
            const qsizetype end = m_rest.indexOf(separator);
            const QStringView field = end < 0 ? m_rest : m_rest.first(end);
            m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
            return field;
        }
        /** Up to nine digits and a sign; anything else is not sound. */
        int nextNumber(const AtlasRow &r)
        {
            QStringView field = next();
            const bool isNegative = field.startsWith(u'-');
            if (isNegative)
                field = field.sliced(1);
            const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
            r.require(!field.isEmpty() && field.size() <= 9 && std::all_of(field.begin(), field.end(), isDigit));
            int number = 0;
            for (qsizetype i = 0; i < field.size() && r.isSound(); ++i)
                number = number * 10 + (field[i].unicode() - u'0');
            return isNegative ? -number : number;
        }

    private:
        const QString m_text;
        QStringView m_rest;
    };

    QString columnsOf(std::initializer_list<const char *> names)
    {
        QStringList columns;
        for (const char *name : names)
            columns += "group_concat("_L1 + QLatin1StringView(name) + ", '"_L1 + separator + "')"_L1;
        return columns.join(u", "_s);
    }

    struct Msoa
    {
        QString code;
        QString name;
    };

    Result<Done> loadMsoas(const AtlasConnection &c, std::vector<Msoa> &msoas)
    {
        return eachAtlasRow(c, "msoa"_L1, "SELECT "_L1 + columnsOf({ "code", "name" }) + " FROM msoa NOT INDEXED"_L1,
            [&](const AtlasRow &r) {
                TextColumn codes(r.text(0));
                TextColumn names(r.text(1));
                while (!codes.atEnd())
                    msoas.push_back({ codes.next().toString(), names.next().toString() });
            });
    }

    void takeLsoas(const AtlasRow &r, const std::vector<Msoa> &msoas, std::vector<Lsoa> &lsoas)
    {
        TextColumn codes(r.text(0));
        TextColumn names(r.text(1));
        TextColumn places(r.text(2));
        TextColumn xs(r.text(3));
        TextColumn ys(r.text(4));
        while (!codes.atEnd() && r.isSound()) {
            const int place = places.nextNumber(r);
            r.require(place >= 0 && static_cast<std::size_t>(place) < msoas.size());
            if (!r.isSound())
                return;
            const Msoa &msoa = msoas[static_cast<std::size_t>(place)];
            lsoas.push_back({ codes.next().toString(), names.next().toString(), msoa.code, msoa.name,
                static_cast<double>(xs.nextNumber(r)), static_cast<double>(ys.nextNumber(r)) });
        }
    }

}

Result<Done> loadLsoas(const AtlasConnection &c, Atlas &atlas)
{
    std::vector<Msoa> msoas;
    if (auto done = loadMsoas(c, msoas); !done)
        return done;
    return eachAtlasRow(c, "lsoa"_L1,
        "SELECT "_L1 + columnsOf({ "code", "name", "msoa", "x", "y" }) + " FROM lsoa NOT INDEXED"_L1,
        [&](const AtlasRow &r) { takeLsoas(r, msoas, atlas.lsoas); });
}

}
