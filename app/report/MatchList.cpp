#include "MatchList.h"

#include "AboutResult.h"
#include "MatchAcross.h"
#include "MatchColumns.h"
#include "MatchWorkbook.h"
#include "RecordReader.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qsizetype pieceSize = 1 << 20;

    bool sameFile(const QString &a, const QString &b)
    {
        const QString path = QFileInfo(a).canonicalFilePath();
        return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
    }

}

/** One run over one text file that stays a text. */
class TextMatching final
{
public:
    TextMatching(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally)
        : m_matcher(matcher)
        , m_job(job)
        , m_tally(tally)
        , m_format(job.sample.format)
        , m_text(matcher, m_format)
        , m_input(job.sample.path)
        , m_output(job.output)
    {
    }

    Result<Done> run()
    {
        if (!m_input.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error {
                .kind = ErrorKind::FileUnreadable, .file = m_job.sample.path, .detail = m_input.errorString()
            };
        if (!m_output.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !copyMark())
            return writeError();
        RecordReader reader(m_input, m_format, m_job.sample.path);
        for (bool first = true; reader.next(); first = false) {
            addRow(reader, first && m_job.sample.hasHeading);
            if (m_out.size() < pieceSize)
                continue;
            if (!flush())
                return writeError();
            if (m_tally.isStopped())
                break;
            m_tally.tell(m_job.sample.bytes > 0 ? double(m_input.pos()) / double(m_job.sample.bytes) : 1);
        }
        if (reader.error())
            return *reader.error();
        return finish();
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
        m_tally.count(match, reader.fieldCount() > m_job.sample.columnCount(), reader.line());
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

    Result<Done> finish()
    {
        if (!flush())
            return writeError();
        if (m_tally.isStopped())
            return Error { .kind = ErrorKind::Cancelled, .file = m_job.output };
        return m_output.commit() ? Result<Done>(Done {}) : writeError();
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
    QFile m_input;
    QSaveFile m_output;
    QByteArray m_out;
    QByteArray m_utf16;
    QByteArray m_field;
};

namespace {

    Result<Done> matchRows(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally)
    {
        const bool intoWorkbook = isWorkbookName(job.output);
        if (job.sample.isWorkbook)
            return intoWorkbook ? matchWorkbook(matcher, job, tally) : matchIntoText(matcher, job, tally);
        return intoWorkbook ? matchIntoWorkbook(matcher, job, tally) : TextMatching(matcher, job, tally).run();
    }

    Result<Done> writeAbout(const PostcodeMatcher &matcher, const MatchJob &job, const MatchSummary &summary)
    {
        QSaveFile file(aboutPath(job.output));
        const QByteArray text = aboutText(aboutResult(matcher, job, summary));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return Error { .kind = ErrorKind::WriteFailed, .file = file.fileName(), .detail = file.errorString() };
        return Done {};
    }

}

Result<MatchSummary> matchList(
    const PostcodeMatcher &matcher, const MatchJob &job, const MatchProgress &progress, const std::atomic_bool *stop)
{
    const bool aboutFile = job.about && !isWorkbookName(job.output);
    if (sameFile(job.sample.path, job.output) || (aboutFile && sameFile(job.sample.path, aboutPath(job.output))))
        return Error { .kind = ErrorKind::BadArgument, .columnName = u"--output"_s, .detail = job.output };
    MatchTally tally(progress, stop);
    if (const auto done = matchRows(matcher, job, tally); !done)
        return done.error();
    if (aboutFile)
        if (const auto done = writeAbout(matcher, job, tally.summary()); !done)
            return done.error();
    tally.tellEnd();
    return tally.summary();
}

}
