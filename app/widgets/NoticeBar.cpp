#include "NoticeBar.h"

#include "Appearance.h"
#include "Icons.h"
#include "TermLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new TermLabel(this))
{
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(tr("Close this notice"));
    close->setFixedSize(Appearance::target, Appearance::target - Appearance::grid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Appearance::grid, 4, 4, 4);
    row->setSpacing(Appearance::grid);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    refreshLook();
    hide();
}

void NoticeBar::showNotice(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(tr("Notice"));
    setAccessibleDescription(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::withdraw(const QString &text)
{
    if (text == m_text->text())
        hide();
}

QString NoticeBar::text() const { return m_text->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::tint(palette()));
    painter.setPen(Appearance::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void NoticeBar::refreshLook()
{
    m_icon->setPixmap(iconPixmap(u"info"_s, 20, Appearance::accent(palette()), devicePixelRatioF()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

}
