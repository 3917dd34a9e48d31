#include "FileIo.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <lzma.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct LzmaEnd
    {
        void operator()(lzma_stream *s) const { lzma_end(s); }
    };

    constexpr quint32 preset = 6;
    constexpr quint64 blockSize = quint64(8)
        << 20; // fixed, so that the result does not depend on the number of threads

    Result<QByteArray> run(lzma_stream &stream, const QByteArray &in, qint64 limit, const Error &failure)
    {
        stream.next_in = reinterpret_cast<const uint8_t *>(in.constData());
        stream.avail_in = static_cast<size_t>(in.size());
        QByteArray out;
        lzma_ret status = LZMA_OK;
        while (status == LZMA_OK) {
            const qsizetype before = out.size();
            if (before > limit)
                return Error { .kind = ErrorKind::TooLarge, .file = failure.file, .detail = QString::number(limit) };
            out.resize(before + std::max<qsizetype>(1 << 20, before / 2));
            stream.next_out = reinterpret_cast<uint8_t *>(out.data() + before);
            stream.avail_out = static_cast<size_t>(out.size() - before);
            status = lzma_code(&stream, LZMA_FINISH);
            out.resize(out.size() - static_cast<qsizetype>(stream.avail_out));
        }
        if (status != LZMA_STREAM_END)
            return failure;
        return out;
    }

}

Result<QByteArray> decompressXz(const QByteArray &packed, const QString &name, qint64 limit)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    const std::unique_ptr<lzma_stream, LzmaEnd> end(&stream);
    const Error failure { .kind = ErrorKind::BadCompression, .file = name };
    if (lzma_stream_decoder(&stream, quint64(1) << 30, LZMA_CONCATENATED) != LZMA_OK)
        return failure;
    return run(stream, packed, limit, failure);
}

Result<QByteArray> compressXz(const QByteArray &content)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    const std::unique_ptr<lzma_stream, LzmaEnd> end(&stream);
    lzma_mt options {};
    options.threads = std::max(1u, lzma_cputhreads());
    options.block_size = blockSize;
    options.preset = preset;
    options.check = LZMA_CHECK_CRC64;
    const Error failure { .kind = ErrorKind::WriteFailed, .detail = u"xz"_s };
    if (lzma_stream_encoder_mt(&stream, &options) != LZMA_OK)
        return failure;
    return run(stream, content, std::numeric_limits<qint64>::max(), failure);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir())
        return Error { .kind = ErrorKind::FileMissing, .file = path };
    if (!file.open(QIODevice::ReadOnly))
        return Error { .kind = ErrorKind::FileUnreadable, .file = path, .detail = file.errorString() };
    if (file.size() > limit)
        return Error { .kind = ErrorKind::TooLarge, .file = path, .detail = QString::number(limit) };
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error { .kind = ErrorKind::FileUnreadable, .file = path, .detail = file.errorString() };
    if (path.endsWith(".xz"_L1))
        return decompressXz(content, path, limit);
    return content;
}

Result<Done> writeFile(const QString &path, const QByteArray &content)
{
    QByteArray bytes = content;
    if (path.endsWith(".xz"_L1)) {
        auto packed = compressXz(content);
        if (!packed)
            return packed.error();
        bytes = std::move(*packed);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error { .kind = ErrorKind::WriteFailed, .file = path, .detail = file.errorString() };
    return Done {};
}

}
