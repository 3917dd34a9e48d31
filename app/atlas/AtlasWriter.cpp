#include "AtlasWriter.h"

#include "AtlasTables.h"
#include "ContentHash.h"
#include "PostcodeWriter.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Error writeFailed(const QString &target, const QString &reason)
    {
        return { .kind = ErrorKind::WriteFailed, .file = target, .detail = reason };
    }

    Result<Done> fill(const QString &file, const AtlasInput &input, const QString &dataDir)
    {
        AtlasDatabase database(file);
        for (const auto insert : { insertSources, insertAreas, insertMesh, insertIndicators, insertOrganisations,
                 insertRegisters, insertSearch })
            insert(database, input);
        if (!database.error())
            if (const auto done = writePostcodes(database.connection(), dataDir, input.atlas.mesh->lsoaCodes); !done)
                database.fail(done.error());
        database.checkReferences();
        database.run(u"COMMIT"_s);
        database.run(u"VACUUM"_s);
        if (database.error())
            return *database.error();
        return Done {};
    }

    Result<Done> moveInto(const QString &file, const QString &target)
    {
        const auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        if (!QFile::setPermissions(file, readable))
            return writeFailed(target, u"permissions"_s);
        std::error_code status;
        std::filesystem::rename(QFileInfo(file).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), status);
        if (status)
            return writeFailed(target, QString::fromLocal8Bit(status.message().c_str()));
        return Done {};
    }

}

Result<Done> writeAtlas(const QString &dataDir, const QString &target)
{
    const auto input = readAtlasInput(dataDir);
    if (!input)
        return input.error();
    QTemporaryFile temporary(target + ".XXXXXX"_L1);
    if (!temporary.open())
        return writeFailed(target, temporary.errorString());
    const QString file = temporary.fileName();
    temporary.close();
    if (auto done = fill(file, *input, dataDir); !done) {
        Error error = done.error();
        if (error.file == file)
            error.file = target;
        return error;
    }
    if (auto done = sealFile(file); !done)
        return done;
    if (auto done = moveInto(file, target); !done)
        return done;
    temporary.setAutoRemove(false);
    return Done {};
}

}
