#include "Timeline.h"

#include "Format.h"
#include "LearnFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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
            return learnError(path, event.key, Text::tr("“%1” is no kind of event").arg(kind));
        event.kind = known->second;
        event.planned = TimelineDate::fromText(planned);
        event.actual = TimelineDate::fromText(actual);
        if ((!planned.isEmpty() && !event.planned) || (!actual.isEmpty() && !event.actual))
            return learnError(path, event.key, Text::tr("“%1” is no date").arg(event.planned ? actual : planned));
        if (!event.planned && !event.actual)
            return learnError(path, event.key, Text::tr("it has no date"));
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
    QFile file(path);
    if (!file.exists())
        return Error { ErrorKind::FileMissing, path };
    if (!file.open(QIODevice::ReadOnly))
        return Error { .kind = ErrorKind::FileUnreadable, .file = path, .detail = file.errorString() };
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error { .kind = ErrorKind::BadJson, .file = path, .detail = parse.errorString() };
    const QJsonValue list = document.object().value(u"events"_s);
    if (!list.isArray())
        return Error {
            .kind = ErrorKind::BadJson, .file = path, .detail = Text::tr("the list “%1” is missing").arg(u"events"_s)
        };
    std::vector<TimelineEvent> events;
    for (const QJsonValue value : list.toArray()) {
        LearnFields fields(value, path, u"events"_s, static_cast<int>(events.size()) + 1);
        auto event = eventOf(fields, path);
        if (!event)
            return event.error();
        if (std::ranges::find(events, event->key, &TimelineEvent::key) != events.end())
            return learnError(path, event->key, Text::tr("the key occurs twice"));
        events.push_back(std::move(*event));
    }
    std::ranges::stable_sort(events, {}, [](const TimelineEvent &e) { return e.when().first; });
    return events;
}

Result<std::vector<TimelineEvent>> readTimeline() { return readTimeline(u":/learn/timeline.json"_s); }

}
