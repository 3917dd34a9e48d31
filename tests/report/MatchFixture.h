// The postcodes of the real atlas in memory, and lists in a folder that goes away.
#pragma once

#include "AtlasFixture.h"

#include "report/MatchList.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ics {

inline const PostcodeTable &thePostcodes()
{
    static const PostcodeTable table = [] {
        auto read = PostcodeTable::read(atlasPath());
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        return std::move(*read);
    }();
    return table;
}

inline std::vector<EditionId> bothEditions()
{
    std::vector<EditionId> all;
    for (const Edition &edition : theAtlas()->editions)
        all.push_back(edition.id);
    return all;
}

inline const PostcodeMatcher &theMatcher()
{
    static const PostcodeMatcher matcher(*theAtlas(), thePostcodes(), bothEditions());
    return matcher;
}

class MatchFolder final
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        QFile file(path(QStringLiteral("list.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the list cannot be written");
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    /** From one file of the folder to another; the postcodes are in the column that looks like them. */
    [[nodiscard]] Result<MatchSummary> match(
        const QString &from, const QString &to, bool about = false, const std::atomic_bool *stop = nullptr) const
    {
        const auto sample = sampleList(path(from));
        if (!sample)
            return sample.error();
        const auto choice = chooseColumn(*sample, {});
        if (!choice)
            return choice.error();
        return matchList(theMatcher(),
            { .sample = *sample, .column = choice->column, .output = path(to), .about = about }, {}, stop);
    }

    /** Matches the content, which must succeed, and gives back what was written. */
    [[nodiscard]] QByteArray match(const QByteArray &content, MatchSummary *summary = nullptr) const
    {
        const auto sample = sampleList(write(content));
        if (!sample)
            qFatal("%s", qPrintable(errorText(sample.error())));
        const auto choice = chooseColumn(*sample, {});
        if (!choice)
            qFatal("%s", qPrintable(errorText(choice.error())));
        const MatchJob job { .sample = *sample, .column = choice->column, .output = path(QStringLiteral("out.csv")) };
        const auto done = matchList(theMatcher(), job, {}, nullptr);
        if (!done)
            qFatal("%s", qPrintable(errorText(done.error())));
        if (summary)
            *summary = *done;
        return read(QStringLiteral("out.csv"));
    }

private:
    QTemporaryDir m_folder;
};

}
