// Keeps closed, while an exercise is open, what is about the real systems: the actions cannot be chosen, and their tip
// says why. A key of one of them, or a link to its page, is answered with the reason instead of silence.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QShortcut;
class QWidget;

namespace ics {

class ExerciseGate final : public QObject
{
    Q_OBJECT

public:
    /** The reason is in the person's language. */
    ExerciseGate(const QList<QAction *> &actions, const QString &reason, QWidget *window);

    void setClosed(bool closed);

Q_SIGNALS:
    void refused(const QString &reason);

private:
    void refuse();

    QList<QAction *> m_actions;
    QList<QShortcut *> m_keys; // of the actions, while those are silent
    QString m_reason;
    bool m_closed = false;
};

}
