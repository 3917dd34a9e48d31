#include "MatchList.h"

#include "MatchColumns.h"
#include "MatchWorkbook.h"
#include "RecordReader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qsizetype pieceSize = 1 << 20;
    constexpr qint64 progressInterval = 200; // ms

    bool sameFile(const QString &a, const QString &b)
    {
        const QString path = QFileInfo(a).canonicalFilePath();
        return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
    }

}

/** One run over one text file. */
class TextMatching final
{
public:
    TextMatching(const PostcodeMatcher &matcher, const MatchJob &job)
        : m_matcher(matcher)
        , m_job(job)
        , m_format(job.sample.format)
        , m_text(matcher, m_format)
        , m_input(job.sample.path)
        , m_output(job.output)
    {
    }

    Result<MatchSummary> run(const MatchProgress &progress, const std::atomic_bool *stop)
    {
        if (!m_input.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error {
                .kind = ErrorKind::FileUnreadable, .file = m_job.sample.path, .detail = m_input.errorString()
            };
        if (!m_output.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !copyMark())
            return writeError();
        RecordReader reader(m_input, m_format, m_job.sample.path);
        QElapsedTimer clock;
        clock.start();
        for (bool first = true; reader.next(); first = false) {
            addRow(reader, first && m_job.sample.hasHeading);
            if (m_out.size() < pieceSize)
                continue;
            if (!flush())
                return writeError();
            if (stop && *stop)
                return Error { .kind = ErrorKind::Cancelled, .file = m_job.output };
            if (progress && clock.elapsed() >= progressInterval) {
                clock.restart();
                progress(fraction(), m_summary.rows);
            }
        }
        if (reader.error())
            return *reader.error();
        return finish(progress, stop);
    }

private:
    bool copyMark()
    {
        const QByteArray mark = m_input.read(m_format.bomBytes);
        m_input.seek(0);
        return m_output.write(mark) == mark.size();
    }

    void addRow(const RecordReader &reader, bool heading)
    {
        m_out += reader.row();
        const int columns = m_job.sample.columnCount();
        const bool blank = reader.isBlank() && columns > 1;
        if (!blank) {
            for (int field = reader.fieldCount(); field < columns; ++field)
                m_out += m_format.separator;
            if (heading)
                m_text.append(matchHeadings(m_matcher, m_job.sample.heading()), m_out);
            else
                addAnswer(reader);
        }
        m_out += reader.lineEnd();
    }

    void addAnswer(const RecordReader &reader)
    {
        const PostcodeMatch match = m_matcher.match(postcodeOf(reader.field(m_job.column)));
        ++m_summary.rows;
        ++m_summary.outcomes[static_cast<std::size_t>(match.outcome)];
        if (reader.fieldCount() > m_job.sample.columnCount() && m_summary.longRows++ == 0)
            m_summary.firstLongLine = reader.line();
        m_text.append(match, m_out);
    }

    /** As UTF-8: other encodings differ from it beyond ASCII only, such as in a no-break space. */
    QByteArrayView postcodeOf(QByteArrayView field)
    {
        const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        if (m_format.encoding != ListEncoding::Windows1252 || std::none_of(field.begin(), field.end(), beyondAscii))
            return field;
        m_field = decodedField(field, m_format).toUtf8();
        return m_field;
    }

    bool flush()
    {
        m_utf16.clear();
        if (m_format.isUtf16())
            appendUtf16(m_out, m_format.encoding == ListEncoding::Utf16Be, m_utf16);
        const QByteArray &bytes = m_format.isUtf16() ? m_utf16 : m_out;
        const bool written = m_output.write(bytes) == bytes.size();
        m_out.resize(0);
        return written;
    }

    Result<MatchSummary> finish(const MatchProgress &progress, const std::atomic_bool *stop)
    {
        if (!flush())
            return writeError();
        if (stop && *stop)
            return Error { .kind = ErrorKind::Cancelled, .file = m_job.output };
        if (!m_output.commit())
            return writeError();
        if (progress)
            progress(1, m_summary.rows);
        return m_summary;
    }

    [[nodiscard]] double fraction() const
    {
        return m_job.sample.bytes > 0 ? double(m_input.pos()) / double(m_job.sample.bytes) : 1;
    }
    [[nodiscard]] Error writeError() const
    {
        return { .kind = ErrorKind::WriteFailed, .file = m_job.output, .detail = m_output.errorString() };
    }

    const PostcodeMatcher &m_matcher;
    const MatchJob &m_job;
    ListFormat m_format;
    MatchText m_text;
    QFile m_input;
    QSaveFile m_output;
    QByteArray m_out;
    QByteArray m_utf16;
    QByteArray m_field;
    MatchSummary m_summary;
};

Result<MatchSummary> matchList(
    const PostcodeMatcher &matcher, const MatchJob &job, const MatchProgress &progress, const std::atomic_bool *stop)
{
    if (sameFile(job.sample.path, job.output) || job.sample.isWorkbook != isWorkbookName(job.output))
        return Error { .kind = ErrorKind::BadArgument, .columnName = u"--output"_s, .detail = job.output };
    if (job.sample.isWorkbook)
        return matchWorkbook(matcher, job, progress, stop);
    return TextMatching(matcher, job).run(progress, stop);
}

}
