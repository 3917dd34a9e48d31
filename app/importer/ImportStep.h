// What the steps of an import share: where the publishers' files are, how progress and a stop travel, what was odd, and
// the files to be written once every step has succeeded.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <vector>

namespace ics {

/** Something odd in a source file that did not stop the import. */
struct Anomaly
{
    QString file; // relative to the source folder
    qint64 line = 0; // 0: the file as a whole
    QString text; // what was found and what was done about it, English
};

struct ImportReport
{
    std::vector<Anomaly> anomalies;
    std::vector<std::pair<QString, QString>> figures; // "LSOAs" → "33755"
    void note(const QString &file, qint64 line, const QString &text) { anomalies.push_back({ file, line, text }); }
    void figure(const QString &name, const QString &value) { figures.emplace_back(name, value); }
};

struct ImportContext
{
    QString sourceDir; // laid out as the publishers' downloads: boundaries/, lookups/, organisations/, indicators/,
                       // postcodes/
    std::function<void(const QString &step, double fraction)> progress; // may be empty; called on the worker
    const std::atomic_bool *cancel = nullptr; // may be null
    ImportReport *report = nullptr; // never null
    bool wholeOfEngland = true; // false: the files are a cut of the country, and its totals are not expected

    /** The path of a source file, plain or with ".xz" behind it, whichever exists; the plain one if neither. */
    [[nodiscard]] QString path(const QString &relative) const;
    [[nodiscard]] bool cancelled() const { return cancel && cancel->load(); }
    void advance(const QString &step, double fraction) const
    {
        if (progress)
            progress(step, fraction);
    }
};

/** Path below data/ → content, uncompressed; a path that ends in ".xz" is compressed when written. */
using OutputFiles = std::map<QString, QByteArray>;

}
