#include "LinedJson.h"

#include "mesh/JsonSax.h"

#include <QCoreApplication>

#include <algorithm>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnError)
    };

    constexpr std::size_t deepest = 16;
    constexpr int mostValues = 200'000;

    class TreeMaker final : public JsonHandler
    {
    public:
        using Kind = LinedValue::Kind;

        explicit TreeMaker(const QByteArray &content)
            : m_lines(content.constData())
        {
        }
        bool null() { return add(Kind::Null) && isWithinLimit(); }
        bool boolean(bool) { return add(Kind::Bool) && isWithinLimit(); }
        bool number_integer(std::int64_t number) { return addNumber(static_cast<double>(number)); }
        bool number_unsigned(std::uint64_t number) { return addNumber(static_cast<double>(number)); }
        bool number_float(double number, const std::string &) { return addNumber(number); }
        bool string(std::string &text)
        {
            add(Kind::Text)->text = QString::fromStdString(text);
            return isWithinLimit();
        }
        bool key(std::string &name)
        {
            m_name = QString::fromStdString(name);
            return true;
        }
        bool start_object(std::size_t) { return open(Kind::Object); }
        bool start_array(std::size_t) { return open(Kind::List); }
        bool end_object() { return close(); }
        bool end_array() { return close(); }

        LinedValue root {};

    private:
        LinedValue *add(Kind kind)
        {
            LinedValue *value = m_open.empty() ? &root : &m_open.back()->items.emplace_back();
            value->kind = kind;
            value->line = m_lines.lineAt(*position - 1);
            value->name = std::exchange(m_name, {});
            return value;
        }
        bool addNumber(double number)
        {
            add(Kind::Number)->number = number;
            return isWithinLimit();
        }
        bool open(Kind kind)
        {
            if (m_open.size() == deepest)
                return refuse(ErrorKind::BadJson, Text::tr("it is nested too deeply"));
            m_open.push_back(add(kind));
            return isWithinLimit();
        }
        bool close()
        {
            m_open.pop_back();
            return true;
        }

        bool isWithinLimit()
        {
            return ++m_count <= mostValues || refuse(ErrorKind::TooLarge, QString::number(mostValues));
        }

        LineCounter m_lines;
        int m_count = 0;
        QString m_name;
        std::vector<LinedValue *> m_open; // each holds the next, so none of them moves while it is open
    };

}

const LinedValue *LinedValue::field(QStringView fieldName) const
{
    const auto found = std::ranges::find(items, fieldName, &LinedValue::name);
    return kind == Kind::Object && found != items.end() ? &*found : nullptr;
}

Result<LinedValue> readLinedJson(const QByteArray &content, const QString &nameForErrors)
{
    TreeMaker tree(content);
    if (const auto done = readJson(content, nameForErrors, tree); !done)
        return done.error();
    return std::move(tree.root);
}

}
