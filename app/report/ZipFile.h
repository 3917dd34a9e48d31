// The entries of a ZIP file as devices to read XML from, guarded against files that are made to exhaust memory: no
// stretch without a '<' may be longer than `longestToken`, and no entry longer than the limit it is opened with.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <atomic>
#include <memory>
#include <vector>

struct zip;
struct zip_file;

namespace ics {

class ZipEntry final : public QIODevice
{
public:
    static constexpr qint64 longestToken = 1 << 20;

    ZipEntry(zip_file *file, qint64 limit);
    ~ZipEntry() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool withinLimits(const char *data, qint64 count);

    zip_file *m_file;
    qint64 m_limit;
    qint64 m_read = 0;
    qint64 m_token = 0; // bytes since the last '<'
};

class ZipFile final
{
public:
    /** Errors: FileMissing, FileUnreadable. */
    static Result<std::shared_ptr<ZipFile>> open(const QString &path);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] qint64 sizeOf(const QString &name) const; // unpacked, as the file claims; 0: not known
    /** Open for reading; the ZipFile must outlive it. Errors: FileUnreadable, also if there is no such entry. */
    Result<std::shared_ptr<ZipEntry>> entry(const QString &name, qint64 limit) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    ZipFile(zip *archive, QString path);

    zip *m_archive;
    QString m_path;
};

/** An entry to put in, or to put in the place of the one of that name. */
struct ZipPart
{
    QString name {};
    QByteArray content {};
    QString file {}; // where the content is read from instead, if it is not empty
};

/** Makes `output` a copy of `input` with these entries; all or nothing. Errors: WriteFailed, Cancelled. */
Result<Done> rewriteZip(
    const QString &input, const QString &output, const std::vector<ZipPart> &parts, const std::atomic_bool *stop);

}
