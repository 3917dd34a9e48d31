#include "AtlasRows.h"

#include <QSqlError>

#include <limits>

using namespace Qt::StringLiterals;

namespace ics {

int AtlasRow::integer(int column) const
{
    bool isNumber = false;
    const qint64 value = m_query.value(column).toLongLong(&isNumber);
    require(isNumber && value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max());
    return m_sound ? static_cast<int>(value) : 0;
}

Basis AtlasRow::basis(int column) const
{
    const auto basis = basisFromKey(text(column));
    require(basis.has_value());
    return basis.value_or(Basis::Derived);
}

Result<Done> eachAtlasRow(const AtlasConnection &connection, QLatin1StringView table, const QString &sql,
    const std::function<void(const AtlasRow &)> &take)
{
    auto query = connection.run(sql);
    if (!query)
        return damagedTable(connection, table);
    bool sound = true;
    const AtlasRow row(*query, sound);
    while (sound && query->next())
        take(row);
    if (!sound || query->lastError().isValid())
        return damagedTable(connection, table);
    return Done {};
}

Error damagedTable(const AtlasConnection &connection, QLatin1StringView table)
{
    return { .kind = ErrorKind::AtlasDamaged, .file = connection.path(), .detail = table };
}

}
