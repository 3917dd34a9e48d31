#include "TourFields.h"

#include "TourReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::TourReader)
    };

    struct LearnText
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnError)
    };

    QString keyOf(const char *name) { return QString::fromUtf8(name); }

    int countWords(const QString &text)
    {
        static const QRegularExpression gap(u"\\s+"_s);
        return static_cast<int>(text.split(gap, Qt::SkipEmptyParts).size());
    }

}

void TourFaults::add(qint64 line, const QString &reason)
{
    m_all.push_back({ .kind = ErrorKind::BadField, .file = m_file, .line = line, .detail = reason });
}

std::vector<Error> TourFaults::take()
{
    std::ranges::stable_sort(m_all, {}, &Error::line);
    if (m_all.size() > tourLimits::faults)
        m_all.resize(tourLimits::faults);
    return std::move(m_all);
}

TourFields::TourFields(const LinedValue &object, TourFaults &faults)
    : m_object(object)
    , m_faults(faults)
{
    if (object.kind != LinedValue::Kind::Object)
        faults.add(object.line, LearnText::tr("is no object"));
}

void TourFields::failAt(const char *name, const QString &reason)
{
    const LinedValue *field = m_object.field(keyOf(name));
    m_faults.add(field ? field->line : m_object.line, reason);
}

const LinedValue *TourFields::value(const char *name, LinedValue::Kind kind, bool mustBe)
{
    m_asked.insert(keyOf(name));
    const LinedValue *found = m_object.field(keyOf(name));
    if (!found && mustBe && m_object.kind == LinedValue::Kind::Object)
        failAt(name, LearnText::tr("the field “%1” is missing").arg(keyOf(name)));
    if (!found || found->kind == kind)
        return found;
    failAt(name, LearnText::tr("the field “%1” is of the wrong kind").arg(keyOf(name)));
    return nullptr;
}

QString TourFields::limited(const char *name, const LinedValue *value, qsizetype mostCharacters)
{
    if (!value)
        return {};
    const QString text = value->text.simplified();
    if (text.isEmpty())
        failAt(name, LearnText::tr("the field “%1” is empty").arg(keyOf(name)));
    if (text.size() > mostCharacters)
        failAt(
            name, Text::tr("“%1” has %2 characters, %3 at most").arg(keyOf(name)).arg(text.size()).arg(mostCharacters));
    return text;
}

QString TourFields::text(const char *name, qsizetype mostCharacters)
{
    return limited(name, value(name, LinedValue::Kind::Text, true), mostCharacters);
}

QString TourFields::optional(const char *name)
{
    return limited(name, value(name, LinedValue::Kind::Text, false), tourLimits::textCharacters);
}

QString TourFields::words(const char *name, int most)
{
    const QString text = this->text(name, tourLimits::textCharacters);
    checkWords(name, text, most);
    return text;
}

QString TourFields::optionalWords(const char *name, int most)
{
    const QString text = optional(name);
    checkWords(name, text, most);
    return text;
}

QString TourFields::oneOf(const char *name, const QStringList &known)
{
    const QString text = optional(name);
    checkKnown(name, text, known);
    return text;
}

double TourFields::number(const char *name)
{
    const LinedValue *found = value(name, LinedValue::Kind::Number, true);
    return found ? found->number : -1;
}

const LinedValue *TourFields::list(const char *name) { return value(name, LinedValue::Kind::List, true); }

void TourFields::checkWords(const char *name, const QString &text, int most)
{
    if (const int count = countWords(text); count > most)
        failAt(name, Text::tr("“%1” has %2 words, %3 at most").arg(keyOf(name)).arg(count).arg(most));
}

void TourFields::checkKnown(const char *name, const QString &text, const QStringList &known)
{
    if (!text.isEmpty() && !known.contains(text))
        failAt(name, Text::tr("“%1” is not known as “%2”; known are: %3").arg(text, keyOf(name), known.join(u", "_s)));
}

void TourFields::finish()
{
    QSet<QString> seen;
    for (const LinedValue &field :
        m_object.kind == LinedValue::Kind::Object ? m_object.items : std::vector<LinedValue>()) {
        if (!m_asked.contains(field.name))
            m_faults.add(field.line, LearnText::tr("the field “%1” is unknown").arg(field.name));
        else if (seen.contains(field.name))
            m_faults.add(field.line, Text::tr("the field “%1” stands twice").arg(field.name));
        seen.insert(field.name);
    }
}

}
