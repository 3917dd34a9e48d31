// The whole import: the publishers' files in, the tables of data/ out. Independent steps run side by side. Nothing is
// written unless every step succeeded and the tables agree with one another.
#pragma once

#include "ImportStep.h"

namespace ics {

using ImportProgress = std::function<void(const QString &step, double fraction)>; // from 0 to 1 over the whole import

struct ImportRequest
{
    QString sourceDir;
    QString dataDir;
    ImportProgress progress {}; // may be empty; called on several threads, never at the same time
    const std::atomic_bool *cancel = nullptr; // may be null
    bool wholeOfEngland = true; // false: the files are a cut of the country, and its totals are not expected
};

/** Makes every table without writing any. Errors: those of the steps, Inconsistent, Cancelled. */
Result<OutputFiles> makeTables(const ImportRequest &request, ImportReport &report);

/** Makes and writes them, with what was odd as REPORT.md among them. Errors: also WriteFailed. On any error data/ is
   left as it was. */
Result<ImportReport> importAll(const ImportRequest &request);
Result<ImportReport> importAll(const QString &sourceDir, const QString &dataDir, const ImportProgress &progress = {},
    const std::atomic_bool *cancel = nullptr);

/** The report as a Markdown text; the same report gives the same text. */
[[nodiscard]] QByteArray reportText(const ImportReport &report);

}
