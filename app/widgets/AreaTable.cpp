#include "AreaTable.h"

#include "Appearance.h"
#include "AreaTableDelegate.h"
#include "ElidedLabel.h"
#include "Icons.h"
#include "MapAccessible.h"
#include "MapWidget.h"
#include "TermHeads.h"
#include "domain/FileIo.h"
#include "models/AreaTableModel.h"
#include "models/AreaTableText.h"
#include "models/LevelText.h"
#include "models/ShownClasses.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

AreaTable::AreaTable(Session &session, MapWidget *map, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_map(map)
    , m_model(new AreaTableModel(this))
    , m_heading(new ElidedLabel(this))
    , m_save(new QToolButton(this))
    , m_view(new QTableView(this))
    , m_delegate(new AreaTableDelegate(m_view))
{
    setAccessibleName(tr("Table"));
    build();
    buildView();
    connect(map, &MapWidget::sceneShown, this, [this] {
        m_outOfDate = true;
        if (isVisible())
            refresh();
    });
    connect(&session, &Session::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.area != before.area && isVisible())
            showCurrent();
    });
}

void AreaTable::build()
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_save->setIcon(icon(u"save"_s));
    m_save->setAutoRaise(true);
    m_save->setFixedSize(36, 36);
    m_save->setToolTip(tr("Save the table as CSV…"));
    m_save->setAccessibleName(tr("Save the table as CSV"));
    connect(m_save, &QToolButton::clicked, this, &AreaTable::save);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid / 2, 0);
    column->setSpacing(Appearance::grid);
    column->addLayout(top);
    column->addWidget(m_view, 1);
}

void AreaTable::buildView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Areas on the map"));
    m_view->setAccessibleDescription(tr("Enter goes into an area, Ctrl+C copies the selected rows."));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    new TermHeads(header);
    header->setAccessibleName(tr("Columns of the table"));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(AreaTableModel::RankColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    fitColumns();
    const QItemSelectionModel *choice = m_view->selectionModel(); // the mouse makes a row current, then selects it
    connect(choice, &QItemSelectionModel::currentChanged, this, &AreaTable::chooseCurrent);
    connect(choice, &QItemSelectionModel::selectionChanged, this, &AreaTable::chooseCurrent);
    connect(m_view, &QTableView::activated, this, &AreaTable::activate);
    m_view->installEventFilter(this);
}

void AreaTable::fitColumns()
{
    const auto widthOf
        = [this](QStringView sample) { return m_view->fontMetrics().horizontalAdvance(sample.toString()) + 20; };
    m_view->horizontalHeader()->setMinimumSectionSize(widthOf(u"000"));
    m_view->setColumnWidth(AreaTableModel::NameColumn, widthOf(u"Blackburn with Darwen"));
    m_view->setColumnWidth(AreaTableModel::ValueColumn, widthOf(u"not recorded"));
    m_view->setColumnWidth(AreaTableModel::RankColumn, widthOf(u"Rank ▾"));
    m_view->setColumnWidth(AreaTableModel::ClassColumn, widthOf(u"10.0 to under 20.0") + AreaTableDelegate::swatch);
    m_view->setColumnWidth(AreaTableModel::DifferenceColumn, widthOf(u"± England"));
    m_view->setColumnWidth(AreaTableModel::WithinColumn, widthOf(u"Staffordshire and Stoke-on-Trent"));
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Appearance::grid + 2);
}

int AreaTable::widthWanted() const
{
    int width = 2 * Appearance::grid + m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column <= AreaTableModel::ClassColumn; ++column)
        width += m_view->columnWidth(column);
    return width;
}

void AreaTable::refresh()
{
    m_outOfDate = false;
    const AtlasPtr &atlas = m_session.atlas();
    const Selection &now = m_session.selection();
    AreaTableContent content;
    if (atlas) {
        const MapScene &scene = m_map->scene();
        const auto &classes = scene.choropleth.classOfArea;
        content = { atlas, now.edition, levelOnMap(*atlas, now.level), now.indicator,
            std::vector<int>(classes.begin(), classes.end()), {}, now.onlyClass, now.countAsRate };
        m_delegate->setFills(scene.choropleth.fills(Appearance::isDark(palette()) ? Theme::Dark : Theme::Light));
        for (int area = 0; area < static_cast<int>(classes.size()); ++area)
            content.classTexts << scene.textOf(area).range;
    }
    m_model->setContent(std::move(content));
    m_heading->setFullText(atlas ? levelCount(atlas->level(m_model->content().level), m_model->rowCount()) : QString());
    m_view->setColumnHidden(AreaTableModel::ClassColumn, m_model->content().classTexts.join(QString()).isEmpty());
    showCurrent();
}

void AreaTable::showCurrent()
{
    const AreaId area = m_session.selection().area;
    const int row = m_model->rowOf(area);
    const QModelIndex target
        = row >= 0 ? m_model->index(row, std::max(0, m_view->currentIndex().column())) : QModelIndex();
    if (!target.isValid())
        m_view->clearSelection();
    if (area != currentArea())
        m_view->setCurrentIndex(target);
    if (target.isValid() && !m_view->selectionModel()->isSelected(target))
        m_view->selectRow(row);
}

AreaId AreaTable::currentArea() const { return m_model->areaAt(m_view->currentIndex().row()); }

// A row that only has the focus is not chosen: a view that is entered makes its first one current.
void AreaTable::chooseCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_view->selectionModel()->isSelected(current))
        return;
    if (const AreaId area = m_model->areaAt(current.row()); isValid(area))
        m_session.setArea(area);
}

void AreaTable::activate(const QModelIndex &index)
{
    if (const AreaId area = m_model->areaAt(index.row()); isValid(area))
        m_session.drillInto(area);
}

void AreaTable::focusTable()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void AreaTable::copy() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (!rows.empty())
        QApplication::clipboard()->setText(areaTableAsTsv(*m_model, { rows.begin(), rows.end() }));
}

std::optional<Error> AreaTable::saveTo(const QString &path)
{
    if (m_outOfDate)
        refresh();
    const Result<Done> written = writeFile(path, areaTableAsCsv(*m_model));
    return written ? std::nullopt : std::optional(written.error());
}

void AreaTable::save()
{
    if (m_outOfDate)
        refresh();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the table as CSV"), areaTableFileName(*m_model), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto error = saveTo(path))
        QMessageBox::warning(this, tr("Save the table as CSV"), errorText(*error));
}

QByteArray AreaTable::saveHeader() const { return m_view->horizontalHeader()->saveState(); }

void AreaTable::restoreHeader(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->horizontalHeader()->restoreState(state);
}

void AreaTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_outOfDate ? refresh() : showCurrent();
}

void AreaTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
    if (event->type() == QEvent::PaletteChange && !m_outOfDate)
        m_delegate->setFills(
            m_map->scene().choropleth.fills(Appearance::isDark(palette()) ? Theme::Dark : Theme::Light));
}

bool AreaTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Backspace) {
        m_session.goUp();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
