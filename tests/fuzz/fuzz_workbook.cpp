// Any bytes as a workbook.
#include "report/Workbook.h"

#include <QTemporaryFile>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    QTemporaryFile file;
    if (!file.open())
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    const QString name = file.fileName();
    file.close();
    const auto book = ics::Workbook::open(name);
    if (book)
        (void)book->read([](const QStringList &, double) { return true; });
    return 0;
}
