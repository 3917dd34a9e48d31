#include "ComparisonTable.h"

#include "Appearance.h"
#include "ComparisonDelegate.h"
#include "TermLabel.h"
#include "models/ComparisonModel.h"
#include "models/ComparisonText.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>
#include <set>

namespace ics {

ComparisonTable::ComparisonTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_view(new QTableView(this))
    , m_delegate(new ComparisonDelegate(m_view))
    , m_source(new TermLabel(this))
{
    buildView();
    m_source->setFont(Appearance::font(Appearance::Text::Small));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_view, 1);
    column->addWidget(m_source);
    setFocusProxy(m_view);
    showSource();
}

void ComparisonTable::buildView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_header = new ComparisonHeader(m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setAccessibleName(tr("Areas side by side"));
    m_view->setAccessibleDescription(
        tr("Enter shows an indicator on the maps, Ctrl+C copies the selected rows or all of them."));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonTable::showSource);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto indicator = static_cast<IndicatorId>(index.data(ComparisonModel::IndicatorRole).toInt());
        if (isValid(indicator))
            Q_EMIT indicatorWanted(indicator);
    });
}

void ComparisonTable::setComparison(AreaComparison comparison)
{
    const int row = m_view->currentIndex().row();
    const int position = m_view->verticalScrollBar()->value();
    m_model->setComparison(std::move(comparison));
    m_view->clearSpans();
    for (int each = 0; each < m_model->rowCount(); ++each)
        if (m_model->index(each, 0).data(ComparisonModel::HeadingRole).toBool() && m_model->columnCount() > 1)
            m_view->setSpan(each, 0, 1, m_model->columnCount());
    fit();
    if (m_model->rowCount() > 1) // the first row is a heading
        m_view->selectionModel()->setCurrentIndex(
            m_model->index(std::clamp(row, 1, m_model->rowCount() - 1), 0), QItemSelectionModel::NoUpdate);
    m_view->verticalScrollBar()->setValue(position);
    showSource();
}

void ComparisonTable::setShownIndicator(IndicatorId indicator)
{
    m_delegate->setShown(indicator);
    m_view->viewport()->update();
}

// The columns share the width; where that is too little for them, the table scrolls sideways.
void ComparisonTable::fit()
{
    const int columns = m_model->columnCount() - 1;
    if (columns < 1)
        return;
    const int character = fontMetrics().averageCharWidth();
    const int room = m_view->viewport()->width();
    const int least = std::max(m_header->leastColumnWidth(), character * 13);
    const int label = std::clamp(std::min(room / 4, room - columns * least), character * 16, character * 38);
    const int each = std::max((room - label) / columns, least);
    m_view->setColumnWidth(ComparisonModel::labelColumn, label);
    for (int column = 1; column <= columns; ++column)
        m_view->setColumnWidth(column, each);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->resizeRowToContents(row);
    m_view->horizontalHeader()->updateGeometry();
}

void ComparisonTable::showSource()
{
    const QString source = m_view->currentIndex().siblingAtColumn(0).data(ComparisonModel::SourceRole).toString();
    m_source->setText(source);
    m_source->setAccessibleName(source);
    m_source->setMinimumHeight(2 * m_source->fontMetrics().lineSpacing()); // most take two lines: the table keeps still
}

void ComparisonTable::copy() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.insert(index.row());
    std::vector<int> wanted(rows.begin(), rows.end());
    if (wanted.empty()) {
        wanted.resize(static_cast<std::size_t>(m_model->rowCount()));
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    QApplication::clipboard()->setText(comparisonAsTsv(m_model->comparison(), wanted));
}

bool ComparisonTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_source->setFont(Appearance::font(Appearance::Text::Small));
        showSource();
        fit();
    }
}

}
