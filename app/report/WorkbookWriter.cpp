#include "WorkbookWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qint64 plainZip = qint64(4'000) << 20;
    constexpr double labelWidth = 28; // characters
    constexpr double textWidth = 120;

    /** Without what no XML can hold. */
    QByteArray cellText(QString text)
    {
        for (QChar &c : text)
            if (c.unicode() == 0 || c.unicode() >= 0xFFFE)
                c = QChar::ReplacementCharacter;
        return text.toUtf8();
    }

    struct CloseBook
    {
        void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
    };

}

struct WorkbookWriter::Private
{
    QString output;
    QByteArray folder;
    std::unique_ptr<QTemporaryFile> file;
    std::unique_ptr<lxw_workbook, CloseBook> book;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_row_t row = 0;

    [[nodiscard]] Error failure(const QString &reason) const
    {
        return { .kind = ErrorKind::WriteFailed, .file = output, .detail = reason };
    }

    void add(const QStringList &cells, lxw_format *format)
    {
        lxw_col_t column = 0;
        for (const QString &cell : cells) {
            if (!cell.isEmpty())
                worksheet_write_string(sheet, row, column, cellText(cell).constData(), format);
            ++column;
        }
        ++row;
    }
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

WorkbookWriter::~WorkbookWriter() = default;
WorkbookWriter::WorkbookWriter(WorkbookWriter &&) noexcept = default;
WorkbookWriter &WorkbookWriter::operator=(WorkbookWriter &&) noexcept = default;

Result<WorkbookWriter> WorkbookWriter::create(const QString &output, qint64 bytes)
{
    auto made = std::make_unique<Private>();
    made->output = output;
    made->folder = QFile::encodeName(QFileInfo(output).absolutePath());
    made->file = std::make_unique<QTemporaryFile>(QFileInfo(output).absoluteDir().filePath(u".XXXXXX.xlsx"_s));
    if (!made->file->open())
        return made->failure(made->file->errorString());
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = made->folder.data();
    options.use_zip64 = bytes > plainZip ? LXW_TRUE : LXW_FALSE;
    made->book.reset(workbook_new_opt(QFile::encodeName(made->file->fileName()).constData(), &options));
    if (!made->book)
        return made->failure(u"there is no memory for it."_s);
    made->sheet = workbook_add_worksheet(made->book.get(), nullptr);
    if (!made->sheet || !made->sheet->optimize_tmpfile)
        return made->failure(u"its folder takes no temporary file."_s);
    made->bold = workbook_add_format(made->book.get());
    format_set_bold(made->bold);
    made->wrapped = workbook_add_format(made->book.get());
    format_set_text_wrap(made->wrapped);
    return WorkbookWriter(std::move(made));
}

void WorkbookWriter::addRow(const QStringList &cells) { d->add(cells, nullptr); }

void WorkbookWriter::addValues(const QVariantList &cells)
{
    lxw_col_t column = 0;
    for (const QVariant &cell : cells) {
        const QString text = cell.toString();
        if (cell.typeId() == QMetaType::Double)
            worksheet_write_number(d->sheet, d->row, column, cell.toDouble(), nullptr);
        else if (!text.isEmpty())
            worksheet_write_string(d->sheet, d->row, column, cellText(text).constData(), nullptr);
        ++column;
    }
    ++d->row;
}

void WorkbookWriter::addHeading(const QStringList &cells)
{
    d->add(cells, d->bold);
    worksheet_freeze_panes(d->sheet, d->row, 0);
}

void WorkbookWriter::addSheet(const QString &title, const std::vector<AboutLine> &lines)
{
    lxw_worksheet *sheet = workbook_add_worksheet(d->book.get(), title.toUtf8().constData());
    if (!sheet)
        return;
    worksheet_set_column(sheet, 0, 0, labelWidth, nullptr);
    worksheet_set_column(sheet, 1, 1, textWidth, nullptr);
    lxw_row_t row = 0;
    for (const AboutLine &line : lines) {
        worksheet_write_string(sheet, row, 0, cellText(line.label).constData(), d->bold);
        worksheet_write_string(sheet, row++, 1, cellText(line.text).constData(), d->wrapped);
    }
}

Result<Done> WorkbookWriter::commit()
{
    if (std::fflush(d->sheet->optimize_tmpfile) != 0 || std::ferror(d->sheet->optimize_tmpfile) != 0)
        return d->failure(u"there is no room for it."_s);
    const lxw_error closed = workbook_close(d->book.release());
    if (closed != LXW_NO_ERROR)
        return d->failure(QString::fromUtf8(lxw_strerror(closed)));
    const QString made = d->file->fileName();
    const bool existed = QFile::exists(d->output);
    const auto permissions = existed
        ? QFile::permissions(d->output)
        : QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QFile::setPermissions(made, permissions);
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(d->output).constData()) != 0)
        return d->failure(u"it cannot be given its name."_s);
    return Done {};
}

}
