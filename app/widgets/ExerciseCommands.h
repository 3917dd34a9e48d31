// What a person does in an exercise: moving, merging, splitting and renaming by dialogs, from the menus of the areas or
// by key; opening and saving its file; and being asked before anything unsaved is lost. Keeps the actions in step with
// the area on screen, and says why one is not possible.
#pragma once

#include "domain/Exercise.h"
#include "models/Session.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace ics {

class Actions;
class ExerciseDesk;

class ExerciseCommands final : public QObject
{
    Q_OBJECT

public:
    ExerciseCommands(Session &session, ExerciseDesk &desk, const Actions &actions, QWidget *window);

    /** Lines for the area at the end of a menu; none while no exercise is open. */
    void fillMenu(QMenu *menu, AreaId area);
    /** Asks what becomes of unsaved edits, then goes on; not if the person would rather stay. */
    void whenSafe(const std::function<void()> &goOn);
    void open();
    /** True if it was written. */
    bool save();

Q_SIGNALS:
    void notice(const QString &text);
    void noticeOver(const QString &text); // it is no longer true

private:
    [[nodiscard]] AreaId placeAt(AreaId area) const; // none: it is larger than a place
    [[nodiscard]] AreaId systemAt(AreaId area) const;
    [[nodiscard]] CodedName named(AreaId area) const;
    [[nodiscard]] bool isNameFree(const QString &name, const QStringList &holders) const;
    [[nodiscard]] QString askForName(const QString &title, const QString &now, const QStringList &holders);
    void connectActions();
    void move(AreaId place);
    void merge(AreaId system);
    void split(AreaId place);
    void rename(AreaId system);
    void update();

    Session &m_session;
    ExerciseDesk &m_desk;
    const Actions &m_actions;
    QWidget *m_window;
    QString m_saved; // the notice that it was, while that is true
};

}
