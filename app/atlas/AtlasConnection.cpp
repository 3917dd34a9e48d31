#include "AtlasConnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString uniqueName()
    {
        static std::atomic_int counter = 0;
        return u"ics-atlas-%1"_s.arg(counter.fetch_add(1));
    }

    // '?' and '#' would end the path of the URI and '%' begin an escape, so all but the slashes are encoded.
    QString immutableUri(const QString &path)
    {
        const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/:");
        const QLatin1StringView root = encoded.startsWith('/') ? ""_L1 : "/"_L1;
        return "file://"_L1 + root + QString::fromLatin1(encoded) + "?immutable=1"_L1;
    }

}

Result<AtlasConnection> AtlasConnection::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error { .kind = ErrorKind::FileMissing, .file = path };
    AtlasConnection connection(path, uniqueName());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    database.setDatabaseName(immutableUri(path));
    if (!database.open())
        return Error { .kind = ErrorKind::DatabaseError, .file = path, .detail = database.lastError().text() };
    QSqlQuery(u"PRAGMA trusted_schema = OFF"_s, database);
    return connection;
}

AtlasConnection::AtlasConnection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

AtlasConnection::AtlasConnection(AtlasConnection &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::exchange(other.m_name, {}))
{
}

AtlasConnection &AtlasConnection::operator=(AtlasConnection &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_name = std::exchange(other.m_name, {});
    }
    return *this;
}

AtlasConnection::~AtlasConnection() { close(); }

void AtlasConnection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlDatabase AtlasConnection::database() const { return QSqlDatabase::database(m_name, false); }

Result<QSqlQuery> AtlasConnection::prepare(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    return query;
}

Result<QSqlQuery> AtlasConnection::run(const QString &sql) const
{
    auto query = prepare(sql);
    if (query && !query->exec())
        return errorOf(*query);
    return query;
}

Error AtlasConnection::errorOf(const QSqlQuery &query) const
{
    return { .kind = ErrorKind::DatabaseError, .file = m_path, .detail = query.lastError().text() };
}

}
