#include "LearnFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnError)
    };

    constexpr qsizetype largestFile = 16 << 20;

    Result<QByteArray> bytesOf(const QString &path)
    {
        QFile file(path);
        if (!file.exists())
            return Error { ErrorKind::FileMissing, path };
        if (!file.open(QIODevice::ReadOnly))
            return Error { .kind = ErrorKind::FileUnreadable, .file = path, .detail = file.errorString() };
        if (file.size() > largestFile)
            return Error { .kind = ErrorKind::TooLarge, .file = path, .detail = QString::number(largestFile) };
        return file.readAll();
    }

    // The parser says only where it gave up: the entry is the last one whose key stands before that.
    Error withEntry(Error error, const QByteArray &bytes)
    {
        qsizetype lineStart = 0;
        for (qint64 line = 1; line < error.line; ++line)
            lineStart = bytes.indexOf('\n', lineStart) + 1;
        static const QRegularExpression key(u"\"key\"\\s*:\\s*\"([^\"\\n]*)\""_s);
        QString entry;
        for (auto keys = key.globalMatch(QString::fromUtf8(bytes.left(lineStart + error.column))); keys.hasNext();)
            entry = keys.next().captured(1);
        if (!entry.isEmpty())
            error.detail = Text::tr("in or after the entry “%1”: %2").arg(entry, error.detail);
        return error;
    }

    bool isNumberFromOne(const LinedValue &value)
    {
        return value.kind == LinedValue::Kind::Number && value.number >= 1 && value.number <= 1e6
            && value.number == std::floor(value.number);
    }

}

Error learnError(const QString &file, qint64 line, const QString &entry, const QString &reason)
{
    return { .kind = ErrorKind::BadJson,
        .file = file,
        .line = line,
        .detail = Text::tr("the entry “%1”: %2").arg(entry, reason) };
}

Result<LinedValue> readLearnList(const QString &path, const QString &list)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    auto root = readLinedJson(*bytes, path);
    if (!root)
        return withEntry(root.error(), *bytes);
    const auto found = std::ranges::find(root->items, list, &LinedValue::name);
    if (found == root->items.end() || found->kind != LinedValue::Kind::List)
        return Error { .kind = ErrorKind::BadJson,
            .file = path,
            .line = root->line,
            .detail = Text::tr("the list “%1” is missing").arg(list) };
    return std::move(*found);
}

LearnFields::LearnFields(const LinedValue &entry, const QString &file, const QString &list, int number)
    : m_entry(entry)
    , m_file(file)
    , m_name(u"%1 %2"_s.arg(list).arg(number))
{
    if (const LinedValue *key = entry.field(u"key"); key && key->kind == LinedValue::Kind::Text)
        m_name = key->text;
    if (entry.kind != LinedValue::Kind::Object)
        fail(Text::tr("is no object"), entry.line);
}

void LearnFields::fail(const QString &reason, qint64 line)
{
    if (!m_error)
        m_error = learnError(m_file, line, m_name, reason);
}

qint64 LearnFields::lineOf(const char *name) const
{
    const LinedValue *found = m_entry.field(QString::fromUtf8(name));
    return found ? found->line : m_entry.line;
}

const LinedValue &LearnFields::value(const char *name, LinedValue::Kind kind)
{
    static const LinedValue none;
    const QString key = QString::fromUtf8(name);
    m_asked.insert(key);
    const LinedValue *found = m_entry.field(key);
    if (!found)
        fail(Text::tr("the field “%1” is missing").arg(key), m_entry.line);
    else if (found->kind != kind)
        fail(Text::tr("the field “%1” is of the wrong kind").arg(key), found->line);
    return found && found->kind == kind ? *found : none;
}

QString LearnFields::key()
{
    static const QRegularExpression allowed(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const QString text = value("key", LinedValue::Kind::Text).text;
    if (!allowed.match(text).hasMatch())
        fail(Text::tr("its key is not made of small letters, digits and hyphens"), lineOf("key"));
    return text;
}

QString LearnFields::text(const char *name)
{
    const QString text = value(name, LinedValue::Kind::Text).text;
    if (text.trimmed().isEmpty())
        fail(Text::tr("the field “%1” is empty").arg(QString::fromUtf8(name)), lineOf(name));
    return text;
}

QString LearnFields::optionalText(const char *name)
{
    return m_entry.field(QString::fromUtf8(name)) ? text(name) : QString();
}

QStringList LearnFields::texts(const char *name, Emptiness emptiness)
{
    return textsOf(value(name, LinedValue::Kind::List), QString::fromUtf8(name), emptiness);
}

QStringList LearnFields::textsOf(const LinedValue &values, const QString &name, Emptiness emptiness)
{
    QStringList texts;
    for (const LinedValue &text : values.items) {
        if (text.kind != LinedValue::Kind::Text || text.text.trimmed().isEmpty())
            fail(Text::tr("the list “%1” holds something that is no text, or an empty one").arg(name), text.line);
        texts += text.text;
    }
    if (texts.isEmpty() && emptiness == NotEmpty)
        fail(Text::tr("the list “%1” is empty").arg(name), values.line);
    return texts;
}

std::vector<int> LearnFields::numbers(const char *name)
{
    std::vector<int> numbers;
    for (const LinedValue &number : value(name, LinedValue::Kind::List).items) {
        if (isNumberFromOne(number))
            numbers.push_back(static_cast<int>(number.number));
        else
            fail(Text::tr("the list “%1” holds something that is no number from 1").arg(QString::fromUtf8(name)),
                number.line);
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
            fail(Text::tr("“%1” in “%2” is no reference").arg(text, QString::fromUtf8(name)), lineOf(name));
    }
    return refs;
}

LearnTemplates LearnFields::templates(const char *name)
{
    LearnTemplates templates;
    for (const LinedValue &level : value(name, LinedValue::Kind::Object).items)
        templates[level.name] = textsOf(level, QString::fromUtf8(name) + u'.' + level.name, NotEmpty);
    return templates;
}

void LearnFields::objects(const char *name, const std::function<void(LearnFields &)> &read)
{
    const LinedValue &list = value(name, LinedValue::Kind::List);
    if (list.items.empty())
        fail(Text::tr("the list “%1” is empty").arg(QString::fromUtf8(name)), list.line);
    for (const LinedValue &object : list.items) {
        LearnFields fields(object, m_file, QString::fromUtf8(name), 1);
        fields.m_name = m_name;
        read(fields);
        if (auto error = fields.finish(); error && !m_error)
            m_error = error;
    }
}

std::optional<Error> LearnFields::finish()
{
    for (const LinedValue &field : m_entry.items)
        if (m_entry.kind == LinedValue::Kind::Object && !m_asked.contains(field.name))
            fail(Text::tr("the field “%1” is unknown").arg(field.name), field.line);
    return m_error;
}

}
