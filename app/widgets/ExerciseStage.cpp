#include "ExerciseStage.h"

#include "Actions.h"
#include "AnswerStrip.h"
#include "AreaCommands.h"
#include "AreaTable.h"
#include "Breadcrumb.h"
#include "DetailPane.h"
#include "ExerciseBanner.h"
#include "ExerciseCommands.h"
#include "ExerciseDesk.h"
#include "ExerciseGate.h"
#include "ExercisePanel.h"
#include "FocusOrder.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "NoticeBar.h"
#include "Pages.h"
#include "SidePane.h"
#include "StatusLine.h"
#include "TopBar.h"
#include "TreePane.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int roomForBoth = 1700; // pixels of window for details and exercise side by side
}

ExerciseStage::ExerciseStage(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_actions(window.actions())
    , m_desk(new ExerciseDesk(window.session(), this))
    , m_commands(new ExerciseCommands(window.session(), *m_desk, m_actions, &window))
    , m_gate(new ExerciseGate(
          { m_actions.places, m_actions.matchList, m_actions.changes, m_actions.quiz, m_actions.tours },
          tr("Leave the exercise first (Alt+F7)"), &window))
{
    QAction *action = m_actions.exercise;
    action->setEnabled(false);
    connect(&window, &MainWindow::atlasOpened, action, [action] { action->setEnabled(true); });
    connect(action, &QAction::triggered, this, [this, action](bool on) {
        action->setChecked(m_desk->isOpen()); // it is when it is
        if (on)
            m_desk->start();
        else
            (void)leaveIfSafe();
    });
    connect(m_actions.leaveExercise, &QAction::triggered, this, &ExerciseStage::leaveIfSafe);
    connect(window.areaCommands(), &AreaCommands::menuFilled, m_commands, &ExerciseCommands::fillMenu);
    connect(m_commands, &ExerciseCommands::notice, window.noticeBar(), &NoticeBar::showNotice);
    connect(m_commands, &ExerciseCommands::noticeOver, window.noticeBar(), &NoticeBar::withdraw);
    connect(m_gate, &ExerciseGate::refused, window.noticeBar(), &NoticeBar::showNotice);
    connectDesk();
    shareRoom();
}

void ExerciseStage::connectDesk()
{
    connect(m_desk, &ExerciseDesk::opened, this, &ExerciseStage::show);
    connect(m_desk, &ExerciseDesk::left, this, &ExerciseStage::hide);
    connect(m_desk, &ExerciseDesk::stateChanged, this, &ExerciseStage::tellState);
    connect(m_desk, &ExerciseDesk::changed, this, &ExerciseStage::tellState);
    connect(m_desk, &ExerciseDesk::failed, m_window.noticeBar(), [this](const Error &error) {
        m_failure = errorText(error);
        m_window.noticeBar()->showNotice(m_failure);
    });
    connect(m_desk, &ExerciseDesk::opened, m_window.noticeBar(),
        [this] { m_window.noticeBar()->withdraw(std::exchange(m_failure, {})); });
    connect(m_desk, &ExerciseDesk::busyChanged, m_window.statusLine(),
        [this](bool busy) { m_window.statusLine()->setWork(busy ? tr("Redrawing the systems…") : QString()); });
}

// In a window without room for details and exercise side by side, one takes the place of the other.
void ExerciseStage::shareRoom()
{
    connect(m_actions.exercisePanel, &QAction::toggled, this, [this](bool on) {
        if (m_panel)
            m_panel->setVisible(on);
        if (on && m_window.width() < roomForBoth)
            m_actions.showDetail->setChecked(false);
    });
    connect(m_actions.showDetail, &QAction::toggled, this, [this](bool on) {
        if (on && m_desk->isOpen() && m_window.width() < roomForBoth)
            m_actions.exercisePanel->setChecked(false);
    });
}

void ExerciseStage::makeWidgets()
{
    m_banner = new ExerciseBanner(&m_window);
    for (const auto &[text, action] : { std::pair(tr("Undo"), m_actions.undoEdit),
             std::pair(tr("Redo"), m_actions.redoEdit), std::pair(tr("Panel"), m_actions.exercisePanel),
             std::pair(tr("Details"), m_actions.showDetail), std::pair(tr("Leave"), m_actions.leaveExercise) })
        m_banner->addButton(text, action);
    static_cast<QVBoxLayout *>(m_window.layout())->insertWidget(0, m_banner);
    QSplitter *splitter = m_window.splitter();
    m_panel = new ExercisePanel(*m_desk, m_actions, splitter);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(splitter->indexOf(m_panel), 0);
    splitter->setCollapsible(splitter->indexOf(m_panel), false);
    orderFocusOf({ m_banner, m_window.topBar(), m_window.breadcrumb(), m_window.noticeBar(), m_window.answerStrip(),
        m_window.sidePane()->tabs(), m_window.treePane(), m_window.areaTable(), m_window.mapPane(),
        m_window.detailPane(), m_panel });
    connect(m_panel, &ExercisePanel::systemChosen, this, [this](int area) {
        if (area >= 0)
            m_window.session().setArea(static_cast<AreaId>(area));
    });
}

void ExerciseStage::show()
{
    const bool again = m_panel && m_banner->isVisibleTo(&m_window);
    if (!m_panel)
        makeWidgets();
    m_actions.exercise->setChecked(true);
    if (again)
        return;
    m_window.pages()->showPanes();
    m_detailBefore = m_actions.showDetail->isChecked();
    m_sizesBefore = m_window.splitter()->saveState();
    m_viewBefore = m_window.mapPane()->map()->viewport();
    m_gate->setClosed(true);
    makeRoom();
    Q_EMIT changed();
    m_window.sidePane()->showTable(false);
    m_window.treePane()->focusTree(); // where a place is chosen, and where Ctrl+Z is not about text
}

void ExerciseStage::makeRoom()
{
    const QList<int> sizes = m_window.splitter()->sizes();
    const int wanted = std::max(m_panel->minimumSizeHint().width(), 360);
    m_banner->show();
    m_actions.exercisePanel->setChecked(true);
    m_panel->show();
    const bool both = m_actions.showDetail->isChecked();
    const int map = sizes.value(1) + (both ? 0 : sizes.value(2)) - wanted;
    m_window.splitter()->setSizes({ sizes.value(0), std::max(0, map), both ? sizes.value(2) : 0, wanted });
}

void ExerciseStage::hide()
{
    m_actions.exercise->setChecked(false);
    m_actions.exercisePanel->setChecked(false);
    m_banner->hide();
    m_panel->hide();
    m_actions.showDetail->setChecked(m_detailBefore);
    m_window.splitter()->restoreState(m_sizesBefore);
    m_gate->setClosed(false);
    Q_EMIT changed();
    MapWidget *map = m_window.mapPane()->map();
    QTimer::singleShot(0, map, [this, map] { // when the map has its size again
        Viewport view = map->viewport();
        view.centre = m_viewBefore.centre;
        view.metresPerPixel = m_viewBefore.metresPerPixel;
        map->setViewport(view);
    });
    map->setFocus(Qt::OtherFocusReason);
}

bool ExerciseStage::leaveIfSafe()
{
    bool isSafe = false;
    m_commands->whenSafe([&isSafe] { isSafe = true; });
    if (isSafe)
        m_desk->leave();
    return isSafe;
}

void ExerciseStage::openFile(const QString &path)
{
    m_commands->whenSafe([this, path] { m_desk->openFile(path); });
}

void ExerciseStage::tellState()
{
    if (!m_desk->isOpen() || !m_banner)
        return;
    const Exercise &exercise = m_desk->exercise();
    QStringList parts;
    if (!exercise.title.isEmpty())
        parts += exercise.title;
    parts += tr("%n edit(s)", nullptr, static_cast<int>(exercise.edits.size()));
    if (!m_desk->path().isEmpty())
        parts += QFileInfo(m_desk->path()).fileName();
    if (m_desk->isModified())
        parts += tr("not saved");
    m_banner->setState(parts.join(u" · "_s));
    Q_EMIT changed();
}

}
