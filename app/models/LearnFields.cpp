#include "LearnFields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnError)
    };

}

Error learnError(const QString &file, const QString &entry, const QString &reason)
{
    return { .kind = ErrorKind::BadJson, .file = file, .detail = Text::tr("the entry “%1”: %2").arg(entry, reason) };
}

LearnFields::LearnFields(const QJsonValue &entry, const QString &file, const QString &list, int number)
    : m_entry(entry.toObject())
    , m_file(file)
    , m_name(m_entry.value("key"_L1).toString(u"%1 %2"_s.arg(list).arg(number)))
{
    if (!entry.isObject())
        fail(Text::tr("is no object"));
}

void LearnFields::fail(const QString &reason)
{
    if (!m_error)
        m_error = learnError(m_file, m_name, reason);
}

QJsonValue LearnFields::value(const char *name, QJsonValue::Type type)
{
    const QString key = QString::fromUtf8(name);
    m_asked.insert(key);
    const QJsonValue found = m_entry.value(key);
    if (found.isUndefined())
        fail(Text::tr("the field “%1” is missing").arg(key));
    else if (found.type() != type)
        fail(Text::tr("the field “%1” is of the wrong kind").arg(key));
    return found.type() == type ? found : QJsonValue(type);
}

QString LearnFields::key()
{
    static const QRegularExpression allowed(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const QString text = value("key", QJsonValue::String).toString();
    if (!allowed.match(text).hasMatch())
        fail(Text::tr("its key is not made of small letters, digits and hyphens"));
    return text;
}

QString LearnFields::text(const char *name)
{
    const QString text = value(name, QJsonValue::String).toString();
    if (text.trimmed().isEmpty())
        fail(Text::tr("the field “%1” is empty").arg(QString::fromUtf8(name)));
    return text;
}

QString LearnFields::optionalText(const char *name)
{
    return m_entry.contains(QString::fromUtf8(name)) ? text(name) : QString();
}

QStringList LearnFields::texts(const char *name, Emptiness emptiness)
{
    return textsOf(value(name, QJsonValue::Array), QString::fromUtf8(name), emptiness);
}

QStringList LearnFields::textsOf(const QJsonValue &values, const QString &name, Emptiness emptiness)
{
    QStringList texts;
    for (const QJsonValue text : values.toArray()) {
        if (text.toString().trimmed().isEmpty())
            fail(Text::tr("the list “%1” holds something that is no text, or an empty one").arg(name));
        texts += text.toString();
    }
    if (texts.isEmpty() && emptiness == NotEmpty)
        fail(Text::tr("the list “%1” is empty").arg(name));
    return texts;
}

std::vector<int> LearnFields::numbers(const char *name)
{
    std::vector<int> numbers;
    for (const QJsonValue number : value(name, QJsonValue::Array).toArray()) {
        if (number.toInt(-1) < 1)
            fail(Text::tr("the list “%1” holds something that is no number from 1").arg(QString::fromUtf8(name)));
        numbers.push_back(number.toInt());
    }
    return numbers;
}

std::vector<LearnRef> LearnFields::refs(const char *name)
{
    std::vector<LearnRef> refs;
    for (const QString &text : texts(name)) {
        if (const auto ref = learnRefFromText(text))
            refs.push_back(*ref);
        else
            fail(Text::tr("“%1” in “%2” is no reference").arg(text, QString::fromUtf8(name)));
    }
    return refs;
}

LearnTemplates LearnFields::templates(const char *name)
{
    LearnTemplates templates;
    const QJsonObject levels = value(name, QJsonValue::Object).toObject();
    for (auto level = levels.begin(); level != levels.end(); ++level)
        templates[level.key()] = textsOf(level.value(), QString::fromUtf8(name) + u'.' + level.key(), NotEmpty);
    return templates;
}

void LearnFields::objects(const char *name, const std::function<void(LearnFields &)> &read)
{
    const QJsonArray list = value(name, QJsonValue::Array).toArray();
    if (list.isEmpty())
        fail(Text::tr("the list “%1” is empty").arg(QString::fromUtf8(name)));
    for (const QJsonValue object : list) {
        LearnFields fields(object, m_file, QString::fromUtf8(name), 1);
        fields.m_name = m_name;
        read(fields);
        if (auto error = fields.finish(); error && !m_error)
            m_error = error;
    }
}

std::optional<Error> LearnFields::finish()
{
    for (const QString &name : m_entry.keys())
        if (!m_asked.contains(name))
            fail(Text::tr("the field “%1” is unknown").arg(name));
    return m_error;
}

}
