// The areas that a person has put side by side, at most four, in the order in which they were chosen. They are kept by
// the keys of edition and level and by code, so that they outlive the atlas in which they were found; one that the
// present atlas does not have is out of sight, not forgotten.
#pragma once

#include "Session.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace ics {

class Pins final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 4;

    explicit Pins(Session &session, QObject *parent = nullptr);

    /** Of the present atlas, in the order in which they were pinned. */
    [[nodiscard]] const std::vector<AreaId> &areas() const { return m_areas; }
    [[nodiscard]] bool contains(AreaId area) const;
    [[nodiscard]] bool isFull() const { return std::ssize(m_areas) >= most; }
    /** The whole country stands beside every comparison and is not pinned itself. */
    [[nodiscard]] bool canPin(AreaId area) const;

    /** False, with a notice, when there are four already or the area cannot be pinned. */
    bool pin(AreaId area);
    void unpin(AreaId area);
    void toggle(AreaId area);
    void clear();

    /** "2026-04/system/QNC", for the settings; entries that cannot be read are passed over. */
    [[nodiscard]] QStringList keys() const { return m_keys; }
    void setKeys(const QStringList &keys);

Q_SIGNALS:
    void changed();
    void notice(const QString &text);

private:
    [[nodiscard]] QString keyOf(AreaId area) const;
    [[nodiscard]] AreaId areaOf(const QString &key) const;
    void resolve();

    Session &m_session;
    QStringList m_keys;
    std::vector<AreaId> m_areas;
};

}
