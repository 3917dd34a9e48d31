#include "ContentHash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr QByteArrayView marker("ics-content-hash:");
    constexpr qsizetype digits = 64;
    constexpr qsizetype markerWithin = 64 * 1024; // the table meta is the first of the file
    constexpr qint64 chunk = 1 << 20;
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    constexpr qsizetype headerSize = 100;

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ContentHash)
    };

    Error unreadable(const QFile &file)
    {
        return { .kind = ErrorKind::FileUnreadable, .file = file.fileName(), .detail = file.errorString() };
    }

    /** Where the digits begin, or -1. */
    qsizetype digitsAt(const QByteArray &start)
    {
        const qsizetype at = start.indexOf(marker);
        return at < 0 || at + marker.size() + digits > start.size() ? -1 : at + marker.size();
    }

    struct Sum
    {
        QByteArray written; // the digits found in the file; empty: no marker
        qsizetype position = -1;
        QByteArray computed;
    };

    Result<Sum> sumOf(QFile &file)
    {
        Sum sum;
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        QByteArray block = file.read(chunk);
        sum.position = digitsAt(block.left(markerWithin));
        if (sum.position >= 0) {
            sum.written = block.mid(sum.position, digits);
            block.replace(sum.position, digits, QByteArray(digits, '0'));
        }
        for (; !block.isEmpty(); block = file.read(chunk))
            hash.addData(block);
        if (file.error() != QFileDevice::NoError)
            return unreadable(file);
        sum.computed = hash.result().toHex();
        return sum;
    }

    bool isIntact(const QString &path) { return verifyFile(path).has_value(); }

    bool hasMarker(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && digitsAt(file.read(markerWithin)) >= 0;
    }

    Error damaged(const QString &path, const QString &how)
    {
        return { .kind = ErrorKind::AtlasDamaged, .file = path, .detail = how };
    }

    // A file with our marker in it but a foreign header is ours and damaged.
    Error foreign(const QString &path, const QString &what)
    {
        if (hasMarker(path))
            return damaged(path, Text::tr("its header was changed"));
        return { .kind = ErrorKind::NotAnAtlas, .file = path, .detail = what };
    }

    Result<Done> checkVersion(const QString &path, quint32 version)
    {
        if (version == atlasFormat)
            return Done {};
        if (!isIntact(path))
            return damaged(path, Text::tr("its checksum does not match"));
        return Error { .kind = version > atlasFormat ? ErrorKind::AtlasNewer : ErrorKind::AtlasOlder,
            .file = path,
            .detail = u"%1/%2"_s.arg(version).arg(atlasFormat) };
    }

    Result<Done> checkLength(const QString &path, const QByteArray &header, qint64 size)
    {
        const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
        const qint64 pageSize = stored == 1 ? 65536 : stored; // 65536 does not fit in 16 bits and is written as 1
        const qint64 expected = pageSize * qFromBigEndian<quint32>(header.constData() + 28);
        if (size < expected)
            return Error { .kind = ErrorKind::FileTruncated, .file = path };
        if (size > expected)
            return damaged(path, Text::tr("it is longer than it should be"));
        return Done {};
    }

}

QByteArray unsealedHash() { return marker.toByteArray() + QByteArray(digits, '0'); }

Result<Done> sealFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return unreadable(file);
    const auto sum = sumOf(file);
    if (!sum)
        return sum.error();
    if (sum->position < 0)
        return Error { .kind = ErrorKind::NotAnAtlas, .file = path };
    if (!file.seek(sum->position) || file.write(sum->computed) != digits || !file.flush())
        return Error { .kind = ErrorKind::WriteFailed, .file = path, .detail = file.errorString() };
    return Done {};
}

Result<Done> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { .kind = ErrorKind::FileMissing, .file = path };
    if (!info.isFile())
        return Error {
            .kind = ErrorKind::FileUnreadable, .file = path, .detail = Text::tr("it is a folder, not a file")
        };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray header = file.read(headerSize);
    if (!magic.first(std::min(header.size(), magic.size()))
             .startsWith(header.first(std::min(header.size(), magic.size()))))
        return foreign(path, Text::tr("it is not an SQLite database"));
    if (header.size() < headerSize)
        return Error { .kind = ErrorKind::FileTruncated, .file = path };
    if (qFromBigEndian<quint32>(header.constData() + 68) != atlasApplicationId)
        return foreign(path, Text::tr("it is a database of another application"));
    if (const auto length = checkLength(path, header, info.size()); !length)
        return length;
    return checkVersion(path, qFromBigEndian<quint32>(header.constData() + 60));
}

Result<QString> verifyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const auto sum = sumOf(file);
    if (!sum)
        return sum.error();
    if (sum->written.isEmpty() || sum->written != sum->computed)
        return damaged(path, Text::tr("its checksum does not match"));
    return QString::fromLatin1(sum->written);
}

}
