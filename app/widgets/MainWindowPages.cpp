// What the window shows in place of its panes, and what leads there and back.
#include "MainWindow.h"

#include "Actions.h"
#include "AnswerStrip.h"
#include "AreaCommands.h"
#include "AreaTable.h"
#include "BoardsPage.h"
#include "Breadcrumb.h"
#include "ChangesPage.h"
#include "ComparePage.h"
#include "DetailPane.h"
#include "LearnPage.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "NoticeBar.h"
#include "Pages.h"
#include "PlaceSwitch.h"
#include "PlacesDialog.h"
#include "ReducedMotion.h"
#include "SearchField.h"
#include "SidePane.h"
#include "StatusLine.h"
#include "Teaching.h"
#include "TermLinks.h"
#include "TermsHere.h"
#include "TimelinePage.h"
#include "TopBar.h"
#include "TourBar.h"
#include "Tours.h"
#include "TreePane.h"

#include <QAction>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ics {

// What leads to something in the panes shows them first.
void MainWindow::connectPages()
{
    const Actions &a = *m_actions;
    for (const QAction *action : { a.focusTree, a.focusMap, a.focusDetail, a.focusTable, a.nextPane, a.filterTree })
        connect(action, &QAction::triggered, m_pages, &Pages::showPanes);
    connect(m_topBar->search(), &SearchField::chosen, m_pages, &Pages::showPanes);
    m_pages->add(a.compareAreas, [this] { return m_commands->makePage(); });
    connect(m_detail, &DetailPane::changesRequested, this, &MainWindow::showChanges);
    m_pages->add(a.changes, [this] {
        auto *page = new ChangesPage(m_session, this);
        page->setReducedMotion(m_motion->isReduced());
        connect(m_motion, &ReducedMotion::changed, page, &ChangesPage::setReducedMotion);
        connect(page, &ChangesPage::areaRequested, this, &MainWindow::showInPanes);
        return page;
    });
    m_pages->add(a.boards, [this] {
        auto *page = new BoardsPage(m_session);
        connect(page, &BoardsPage::mapRequested, m_pages, &Pages::showPanes);
        return page;
    });
    connect(m_detail, &DetailPane::boardsRequested, a.boards, [this] { m_actions->boards->setChecked(true); });
    addTimeline();
}

void MainWindow::addTimeline()
{
    m_pages->add(m_actions->timeline, [this] {
        auto *page = new TimelinePage(m_session, this);
        connect(page, &TimelinePage::editionRequested, this, [this](EditionId edition) {
            m_session.setEdition(edition);
            m_pages->showPanes();
        });
        connect(page, &TimelinePage::changesRequested, m_actions->changes,
            [this] { m_actions->changes->setChecked(true); });
        return page;
    });
}

void MainWindow::showChanges(AreaId area)
{
    static_cast<ChangesPage *>(m_pages->page(m_actions->changes))->showArea(area);
    m_actions->changes->setChecked(true);
}

void MainWindow::showInPanes(AreaId area)
{
    m_session.setArea(area);
    m_pages->showPanes();
}

void MainWindow::connectAreaCommands()
{
    m_detail->addHeaderWidget(m_commands->makeButtons(m_detail));
    m_commands->addMenuTo(m_tree->view(), [this] { return m_tree->currentArea(); });
    m_commands->addMenuTo(m_table->view(), [this] { return m_table->currentArea(); });
    connect(m_map, &MapPane::areaMenuWanted, m_commands, &AreaCommands::fillMenu);
    connect(m_commands, &AreaCommands::notice, m_notice, &NoticeBar::showNotice);
    connect(m_commands, &AreaCommands::areaWanted, m_pages, &Pages::showPanes);
}

void MainWindow::connectPlaces()
{
    connect(m_actions->places, &QAction::triggered, this, &MainWindow::askForPlaces);
    connect(m_places, &PlaceSwitch::notice, m_notice, &NoticeBar::showNotice);
    connect(m_places, &PlaceSwitch::answered, m_answer, &AnswerStrip::setAnswer);
    connect(&m_session, &Session::atlasChanged, m_answer, &AnswerStrip::forget);
    connect(m_places, &PlaceSwitch::busyChanged, this,
        [this](bool busy) { m_status->setWork(busy ? tr("Putting the places together…") : QString()); });
}

void MainWindow::askForPlaces()
{
    if (!m_session.atlas())
        return;
    auto *dialog = new PlacesDialog(m_session.atlas(), m_places->choice(), m_places->ownFile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlacesDialog::chosen, m_places, &PlaceSwitch::choose);
    connect(dialog, &PlacesDialog::ownChosen, m_places, &PlaceSwitch::chooseOwn);
    dialog->open();
}

// What is ticked is what is shown; where that cannot be, the menu has the reason, and so has whoever went there.
void MainWindow::connectHexagons()
{
    QAction *action = m_actions->hexagons;
    connect(action, &QAction::triggered, m_map, &MapPane::setHexagons);
    connect(m_map, &MapPane::hexagonsPossible, this,
        [this, action, text = action->text()](bool possible, const QString &reason) {
            const bool isTour = m_teaching->tours()->player().isRunning();
            if (possible)
                m_notice->withdraw(action->statusTip());
            else if (action->isChecked() && m_map->hexagonsWanted() && !isTour)
                m_notice->showNotice(reason);
            action->setEnabled(possible);
            action->setChecked(possible && m_map->hexagonsWanted());
            action->setText(possible ? text : reason);
            action->setStatusTip(reason);
        });
}

void MainWindow::connectLearn()
{
    m_pages->add(m_actions->learn, [this] { return new LearnPage(m_session); });
    connect(m_topBar->search(), &SearchField::learnChosen, this, &MainWindow::openLearn);
    connect(m_detail, &DetailPane::readRequested, this, &MainWindow::openLearn);
    connect(m_termLinks, &TermLinks::readRequested, this, &MainWindow::openLearn);
    m_terms = new TermsHere(this);
    connect(m_actions->terms, &QAction::triggered, this, &MainWindow::explainTerms);
    connect(m_terms, &TermsHere::readRequested, this, &MainWindow::openLearn);
}

// Of the page or pane that has the focus, else of the map; while a tour runs, after those of its step.
void MainWindow::explainTerms()
{
    if (!isReady())
        return;
    const QWidget *part = m_pages->arePanesShown() ? m_map : m_pages->shownPage();
    const QWidget *focus = focusWidget();
    for (const QWidget *pane : std::initializer_list<QWidget *> { m_topBar, m_breadcrumb, m_answer, m_side, m_detail })
        if (focus && pane->isVisible() && pane->isAncestorOf(focus))
            part = pane;
    const Tours &tours = *m_teaching->tours();
    const bool isTour = tours.player().isRunning();
    m_terms->explain(
        *part, *m_session.atlas(), isTour ? QStringList { tours.bar()->title(), tours.bar()->text() } : QStringList());
}

// The page is in this window, which the presenter has put aside.
void MainWindow::openLearn(const LearnRef &ref)
{
    m_actions->presenter->setChecked(false);
    m_actions->learn->setChecked(true);
    if (auto *page = qobject_cast<LearnPage *>(m_pages->page(m_actions->learn)))
        page->open(ref);
}

}
