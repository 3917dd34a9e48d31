// What can be done with an area wherever it is met: pin it for comparison, and ask which areas are like it. Keeps the
// pins and remembers them, the pin action in step with the area of the session, and puts the commands into the context
// menus of the views and the heading of the details.
#pragma once

#include "models/Pins.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace ics {

class Actions;
class ComparePage;
class Settings;

class AreaCommands final : public QObject
{
    Q_OBJECT

public:
    AreaCommands(Session &session, Settings &settings, const Actions &actions, QWidget *window);

    [[nodiscard]] Pins &pins() { return m_pins; }
    /** Lines for the area at the end of a menu; none for an invalid one. */
    void fillMenu(QMenu *menu, AreaId area);
    /** The view gets a context menu about the area that it has as its current one. */
    void addMenuTo(QAbstractItemView *view, const std::function<AreaId()> &current);
    /** Buttons of the same commands, for the heading of the area they are about. */
    [[nodiscard]] QWidget *makeButtons(QWidget *parent);
    [[nodiscard]] ComparePage *makePage();
    void showSimilar(AreaId area);

Q_SIGNALS:
    void notice(const QString &text);
    /** The area is the session's now, and is to be seen in the panes. */
    void areaWanted();
    /** A menu about the area is about to open: for lines of others. */
    void menuFilled(QMenu *menu, ics::AreaId area);

private:
    void goTo(AreaId area);
    void update();

    Session &m_session;
    const Actions &m_actions;
    QWidget *m_window;
    Pins m_pins;
};

}
