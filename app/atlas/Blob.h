// Arrays of numbers as bytes: little-endian, one after another, with nothing before or behind.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace ics {

namespace detail {
    template <std::size_t size>
    using Bits = std::conditional_t<size == 2, quint16, std::conditional_t<size == 4, quint32, quint64>>;
}

template <typename Number> [[nodiscard]] QByteArray toBlob(std::span<const Number> numbers)
{
    QByteArray blob(static_cast<qsizetype>(numbers.size_bytes()), Qt::Uninitialized);
    if (!numbers.empty())
        qToLittleEndian<detail::Bits<sizeof(Number)>>(
            numbers.data(), static_cast<qsizetype>(numbers.size()), blob.data());
    return blob;
}

/** Nothing if the blob does not hold exactly that many. */
template <typename Number>
[[nodiscard]] std::optional<std::vector<Number>> fromBlob(const QByteArray &blob, std::size_t count)
{
    if (static_cast<std::size_t>(blob.size()) != count * sizeof(Number))
        return std::nullopt;
    std::vector<Number> numbers(count);
    if (count > 0)
        qFromLittleEndian<detail::Bits<sizeof(Number)>>(
            blob.constData(), static_cast<qsizetype>(count), numbers.data());
    return numbers;
}

}
