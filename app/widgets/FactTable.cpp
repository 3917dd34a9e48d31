#include "FactTable.h"

#include "Appearance.h"
#include "TermHeads.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int cellPadding = 12;
    constexpr int fewest = 8; // rows that need no filter

    /** Names that lead somewhere look like links. */
    class LinkDelegate final : public QStyledItemDelegate
    {
    public:
        LinkDelegate(const FactTableModel *model, const QSortFilterProxyModel *proxy, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_model(model)
            , m_proxy(proxy)
        {
        }

    protected:
        void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            const int row = m_proxy->mapToSource(index).row();
            const bool leads = m_model->facts()[static_cast<std::size_t>(row)].leadsSomewhere();
            if (leads && index.column() == FactTableModel::NameColumn)
                option->palette.setColor(QPalette::Text, Appearance::accent(option->palette));
        }

    private:
        const FactTableModel *m_model;
        const QSortFilterProxyModel *m_proxy;
    };

}

FactTable::FactTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new FactTableModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTableView(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(FactTableModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(FactTableModel::NameColumn);
    m_filter->setPlaceholderText(tr("Narrow the list"));
    m_filter->setAccessibleName(tr("Narrow the list by name"));
    m_filter->setToolTip(tr("Shows only the names that contain these letters"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    buildView();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid / 2);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
}

void FactTable::buildView()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new LinkDelegate(m_model, m_proxy, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleDescription(tr("Enter shows the row on the map, Ctrl+C copies the selected rows."));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    new TermHeads(header);
    header->setAccessibleName(tr("Columns of the list"));
    header->setToolTip(tr("Press a heading to sort by it"));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSortIndicator(FactTableModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::activated, this, &FactTable::follow);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FactTableModel::NameColumn && QApplication::keyboardModifiers() == Qt::NoModifier)
            follow(index);
    });
}

void FactTable::setFacts(const AtlasPtr &atlas, const std::vector<Fact> &facts, const QString &what)
{
    m_filter->clear();
    m_filter->setVisible(facts.size() > fewest);
    m_model->setFacts(atlas, facts);
    m_view->setAccessibleName(what);
    fitColumns();
}

void FactTable::fitColumns()
{
    int detail = 0;
    for (const Fact &fact : m_model->facts())
        detail = std::max(detail, m_view->fontMetrics().horizontalAdvance(fact.value));
    const int most = m_view->fontMetrics().averageCharWidth() * 22;
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(FactTableModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FactTableModel::DetailColumn, QHeaderView::Interactive);
    m_view->setColumnWidth(FactTableModel::DetailColumn, std::min(detail, most) + 2 * cellPadding);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Appearance::grid + 2);
}

int FactTable::heightFor(int rows) const
{
    const int row = m_view->verticalHeader()->defaultSectionSize();
    const int filter = m_filter->isHidden() ? 0 : m_filter->sizeHint().height() + Appearance::grid / 2;
    return filter + m_view->horizontalHeader()->sizeHint().height() + rows * row + 4;
}

void FactTable::follow(const QModelIndex &index)
{
    const int row = m_proxy->mapToSource(index).row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (const Fact &fact = m_model->facts()[static_cast<std::size_t>(row)]; fact.leadsSomewhere())
        Q_EMIT linkActivated(fact.link, fact.site);
}

QString FactTable::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        lines << m_proxy->index(row, 0).data().toString() + u'\t' + m_proxy->index(row, 1).data().toString();
    return lines.join(u'\n');
}

bool FactTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    QStringList lines;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        lines << row.data().toString() + u'\t' + row.siblingAtColumn(1).data().toString();
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
    return true;
}

void FactTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

}
