#include "MatchAcross.h"

#include "AboutResult.h"
#include "MatchColumns.h"
#include "RecordReader.h"
#include "SheetLimits.h"
#include "Workbook.h"
#include "WorkbookWriter.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qsizetype pieceSize = 1 << 20;
    constexpr qint64 bytesOfCell = 60; // of XML around its text
    constexpr qint64 bytesOfAnswer = 400;

    Error cancelled(const MatchJob &job) { return { .kind = ErrorKind::Cancelled, .file = job.output }; }

    Error tooLarge(const MatchJob &job, const QString &limit, qint64 line = 0)
    {
        return { .kind = ErrorKind::TooLarge, .file = job.sample.path, .line = line, .detail = limit };
    }

    Result<Done> open(QFile &file)
    {
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error { .kind = ErrorKind::FileUnreadable, .file = file.fileName(), .detail = file.errorString() };
        return Done {};
    }

    /** Reads the list once; the bytes of the sheet that it would fill, or why it does not fit. */
    Result<qint64> sizeOfSheet(const MatchJob &job, int added, const MatchTally &tally)
    {
        QFile file(job.sample.path);
        if (const auto opened = open(file); !opened)
            return opened.error();
        RecordReader reader(file, job.sample.format, job.sample.path);
        qint64 rows = 0;
        qint64 cells = 0;
        while (reader.next() && !tally.isStopped()) {
            ++rows;
            const int columns = std::max(reader.fieldCount(), job.sample.columnCount()) + added;
            cells += columns;
            if (columns > Workbook::mostColumns)
                return tooLarge(job, sheetColumnsText(), reader.line());
            if (reader.row().size() <= Workbook::mostCharacters)
                continue;
            for (int field = 0; field < reader.fieldCount(); ++field)
                if (decodedField(reader.field(field), job.sample.format).size() > Workbook::mostCharacters)
                    return tooLarge(job, sheetCharactersText(), reader.line());
        }
        if (reader.error())
            return *reader.error();
        if (rows > Workbook::mostRows)
            return tooLarge(job, sheetRowsText(rows));
        return file.size() + cells * bytesOfCell + rows * bytesOfAnswer;
    }

    QStringList cellsOf(const RecordReader &reader, const ListSample &sample)
    {
        QStringList cells;
        for (int field = 0; field < reader.fieldCount(); ++field)
            cells << decodedField(reader.field(field), sample.format);
        while (cells.size() < sample.columnCount())
            cells << QString();
        return cells;
    }

    Result<Done> copyRows(
        const PostcodeMatcher &matcher, const MatchJob &job, WorkbookWriter &writer, MatchTally &tally)
    {
        QFile file(job.sample.path);
        if (const auto opened = open(file); !opened)
            return opened.error();
        RecordReader reader(file, job.sample.format, job.sample.path);
        const int columns = job.sample.columnCount();
        for (bool first = job.sample.hasHeading; reader.next(); first = false) {
            const QStringList cells = cellsOf(reader, job.sample);
            if (reader.isBlank() && columns > 1) {
                writer.addRow({});
            } else if (first) {
                writer.addHeading(cells + matchHeadings(matcher, cells));
            } else {
                const PostcodeMatch match = matcher.match(cells.value(job.column).toUtf8());
                tally.count(match, reader.fieldCount() > columns, reader.line());
                writer.addRow(cells + matchPlaces(matcher, match) + matchOutcome(match));
            }
            if (tally.isStopped())
                return cancelled(job);
            tally.tell(job.sample.bytes > 0 ? double(file.pos()) / double(job.sample.bytes) : 1);
        }
        return reader.error() ? Result<Done>(*reader.error()) : Done {};
    }

    /** A workbook written again as text, row by row. */
    class TextCopy final
    {
    public:
        TextCopy(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally)
            : m_matcher(matcher)
            , m_job(job)
            , m_tally(tally)
            , m_format { .separator = job.output.endsWith(".tsv"_L1, Qt::CaseInsensitive) ? '\t' : ',' }
            , m_text(matcher, m_format)
            , m_output(job.output)
            , m_heading(job.sample.hasHeading)
            , m_rows("\xEF\xBB\xBF")
        {
        }

        Result<Done> run(const Workbook &book)
        {
            if (!m_output.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return writeError();
            const auto read = book.read([this](const QStringList &cells, double fraction) {
                addRow(cells);
                m_tally.tell(fraction);
                return !m_tally.isStopped() && (m_rows.size() < pieceSize || flush());
            });
            if (!read)
                return read.error();
            if (m_tally.isStopped())
                return cancelled(m_job);
            return m_failed || !flush() || !m_output.commit() ? Result<Done>(writeError()) : Done {};
        }

    private:
        void addRow(const QStringList &cells)
        {
            if (cells.join(QString()).trimmed().isEmpty())
                return;
            const qsizetype columns = std::max<qsizetype>(m_job.sample.columnCount(), cells.size());
            for (qsizetype column = 0; column < columns; ++column) {
                if (column > 0)
                    m_rows += m_format.separator;
                m_rows += encodedField(cells.value(column), m_format);
            }
            if (std::exchange(m_heading, false)) {
                m_text.append(matchHeadings(m_matcher, cells), m_rows);
            } else {
                const PostcodeMatch match = m_matcher.match(cells.value(m_job.column).toUtf8());
                m_tally.count(match, cells.size() > m_job.sample.columnCount(), m_tally.summary().rows + 2);
                m_text.append(match, m_rows);
            }
            m_rows += "\r\n";
        }

        bool flush()
        {
            m_failed = m_failed || m_output.write(m_rows) != m_rows.size();
            m_rows.resize(0);
            return !m_failed;
        }

        [[nodiscard]] Error writeError() const
        {
            return { .kind = ErrorKind::WriteFailed, .file = m_job.output, .detail = m_output.errorString() };
        }

        const PostcodeMatcher &m_matcher;
        const MatchJob &m_job;
        MatchTally &m_tally;
        ListFormat m_format;
        MatchText m_text;
        QSaveFile m_output;
        bool m_heading;
        bool m_failed = false;
        QByteArray m_rows;
    };

}

Result<Done> matchIntoWorkbook(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally)
{
    const int added = static_cast<int>(matchHeadings(matcher, {}).size());
    const auto size = sizeOfSheet(job, added, tally);
    if (!size)
        return size.error();
    auto writer = WorkbookWriter::create(job.output, *size);
    if (!writer)
        return writer.error();
    if (const auto copied = copyRows(matcher, job, *writer, tally); !copied)
        return copied.error();
    if (job.about)
        writer->addSheet(aboutTitle(), aboutResult(matcher, job, tally.summary()));
    return writer->commit();
}

Result<Done> matchIntoText(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally)
{
    const auto book = Workbook::open(job.sample.path);
    if (!book)
        return book.error();
    return TextCopy(matcher, job, tally).run(*book);
}

}
