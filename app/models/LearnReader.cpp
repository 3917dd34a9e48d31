#include "LearnReader.h"

#include "LearnFields.h"
#include "domain/FileIo.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnError)
    };

    constexpr qsizetype largestFile = 16 << 20;

    Result<QByteArray> bytesOf(const QString &path)
    {
        QFile file(path);
        if (!file.exists())
            return Error { ErrorKind::FileMissing, path };
        if (!file.open(QIODevice::ReadOnly))
            return Error { .kind = ErrorKind::FileUnreadable, .file = path, .detail = file.errorString() };
        if (file.size() > largestFile)
            return Error { .kind = ErrorKind::TooLarge, .file = path, .detail = QString::number(largestFile) };
        return file.readAll();
    }

    // The parser says only where it gave up: the entry is the last one whose key stands before that.
    Error syntaxError(const QString &path, const QByteArray &bytes, const QJsonParseError &parse)
    {
        const QByteArray before = bytes.left(parse.offset);
        static const QRegularExpression key(u"\"key\"\\s*:\\s*\"([^\"\\n]*)\""_s);
        QString entry;
        for (auto matches = key.globalMatch(QString::fromUtf8(before)); matches.hasNext();)
            entry = matches.next().captured(1);
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        return { .kind = ErrorKind::BadJson,
            .file = path,
            .line = before.count('\n') + 1,
            .column = before.size() - lineStart + 1,
            .detail = entry.isEmpty() ? parse.errorString()
                                      : Text::tr("in or after the entry “%1”: %2").arg(entry, parse.errorString()) };
    }

    /** Reads each entry of the one list in a file by `make`. */
    template <typename Entry, typename Make>
    std::optional<Error> readList(const QString &path, const QString &list, std::vector<Entry> &entries, Make make)
    {
        auto bytes = bytesOf(path);
        if (!bytes)
            return bytes.error();
        QJsonParseError parse;
        const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parse);
        if (parse.error != QJsonParseError::NoError)
            return syntaxError(path, *bytes, parse);
        const QJsonValue values = document.object().value(list);
        if (!values.isArray())
            return Error {
                .kind = ErrorKind::BadJson, .file = path, .detail = Text::tr("the list “%1” is missing").arg(list)
            };
        for (const QJsonValue value : values.toArray()) {
            LearnFields fields(value, path, list, static_cast<int>(entries.size()) + 1);
            entries.push_back(make(fields));
            if (auto error = fields.finish())
                return error;
        }
        return std::nullopt;
    }

    LearnNotes notes(LearnFields &fields, const char *sources = "sources")
    {
        return {
            .sources = fields.texts(sources), .facts = fields.numbers("facts"), .related = fields.refs("related")
        };
    }

    LearnTerm term(LearnFields &fields)
    {
        return { .key = fields.key(),
            .name = fields.text("term"),
            .forms = fields.texts("forms", LearnFields::MayBeEmpty),
            .alone = fields.texts("alone", LearnFields::MayBeEmpty),
            .shortText = fields.text("short"),
            .paragraphs = fields.texts("text"),
            .notes = notes(fields) };
    }

    LearnExplainer explainer(LearnFields &fields)
    {
        return { .key = fields.key(),
            .title = fields.text("title"),
            .summary = fields.text("summary"),
            .paragraphs = fields.texts("paragraphs"),
            .easy = fields.texts("easy"),
            .here = fields.templates("here"),
            .easyHere = fields.templates("easy_here"),
            .notes = notes(fields) };
    }

    LearnQuestion question(LearnFields &fields)
    {
        return { .key = fields.key(),
            .question = fields.text("question"),
            .answer = fields.texts("answer"),
            .words = fields.text("words"),
            .notes = notes(fields) };
    }

    LearnDifference difference(LearnFields &fields)
    {
        LearnDifference result { .key = fields.key(),
            .topic = fields.text("topic"),
            .positions = {},
            .resolution = fields.texts("resolution"),
            .about = fields.texts("about"),
            .levels = fields.texts("levels"),
            .here = fields.templates("here"),
            .notes = notes(fields, "resolution_sources") };
        fields.objects("positions", [&](LearnFields &position) {
            result.positions.push_back(
                { .text = position.text("text"), .date = position.text("date"), .sources = position.texts("sources") });
        });
        return result;
    }

}

Result<LearnContent> readLearnContent(const QString &folder)
{
    LearnContent content;
    const QString in = folder + u'/';
    if (auto error = readList(in + u"glossary.json"_s, u"terms"_s, content.terms, term))
        return *error;
    if (auto error = readList(in + u"explainers.json"_s, u"explainers"_s, content.explainers, explainer))
        return *error;
    if (auto error = readList(in + u"questions.json"_s, u"questions"_s, content.questions, question))
        return *error;
    if (auto error = readList(in + u"differences.json"_s, u"differences"_s, content.differences, difference))
        return *error;
    return content;
}

}
