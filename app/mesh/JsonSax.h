// Reading JSON as a stream of events, so that a file of 50 MB never becomes a tree, with the line and column
// of whatever is wrong: in the JSON itself, or in what a handler makes of it. No exception leaves.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <iterator>
#include <optional>
#include <string>

namespace ics {

/** In words, without the place: what of a text is no JSON. */
[[nodiscard]] QString jsonReason(const nlohmann::detail::exception &error);

/** Passes over everything; a handler derives from it and hides what it wants to hear. refuse() ends the
 * reading. */
class JsonHandler
{
public:
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(std::int64_t) { return true; }
    bool number_unsigned(std::uint64_t) { return true; }
    bool number_float(double, const std::string &) { return true; }
    bool string(std::string &) { return true; }
    bool binary(std::vector<std::uint8_t> &) { return true; }
    bool start_object(std::size_t) { return true; }
    bool key(std::string &) { return true; }
    bool end_object() { return true; }
    bool start_array(std::size_t) { return true; }
    bool end_array() { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &e)
    {
        return refuse(ErrorKind::BadJson, jsonReason(e));
    }

    bool refuse(ErrorKind kind, const QString &detail)
    {
        m_error = Error { .kind = kind, .detail = detail };
        return false;
    }
    bool refuse(const Error &error)
    {
        m_error = error;
        return false;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /** Bytes read so far; set by readJson(). */
    const char *const *position = nullptr;

private:
    std::optional<Error> m_error;
};

/** Walks over bytes and lets others see how far it has come. */
class WatchedBytes
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    WatchedBytes(const char *at, const char **watch)
        : m_at(at)
        , m_watch(watch)
    {
    }
    reference operator*() const { return *m_at; }
    WatchedBytes &operator++()
    {
        ++m_at;
        *m_watch = m_at;
        return *this;
    }
    WatchedBytes operator++(int)
    {
        WatchedBytes before = *this;
        ++*this;
        return before;
    }
    bool operator==(const WatchedBytes &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_watch;
};

/** Counts lines from 1 between two positions, going on from where it last stopped. */
class LineCounter
{
public:
    explicit LineCounter(const char *begin)
        : m_at(begin)
        , m_lineStart(begin)
    {
    }
    qint64 lineAt(const char *position)
    {
        for (; m_at < position; ++m_at) {
            if (*m_at == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
        return m_line;
    }
    [[nodiscard]] qint64 columnAt(const char *position) const { return position - m_lineStart + 1; }

private:
    const char *m_at;
    const char *m_lineStart;
    qint64 m_line = 1;
};

/** Errors: BadJson, and what the handler refuses, each with its line and column. */
template <typename Handler> Result<Done> readJson(const QByteArray &content, const QString &name, Handler &handler)
{
    const char *begin = content.constData();
    const char *position = begin;
    handler.position = &position;
    const bool finished = nlohmann::json::sax_parse(
        WatchedBytes(begin, &position), WatchedBytes(begin + content.size(), &position), &handler);
    handler.position = nullptr;
    if (finished && !handler.error())
        return Done {};
    Error error = handler.error().value_or(Error { .kind = ErrorKind::BadJson });
    error.file = name;
    if (error.line == 0) {
        const char *last = position > begin ? position - 1 : begin;
        LineCounter lines(begin);
        error.line = lines.lineAt(last);
        error.column = lines.columnAt(last);
    }
    return error;
}

}
