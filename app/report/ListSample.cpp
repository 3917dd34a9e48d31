#include "ListSample.h"

#include "RecordReader.h"
#include "Workbook.h"

#include "domain/Postcode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ListSample)
    };

    constexpr qint64 pieceSize = 1 << 20;
    constexpr double enoughPostcodes = 0.3; // of the filled cells of a column

    Error unreadable(const QFile &file)
    {
        return { .kind = ErrorKind::FileUnreadable, .file = file.fileName(), .detail = file.errorString() };
    }

    /** How many bytes at the end may be the beginning of a character. */
    qsizetype unfinished(QByteArrayView bytes)
    {
        for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
            const int byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
            if (byte >= 0xC0)
                return back;
            if (byte < 0x80)
                break;
        }
        return 0;
    }

    /** From where the file stands to its end. */
    bool isUtf8(QFile &file)
    {
        QByteArray piece;
        qsizetype carried = 0;
        for (;;) {
            piece.resize(carried + pieceSize);
            const qint64 got = file.read(piece.data() + carried, pieceSize);
            if (got <= 0)
                return got == 0 && carried == 0;
            const QByteArrayView all(piece.constData(), carried + got);
            const qsizetype rest = unfinished(all);
            if (!all.chopped(rest).isValidUtf8())
                return false;
            const QByteArray kept = all.last(rest).toByteArray();
            std::copy(kept.begin(), kept.end(), piece.begin());
            carried = rest;
        }
    }

    bool isPostcode(const QString &cell) { return !cell.isEmpty() && Postcode::parse(QStringView(cell)).isUnit(); }

    bool isWordForPostcode(const QString &heading)
    {
        QString word;
        for (const QChar c : heading.toLower())
            if (c.isLetter())
                word += c;
        static const QStringList words { u"pcd"_s, u"pcds"_s, u"pc"_s, u"zip"_s, u"zipcode"_s };
        return word.contains("postcode"_L1) || word.contains("postalcode"_L1) || words.contains(word);
    }

    ColumnChoice countPostcodes(const ListSample &sample, int column)
    {
        ColumnChoice choice { .column = column };
        choice.named = sample.hasHeading && isWordForPostcode(sample.heading().value(column));
        for (std::size_t i = sample.hasHeading ? 1 : 0; i < sample.rows.size(); ++i) {
            const QString cell = sample.rows[i].value(column).trimmed();
            choice.filled += !cell.isEmpty();
            choice.postcodes += isPostcode(cell);
        }
        return choice;
    }

    double score(const ColumnChoice &c)
    {
        const double share = c.filled > 0 ? double(c.postcodes) / c.filled : 0;
        return share >= enoughPostcodes || c.named ? share + (c.named ? 0.25 : 0) : 0;
    }

    Result<Done> readRows(QFile &file, ListSample &sample)
    {
        RecordReader reader(file, sample.format, sample.path);
        while (static_cast<int>(sample.rows.size()) < ListSample::most && reader.next()) {
            QStringList cells;
            for (int column = 0; column < reader.fieldCount(); ++column)
                cells << decodedField(reader.field(column), sample.format);
            sample.rows.push_back(std::move(cells));
        }
        if (reader.error())
            return *reader.error();
        return Done {};
    }

    Result<ListSample> finished(ListSample sample)
    {
        if (sample.rows.empty())
            return Error { .kind = ErrorKind::FileTruncated, .file = sample.path };
        sample.hasHeading = std::none_of(sample.rows.front().begin(), sample.rows.front().end(), isPostcode);
        return sample;
    }

    Result<ListSample> sampleWorkbook(const QString &path)
    {
        const auto book = Workbook::open(path);
        if (!book)
            return book.error();
        ListSample sample;
        sample.path = path;
        sample.bytes = QFileInfo(path).size();
        sample.isWorkbook = true;
        const auto read = book->read([&](const QStringList &cells, double) {
            if (!cells.join(QString()).trimmed().isEmpty())
                sample.rows.push_back(cells);
            return static_cast<int>(sample.rows.size()) < ListSample::most;
        });
        return read ? finished(std::move(sample)) : Result<ListSample>(read.error());
    }

}

bool isWorkbookName(const QString &path) { return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive); }

QString ListSample::columnName(int column) const
{
    const QString name = heading().value(column).trimmed();
    return name.isEmpty() ? Text::tr("column %1").arg(column + 1) : name;
}

Result<ListSample> sampleList(const QString &path)
{
    if (isWorkbookName(path))
        return sampleWorkbook(path);
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error { .kind = ErrorKind::FileMissing, .file = path };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    ListSample sample;
    sample.path = path;
    sample.bytes = file.size();
    const QByteArray beginning = file.read(pieceSize);
    if (beginning.isEmpty())
        return Error { .kind = ErrorKind::FileTruncated, .file = path };
    file.seek(0);
    sample.format = formatOfEncoding(beginning, isUtf8(file));
    QByteArray bytes = beginning.mid(sample.format.bomBytes);
    if (sample.format.isUtf16()) {
        Utf16Decoder decoder(sample.format.encoding == ListEncoding::Utf16Be);
        const QByteArray utf16 = std::exchange(bytes, {});
        decoder.append(utf16, bytes);
    }
    findSeparator(sample.format, bytes);
    file.seek(0);
    if (const auto read = readRows(file, sample); !read)
        return read.error();
    return finished(std::move(sample));
}

Result<ColumnChoice> chooseColumn(const ListSample &sample, const QString &asked)
{
    const QStringList heading = sample.heading();
    if (!asked.isEmpty()) {
        for (int column = 0; column < heading.size(); ++column)
            if (heading.at(column).trimmed().compare(asked.trimmed(), Qt::CaseInsensitive) == 0) {
                ColumnChoice choice = countPostcodes(sample, column);
                choice.asked = true;
                return choice;
            }
        bool isNumber = false;
        const int number = asked.toInt(&isNumber);
        if (!isNumber || number < 1 || number > sample.columnCount())
            return Error { .kind = ErrorKind::MissingColumn, .file = sample.path, .line = 1, .columnName = asked };
        ColumnChoice choice = countPostcodes(sample, number - 1);
        choice.asked = true;
        return choice;
    }
    ColumnChoice best;
    double most = 0;
    for (int column = 0; column < sample.columnCount(); ++column) {
        const ColumnChoice choice = countPostcodes(sample, column);
        if (const double s = score(choice); s > most) {
            most = s;
            best = choice;
        }
    }
    if (most <= 0)
        return Error { .kind = ErrorKind::MissingColumn, .file = sample.path, .columnName = u"postcode"_s };
    return best;
}

QString formatText(const ListSample &sample)
{
    QString text = Text::tr("%1, separated by %2.")
                       .arg(encodingName(sample.format.encoding), separatorName(sample.format.separator));
    if (sample.isWorkbook)
        text = Text::tr("The first sheet of a workbook.");
    else if (sample.format.encoding == ListEncoding::Windows1252)
        text += u' ' + Text::tr("It is not in UTF-8, so it is taken to be in Windows-1252 (Latin-1), and stays so.");
    return sample.hasHeading ? text : text + u' ' + Text::tr("It begins with a postcode, so it has no heading.");
}

QString choiceText(const ListSample &sample, const ColumnChoice &choice)
{
    const QString name = sample.columnName(choice.column);
    //: %1 of a column's filled cells, %2 their number
    const QString share
        = Text::tr("%1 of %2 filled cells looked at are postcodes").arg(choice.postcodes).arg(choice.filled);
    if (choice.asked)
        return Text::tr("Column “%1”, as asked: %2.").arg(name, share);
    if (choice.named)
        return Text::tr("Column “%1”, by its heading: %2.").arg(name, share);
    return Text::tr("Column “%1”, by what stands in it: %2.").arg(name, share);
}

}
