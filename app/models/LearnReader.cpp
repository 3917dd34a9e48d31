#include "LearnReader.h"

#include "LearnFields.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** Reads each entry of the one list in a file by `make`. */
    template <typename Entry, typename Make>
    std::optional<Error> readList(const QString &path, const QString &list, std::vector<Entry> &entries, Make make)
    {
        const auto values = readLearnList(path, list);
        if (!values)
            return values.error();
        for (const LinedValue &value : values->items) {
            LearnFields fields(value, path, list, static_cast<int>(entries.size()) + 1);
            entries.push_back(make(fields));
            if (auto error = fields.finish())
                return error;
        }
        return std::nullopt;
    }

    LearnNotes notes(LearnFields &fields, const char *sources = "sources")
    {
        return { .sources = fields.texts(sources),
            .facts = fields.numbers("facts"),
            .related = fields.refs("related"),
            .line = fields.line() };
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
