#include "LearnPage.h"

#include "Appearance.h"
#include "Icons.h"
#include "InitialFocus.h"
#include "LearnHtml.h"
#include "LearnList.h"
#include "LearnView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    const LearnRef firstEntry { LearnKind::Explainer, u"what-is-an-ics"_s };
}

LearnPage::LearnPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new LearnList(this))
    , m_view(new LearnView(this))
{
    auto *divider = new QSplitter(Qt::Horizontal, this);
    divider->setChildrenCollapsible(false);
    divider->addWidget(m_list);
    divider->addWidget(buildReader());
    divider->setStretchFactor(1, 1);
    divider->setSizes({ 340, 940 });
    divider->handle(1)->setAccessibleName(tr("Divider between panes"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(divider);
    InitialFocus::set(this, filter());
    for (QWidget *watched : { static_cast<QWidget *>(filter()), static_cast<QWidget *>(list()) })
        watched->installEventFilter(this);
    connect(m_list, &LearnList::chosen, this, [this](const LearnRef &ref) { go(ref, ReadingPath::Way::List); });
    connect(m_list, &LearnList::readRequested, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    go(firstEntry, ReadingPath::Way::Link);
    const auto renew = [this] { isVisible() ? render(true) : void(m_stale = true); };
    connect(&session, &Session::selectionChanged, this, renew);
    connect(&session, &Session::atlasChanged, this, renew);
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
    connect(m_view, &LearnView::linkChosen, this, [this](const LearnRef &ref) { go(ref, ReadingPath::Way::Link); });
    return pane;
}

void LearnPage::open(const LearnRef &ref)
{
    go(ref, ReadingPath::Way::Link);
    m_view->setFocus(Qt::OtherFocusReason);
}

QLineEdit *LearnPage::filter() const { return m_list->filter(); }
QTreeView *LearnPage::list() const { return m_list->view(); }

LearnRef LearnPage::current() const { return m_path.current(); }

void LearnPage::go(const LearnRef &ref, ReadingPath::Way way)
{
    if (!Learn::shared() || !Learn::shared()->has(ref) || !m_path.goTo(ref, way))
        return;
    if (way == ReadingPath::Way::Link)
        m_list->mark(current());
    render(false);
}

void LearnPage::moveOnPath(int steps)
{
    if (!m_path.move(steps))
        return;
    m_list->mark(current());
    render(false);
}

void LearnPage::goBack() { moveOnPath(-1); }
void LearnPage::goForward() { moveOnPath(1); }

bool LearnPage::isEasyRead() const { return m_easy->isChecked() && current().kind == LearnKind::Explainer; }

void LearnPage::render(bool keepPosition)
{
    const Result<Learn> &learn = Learn::shared();
    if (!learn) {
        m_view->setPlainText(errorText(learn.error()));
        return;
    }
    if (!m_session.atlas() || m_path.isEmpty())
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
    m_back->setEnabled(m_path.hasBack());
    m_forward->setEnabled(m_path.hasForward());
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
        filter()->setFocus(Qt::ShortcutFocusReason);
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

bool LearnPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool overrides = event->type() == QEvent::ShortcutOverride;
    if (!overrides && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool clears = watched == filter() && key.key() == Qt::Key_Escape && !filter()->text().isEmpty();
    if (overrides && (clears || pageKey(key, false))) {
        event->accept();
        return true;
    }
    if (!overrides && (pageKey(key, true) || (watched == filter() && m_list->filterKey(key.key()))))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LearnPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_list->fill();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        list()->doItemsLayout();
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
