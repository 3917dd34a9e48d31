#include "TreePane.h"

#include "Appearance.h"
#include "AreaFilterModel.h"
#include "AreaTreeDelegate.h"
#include "FieldButtons.h"
#include "Icons.h"
#include "TermHeads.h"
#include "TreeColumns.h"
#include "models/AreaTreeModel.h"
#include "models/LevelText.h"
#include "models/ShownClasses.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr std::size_t mostBranchesToOpen = 80;
}

TreePane::TreePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AreaTreeModel(this))
    , m_proxy(new AreaFilterModel(this))
    , m_heading(new QLabel(this))
    , m_group(new QToolButton(this))
    , m_filter(new QLineEdit(this))
    , m_empty(new QLabel(tr("Nothing here has that name or code."), this))
    , m_view(new QTreeView(this))
{
    setAccessibleName(tr("Structure"));
    m_proxy->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid / 2, 0);
    column->setSpacing(Appearance::grid);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_group);
    column->addLayout(top);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    buildHeading();
    buildView();
    connect(&session, &Session::atlasChanged, this, &TreePane::setAtlas);
    connect(&session, &Session::selectionChanged, this, &TreePane::show);
}

void TreePane::buildHeading()
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    new TermHeads(m_heading);
    m_group->setIcon(icon(u"region"_s));
    m_group->setCheckable(true);
    m_group->setAutoRaise(true);
    m_group->setFixedSize(36, 36);
    m_group->setToolTip(tr("Group by NHS region"));
    m_group->setAccessibleName(tr("Group by NHS region"));
    connect(m_group, &QToolButton::toggled, this, &TreePane::setGroupedByRegion);
    m_filter->setPlaceholderText(tr("Filter by name or code"));
    m_filter->setAccessibleName(tr("Filter the tree by name or code"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    nameFieldButtons(m_filter, tr("Filter"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &TreePane::applyFilter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
}

void TreePane::buildView()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new AreaTreeDelegate(m_view));
    m_view->setAccessibleName(tr("Systems, places, neighbourhoods and practices"));
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(AreaTreeModel::NameColumn, Qt::AscendingOrder);
    m_view->setIndentation(14);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAllColumnsShowFocus(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new TermHeads(m_view->header());
    m_view->header()->setAccessibleName(tr("Columns of the tree"));
    buildTreeColumns(*m_view);
    fitColumns();
    const QItemSelectionModel *choice = m_view->selectionModel(); // the mouse makes a line current, then selects it
    connect(choice, &QItemSelectionModel::currentChanged, this, &TreePane::chooseCurrent);
    connect(choice, &QItemSelectionModel::selectionChanged, this, &TreePane::chooseCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &TreePane::activate);
    connect(m_view, &QTreeView::activated, this, &TreePane::activate);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void TreePane::fitColumns()
{
    fitTreeColumns(*m_view);
    fitFigures();
}

void TreePane::fitFigures()
{
    fitTreeFigures(*m_view, m_session);
    const QMargins edge = layout()->contentsMargins();
    setMinimumWidth(leastTreeWidth(*m_view) + edge.left() + edge.right());
}

void TreePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void TreePane::setAtlas()
{
    const Selection &now = m_session.selection();
    m_model->setAtlas(m_session.atlas(), now.edition);
    m_proxy->setAtlas(m_session.atlas(), now.edition);
    m_model->setIndicator(now.indicator, now.countAsRate);
    updateHeading();
}

void TreePane::show(const Selection &now, const Selection &before)
{
    if (now.edition != before.edition) {
        m_model->setEdition(now.edition);
        m_proxy->setAtlas(m_session.atlas(), now.edition);
        updateHeading();
    }
    m_model->setIndicator(now.indicator, now.countAsRate);
    if (now.indicator != before.indicator || now.countAsRate != before.countAsRate || now.edition != before.edition)
        fitFigures();
    narrow([&] { m_proxy->setAllowed(areasOfOnlyClass(*m_session.atlas(), now)); });
    if (now.onlyClass != before.onlyClass) {
        applyFilter();
        updateHeading();
    }
    if (now.area != before.area)
        reveal(now.area);
}

/** Rows that go take the current one with them, but what was chosen remains so, whether or not it is still seen. */
void TreePane::narrow(const std::function<void()> &change)
{
    const bool wasNarrow = m_proxy->isFiltering();
    {
        const QSignalBlocker quietly(m_view->selectionModel());
        change();
    }
    if (wasNarrow || m_proxy->isFiltering())
        mark(m_session.selection().area);
}

void TreePane::reveal(AreaId area)
{
    const QModelIndex source = m_model->indexOf(area);
    if (source.isValid() && !m_proxy->mapFromSource(source).isValid())
        m_filter->clear();
    mark(area);
}

void TreePane::mark(AreaId area)
{
    const QModelIndex current = m_view->currentIndex();
    const bool isMarked = area == areaOf(current) && m_view->selectionModel()->isSelected(current);
    const QModelIndex target = isMarked ? current : m_proxy->mapFromSource(m_model->indexOf(area));
    if (!target.isValid())
        return m_view->selectionModel()->clear();
    m_view->setCurrentIndex(target);
    m_view->selectionModel()->select(target, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Once more when the panes have taken their places: an answer above them may have made this one shorter.
    QTimer::singleShot(0, this, [this] { m_view->scrollTo(m_view->currentIndex()); });
}

AreaId TreePane::currentArea() const { return m_model->areaAt(m_proxy->mapToSource(m_view->currentIndex())); }

AreaId TreePane::areaOf(const QModelIndex &line) const
{
    const QModelIndex source = m_proxy->mapToSource(line);
    const AreaId area = m_model->areaAt(source);
    return source.isValid() && !isValid(area) ? m_model->areaAt(source.parent()) : area;
}

// A line that only has the focus is not chosen: a view that is entered makes its first one current.
void TreePane::chooseCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_view->selectionModel()->isSelected(current))
        return;
    if (const AreaId area = areaOf(current); isValid(area))
        m_session.setArea(area);
}

void TreePane::activate(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (const AreaId area = m_model->areaAt(m_proxy->mapToSource(first)); isValid(area))
        m_session.drillInto(area);
    m_view->expand(first);
}

void TreePane::applyFilter()
{
    narrow([this] { m_proxy->setFilterText(m_filter->text()); });
    const bool nothing = m_proxy->isFiltering() && m_proxy->matchCount() == 0;
    m_empty->setVisible(nothing);
    m_view->setVisible(!nothing);
    if (!m_proxy->isFiltering() || m_proxy->branches().size() > mostBranchesToOpen)
        return;
    for (const AreaId branch : m_proxy->branches())
        if (const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(branch)); index.isValid())
            m_view->expand(index);
}

void TreePane::setGroupedByRegion(bool grouped)
{
    m_group->setChecked(grouped);
    if (grouped == m_model->isGroupedByRegion())
        return;
    m_model->setGroupedByRegion(grouped);
    applyFilter();
    mark(m_session.selection().area);
    updateHeading();
    Q_EMIT groupedByRegionChanged(grouped);
}

bool TreePane::isGroupedByRegion() const { return m_model->isGroupedByRegion(); }

void TreePane::updateHeading()
{
    if (m_session.selection().onlyClass) {
        m_heading->setText(tr("%n area(s) of one class", nullptr, m_proxy->matchCount()));
        return;
    }
    const int systems = m_model->rowCount();
    const Atlas *atlas = m_session.atlas().get();
    const LevelId level = atlas ? atlas->levelByKey(isGroupedByRegion() ? u"region" : u"system") : none<LevelId>;
    m_heading->setText(isValid(level) ? levelCount(atlas->level(level), systems) : QString());
}

void TreePane::focusTree()
{
    if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_proxy->index(0, 0), QItemSelectionModel::NoUpdate);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TreePane::focusFilter() { m_filter->setFocus(Qt::ShortcutFocusReason); }

QByteArray TreePane::saveHeader() const { return m_view->header()->saveState(); }

void TreePane::restoreHeader(const QByteArray &state)
{
    if (!state.isEmpty() && m_view->header()->restoreState(state))
        stretchTreeNames(*m_view);
}

bool TreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        stretchTreeNames(*m_view);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter && key == Qt::Key_Down) {
        focusTree();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape) {
        m_filter->clear();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Backspace) {
        m_session.goUp();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
