#include "Timeline.h"

#include "Format.h"
#include "LearnFields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Timeline)
    };

    using Kind = TimelineEvent::Kind;
    constexpr std::array kindKeys { std::pair("law", Kind::Law), std::pair("plan", Kind::Plan),
        std::pair("body", Kind::Body), std::pair("guidance", Kind::Guidance) };

    Result<TimelineEvent> eventOf(LearnFields &fields, const QString &path)
    {
        TimelineEvent event { .key = fields.key() };
        const QString kind = fields.text("kind");
        const QString planned = fields.optionalText("planned");
        const QString actual = fields.optionalText("date");
        event.title = fields.text("title");
        event.paragraphs = fields.texts("text");
        event.sources = fields.texts("sources");
        event.facts = fields.numbers("facts");
        event.edition = fields.optionalText("edition");
        if (auto error = fields.finish())
            return *error;
        const auto known = std::ranges::find(kindKeys, kind, [](const auto &k) { return QLatin1StringView(k.first); });
        if (known == kindKeys.end())
            return learnError(path, fields.lineOf("kind"), event.key, Text::tr("“%1” is no kind of event").arg(kind));
        event.kind = known->second;
        event.planned = TimelineDate::fromText(planned);
        event.actual = TimelineDate::fromText(actual);
        for (const auto &[name, text, date] :
            { std::tuple("planned", planned, event.planned), std::tuple("date", actual, event.actual) })
            if (!text.isEmpty() && !date)
                return learnError(path, fields.lineOf(name), event.key, Text::tr("“%1” is no date").arg(text));
        if (!event.planned && !event.actual)
            return learnError(path, fields.line(), event.key, Text::tr("it has no date"));
        return event;
    }

}

std::optional<TimelineDate> TimelineDate::fromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool month = match.hasCaptured(2);
    const bool day = match.hasCaptured(3);
    const QDate first(
        match.captured(1).toInt(), month ? match.captured(2).toInt() : 1, day ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    return TimelineDate { first, day ? Precision::Day : month ? Precision::Month : Precision::Year };
}

QString TimelineDate::text() const
{
    switch (precision) {
    case Precision::Day:
        return formatDate(first);
    case Precision::Month:
        return formatMonth(first);
    case Precision::Year:
        break;
    }
    return QString::number(first.year());
}

QString TimelineEvent::whenText() const
{
    if (!actual)
        return Text::tr("planned for %1").arg(planned->text());
    if (planned && *planned == *actual)
        return Text::tr("%1, as planned").arg(actual->text());
    return planned ? Text::tr("%1 (planned: %2)").arg(actual->text(), planned->text()) : actual->text();
}

QString timelineKindName(Kind kind)
{
    switch (kind) {
    case Kind::Law:
        return Text::tr("Law");
    case Kind::Plan:
        return Text::tr("Plan");
    case Kind::Body:
        return Text::tr("Bodies begin or end");
    case Kind::Guidance:
        break;
    }
    return Text::tr("Guidance");
}

Result<std::vector<TimelineEvent>> readTimeline(const QString &path)
{
    const auto list = readLearnList(path, u"events"_s);
    if (!list)
        return list.error();
    std::vector<TimelineEvent> events;
    for (const LinedValue &value : list->items) {
        LearnFields fields(value, path, u"events"_s, static_cast<int>(events.size()) + 1);
        auto event = eventOf(fields, path);
        if (!event)
            return event.error();
        if (std::ranges::find(events, event->key, &TimelineEvent::key) != events.end())
            return learnError(path, fields.lineOf("key"), event->key, Text::tr("the key occurs twice"));
        events.push_back(std::move(*event));
    }
    std::ranges::stable_sort(events, {}, [](const TimelineEvent &e) { return e.when().first; });
    return events;
}

Result<std::vector<TimelineEvent>> readTimeline() { return readTimeline(u":/learn/timeline.json"_s); }

}
