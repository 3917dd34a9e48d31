// The reforms by date, as values: what was planned and what came, in English, each with the sources it rests on. Read
// from a file of texts; an entry that is wrong is named in the error, with the reason.
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ics {

/** A day, a month or a year, as far as it is known. */
struct TimelineDate
{
    enum class Precision { Day, Month, Year };
    QDate first; // the first day of it
    Precision precision = Precision::Day;

    /** "2021-12-24", "2021-12" or "2021". */
    [[nodiscard]] static std::optional<TimelineDate> fromText(const QString &text);
    [[nodiscard]] QString text() const; // "24 December 2021", "December 2021", "2021"
    friend bool operator==(const TimelineDate &, const TimelineDate &) = default;
};

struct TimelineEvent
{
    enum class Kind { Law, Plan, Body, Guidance };
    QString key {};
    Kind kind = Kind::Plan;
    std::optional<TimelineDate> planned {};
    std::optional<TimelineDate> actual {}; // one of the two is always there
    QString title {};
    QStringList paragraphs {};
    QStringList sources {}; // keys of Source, never empty
    std::vector<int> facts {}; // numbers in the authors' list of facts
    QString edition {}; // key of the edition that began then; empty: none

    [[nodiscard]] const TimelineDate &when() const { return actual ? *actual : *planned; }
    /** "1 July 2022 (planned: 1 April 2022)", "24 December 2021", "planned for February 2022". */
    [[nodiscard]] QString whenText() const;
};

[[nodiscard]] QString timelineKindName(TimelineEvent::Kind kind); // translated

/** In the order of their dates. Errors: FileMissing, FileUnreadable, BadJson with the entry and the reason. */
[[nodiscard]] Result<std::vector<TimelineEvent>> readTimeline(const QString &path);
/** The one that is compiled in. */
[[nodiscard]] Result<std::vector<TimelineEvent>> readTimeline();

}
