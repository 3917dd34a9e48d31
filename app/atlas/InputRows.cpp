#include "InputRows.h"

#include <limits>

namespace ics {

double InputRow::requiredNumber(std::size_t i)
{
    const auto value = number(i);
    if (!value)
        fail(ErrorKind::BadNumber, i);
    return value.value_or(0);
}

int InputRow::requiredInteger(std::size_t i)
{
    const auto value = integer(i);
    if (!value || *value < std::numeric_limits<int>::min() || *value > std::numeric_limits<int>::max()) {
        fail(ErrorKind::BadNumber, i);
        return 0;
    }
    return static_cast<int>(*value);
}

bool InputRow::flag(std::size_t i)
{
    const QString word = text(i);
    if (word != u"1" && word != u"0")
        fail(ErrorKind::BadValue, i);
    return word == u"1";
}

Basis InputRow::basis(std::size_t i)
{
    const auto basis = basisFromKey(text(i));
    if (!basis)
        fail(ErrorKind::BadValue, i);
    return basis.value_or(Basis::Derived);
}

QString InputRow::source(std::size_t i, const Atlas &atlas)
{
    const QString key = text(i);
    if (!atlas.source(key))
        fail(ErrorKind::UnknownCode, i);
    return key;
}

LsoaId InputRow::lsoa(std::size_t i, const Atlas &atlas)
{
    const QString code = text(i);
    const LsoaId id = atlas.lsoaByCode(code);
    if (!isValid(id) && !code.isEmpty())
        fail(ErrorKind::UnknownCode, i);
    return id;
}

QString InputRow::unique(std::size_t i, QHash<QString, int> &seen)
{
    const QString code = text(i);
    if (code.isEmpty())
        fail(ErrorKind::BadValue, i);
    if (seen.contains(code))
        fail(ErrorKind::DuplicateCode, i);
    seen.insert(code, static_cast<int>(seen.size()));
    return code;
}

Result<Done> eachRow(
    const QString &path, std::initializer_list<const char *> names, const std::function<void(InputRow &)> &take)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto columns = reader->columns(names);
    if (!columns)
        return columns.error();
    InputRow row(*reader, *columns);
    while (reader->next())
        take(row);
    if (reader->error())
        return *reader->error();
    return Done {};
}

}
