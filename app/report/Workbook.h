// The first sheet of a workbook (.xlsx), row by row. When it is written again, everything but the cells put behind each
// row stays as it was: formats, formulas and the other sheets are copied, not understood. In memory are the table of
// shared texts, at most `mostText`, and one row.
#pragma once

#include "CellStyles.h"
#include "ZipFile.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QXmlStreamWriter;

namespace ics {

class Workbook final
{
public:
    static constexpr qint64 mostText = qint64(256) << 20; // bytes of XML
    static constexpr qint64 largestSheet = qint64(8) << 30;
    static constexpr int mostColumns = 16'384;
    static constexpr qint64 mostRows = 1'048'576;
    static constexpr int mostCharacters = 32'767; // in a cell

    /** Errors: FileMissing, FileUnreadable. */
    static Result<Workbook> open(const QString &path);

    /** The texts of the cells of a row, dates as in CellStyles.h, empty where there is none; the answer: go on. */
    using Visit = std::function<bool(const QStringList &cells, double fraction)>;
    /** Errors: FileUnreadable. */
    Result<Done> read(const Visit &visit) const;

    /** The cells to put behind a row; nullopt stops. */
    using Extend = std::function<std::optional<QStringList>(const QStringList &cells, double fraction)>;
    /** Other parts of the file to write, made when all rows are through. */
    using Parts = std::function<Result<std::vector<ZipPart>>(const ZipFile &)>;
    /** Cells go into the columns from `column` (0 is the first), or behind the row where that is longer. Errors:
        FileUnreadable, WriteFailed, Cancelled. */
    Result<Done> write(const QString &output, int column, const Extend &extend, const Parts &parts,
        const std::atomic_bool *stop) const;

    [[nodiscard]] QString path() const { return m_zip->path(); }

private:
    explicit Workbook(std::shared_ptr<ZipFile> zip);
    Result<Done> readTexts();
    void readStyles();
    Result<Done> scan(const Extend &extend, QXmlStreamWriter *copy, int column) const;

    std::shared_ptr<ZipFile> m_zip;
    QString m_sheet;
    std::vector<QString> m_texts;
    CellStyles m_styles;
};

}
