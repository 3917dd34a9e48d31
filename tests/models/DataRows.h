// Rows of a table of data/ by the names of its columns, read without any code of the application, so that what it
// counts can be counted again.
#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

using DataRow = QHash<QString, QString>;

/** Fields of one line; quotes are doubled inside quotes. No table of data/ has a line break within a field. */
inline QStringList dataFields(const QString &line)
{
    QStringList fields { QString() };
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields << QString();
        else
            fields.back() += c;
    }
    return fields;
}

inline std::vector<DataRow> dataRows(const QString &table)
{
    QFile file(QStringLiteral(ICS_SOURCE_DIR "/data/") + table);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = dataFields(lines.front());
    std::vector<DataRow> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = dataFields(line);
        DataRow row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], fields.value(i));
        rows.push_back(row);
    }
    return rows;
}

}
