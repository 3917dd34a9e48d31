// A copy of the two-council source files in a folder of its own, to be spoilt in one place, and a data folder to be
// kept.
#pragma once

#include "domain/FileIo.h"
#include "importer/Importer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace ics::test {

inline QString fixtureDir() { return QStringLiteral(ICS_SOURCE_DIR "/tests/fixtures/importer"); }
inline QString sharedSources() { return QStringLiteral(ICS_SOURCE_DIR "/../shared/sources"); }
inline QString committedData() { return QStringLiteral(ICS_SOURCE_DIR "/data"); }

/** Every file below a folder with its content, packed ones unpacked, so that the release of liblzma does not matter. */
inline OutputFiles contentOf(const QString &folder)
{
    OutputFiles files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (const auto content = readFile(path))
            files.emplace(QDir(folder).relativeFilePath(path), *content);
    }
    return files;
}

class ImportFolder final
{
public:
    ImportFolder()
    {
        QDirIterator it(fixtureDir(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString from = it.next();
            const QString to = sources() + u'/' + QDir(fixtureDir()).relativeFilePath(from);
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QString sources() const { return m_dir.filePath(QStringLiteral("sources")); }
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QStringList siblings() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    [[nodiscard]] QByteArray read(const QString &relative) const
    {
        return readFile(sources() + u'/' + relative).value();
    }
    void write(const QString &relative, const QByteArray &content) const
    {
        QFile file(sources() + u'/' + relative);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    [[nodiscard]] Result<ImportReport> import(const std::atomic_bool *cancel = nullptr) const
    {
        return importAll({ .sourceDir = sources(), .dataDir = data(), .cancel = cancel, .wholeOfEngland = false });
    }

private:
    QTemporaryDir m_dir;
};

}
