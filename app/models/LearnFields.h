// The fields of one entry of a file of texts, each asked for once by its name. Keeps the first error, with the file,
// the entry and the field, so that the reader needs no check after every line. Internal to this library.
#pragma once

#include "LearnContent.h"
#include "domain/Error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <functional>

namespace ics {

class LearnFields final
{
public:
    enum Emptiness { NotEmpty, MayBeEmpty };

    /** The `number`th entry, from 1, of a list. */
    LearnFields(const QJsonValue &entry, const QString &file, const QString &list, int number);

    QString key(); // of the entry: small letters, digits and hyphens
    QString text(const char *name);
    /** Empty if the field is not there; an error if it is there and empty. */
    QString optionalText(const char *name);
    QStringList texts(const char *name, Emptiness emptiness = NotEmpty);
    std::vector<int> numbers(const char *name);
    std::vector<LearnRef> refs(const char *name);
    LearnTemplates templates(const char *name);
    /** Calls `read` with the fields of each object in a list, which may not be empty. */
    void objects(const char *name, const std::function<void(LearnFields &)> &read);

    /** The first error; a field that was not asked for is one. */
    [[nodiscard]] std::optional<Error> finish();

private:
    QJsonValue value(const char *name, QJsonValue::Type type);
    QStringList textsOf(const QJsonValue &values, const QString &name, Emptiness emptiness);
    void fail(const QString &reason);

    QJsonObject m_entry;
    QString m_file;
    QString m_name; // of the entry, for errors
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

/** BadJson that names the entry of a file and the reason. */
[[nodiscard]] Error learnError(const QString &file, const QString &entry, const QString &reason);

}
