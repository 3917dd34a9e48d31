// The exercise in the window: its banner and its panel, what else is closed to it while it is open, and the way back to
// the panes and the view of before.
#pragma once

#include "map/Viewport.h"

#include <QObject>
#include <QString>

class QAction;

namespace ics {

class Actions;
class ExerciseBanner;
class ExerciseCommands;
class ExerciseDesk;
class ExerciseGate;
class ExercisePanel;
class MainWindow;

class ExerciseStage final : public QObject
{
    Q_OBJECT

public:
    explicit ExerciseStage(MainWindow &window);

    [[nodiscard]] ExerciseDesk *desk() const { return m_desk; }
    /** False if the person would rather stay with what is not saved. */
    [[nodiscard]] bool leaveIfSafe();
    /** In place of what is open, if the person agrees. */
    void openFile(const QString &path);

Q_SIGNALS:
    void changed(); // opened, left, or another state of it

private:
    void connectDesk();
    void shareRoom();
    void makeWidgets();
    void makeRoom();
    void show();
    void hide();
    void tellState();

    MainWindow &m_window;
    const Actions &m_actions;
    ExerciseDesk *m_desk;
    ExerciseCommands *m_commands;
    ExerciseGate *m_gate;
    ExerciseBanner *m_banner = nullptr; // before the first exercise, as the panel
    ExercisePanel *m_panel = nullptr;
    QString m_failure; // that was told last
    bool m_detailBefore = true;
    QByteArray m_sizesBefore;
    Viewport m_viewBefore;
};

}
