// A new workbook of one sheet of texts, and one about them, written row by row: memory does not grow with the rows.
// Cells are texts, so that codes and telephone numbers keep their zeros, unless they are given as numbers. The file
// takes its name only by commit().
#pragma once

#include "AboutResult.h"

#include <QVariant>

#include <memory>

namespace ics {

class WorkbookWriter final
{
public:
    /** `bytes` of sheet are to come: beyond 4 GiB the file needs a wider form, which not every program reads. What goes
        beyond the limits of Workbook.h is left out, so it must be found out before. */
    static Result<WorkbookWriter> create(const QString &output, qint64 bytes);
    ~WorkbookWriter();
    WorkbookWriter(WorkbookWriter &&) noexcept;
    WorkbookWriter &operator=(WorkbookWriter &&) noexcept;

    void addRow(const QStringList &cells);
    /** Numbers as numbers, anything else as text. */
    void addValues(const QVariantList &cells);
    /** Texts in bold, and always in sight. */
    void addHeading(const QStringList &cells);
    void addSheet(const QString &title, const std::vector<AboutLine> &lines);
    /** Errors, here and of create(): WriteFailed. */
    Result<Done> commit();

private:
    struct Private;
    explicit WorkbookWriter(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

}
