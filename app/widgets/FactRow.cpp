#include "FactRow.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "Icons.h"
#include "LabelSize.h"
#include "LinkButton.h"
#include "TermButton.h"
#include "TermLabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int padding = 4;
    constexpr int infoSide = 26;

    bool isSentence(const QString &text) { return text.endsWith(u'.') || text.endsWith(u'۔'); }

}

FactRow::FactRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_value(new TermLabel(this))
    , m_link(new LinkButton(this))
    , m_badge(new Badge(this))
    , m_info(new QToolButton(this))
{
    for (QLabel *label : { m_label, static_cast<QLabel *>(m_value) }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::ClickFocus);
        label->setContextMenuPolicy(Qt::NoContextMenu);
    }
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_link->setFocusPolicy(Qt::NoFocus);
    m_info->setFocusPolicy(Qt::NoFocus);
    m_info->setIcon(icon(u"info"_s));
    m_info->setIconSize({ 16, 16 });
    m_info->setAutoRaise(true);
    m_info->setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    connect(m_info, &QToolButton::clicked, this, &FactRow::setSourceShown);
    connect(m_link, &QAbstractButton::clicked, this, &FactRow::followLink);
}

bool FactRow::labelIsLink() const { return m_content.fact.value != m_content.linkName; }

void FactRow::setContent(const Content &content)
{
    m_content = content;
    m_labelIsTerm = false;
    forgetHeight();
    const Fact &fact = content.fact;
    const bool linked = fact.leadsSomewhere();
    m_label->setText(fact.label);
    m_value->setText(fact.value, isSentence(fact.value));
    m_label->setVisible(!(linked && labelIsLink()));
    m_value->setVisible(!(linked && !labelIsLink()));
    m_link->setVisible(linked);
    if (linked)
        m_link->setLink(labelIsLink() ? fact.label : fact.value,
            isValid(fact.link) ? tr("Go to %1").arg(content.linkName) : tr("Show on the map"));
    m_badge->setBadgeSize(content.badgeSize);
    m_badge->setBasis(fact.basis);
    m_badge->setVisible(content.withBadge);
    setSourceShown(false);
    describe();
}

QString FactRow::sourceLine() const
{
    const Fact &fact = m_content.fact;
    QStringList parts { badgeTip(fact.basis) };
    if (!fact.note.isEmpty())
        parts << fact.note;
    parts << (fact.date.isEmpty() ? tr("Source: %1").arg(m_content.source)
                                  : tr("Source: %1. Date of the data: %2").arg(m_content.source, fact.date));
    return parts.join(u'\n');
}

void FactRow::describe()
{
    setAccessibleName(asText());
    setAccessibleDescription(sourceLine());
    setToolTip(sourceLine());
    m_info->setToolTip(sourceLine());
    m_info->setAccessibleName(tr("Basis and source of %1").arg(m_content.fact.label));
}

QString FactRow::asText() const { return m_content.fact.label + u": "_s + m_content.fact.value; }

void FactRow::setSourceShown(bool shown)
{
    m_info->setChecked(shown);
    if (shown == m_sourceShown)
        return;
    m_sourceShown = shown;
    forgetHeight();
    if (!m_source) {
        m_source = new TermLabel(this);
        m_source->setFont(Appearance::font(Appearance::Text::Small));
        m_source->setForegroundRole(QPalette::PlaceholderText);
    }
    m_source->setText(sourceLine());
    m_source->setVisible(shown);
    Q_EMIT heightChanged();
}

void FactRow::setLabelIsTerm(bool isTerm)
{
    if (isTerm == m_labelIsTerm)
        return;
    m_labelIsTerm = isTerm;
    m_label->setCursor(isTerm ? Qt::WhatsThisCursor : Qt::ArrowCursor);
    m_label->removeEventFilter(this);
    if (isTerm)
        m_label->installEventFilter(this);
    setAccessibleDescription(
        isTerm ? sourceLine() + u'\n' + tr("Shift+F1 tells what “%1” means").arg(label()) : sourceLine());
    update();
}

bool FactRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && m_labelIsTerm && !m_label->hasSelectedText()
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        Q_EMIT termRequested();
    return QWidget::eventFilter(watched, event);
}

// Shift+F1 belongs to the row that has the focus, whatever the window does with it.
bool FactRow::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && m_labelIsTerm) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::ShiftModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                Q_EMIT termRequested();
            return true;
        }
    }
    return QWidget::event(event);
}

void FactRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_labelIsTerm) {
        event->ignore(); // the card has one
        return;
    }
    QMenu menu(this);
    menu.addAction(TermButton::question(label()), this, &FactRow::termRequested);
    menu.addAction(tr("Copy “%1”").arg(label()), this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    menu.exec(event->globalPos());
}

void FactRow::followLink()
{
    if (m_content.fact.leadsSomewhere())
        Q_EMIT linkActivated(m_content.fact.link, m_content.fact.site);
}

int FactRow::heightForWidth(int width) const
{
    if (width != m_heightFor) {
        m_height = arrange(width, false);
        m_heightFor = width;
    }
    return m_height;
}

QSize FactRow::sizeHint() const { return { 200, heightForWidth(std::max(width(), 200)) }; }

int FactRow::arrange(int width, bool place) const
{
    const bool linked = m_content.fact.leadsSomewhere();
    QWidget *first = linked && labelIsLink() ? static_cast<QWidget *>(m_link) : m_label;
    QWidget *second = linked && !labelIsLink() ? static_cast<QWidget *>(m_link) : m_value;
    const auto widthOf = [](const QWidget *w) {
        const auto *label = qobject_cast<const QLabel *>(w);
        return label ? textWidth(label) : w->sizeHint().width();
    };
    const auto heightOf = [](const QWidget *w, int room) {
        const auto *label = qobject_cast<const QLabel *>(w);
        return label ? textHeight(label, room) : w->sizeHint().height() - Appearance::grid;
    };
    const auto put = [&](QWidget *w, int x, int y, int extent, int height) {
        if (w != m_link && w != m_badge && w != m_info)
            x += padding; // a link has this padding of its own
        if (place)
            w->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(x, y, extent, height)));
    };
    const int badge = m_content.withBadge ? m_badge->sizeHint().width() + Appearance::grid : 0;
    const int room = std::max(40, width - infoSide - Appearance::grid - padding);
    const int firstWidth = widthOf(first);
    const int secondWidth = widthOf(second);
    int y = padding;
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignTop);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    if (firstWidth + secondWidth + badge + 2 * Appearance::grid <= room) {
        const int height = std::max(heightOf(first, room), heightOf(second, room));
        put(first, 0, y, firstWidth, height);
        put(second, room - badge - secondWidth - padding, y, secondWidth, height);
        if (place)
            m_value->setAlignment(trailing);
        put(m_badge, room - badge + Appearance::grid, y + (height - m_badge->sizeHint().height()) / 2,
            badge - Appearance::grid, m_badge->sizeHint().height());
        y += height;
    } else {
        const int firstHeight = heightOf(first, room);
        put(first, 0, y, std::min(room, firstWidth), firstHeight);
        y += firstHeight + 2;
        const int secondHeight = std::max(heightOf(second, room - badge), badge > 0 ? m_badge->sizeHint().height() : 0);
        put(second, 0, y, std::min(room - badge, secondWidth), secondHeight);
        if (place)
            m_value->setAlignment(leading);
        put(m_badge, room - badge + Appearance::grid, y, badge - Appearance::grid, m_badge->sizeHint().height());
        y += secondHeight;
    }
    put(m_info, width - infoSide, std::max(0, padding + m_label->fontMetrics().height() / 2 - infoSide / 2), infoSide,
        infoSide);
    if (m_sourceShown && m_source) {
        const int height = textHeight(m_source, room) + m_source->fontMetrics().height() / 2;
        put(m_source, 0, y + padding, room, height);
        y += padding + height;
    }
    return std::max(y + padding, infoSide);
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    forgetHeight();
    if (m_source)
        m_source->setFont(Appearance::font(Appearance::Text::Small));
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_content.fact.leadsSomewhere() ? followLink() : setSourceShown(!m_sourceShown);
        return;
    case Qt::Key_Space:
        setSourceShown(!m_sourceShown);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_labelIsTerm && !m_label->isHidden()) {
        const QRect box = m_label->geometry();
        painter.setPen(QPen(Appearance::muted(palette()), 1, Qt::DotLine));
        painter.drawLine(box.bottomLeft(), box.bottomRight() - QPoint(2, 0));
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

void FactRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FactRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

}
