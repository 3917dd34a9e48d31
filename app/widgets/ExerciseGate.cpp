#include "ExerciseGate.h"

#include <QAction>
#include <QShortcut>
#include <QWidget>

namespace ics {

ExerciseGate::ExerciseGate(const QList<QAction *> &actions, const QString &reason, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_reason(reason)
{
    for (const QAction *action : actions) {
        connect(action, &QAction::toggled, this, [this](bool on) {
            if (on)
                refuse();
        });
        for (const QKeySequence &key : action->shortcuts()) {
            auto *shortcut = new QShortcut(key, window);
            shortcut->setEnabled(false);
            connect(shortcut, &QShortcut::activated, this, &ExerciseGate::refuse);
            m_keys.push_back(shortcut);
        }
    }
}

void ExerciseGate::setClosed(bool closed)
{
    if (closed == m_closed)
        return;
    m_closed = closed;
    for (QAction *action : m_actions) {
        action->setEnabled(!closed);
        action->setToolTip(closed ? m_reason : QString());
    }
    for (QShortcut *key : m_keys)
        key->setEnabled(closed);
}

void ExerciseGate::refuse()
{
    if (m_closed)
        Q_EMIT refused(m_reason);
}

}
