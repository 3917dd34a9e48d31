#include "LearnPage.h"

#include "Appearance.h"
#include "FieldButtons.h"
#include "Icons.h"
#include "LearnDelegate.h"
#include "LearnHtml.h"
#include "LearnView.h"
#include "models/LearnIndex.h"
#include "models/LearnModel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    const LearnRef firstEntry { LearnKind::Explainer, u"what-is-an-ics"_s };
    constexpr std::size_t all = 1000;
}

LearnPage::LearnPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LearnModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(tr("No text has all of these words."), this))
    , m_view(new LearnView(this))
{
    auto *divider = new QSplitter(Qt::Horizontal, this);
    divider->setChildrenCollapsible(false);
    divider->addWidget(buildList());
    divider->addWidget(buildReader());
    divider->setStretchFactor(1, 1);
    divider->setSizes({ 340, 940 });
    divider->handle(1)->setAccessibleName(tr("Divider between panes"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(divider);
    setFocusProxy(m_filter);
    for (QWidget *watched : { static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_list) })
        watched->installEventFilter(this);
    fillList();
    go(firstEntry, Way::Link);
    const auto renew = [this] { isVisible() ? render(true) : void(m_stale = true); };
    connect(&session, &Session::selectionChanged, this, renew);
    connect(&session, &Session::atlasChanged, this, renew);
}

QWidget *LearnPage::buildList()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(240);
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setAccessibleName(tr("Filter the texts by words"));
    m_filter->setToolTip(tr("Every word typed must begin a word of the title or the summary (Ctrl+Shift+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    nameFieldButtons(m_filter, tr("Filter"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LearnDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(18);
    m_list->setUniformRowHeights(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Texts"));
    m_list->setAccessibleDescription(tr("Type the beginning of a title to find it; Enter goes to the text"));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Appearance::grid, 0, Appearance::grid / 2, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &LearnPage::fillList);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const auto ref = m_model->refAt(now))
            go(*ref, Way::List);
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->refAt(index))
            m_view->setFocus(Qt::OtherFocusReason);
    });
    return pane;
}

QToolButton *LearnPage::addButton(const QString &iconName, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAutoRaise(true);
    button->setMinimumSize(36, 36);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tip);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

QWidget *LearnPage::buildReader()
{
    auto *pane = new QWidget(this);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_back = addButton(u"back"_s, tr("Back"), tr("To the text before (Alt+Left)"));
    m_forward = addButton(u"forward"_s, tr("Forward"), tr("To the text after (Alt+Right)"));
    m_easy = addButton(u"text-size"_s, tr("&Easy Read"), tr("Short sentences, one idea in each (Alt+E)"));
    m_easy->setCheckable(true);
    m_copy = addButton(u"copy"_s, tr("&Copy as text"), tr("The whole text with its sources (Alt+C)"));
    for (QToolButton *button : { m_easy, m_copy })
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Appearance::grid, Appearance::grid / 2, Appearance::grid, 0);
    bar->setSpacing(Appearance::grid / 2);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_easy);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_back, &QToolButton::clicked, this, &LearnPage::goBack);
    connect(m_forward, &QToolButton::clicked, this, &LearnPage::goForward);
    connect(m_easy, &QToolButton::toggled, this, [this] { render(false); });
    connect(m_copy, &QToolButton::clicked, this, &LearnPage::copy);
    connect(m_view, &LearnView::linkChosen, this, [this](const LearnRef &ref) { go(ref, Way::Link); });
    return pane;
}

void LearnPage::fillList()
{
    const QString text = m_filter->text().trimmed();
    const LearnSearch *search = LearnIndex::shared().search();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setHits(!search ? std::vector<LearnHit>() : text.isEmpty() ? search->all() : search->search(text, all));
    m_empty->setVisible(m_model->rowCount() == 0);
    expandList();
    markInList();
}

void LearnPage::expandList()
{
    if (!m_filter->text().trimmed().isEmpty())
        m_list->expandAll();
    else
        m_list->expand(m_model->index(0, 0));
}

void LearnPage::markInList()
{
    if (m_history.empty())
        return;
    const QModelIndex index = m_model->indexOf(current());
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) {
        m_list->expand(index.parent());
        m_list->scrollTo(index);
    }
    m_list->viewport()->update();
}

void LearnPage::open(const LearnRef &ref)
{
    go(ref, Way::Link);
    m_view->setFocus(Qt::OtherFocusReason);
}

LearnRef LearnPage::current() const { return m_history.at(m_at); }

void LearnPage::go(const LearnRef &ref, Way way)
{
    if (!Learn::shared() || !Learn::shared()->has(ref) || (!m_history.empty() && ref == current()))
        return;
    if (!m_history.empty()) {
        const bool replaces = way == Way::List && m_byList;
        m_history.resize(m_at + (replaces ? 0 : 1));
    }
    m_history.push_back(ref);
    m_at = m_history.size() - 1;
    m_byList = way == Way::List;
    if (way == Way::Link)
        markInList();
    render(false);
}

void LearnPage::moveInHistory(int steps)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_at) + steps;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_history.size()))
        return;
    m_at = static_cast<std::size_t>(wanted);
    m_byList = false;
    markInList();
    render(false);
}

void LearnPage::goBack() { moveInHistory(-1); }
void LearnPage::goForward() { moveInHistory(1); }
void LearnPage::setEasyRead(bool easy) { m_easy->setChecked(easy); }

bool LearnPage::isEasyRead() const { return m_easy->isChecked() && current().kind == LearnKind::Explainer; }

void LearnPage::render(bool keepPosition)
{
    const Result<Learn> &learn = Learn::shared();
    if (!learn) {
        m_view->setPlainText(errorText(learn.error()));
        return;
    }
    if (!m_session.atlas() || m_history.empty())
        return;
    const LearnArticle article = learnArticle(*learn, current(), m_session.atlas(), m_session.selection().area);
    m_view->setArticle(learnArticleHtml(*learn, article, *m_session.atlas(),
                           { .palette = palette(),
                               .font = LearnView::bodyFont(),
                               .easyRead = isEasyRead(),
                               .rightToLeft = layoutDirection() == Qt::RightToLeft }),
        keepPosition);
    m_view->setAccessibleName(article.title);
    m_easy->setVisible(!article.easy.isEmpty());
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    m_stale = false;
}

QString LearnPage::asText() const
{
    if (!Learn::shared() || !m_session.atlas())
        return {};
    return learnArticleText(*Learn::shared(),
        learnArticle(*Learn::shared(), current(), m_session.atlas(), m_session.selection().area), *m_session.atlas(),
        isEasyRead());
}

void LearnPage::copy() const { QGuiApplication::clipboard()->setText(asText()); }

// The window has these keys, too, for its own history and its own filter: on this page they mean the page's.
bool LearnPage::pageKey(const QKeyEvent &event, bool act)
{
    const QKeySequence pressed(event.keyCombination());
    const bool isBack = pressed == QKeySequence(Qt::ALT | Qt::Key_Left);
    const bool isForward = pressed == QKeySequence(Qt::ALT | Qt::Key_Right);
    const bool isFilter = pressed == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    if (act && (isBack || isForward))
        isBack ? goBack() : goForward();
    if (act && isFilter)
        m_filter->setFocus(Qt::ShortcutFocusReason);
    return isBack || isForward || isFilter;
}

bool LearnPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        if (pageKey(*static_cast<QKeyEvent *>(event), event->type() == QEvent::KeyPress)) {
            event->accept();
            return true;
        }
    return QWidget::event(event);
}

bool LearnPage::filterKey(int key)
{
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
        if (!m_list->currentIndex().isValid() && first.isValid())
            m_list->setCurrentIndex(first);
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool LearnPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool overrides = event->type() == QEvent::ShortcutOverride;
    if (!overrides && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool clears = watched == m_filter && key.key() == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (overrides && (clears || pageKey(key, false))) {
        event->accept();
        return true;
    }
    if (!overrides && (pageKey(key, true) || (watched == m_filter && filterKey(key.key()))))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LearnPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        LearnIndex::shared().forget();
        fillList();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        m_list->doItemsLayout();
        isVisible() ? render(true) : void(m_stale = true);
    }
}

void LearnPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        render(true);
}

}
