#include "TimelineModel.h"

#include "LearnText.h"

using namespace Qt::StringLiterals;

namespace ics {

TimelineModel::TimelineModel(std::vector<TimelineEvent> events, QObject *parent)
    : QAbstractListModel(parent)
    , m_events(std::move(events))
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const TimelineEvent &event = m_events[row];
    const int year = event.when().first.year();
    switch (role) {
    case Qt::DisplayRole:
        return learnTranslated(event.title);
    case Qt::AccessibleTextRole:
        return QString(
            event.whenText() + u": "_s + learnTranslated(event.title) + u". "_s + timelineKindName(event.kind));
    case WhenRole:
        return event.whenText();
    case KindRole:
        return static_cast<int>(event.kind);
    case YearRole:
        return row == 0 || m_events[row - 1].when().first.year() != year ? year : 0;
    case PlannedRole:
        return !event.actual;
    case LateRole:
        return event.actual && event.planned && *event.actual != *event.planned;
    default:
        return {};
    }
}

}
