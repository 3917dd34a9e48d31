// Whether things on screen should change at once instead of moving: because the person chose so here, or because their
// desktop says so. The desktop is asked through the settings portal (GNOME and others) and by what KDE and GTK keep in
// the person's configuration; without either, motion is allowed. Nothing is waited for: an answer that comes later is
// told by changed().
#pragma once

#include <QObject>

class QDBusVariant;

namespace ics {

class ReducedMotion final : public QObject
{
    Q_OBJECT

public:
    explicit ReducedMotion(QObject *parent = nullptr);

    void setWanted(bool wanted); // the person's own choice here
    [[nodiscard]] bool isReduced() const { return m_wanted || m_desktop; }
    /** What the files of KDE and GTK in the person's configuration say. */
    [[nodiscard]] static bool configuredOnDesktop();

Q_SIGNALS:
    void changed(bool reduced);

private Q_SLOTS:
    void takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setDesktop(bool reduced);

    bool m_wanted = false;
    bool m_desktop = false;
};

}
