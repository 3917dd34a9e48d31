// The parts of AtlasReader: each fills a part of an Atlas from its own connection, so that they may run side by side.
// Whatever the file holds, nothing is trusted: ids are checked against what they point into.
#pragma once

#include "Atlas.h"
#include "AtlasConnection.h"

#include <functional>

namespace ics {

/** A row of a query, with conversions that note what is out of range instead of passing it on. */
class AtlasRow final
{
public:
    AtlasRow(const QSqlQuery &query, bool &sound)
        : m_query(query)
        , m_sound(sound)
    {
    }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] double number(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] Basis basis(int column) const;
    /** An id in 0 … count − 1; none for NULL. */
    template <typename Id> [[nodiscard]] Id id(int column, std::size_t count) const
    {
        if (isNull(column))
            return none<Id>;
        const int value = integer(column);
        require(value >= 0 && static_cast<std::size_t>(value) < count);
        return m_sound ? static_cast<Id>(value) : none<Id>;
    }
    template <typename Id> [[nodiscard]] Id requiredId(int column, std::size_t count) const
    {
        const Id found = id<Id>(column, count);
        require(isValid(found));
        return found;
    }
    void require(bool condition) const { m_sound = m_sound && condition; }
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    const QSqlQuery &m_query;
    bool &m_sound;
};

/** Runs the query and takes its rows until one is not sound. Errors: AtlasDamaged naming the table. */
Result<Done> eachAtlasRow(const AtlasConnection &connection, QLatin1StringView table, const QString &sql,
    const std::function<void(const AtlasRow &)> &take);
[[nodiscard]] Error damagedTable(const AtlasConnection &connection, QLatin1StringView table);

// In the order in which they need one another, within each group.
Result<Done> loadSources(const AtlasConnection &connection, Atlas &atlas); // with editions, levels and attribution
Result<Done> loadAreas(const AtlasConnection &connection, Atlas &atlas);
Result<Done> loadLevelTables(const AtlasConnection &connection, Atlas &atlas, std::size_t lsoas);
Result<Done> loadIndicators(const AtlasConnection &connection, Atlas &atlas, std::size_t lsoas);
Result<Done> loadNeighbours(const AtlasConnection &connection, Atlas &atlas);

Result<Done> loadLsoas(const AtlasConnection &connection, Atlas &atlas);
Result<Done> loadOrganisations(const AtlasConnection &connection, Atlas &atlas, std::size_t lsoas);
Result<Done> loadRegisters(const AtlasConnection &connection, Atlas &atlas);

}
