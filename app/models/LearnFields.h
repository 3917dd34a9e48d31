// The fields of one entry of a file of texts, each asked for once by its name. Keeps the first error, with the file,
// the entry and the field, so that the reader needs no check after every line. Internal to this library.
#pragma once

#include "LearnContent.h"
#include "LinedJson.h"

#include <QSet>

#include <functional>

namespace ics {

class LearnFields final
{
public:
    enum Emptiness { NotEmpty, MayBeEmpty };

    /** The `number`th entry, from 1, of a list; must outlive this. */
    LearnFields(const LinedValue &entry, const QString &file, const QString &list, int number);

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

    /** The line of a field, or of the entry where it has none of that name. */
    [[nodiscard]] qint64 lineOf(const char *name) const;
    [[nodiscard]] qint64 line() const { return m_entry.line; }

    /** The first error; a field that was not asked for is one. */
    [[nodiscard]] std::optional<Error> finish();

private:
    const LinedValue &value(const char *name, LinedValue::Kind kind);
    QStringList textsOf(const LinedValue &values, const QString &name, Emptiness emptiness);
    void fail(const QString &reason, qint64 line);

    const LinedValue &m_entry;
    QString m_file;
    QString m_name; // of the entry, for errors
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

/** BadJson that names the line, the entry of a file and the reason. */
[[nodiscard]] Error learnError(const QString &file, qint64 line, const QString &entry, const QString &reason);
/** The list of that name in a file of texts. Errors: FileMissing, FileUnreadable, TooLarge, and BadJson with the line
    and, where it can be told, the entry. */
[[nodiscard]] Result<LinedValue> readLearnList(const QString &path, const QString &list);

}
