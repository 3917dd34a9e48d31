#include "TableInsert.h"

#include "ContentHash.h"
#include "SchemaText.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace ics {

AtlasDatabase::AtlasDatabase(const QString &path)
    : m_path(path)
{
    static std::atomic_int counter = 0;
    m_name = u"ics-atlas-writer-%1"_s.arg(counter.fetch_add(1));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    if (!database.open())
        fail(Error { .kind = ErrorKind::WriteFailed, .file = path, .detail = database.lastError().text() });
    run(u"PRAGMA page_size = %1"_s.arg(atlasPageSize));
    run(u"PRAGMA journal_mode = OFF"_s); // the file is new and takes its name only when it is complete
    run(u"PRAGMA synchronous = OFF"_s);
    run(u"PRAGMA application_id = %1"_s.arg(atlasApplicationId));
    run(u"PRAGMA user_version = %1"_s.arg(atlasFormat));
    run(u"BEGIN"_s);
    runScript(QString::fromUtf8(schemaText));
}

AtlasDatabase::~AtlasDatabase()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase AtlasDatabase::connection() const { return QSqlDatabase::database(m_name, false); }

void AtlasDatabase::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void AtlasDatabase::fail(const QSqlQuery &query)
{
    fail(Error { .kind = ErrorKind::DatabaseError, .file = m_path, .detail = query.lastError().text() });
}

void AtlasDatabase::runScript(const QString &script)
{
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (statement.isEmpty() && (line.isEmpty() || line.startsWith("--"_L1)))
            continue;
        statement += line + u'\n';
        if (!line.endsWith(u';'))
            continue;
        run(statement);
        statement.clear();
    }
}

void AtlasDatabase::run(const QString &statement)
{
    if (m_error)
        return;
    QSqlQuery query(connection());
    if (!query.exec(statement))
        fail(query);
}

void AtlasDatabase::checkReferences()
{
    if (m_error)
        return;
    QSqlQuery query(connection());
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return fail(query);
    if (query.next())
        fail(Error { .kind = ErrorKind::Inconsistent,
            .file = m_path,
            .detail
            = u"%1 %2 → %3"_s.arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString()) });
}

TableInsert::TableInsert(AtlasDatabase &database, QLatin1StringView table, int columns)
    : m_database(database)
    , m_query(database.connection())
    , m_columns(columns)
{
    if (m_database.error())
        return;
    const QString marks = QString(u"?,"_s.repeated(columns)).chopped(1);
    if (!m_query.prepare("INSERT INTO "_L1 + table + " VALUES ("_L1 + marks + u')'))
        m_database.fail(m_query);
}

void TableInsert::addRow(std::initializer_list<QVariant> fields)
{
    Q_ASSERT(static_cast<int>(fields.size()) == m_columns);
    if (m_database.error())
        return;
    int position = 0;
    for (const QVariant &field : fields)
        m_query.bindValue(position++, field);
    if (!m_query.exec())
        m_database.fail(m_query);
}

}
