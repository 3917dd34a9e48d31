// Rows into one table of the atlas being written. The first error of any table is kept in the AtlasDatabase and stops
// the rest, so that a writer need not ask after each row.
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace ics {

/** The writable connection to a new database file: opened with its schema, closed by the destructor. */
class AtlasDatabase final
{
public:
    explicit AtlasDatabase(const QString &path);
    ~AtlasDatabase();
    AtlasDatabase(const AtlasDatabase &) = delete;
    AtlasDatabase &operator=(const AtlasDatabase &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(const Error &error);
    void fail(const QSqlQuery &query);
    /** Runs statements that end in a semicolon at the end of a line. */
    void runScript(const QString &script);
    void run(const QString &statement);
    /** Errors: Inconsistent, with the first table and row whose reference leads nowhere. */
    void checkReferences();

private:
    QString m_path;
    QString m_name;
    std::optional<Error> m_error;
};

namespace detail {
    inline QVariant field(const QString &text)
    {
        return text.isNull() ? QVariant(QLatin1StringView("")) : QVariant(text);
    }
    inline QVariant field(const QByteArray &blob) { return blob; }
    inline QVariant field(const QVariant &any) { return any; }
    inline QVariant field(QDate date)
    {
        return date.isValid() ? date.toString(Qt::ISODate) : QString(QLatin1StringView(""));
    }
    inline QVariant field(bool yes) { return yes ? 1 : 0; }
    inline QVariant field(int number) { return number; }
    inline QVariant field(double number) { return number; }
    inline QVariant field(std::size_t number) { return static_cast<qint64>(number); }
    template <typename T>
    requires std::is_enum_v<T> QVariant field(T id) // none is NULL
    {
        return static_cast<int>(id) < 0 ? QVariant() : QVariant(static_cast<int>(id));
    }
    template <typename T> QVariant field(const std::optional<T> &value)
    {
        return value ? QVariant::fromValue(*value) : QVariant();
    }
}

class TableInsert final
{
public:
    /** The name of the table may be followed by the names of its columns in brackets. */
    TableInsert(AtlasDatabase &database, QLatin1StringView table, int columns);

    template <typename... Fields> void add(const Fields &...fields) { addRow({ detail::field(fields)... }); }

private:
    void addRow(std::initializer_list<QVariant> fields);

    AtlasDatabase &m_database;
    QSqlQuery m_query;
    int m_columns;
};

}
