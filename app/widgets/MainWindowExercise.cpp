// The exercise in the window: its banner and its panel, what else is closed to it while it is open, and the way back.
#include "MainWindow.h"

#include "Actions.h"
#include "Appearance.h"
#include "AreaCommands.h"
#include "DetailPane.h"
#include "ExerciseBanner.h"
#include "ExerciseCommands.h"
#include "ExerciseDesk.h"
#include "ExercisePanel.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "NoticeBar.h"
#include "Pages.h"
#include "PlaceSwitch.h"
#include "SidePane.h"
#include "StatusLine.h"
#include "TreePane.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int roomForBoth = 1700; // pixels of window for details and exercise side by side
}

void MainWindow::connectExercise()
{
    const Actions &a = *m_actions;
    m_exercise = new ExerciseDesk(m_session, this);
    m_exerciseCommands = new ExerciseCommands(m_session, *m_exercise, a, this);
    a.exercise->setEnabled(false);
    connect(this, &MainWindow::atlasOpened, a.exercise, [this] { m_actions->exercise->setEnabled(true); });
    connect(a.exercise, &QAction::triggered, this, [this](bool on) {
        m_actions->exercise->setChecked(m_exercise->isOpen()); // it is when it is
        if (on)
            m_exercise->start();
        else
            leaveExercise();
    });
    connect(a.leaveExercise, &QAction::triggered, this, &MainWindow::leaveExercise);
    connect(m_commands, &AreaCommands::menuFilled, m_exerciseCommands, &ExerciseCommands::fillMenu);
    connect(m_exerciseCommands, &ExerciseCommands::notice, m_notice, &NoticeBar::showNotice);
    connect(m_exercise, &ExerciseDesk::opened, this, &MainWindow::showExercise);
    connect(m_exercise, &ExerciseDesk::left, this, &MainWindow::hideExercise);
    connect(m_exercise, &ExerciseDesk::stateChanged, this, &MainWindow::updateExercise);
    connect(m_exercise, &ExerciseDesk::changed, this, &MainWindow::updateExercise);
    connect(m_exercise, &ExerciseDesk::failed, this,
        [this](const Error &error) { m_notice->showNotice(errorText(error)); });
    connect(m_exercise, &ExerciseDesk::busyChanged, this,
        [this](bool busy) { m_status->setWork(busy ? tr("Redrawing the systems…") : QString()); });
    connect(a.exercisePanel, &QAction::toggled, this, [this](bool on) {
        if (m_exercisePanel)
            m_exercisePanel->setVisible(on);
        if (on && width() < roomForBoth)
            m_actions->showDetail->setChecked(false);
    });
    connect(a.showDetail, &QAction::toggled, this, [this](bool on) {
        if (on && m_exercise->isOpen() && width() < roomForBoth)
            m_actions->exercisePanel->setChecked(false);
    });
}

void MainWindow::makeExerciseWidgets()
{
    const Actions &a = *m_actions;
    m_exerciseBanner = new ExerciseBanner(this);
    for (const auto &[text, action] :
        { std::pair(tr("Undo"), a.undoEdit), std::pair(tr("Redo"), a.redoEdit), std::pair(tr("Panel"), a.exercisePanel),
            std::pair(tr("Details"), a.showDetail), std::pair(tr("Leave"), a.leaveExercise) })
        m_exerciseBanner->addButton(text, action);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_exerciseBanner);
    m_exercisePanel = new ExercisePanel(*m_exercise, a, m_splitter);
    m_splitter->addWidget(m_exercisePanel);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_exercisePanel), 0);
    m_splitter->setCollapsible(m_splitter->indexOf(m_exercisePanel), false);
    connect(m_exercisePanel, &ExercisePanel::systemChosen, this, [this](int area) {
        if (area >= 0)
            m_session.setArea(static_cast<AreaId>(area));
    });
}

void MainWindow::showExercise()
{
    const bool again = m_exercisePanel && m_exerciseBanner->isVisibleTo(this);
    if (!m_exercisePanel)
        makeExerciseWidgets();
    m_actions->exercise->setChecked(true);
    if (again)
        return;
    m_pages->showPanes();
    m_detailBeforeExercise = m_actions->showDetail->isChecked();
    m_sizesBeforeExercise = m_splitter->saveState();
    m_viewBeforeExercise = m_map->map()->viewport();
    for (QAction *action : { m_actions->places, m_actions->matchList, m_actions->changes, m_actions->quiz }) {
        action->setEnabled(false); // they are about the real systems
        action->setToolTip(tr("Leave the exercise first (Alt+F7)"));
    }
    QList<int> sizes = m_splitter->sizes();
    const int wanted = std::max(m_exercisePanel->minimumSizeHint().width(), 360);
    m_exerciseBanner->show();
    m_actions->exercisePanel->setChecked(true);
    m_exercisePanel->show();
    const bool both = m_actions->showDetail->isChecked();
    const int map = sizes.value(1) + (both ? 0 : sizes.value(2)) - wanted;
    sizes = { sizes.value(0), std::max(0, map), both ? sizes.value(2) : 0, wanted };
    m_splitter->setSizes(sizes);
    updateTitle();
    m_side->showTable(false);
    m_tree->focusTree(); // where a place is chosen, and where Ctrl+Z is not about text
}

void MainWindow::hideExercise()
{
    m_actions->exercise->setChecked(false);
    m_actions->exercisePanel->setChecked(false);
    m_exerciseBanner->hide();
    m_exercisePanel->hide();
    m_actions->showDetail->setChecked(m_detailBeforeExercise);
    m_splitter->restoreState(m_sizesBeforeExercise);
    for (QAction *action : { m_actions->places, m_actions->matchList, m_actions->changes, m_actions->quiz }) {
        action->setEnabled(true);
        action->setToolTip({});
    }
    updateTitle();
    QTimer::singleShot(0, this, [this] { // when the map has its size again
        Viewport view = m_map->map()->viewport();
        view.centre = m_viewBeforeExercise.centre;
        view.metresPerPixel = m_viewBeforeExercise.metresPerPixel;
        m_map->map()->setViewport(view);
    });
    m_map->map()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveExercise()
{
    m_exerciseCommands->whenSafe([this] { m_exercise->leave(); });
}

void MainWindow::updateExercise()
{
    if (!m_exercise->isOpen() || !m_exerciseBanner)
        return;
    const Exercise &exercise = m_exercise->exercise();
    QStringList parts;
    if (!exercise.title.isEmpty())
        parts += exercise.title;
    parts += tr("%n edit(s)", nullptr, static_cast<int>(exercise.edits.size()));
    if (!m_exercise->path().isEmpty())
        parts += QFileInfo(m_exercise->path()).fileName();
    if (m_exercise->isModified())
        parts += tr("not saved");
    m_exerciseBanner->setState(parts.join(u" · "_s));
    updateTitle();
}

}
