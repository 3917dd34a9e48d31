#include "LearnView.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "models/LearnText.h"

#include <QCursor>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // What a line holds, as English is written: 68 characters.
    constexpr auto sampleLine = "In each area the board plans the care, and the partnership decides th"_L1;
    constexpr int leastMargin = 3 * Appearance::grid;

}

LearnView::LearnView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Text"));
    setAccessibleDescription(tr("Tab leads from link to link, Enter follows one"));
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto ref = learnRefFromUrl(url.toString()))
            Q_EMIT linkChosen(*ref);
    });
    connect(this, &QTextBrowser::highlighted, this, &LearnView::showTip);
    fitColumn();
}

QFont LearnView::bodyFont()
{
    QFont font = Appearance::font(Appearance::Text::Body);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    return font;
}

int LearnView::columnWidth() const { return QFontMetrics(bodyFont()).horizontalAdvance(sampleLine); }

void LearnView::setArticle(const QString &html, bool keepPosition)
{
    const int position = verticalScrollBar()->value();
    document()->setDefaultFont(bodyFont());
    setHtml(html);
    verticalScrollBar()->setValue(keepPosition ? position : 0);
}

void LearnView::fitColumn()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int spare = width() - bar - columnWidth();
    const int side = std::max(leastMargin, spare / 2);
    setViewportMargins(side, 2 * Appearance::grid, side, 2 * Appearance::grid);
}

void LearnView::showTip(const QUrl &url)
{
    const auto &learn = Learn::shared();
    const auto ref = learnRefFromUrl(url.toString());
    const LearnTerm *term = learn && ref && ref->kind == LearnKind::Term ? learn->term(ref->key) : nullptr;
    if (term && underMouse())
        QToolTip::showText(QCursor::pos(), learnPlain(*learn, term->shortText), this);
    else
        QToolTip::hideText();
}

// Alt and an arrow go back and forward among entries, not in the browser's own history of pages.
void LearnView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

bool LearnView::event(QEvent *event)
{
    const bool handled = QTextBrowser::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
        paintFocusRing(
            &painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -bar, 0)), palette());
    }
    return handled;
}

void LearnView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    update();
}

void LearnView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    update();
}

void LearnView::resizeEvent(QResizeEvent *event)
{
    fitColumn();
    QTextBrowser::resizeEvent(event);
}

void LearnView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumn();
}

}
