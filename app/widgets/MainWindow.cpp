#include "MainWindow.h"

#include "Actions.h"
#include "AnswerStrip.h"
#include "AreaCommands.h"
#include "AreaTable.h"
#include "Breadcrumb.h"
#include "CompareMethods.h"
#include "DetailPane.h"
#include "Dialogs.h"
#include "FocusOrder.h"
#include "LookCommands.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "MatchDialog.h"
#include "NoticeBar.h"
#include "Pages.h"
#include "PlaceSwitch.h"
#include "ReducedMotion.h"
#include "SearchField.h"
#include "SidePane.h"
#include "StatePage.h"
#include "StatusLine.h"
#include "Teaching.h"
#include "TermLinks.h"
#include "TopBar.h"
#include "TreePane.h"
#include "WhereAmI.h"
#include "WindowLayout.h"
#include "YearBar.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr QSize smallestSize(800, 560);

    /** A plain widget is no window to a screen reader. */
    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *window = qobject_cast<MainWindow *>(object);
        return window ? new QAccessibleWidget(window, QAccessible::Window) : nullptr;
    }
}

MainWindow::MainWindow(Appearance &appearance, Settings &settings, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_session(today)
    , m_places(new PlaceSwitch(m_session, settings, this))
    , m_actions(new Actions(this))
    , m_termLinks(new TermLinks(m_session, this))
{
    static const bool isKnown = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isKnown)
    build();
    m_motion = new ReducedMotion(this);
    m_commands = new AreaCommands(m_session, settings, *m_actions, this);
    connectPages();
    connectPlaces();
    connectLearn();
    connectActions();
    connectAreaCommands();
    m_teaching = new Teaching(*this, settings, *m_motion);
    connect(m_teaching, &Teaching::titleChanged, this, &MainWindow::updateTitle);
    connectTable();
    auto *look = new LookCommands(*this, appearance, settings, *m_motion);
    connect(look, &LookCommands::languageChosen, this, &MainWindow::languageChosen);
    connectSession();
    m_layout = new WindowLayout(*this, settings);
    m_layout->restore();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_topBar = new TopBar(m_session, *m_actions, this);
    m_breadcrumb = new Breadcrumb(m_session, this);
    m_notice = new NoticeBar(this);
    m_answer = new AnswerStrip(m_session, this);
    m_status = new StatusLine(m_session, this);
    m_state = new StatePage(this);
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_state);
    m_pages = new Pages(buildPanes(), body);
    m_stack->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_breadcrumb);
    column->addWidget(m_notice);
    column->addWidget(m_answer);
    column->addWidget(body, 1);
    column->addWidget(m_status);
    m_topBar->setEnabled(false);
    setMinimumSize(smallestSize);
}

QWidget *MainWindow::buildPanes()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_tree = new TreePane(m_session, m_splitter);
    m_map = new MapPane(m_session, m_splitter);
    m_detail = new DetailPane(m_session, *m_termLinks, m_splitter);
    m_table = new AreaTable(m_session, m_map->map(), m_splitter);
    m_side = new SidePane(m_tree, m_table, m_splitter);
    for (QWidget *pane : std::array<QWidget *, 3> { m_side, m_map, m_detail })
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->handle(i)->setAccessibleName(tr("Divider between panes"));
    orderFocusOf({ m_side->tabs(), m_tree, m_table, m_map, m_detail });
    return m_splitter;
}

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.matchList, &QAction::triggered, this, &MainWindow::matchList);
    connect(a.search, &QAction::triggered, m_topBar->search(), &SearchField::focusField);
    connect(a.whereAmI, &QAction::triggered, this, [this] {
        auto *dialog = new WhereAmI(m_nmeaFile, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &WhereAmI::found, m_topBar->search(), &SearchField::lookUp);
        dialog->open();
    });
    connect(a.back, &QAction::triggered, &m_session, &Session::goBack);
    connect(a.forward, &QAction::triggered, &m_session, &Session::goForward);
    connect(a.up, &QAction::triggered, &m_session, &Session::goUp);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.focusTree, &QAction::triggered, this, [this] {
        m_side->showTable(false);
        m_tree->focusTree();
    });
    connect(a.focusMap, &QAction::triggered, this, [this] { m_map->map()->setFocus(Qt::ShortcutFocusReason); });
    connect(a.focusDetail, &QAction::triggered, this, [this] { m_detail->setFocus(Qt::ShortcutFocusReason); });
    connect(a.nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(a.filterTree, &QAction::triggered, this, [this] {
        m_side->showTable(false);
        m_tree->focusFilter();
    });
    connect(a.showTree, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(a.showDetail, &QAction::toggled, m_detail, &QWidget::setVisible);
    connect(a.groupByRegion, &QAction::toggled, m_tree, &TreePane::setGroupedByRegion);
    connect(m_tree, &TreePane::groupedByRegionChanged, a.groupByRegion, &QAction::setChecked);
    connect(a.fitEngland, &QAction::triggered, m_map, &MapPane::fitEngland);
    connect(a.fitSelection, &QAction::triggered, m_map, &MapPane::fitSelection);
    connect(a.zoomIn, &QAction::triggered, m_map, &MapPane::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_map, &MapPane::zoomOut);
    connect(a.savePicture, &QAction::triggered, m_map, &MapPane::savePicture);
    connect(a.copyPicture, &QAction::triggered, m_map, &MapPane::copyPicture);
    connect(m_map, &MapPane::pictureDone, m_notice, &NoticeBar::showNotice);
    connect(a.layers, &QAction::triggered, m_map, &MapPane::showLayerMenu);
    connect(a.compareMethods, &QAction::triggered, this, &MainWindow::compareMethods);
    connect(a.earlierYear, &QAction::triggered, m_map->years(), &YearBar::goEarlier);
    connect(a.laterYear, &QAction::triggered, m_map->years(), &YearBar::goLater);
    connectHexagons();
    connect(
        a.copyDetail, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_detail->asText()); });
    connect(a.keys, &QAction::triggered, this, [this] { makeKeysDialog(*m_actions, this)->open(); });
    connect(m_map, &MapPane::keysRequested, this, [this] { makeKeysDialog(*m_actions, this, KeysOf::Map)->open(); });
    connect(a.about, &QAction::triggered, this, [this] { makeAboutDialog(m_session.atlas(), this)->open(); });
}

void MainWindow::connectTable()
{
    const Actions &a = *m_actions;
    connect(a.focusTable, &QAction::triggered, this, [this] {
        m_side->showTable(true);
        m_table->focusTable();
    });
    connect(a.showTable, &QAction::toggled, m_side, &SidePane::showTable);
    connect(m_side, &SidePane::tableShown, a.showTable, &QAction::setChecked);
    connect(a.saveTable, &QAction::triggered, m_table, &AreaTable::save);
}

void MainWindow::connectSession()
{
    const auto updateHistory = [this] {
        m_actions->back->setEnabled(m_session.canGoBack());
        m_actions->forward->setEnabled(m_session.canGoForward());
    };
    connect(&m_session, &Session::historyChanged, this, updateHistory);
    updateHistory();
    connect(&m_session, &Session::notice, m_notice, &NoticeBar::showNotice);
    connect(&m_session, &Session::selectionChanged, this, [this] {
        updateTitle();
        orderFocusOf({ m_topBar, m_breadcrumb }); // which makes its links anew
    });
    connect(m_topBar->search(), &SearchField::chosen, m_answer, &AnswerStrip::setAnswer);
    connect(m_map, &MapPane::placeAsked, m_topBar->search(), &SearchField::lookUp);
    connect(m_state, &StatePage::retryRequested, this, [this] { openAtlas(m_loader.path()); });
    connect(m_state, &StatePage::otherFileRequested, this, &MainWindow::chooseAtlasFile);
    connect(&m_loader, &AtlasLoader::loaded, m_places, &PlaceSwitch::open);
    connect(m_places, &PlaceSwitch::opened, this, [this] {
        m_topBar->setEnabled(true);
        m_stack->setCurrentWidget(m_pages);
        m_pages->setReady(true);
        m_topBar->search()->focusField();
        Q_EMIT atlasOpened();
    });
    connect(&m_loader, &AtlasLoader::failed, this, [this](const Error &error) {
        m_state->showError(error);
        m_stack->setCurrentWidget(m_state);
        Q_EMIT atlasFailed(error);
    });
}

void MainWindow::openAtlas(const QString &path, const QFuture<AtlasLoader::Answer> &begun)
{
    m_state->showLoading();
    m_stack->setCurrentWidget(m_state);
    m_loader.load(path, begun);
}

void MainWindow::chooseAtlasFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose an atlas"), {}, tr("Atlas (*.sqlite)"));
    if (!path.isEmpty())
        openAtlas(path);
}

void MainWindow::matchList()
{
    if (m_session.atlas())
        (new MatchDialog(m_session.atlas(), m_session.selection().edition, this))->open();
}

void MainWindow::compareMethods()
{
    if (!m_session.atlas())
        return;
    if (!CompareMethods::isPossible(*m_session.atlas(), m_session.selection())) {
        m_notice->showNotice(tr("There are no methods to compare: a count without a rate has no classes."));
        return;
    }
    auto *dialog = new CompareMethods(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::updateTitle()
{
    const AreaId area = m_session.selection().area;
    const bool named = m_session.atlas() && isValid(area) && isValid(m_session.atlas()->area(area).parent);
    const QString title = named ? tr("%1 – ICS Explorer").arg(m_session.atlas()->area(area).name) : tr("ICS Explorer");
    setWindowTitle(m_teaching->marked(title));
}

void MainWindow::focusNextPane()
{
    const std::array<QWidget *, 4> panes { m_topBar, m_side, m_map, m_detail };
    std::size_t current = 0;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (QWidget *focus = QApplication::focusWidget(); focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    do
        current = (current + 1) % panes.size();
    while (!panes[current]->isVisible());
    const std::array focus { m_actions->search, m_side->isTableShown() ? m_actions->focusTable : m_actions->focusTree,
        m_actions->focusMap, m_actions->focusDetail };
    focus[current]->trigger();
}

void MainWindow::rememberLayout() { m_layout->save(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_teaching->leaveIfSafe())
        return event->ignore();
    m_layout->save();
    QWidget::closeEvent(event);
}

}
