// The fields of one object of a tour's file, each asked for by its name. What is wrong with one becomes a fault with
// the line on which it stands, and the reading goes on, so that a trainer sees all of them at once. Internal to this
// library.
#pragma once

#include "LinedJson.h"

#include <QSet>
#include <QStringList>

namespace ics {

/** Faults in a file, in the order of their lines; no more than a person would read. */
class TourFaults final
{
public:
    explicit TourFaults(QString file)
        : m_file(std::move(file))
    {
    }
    void add(qint64 line, const QString &reason);
    [[nodiscard]] std::vector<Error> take();
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    std::vector<Error> m_all;
};

class TourFields final
{
public:
    /** Both must outlive this. */
    TourFields(const LinedValue &object, TourFaults &faults);

    /** One that must be there, in so many characters. */
    QString text(const char *name, qsizetype mostCharacters);
    QString optional(const char *name);
    QString words(const char *name, int most);
    QString optionalWords(const char *name, int most);
    QString oneOf(const char *name, const QStringList &known); // may be missing
    double number(const char *name); // −1 if it is not there
    const LinedValue *list(const char *name);

    void checkWords(const char *name, const QString &text, int most);
    /** An empty text is none. */
    void checkKnown(const char *name, const QString &text, const QStringList &known);
    /** At the line of the field, or of the object without it. */
    void failAt(const char *name, const QString &reason);
    /** Once all are asked for: any other field is a fault. */
    void finish();

private:
    const LinedValue *value(const char *name, LinedValue::Kind kind, bool mustBe);
    QString limited(const char *name, const LinedValue *value, qsizetype mostCharacters);

    const LinedValue &m_object;
    TourFaults &m_faults;
    QSet<QString> m_asked;
};

}
