#include "ChangeList.h"

#include "Appearance.h"
#include "ChangeMarks.h"
#include "FieldButtons.h"
#include "Icons.h"
#include "TermHeads.h"
#include "TermLabel.h"
#include "domain/FileIo.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** Headings are strong and carry the sign of their kind. */
    class ChangeDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            return { QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10 };
        }

    protected:
        void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            if (index.data(ChangeListModel::FateRole).toInt() >= 0)
                return;
            option->font.setWeight(QFont::DemiBold);
            if (index.column() != ChangeListModel::NameColumn)
                return;
            const auto kind = static_cast<AreaFate::Kind>(index.data(ChangeListModel::KindRole).toInt());
            const Theme theme = Appearance::isDark(option->palette) ? Theme::Dark : Theme::Light;
            const int side = option->fontMetrics.height() + 2;
            option->decorationSize = { side, side };
            option->icon = signOf(kind, theme, side, option->widget ? option->widget->devicePixelRatioF() : 1);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }

    private:
        static QIcon signOf(AreaFate::Kind kind, Theme theme, int side, double ratio)
        {
            QPixmap picture(QSize(side, side) * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(MapPalette::of(theme).panelFaint, 1));
            painter.setBrush(kindColours(theme)[static_cast<std::size_t>(colourOfFate(kind))]);
            painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
            paintFateMark(painter, QPointF(side / 2.0, side / 2.0), side / 2.0 - 3, kind, theme);
            return picture;
        }
    };

}

ChangeFilterModel::ChangeFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setFilterRole(ChangeListModel::SearchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool ChangeFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(ChangeListModel::FateRole).toInt() < 0)
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    const QVariant a = left.data(ChangeListModel::SortRole);
    const QVariant b = right.data(ChangeListModel::SortRole);
    if (a.typeId() == QMetaType::QString)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeListModel(this))
    , m_proxy(new ChangeFilterModel(this))
    , m_summary(new TermLabel(this))
    , m_filter(new QLineEdit(this))
    , m_empty(new QLabel(tr("Nothing here has that name or code."), this))
    , m_view(new QTreeView(this))
{
    m_proxy->setSourceModel(m_model);
    build();
    buildView();
}

void ChangeList::build()
{
    m_filter->setPlaceholderText(tr("Filter by name or code"));
    m_filter->setAccessibleName(tr("Filter the list of changes by name or code"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    nameFieldButtons(m_filter, tr("Filter"));
    connect(m_filter, &QLineEdit::textChanged, this, &ChangeList::applyFilter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(m_filter, 1);
    const auto addButton = [&](const QString &iconName, const QString &text, auto action) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setFixedSize(36, 36);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, action);
        tools->addWidget(button);
    };
    addButton(u"copy"_s, tr("Copy all changes as CSV (Ctrl+C in the list)"), &ChangeList::copy);
    addButton(u"save"_s, tr("Save all changes as CSV…"), &ChangeList::save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, 0, Appearance::grid / 2, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_summary);
    column->addLayout(tools);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
}

void ChangeList::buildView()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new ChangeDelegate(m_view));
    m_view->setAccessibleName(tr("What became of each area"));
    m_view->setAccessibleDescription(tr("Space turns the map from before to after, Ctrl+C copies all changes as CSV."));
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(14);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ChangeListModel::NameColumn, Qt::AscendingOrder);
    QHeaderView *header = m_view->header();
    new TermHeads(header);
    header->setAccessibleName(tr("Columns of the list"));
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(40);
    fitColumns();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.data(ChangeListModel::FateRole).toInt() >= 0)
            Q_EMIT fateChosen(now.data(ChangeListModel::FateRole).toInt());
    });
    connect(m_view, &QTreeView::entered, this,
        [this](const QModelIndex &index) { Q_EMIT fateHovered(index.data(ChangeListModel::FateRole).toInt()); });
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void ChangeList::fitColumns()
{
    const auto widthOf = [this](const QString &sample) { return m_view->fontMetrics().horizontalAdvance(sample) + 16; };
    const int people = widthOf(u"00,000,000"_s);
    const int lsoas = widthOf(u"LSOAs"_s);
    const int share = widthOf(u"100.0 %"_s) - 6;
    m_view->setColumnWidth(ChangeListModel::PeopleColumn, people);
    m_view->setColumnWidth(ChangeListModel::LsoaColumn, lsoas);
    m_view->setColumnWidth(ChangeListModel::ShareColumn, share);
    const int rest = m_view->viewport()->width() - people - lsoas - share;
    m_view->setColumnWidth(ChangeListModel::NameColumn, std::max(rest, widthOf(u"Cambridgeshire and…"_s)));
    setMinimumWidth(std::min(widthOf(u"Cambridgeshire and Peterborough 00,000,000 00,000 100.0 %"_s), 420));
}

QString ChangeList::summary() const { return m_summary->text(); }

void ChangeList::setComparison(const AtlasPtr &atlas, const EditionComparison &comparison)
{
    m_model->setComparison(atlas, comparison);
    m_summary->setText(comparisonText(*atlas, comparison));
    openChanged();
}

void ChangeList::openChanged()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex heading = m_proxy->index(row, 0);
        const auto kind = static_cast<AreaFate::Kind>(heading.data(ChangeListModel::KindRole).toInt());
        const bool open = kind != AreaFate::Kind::Unchanged || !m_filter->text().isEmpty();
        m_view->setExpanded(heading, open);
        for (int area = 0; open && area < m_proxy->rowCount(heading); ++area)
            m_view->setExpanded(m_proxy->index(area, 0, heading), kind != AreaFate::Kind::Unchanged);
    }
}

void ChangeList::applyFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text.trimmed());
    const bool any = m_proxy->rowCount() > 0;
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    openChanged();
}

void ChangeList::setChosen(int fate)
{
    const QModelIndex now = m_view->currentIndex();
    if (fate < 0) {
        m_view->setCurrentIndex({});
        return;
    }
    if (now.isValid() && now.data(ChangeListModel::FateRole).toInt() == fate)
        return;
    QModelIndex target = m_proxy->mapFromSource(m_model->indexOfFate(fate));
    if (!target.isValid() && m_model->indexOfFate(fate).isValid()) {
        m_filter->clear();
        target = m_proxy->mapFromSource(m_model->indexOfFate(fate));
    }
    m_view->setCurrentIndex(target);
    // When the page has taken its size: chosen on the map, it may be far down the list.
    QTimer::singleShot(
        0, this, [this] { m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter); });
}

void ChangeList::copy() const
{
    if (m_model->atlas())
        QApplication::clipboard()->setText(QString::fromUtf8(changesAsCsv(*m_model->atlas(), m_model->comparison())));
}

std::optional<Error> ChangeList::saveTo(const QString &path) const
{
    const Result<Done> written = writeFile(path, changesAsCsv(*m_model->atlas(), m_model->comparison()));
    return written ? std::nullopt : std::optional(written.error());
}

void ChangeList::save()
{
    if (!m_model->atlas())
        return;
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save all changes as CSV"), u"changes.csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto error = saveTo(path))
        QMessageBox::warning(this, tr("Save all changes as CSV"), errorText(*error));
}

bool ChangeList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Leave)
        Q_EMIT fateHovered(-1);
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            Q_EMIT turnRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChangeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

}
