#include "Staging.h"

#include "domain/FileIo.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStringBuilder>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Error failed(const QString &path, const QString &why)
    {
        return { .kind = ErrorKind::WriteFailed, .file = path, .detail = why };
    }

    Result<Done> writeAll(const ImportContext &context, const OutputFiles &files, const QString &staging)
    {
        const QString step = QCoreApplication::translate("ics::Importer", "Writing");
        int done = 0;
        for (const auto &[relative, content] : files) {
            if (context.cancelled())
                return Error { .kind = ErrorKind::Cancelled };
            context.advance(step, double(done++) / double(files.size()));
            const QString path = staging % u'/' % relative;
            if (!QDir().mkpath(QFileInfo(path).path()))
                return failed(path, u"its folder cannot be made"_s);
            if (auto written = writeFile(path, content); !written)
                return written;
        }
        return Done {};
    }

    /** Files of the old folder that no new one replaces. */
    Result<Done> carryOver(const QString &dataDir, const QString &staging)
    {
        QDirIterator files(dataDir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        const QDir old(dataDir);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = staging % u'/' % old.relativeFilePath(from);
            if (QFileInfo::exists(to))
                continue;
            if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
                return failed(to, u"the present file could not be copied"_s);
        }
        return Done {};
    }

    std::error_code rename(const QString &from, const QString &to)
    {
        std::error_code error;
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
        return error;
    }

    Result<Done> swap(const QString &staging, const QString &dataDir)
    {
        const QString retired = staging % u".old"_s;
        const bool existed = QFileInfo::exists(dataDir);
        if (existed)
            if (const auto error = rename(dataDir, retired))
                return failed(dataDir, QString::fromStdString(error.message()));
        if (const auto error = rename(staging, dataDir)) {
            if (existed)
                rename(retired, dataDir);
            return failed(dataDir, QString::fromStdString(error.message()));
        }
        if (existed)
            QDir(retired).removeRecursively();
        return Done {};
    }

}

Result<Done> replaceTables(const ImportContext &context, const OutputFiles &files, const QString &dataDir)
{
    const QString target = QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath());
    if (!QDir().mkpath(QFileInfo(target).path()))
        return failed(target, u"its folder cannot be made"_s);
    QTemporaryDir staging(target % u".import-XXXXXX"_s);
    if (!staging.isValid())
        return failed(target, staging.errorString());
    if (auto written = writeAll(context, files, staging.path()); !written)
        return written;
    if (auto carried = carryOver(target, staging.path()); !carried)
        return carried;
    QFile::setPermissions(staging.path(), QFileInfo(QFileInfo(target).path()).permissions());
    return swap(staging.path(), target);
}

}
