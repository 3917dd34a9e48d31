#include "domain/Csv.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    auto reader = ics::CsvReader::fromBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("fuzz"));
    if (!reader)
        return 0;
    while (reader->next()) {
        if (reader->fieldCount() != reader->header().size())
            std::abort();
        for (int i = 0; i < reader->fieldCount(); ++i)
            (void)reader->number(i);
    }
    return 0;
}
