// The events of the reforms as rows, in the order of their dates.
#pragma once

#include "Timeline.h"

#include <QAbstractListModel>

namespace ics {

class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole, // "1 July 2022 (planned: 1 April 2022)"
        KindRole, // int of the TimelineEvent::Kind
        YearRole, // int, where the row is the first of its year; else 0
        PlannedRole, // bool: only planned, as far as is known
        LateRole, // bool: came at another time than planned
    };

    explicit TimelineModel(std::vector<TimelineEvent> events, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<TimelineEvent> &events() const { return m_events; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TimelineEvent> m_events;
};

}
