#include "LearnList.h"

#include "Appearance.h"
#include "FieldButtons.h"
#include "Icons.h"
#include "LearnDelegate.h"
#include "models/LearnIndex.h"
#include "models/LearnModel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr std::size_t all = 1000;
}

LearnList::LearnList(QWidget *parent)
    : QWidget(parent)
    , m_model(new LearnModel(this))
    , m_filter(new QLineEdit(this))
    , m_empty(new QLabel(tr("No text has all of these words."), this))
    , m_view(new QTreeView(this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &LearnList::fill);
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const auto ref = m_model->refAt(now)) {
            m_marked = ref;
            Q_EMIT chosen(*ref);
        }
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->refAt(index))
            Q_EMIT readRequested();
    });
    fill();
}

void LearnList::build()
{
    setMinimumWidth(240);
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setAccessibleName(tr("Filter the texts by words"));
    m_filter->setToolTip(tr("Every word typed must begin a word of the title or the summary (Ctrl+Shift+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    nameFieldButtons(m_filter, tr("Filter"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LearnDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(18);
    m_view->setUniformRowHeights(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Texts"));
    m_view->setAccessibleDescription(tr("Type the beginning of a title to find it; Enter goes to the text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, 0, Appearance::grid / 2, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
}

void LearnList::fill()
{
    const QString text = m_filter->text().trimmed();
    const LearnSearch *search = LearnIndex::shared().search();
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model->setHits(!search ? std::vector<LearnHit>() : text.isEmpty() ? search->all() : search->search(text, all));
    m_empty->setVisible(m_model->rowCount() == 0);
    expand();
    showMark();
}

void LearnList::expand()
{
    if (!m_filter->text().trimmed().isEmpty())
        m_view->expandAll();
    else
        m_view->expand(m_model->index(0, 0));
}

void LearnList::mark(const LearnRef &ref)
{
    m_marked = ref;
    showMark();
}

void LearnList::showMark()
{
    if (!m_marked)
        return;
    const QModelIndex index = m_model->indexOf(*m_marked);
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) {
        m_view->expand(index.parent());
        m_view->scrollTo(index);
    }
    m_view->viewport()->update();
}

bool LearnList::filterKey(int key)
{
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
        if (!m_view->currentIndex().isValid() && first.isValid())
            m_view->setCurrentIndex(first);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}
