// Any bytes as a list: the rows that are read, joined again, are the file up to the first error.
#include "report/RecordReader.h"

#include <QBuffer>

#include <cstdlib>

namespace {

void check(QByteArray bytes, const ics::ListFormat &format)
{
    QByteArray plain = bytes.mid(format.bomBytes);
    if (format.isUtf16()) {
        const bool bigEndian = format.encoding == ics::ListEncoding::Utf16Be;
        ics::Utf16Decoder decoder(bigEndian);
        QByteArray decoded;
        decoder.append(plain, decoded);
        if (decoder.finish(decoded)) {
            QByteArray back;
            ics::appendUtf16(decoded, bigEndian, back);
            if (back != plain)
                std::abort();
        }
        plain = decoded;
    }
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ics::RecordReader reader(device, format, QStringLiteral("fuzz"));
    QByteArray all;
    while (reader.next()) {
        for (int field = 0; field < reader.fieldCount(); ++field)
            (void)ics::decodedField(reader.field(field), format);
        all += reader.row().toByteArray() + reader.lineEnd().toByteArray();
    }
    if (!plain.startsWith(all) || (!reader.error() && all != plain))
        std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ics::ListFormat format = ics::formatOfEncoding(bytes, bytes.isValidUtf8());
    ics::findSeparator(format, QByteArrayView(bytes).sliced(format.bomBytes));
    check(bytes, format);
    for (const ics::ListEncoding encoding : { ics::ListEncoding::Utf16Le, ics::ListEncoding::Utf16Be })
        check(bytes, { .encoding = encoding });
    return 0;
}
