// A read-only connection to an atlas that closes itself. Qt ties a connection to the thread that made it, so an object
// of this class is created, used and destroyed on one thread; readers that run side by side each open their own. The
// file is opened as immutable: no locks, no journal, and nothing is ever written beside it.
#pragma once

#include "domain/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace ics {

class AtlasConnection final
{
public:
    /** Errors: FileMissing, DatabaseError. Whether the file is an atlas is for readAtlas() to find out. */
    static Result<AtlasConnection> open(const QString &path);
    ~AtlasConnection();
    AtlasConnection(AtlasConnection &&other) noexcept;
    AtlasConnection &operator=(AtlasConnection &&other) noexcept;
    AtlasConnection(const AtlasConnection &) = delete;
    AtlasConnection &operator=(const AtlasConnection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSqlDatabase database() const;
    /** A forward-only query, prepared and not yet run. It must be gone before the connection is. */
    Result<QSqlQuery> prepare(const QString &sql) const;
    /** Runs a query without parameters. */
    Result<QSqlQuery> run(const QString &sql) const;
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;

private:
    AtlasConnection(QString path, QString name);
    void close();

    QString m_path;
    QString m_name; // of the Qt connection; empty once moved from
};

}
