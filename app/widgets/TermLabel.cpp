#include "TermLabel.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "TermLabelAccessible.h"
#include "TermLinks.h"
#include "models/LearnIndex.h"
#include "models/LearnText.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QGlyphRun>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace ics {

TermLabel::TermLabel(QWidget *parent)
    : QLabel(parent)
{
    makeTermLabelsAccessible();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse); // QLabel has its words in a document then, where they are found
    setMouseTracking(true);
}

TermLabel::TermLabel(const QString &text, QWidget *parent)
    : TermLabel(parent)
{
    setText(text);
}

void TermLabel::setText(const QString &text, bool linked)
{
    if (text == this->text() && linked == m_linked)
        return;
    m_linked = linked;
    QLabel::setText(text);
    findTerms();
}

void TermLabel::findTerms()
{
    m_links = m_linked ? LearnIndex::shared().linksIn(text()) : std::vector<FoundTerm>();
    m_pressed = -1;
    setCurrent(-1);
    setFocusPolicy(m_links.empty() ? Qt::FocusPolicy(focusPolicy() & ~Qt::TabFocus)
                                   : Qt::FocusPolicy(focusPolicy() | Qt::TabFocus));
    update();
}

QPointF TermLabel::originOf(const QTextDocument &document) const
{
    const QRect room = contentsRect();
    const double spare = std::max(0.0, room.height() - document.documentLayout()->documentSize().height());
    const double above = alignment() & Qt::AlignVCenter ? spare / 2 : alignment() & Qt::AlignBottom ? spare : 0;
    return room.topLeft() + QPointF(0, above);
}

std::vector<QRect> TermLabel::rectsOf(int link) const
{
    std::vector<QRect> rects;
    const auto *document = findChild<QTextDocument *>();
    if (!document)
        return rects;
    const auto start = static_cast<int>(m_links.at(static_cast<std::size_t>(link)).start);
    const QTextBlock block = document->findBlock(start);
    const int from = start - block.position();
    const int end = from + static_cast<int>(m_links.at(static_cast<std::size_t>(link)).length);
    const QPointF origin = originOf(*document) + document->documentLayout()->blockBoundingRect(block).topLeft();
    for (int i = 0; block.layout() && i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(end, line.textStart() + line.textLength());
        QRectF words;
        if (first < last)
            for (const QGlyphRun &run : line.glyphRuns(first, last - first))
                words |= run.boundingRect();
        if (!words.isEmpty())
            rects.push_back(QRectF(words.left(), line.y(), words.width(), line.height()).translated(origin).toRect());
    }
    return rects;
}

int TermLabel::linkAt(QPoint point) const
{
    for (int link = 0; link < static_cast<int>(m_links.size()); ++link)
        for (const QRect &rect : rectsOf(link))
            if (rect.adjusted(-1, -1, 1, 2).contains(point))
                return link;
    return -1;
}

void TermLabel::setCurrent(int link)
{
    if (link == m_current)
        return;
    m_current = link;
    update();
    if (link >= 0)
        QTimer::singleShot(0, this, &TermLabel::tellFocus); // once Qt has told of the focus of the whole label
}

void TermLabel::tellFocus()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

QString TermLabel::wordsOf(int link) const
{
    const FoundTerm &found = m_links.at(static_cast<std::size_t>(link));
    return text().mid(found.start, found.length);
}

void TermLabel::explain(int link)
{
    const std::vector<QRect> rects = rectsOf(link);
    if (TermLinks *terms = TermLinks::of(*this))
        terms->explain(m_links[static_cast<std::size_t>(link)].term->key, *this, rects.empty() ? rect() : rects.back());
}

void TermLabel::showShort(QPoint at, QPoint onScreen)
{
    const int link = linkAt(at);
    if (link < 0)
        return QToolTip::hideText();
    const std::vector<QRect> lines = rectsOf(link);
    const auto line = std::ranges::find_if(lines, [&](const QRect &rect) { return rect.contains(at); });
    QToolTip::showText(onScreen, learnPlain(*Learn::shared(), m_links[static_cast<std::size_t>(link)].term->shortText),
        this, line == lines.end() ? QRect() : *line);
}

int TermLabel::stepOf(int key) const
{
    const bool mirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_Right:
        return mirrored ? -1 : 1;
    case Qt::Key_Left:
        return mirrored ? 1 : -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    default:
        return 0;
    }
}

bool TermLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_links.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (linkAt(help->pos()) >= 0) {
            showShort(help->pos(), help->globalPos());
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && m_current >= 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (stepOf(key->key()) != 0 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept(); // whatever pane or page would do with it
    }
    return QLabel::event(event);
}

void TermLabel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int step = stepOf(event->key());
    if (m_current >= 0 && plain && step != 0)
        setCurrent(std::clamp(m_current + step, 0, static_cast<int>(m_links.size()) - 1));
    else if (m_current >= 0 && plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        explain(m_current);
    else
        QLabel::keyPressEvent(event);
}

void TermLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? linkAt(event->position().toPoint()) : -1;
    QLabel::mousePressEvent(event);
    if (m_pressed >= 0)
        event->accept();
}

void TermLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        return;
    event->accept();
    if (hasSelectedText() || linkAt(event->position().toPoint()) != pressed)
        return;
    setCurrent(pressed);
    explain(pressed);
}

void TermLabel::mouseMoveEvent(QMouseEvent *event)
{
    QLabel::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    if (linkAt(event->position().toPoint()) >= 0)
        setCursor(Qt::WhatsThisCursor);
    else
        unsetCursor();
}

void TermLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool byPointer = event->reason() == Qt::MouseFocusReason;
    if (!m_links.empty() && m_current < 0 && !byPointer)
        setCurrent(event->reason() == Qt::BacktabFocusReason ? static_cast<int>(m_links.size()) - 1 : 0);
}

void TermLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCurrent(-1);
}

void TermLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    for (int link = 0; link < static_cast<int>(m_links.size()); ++link)
        for (const QRect &rect : rectsOf(link)) {
            painter.setPen(QPen(Appearance::muted(palette()), std::max(1, fontMetrics().lineWidth()), Qt::DotLine));
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            if (link == m_current)
                paintFocusRing(&painter, rect.adjusted(-2, -1, 2, 2), palette());
        }
}

}
