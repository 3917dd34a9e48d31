#include "TermsHere.h"

#include "Appearance.h"
#include "LearnHtml.h"
#include "models/LearnIndex.h"
#include "models/LearnText.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int mostRows = 200; // of one view

    void addHeader(QStringList &texts, const QHeaderView *header)
    {
        if (!header || !header->isVisible() || !header->model())
            return;
        for (int section = 0; section < header->count(); ++section)
            if (!header->isSectionHidden(section))
                for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) })
                    texts += header->model()->headerData(section, header->orientation(), role).toString();
    }

    void addRows(QStringList &texts, const QAbstractItemView &view)
    {
        if (!view.model())
            return;
        const int bottom = view.viewport()->height();
        int row = 0;
        for (QModelIndex at = view.indexAt(QPoint(view.viewport()->width() / 2, 1)); at.isValid() && row < mostRows;
             ++row) {
            for (int column = 0; column < view.model()->columnCount(at.parent()); ++column) {
                const QModelIndex cell = at.siblingAtColumn(column);
                for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole) })
                    texts += cell.data(role).toString();
            }
            const QRect place = view.visualRect(at);
            if (place.isEmpty() || place.bottom() >= bottom)
                return;
            at = view.indexAt(QPoint(view.viewport()->width() / 2, place.bottom() + 1));
        }
    }

    void addWidget(QStringList &texts, QWidget &widget)
    {
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            if (const auto *tree = qobject_cast<const QTreeView *>(view))
                addHeader(texts, tree->header());
            if (const auto *table = qobject_cast<const QTableView *>(view))
                addHeader(texts, table->horizontalHeader());
            addRows(texts, *view);
            return;
        }
        if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            texts += label->textFormat() == Qt::PlainText
                ? label->text()
                : QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        } else if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget)) {
            texts += spoken->text(QAccessible::Name);
            texts += spoken->text(QAccessible::Value);
        }
        for (QObject *child : widget.children())
            if (auto *inner = qobject_cast<QWidget *>(child); inner && inner->isVisible() && !inner->isWindow())
                addWidget(texts, *inner);
    }

}

QStringList textsIn(const QWidget &part)
{
    QStringList texts;
    addWidget(texts, const_cast<QWidget &>(part));
    texts.removeAll(QString());
    return texts;
}

std::vector<const LearnTerm *> termsIn(const QStringList &texts, const TermFinder &finder)
{
    std::vector<const LearnTerm *> terms;
    const auto add = [&](const LearnTerm *term) {
        if (term && std::ranges::find(terms, term) == terms.end())
            terms.push_back(term);
    };
    static const QRegularExpression between(u"[,:·\n]"_s);
    for (const QString &text : texts) {
        for (const QString &part : text.split(between, Qt::SkipEmptyParts))
            add(finder.termFor(part.trimmed()));
        for (const FoundTerm &found : finder.termsIn(text))
            add(found.term);
    }
    return terms;
}

TermsHere::TermsHere(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_text(new QLabel(this))
    , m_more(new QPushButton(tr("&Read more"), this))
{
    setAttribute(Qt::WA_WindowPropagation); // the presenter's window has a look of its own
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_heading->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Terms in this part of the window"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_more->setAccessibleName(m_more->text().remove(QLatin1Char('&')));
    m_more->setToolTip(tr("The whole text on the page to learn from"));
    m_more->setMinimumHeight(Appearance::target - Appearance::grid);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 2 * Appearance::grid;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(margin);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    column->addLayout(row, 1);
    column->addWidget(m_more, 0, Qt::AlignTrailing);
    connect(m_list, &QListWidget::currentRowChanged, this, &TermsHere::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TermsHere::readCurrent);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &url) {
        if (const auto ref = learnRefFromUrl(url))
            read(*ref);
    });
    connect(m_more, &QPushButton::clicked, this, &TermsHere::readCurrent);
}

void TermsHere::explain(const QWidget &part, const Atlas &atlas, const QStringList &first)
{
    const TermFinder *finder = LearnIndex::shared().finder();
    if (!finder)
        return;
    m_atlas = &atlas;
    m_terms = termsIn(first + textsIn(part), *finder);
    m_list->clear();
    for (const LearnTerm *term : m_terms) {
        auto *item = new QListWidgetItem(learnTranslated(term->name), m_list);
        item->setSizeHint({ 0, m_list->fontMetrics().height() + Appearance::grid });
        item->setToolTip(item->text());
        item->setData(Qt::AccessibleDescriptionRole, learnTranslated(term->shortText));
    }
    const bool any = !m_terms.empty();
    m_heading->setText(any ? tr("Terms in this part of the window")
                           : tr("No term stands here that the application explains. F2 opens all of them."));
    for (QWidget *widget :
        { static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_more) })
        widget->setVisible(any);
    const int letter = std::min(fontMetrics().averageCharWidth(), part.screen()->availableSize().width() / 96);
    m_list->setFixedWidth(letter * 32);
    m_text->setFixedWidth(letter * 56);
    reserveText();
    m_list->setCurrentRow(any ? 0 : -1);
    adjustSize();
    place(part);
    show();
    (any ? static_cast<QWidget *>(m_list) : this)->setFocus(Qt::PopupFocusReason);
}

QString TermsHere::text() const { return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText(); }

QString TermsHere::html(const LearnTerm &term) const
{
    return learnTermHtml(*Learn::shared(), term, *m_atlas,
        { .palette = palette(), .font = font(), .rightToLeft = layoutDirection() == Qt::RightToLeft });
}

// The longest text fits, so that nothing moves from one term to the next.
void TermsHere::reserveText()
{
    int height = 8 * (fontMetrics().height() + Appearance::grid);
    for (const LearnTerm *term : m_terms) {
        m_text->setText(html(*term));
        height = std::max(height, m_text->heightForWidth(m_text->width()));
    }
    m_text->setFixedHeight(height);
}

void TermsHere::showCurrent()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (at >= m_terms.size())
        return;
    m_text->setText(html(*m_terms[at]));
    m_text->setAccessibleName(text());
    QAccessibleEvent changed(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void TermsHere::readCurrent()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (at >= m_terms.size())
        return;
    read({ LearnKind::Term, m_terms[at]->key });
}

void TermsHere::read(const LearnRef &ref)
{
    close();
    Q_EMIT readRequested(ref);
}

// Over the part's own middle, wholly on the screen.
void TermsHere::place(const QWidget &part)
{
    const QRect room = part.screen()->availableGeometry();
    const QPoint middle = part.mapToGlobal(part.rect().center());
    move(std::clamp(middle.x() - width() / 2, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(middle.y() - height() / 2, room.top(), std::max(room.top(), room.bottom() - height())));
}

}
