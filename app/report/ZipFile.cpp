#include "ZipFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <zip.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Error unreadable(const QString &path, const QString &reason)
    {
        return { .kind = ErrorKind::FileUnreadable, .file = path, .detail = reason };
    }

    QString reasonOf(int code)
    {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString text = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return text;
    }

    int isStopped(zip_t *, void *stop)
    {
        const auto *requested = static_cast<const std::atomic_bool *>(stop);
        return requested && *requested ? 1 : 0;
    }

    /** A copy of the file beside the one it is to become; it goes away unless it is renamed. */
    bool copyTo(QTemporaryFile &copy, const QString &from)
    {
        QFile input(from);
        if (!input.open(QIODevice::ReadOnly) || !copy.open())
            return false;
        QByteArray piece;
        while (!(piece = input.read(1 << 20)).isEmpty())
            if (copy.write(piece) != piece.size())
                return false;
        (void)copy.fileName(); // gives a file that has had no name so far one
        copy.close();
        return input.error() == QFileDevice::NoError;
    }

    /** The content must stay where it is until the archive is closed. */
    bool putPart(zip *archive, const ZipPart &part)
    {
        zip_source_t *source = part.file.isEmpty()
            ? zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0)
            : zip_source_file(archive, QFile::encodeName(part.file).constData(), 0, -1);
        if (source
            && zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) >= 0)
            return true;
        zip_source_free(source);
        return false;
    }

}

ZipEntry::ZipEntry(zip_file *file, qint64 limit)
    : m_file(file)
    , m_limit(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry() { zip_fclose(m_file); }

qint64 ZipEntry::readData(char *data, qint64 most)
{
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (count < 0) {
        setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    if (!withinLimits(data, count)) {
        setErrorString(u"larger than any spreadsheet needs to be"_s);
        return -1;
    }
    return count > 0 ? count : -1;
}

bool ZipEntry::withinLimits(const char *data, qint64 count)
{
    m_read += count;
    const char *from = data;
    const char *end = data + count;
    for (const char *mark; (mark = std::find(from, end, '<')) != end; from = mark + 1) {
        if (m_token + (mark - from) > longestToken)
            return false;
        m_token = 0;
    }
    m_token += end - from;
    return m_token <= longestToken && m_read <= m_limit;
}

Result<std::shared_ptr<ZipFile>> ZipFile::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error { .kind = ErrorKind::FileMissing, .file = path };
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return unreadable(path, reasonOf(code));
    return std::shared_ptr<ZipFile>(new ZipFile(archive, path));
}

ZipFile::ZipFile(zip *archive, QString path)
    : m_archive(archive)
    , m_path(std::move(path))
{
}

ZipFile::~ZipFile() { zip_discard(m_archive); }

bool ZipFile::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), 0) >= 0;
}

qint64 ZipFile::sizeOf(const QString &name) const
{
    zip_stat_t about;
    const bool known = zip_stat(m_archive, name.toUtf8().constData(), 0, &about) == 0 && (about.valid & ZIP_STAT_SIZE);
    return known ? static_cast<qint64>(std::min<zip_uint64_t>(about.size, INT64_MAX)) : 0;
}

Result<std::shared_ptr<ZipEntry>> ZipFile::entry(const QString &name, qint64 limit) const
{
    zip_file *file = zip_fopen(m_archive, name.toUtf8().constData(), 0);
    if (!file)
        return unreadable(m_path, QString::fromUtf8(zip_strerror(m_archive)));
    return std::make_shared<ZipEntry>(file, limit);
}

Result<Done> rewriteZip(
    const QString &input, const QString &output, const std::vector<ZipPart> &parts, const std::atomic_bool *stop)
{
    const auto failure = [&output](const QString &reason) -> Error {
        return { .kind = ErrorKind::WriteFailed, .file = output, .detail = reason };
    };
    QTemporaryFile copy(QFileInfo(output).absoluteDir().filePath(u".XXXXXX.xlsx"_s));
    if (!copyTo(copy, input))
        return failure(copy.errorString());
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(copy.fileName()).constData(), 0, &code);
    if (!archive)
        return failure(reasonOf(code));
    bool all = true;
    for (const ZipPart &part : parts)
        all = all && putPart(archive, part);
    zip_register_cancel_callback_with_state(archive, isStopped, nullptr, const_cast<std::atomic_bool *>(stop));
    if (!all || zip_close(archive) < 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return stop && *stop ? Error { .kind = ErrorKind::Cancelled, .file = output } : failure(reason);
    }
    if (std::rename(QFile::encodeName(copy.fileName()).constData(), QFile::encodeName(output).constData()) != 0)
        return failure(u"it cannot be given its name."_s);
    QFile::setPermissions(output, QFile::permissions(input));
    return Done {};
}

}
