#include "SearchPopup.h"

#include "Appearance.h"
#include "FoundDelegate.h"
#include "FoundModel.h"
#include "Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

SearchPopup::SearchPopup(FoundModel *model, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_messageLine(new QWidget(this))
    , m_list(new QListView(this))
{
    m_list->setModel(model);
    build();
}

void SearchPopup::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Answers"));
    hide();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(m_messageLine);
    line->setContentsMargins(10, Appearance::grid, 10, Appearance::grid);
    line->setSpacing(10);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Answers to the search"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_messageLine);
    column->addWidget(m_list);
}

QString SearchPopup::message() const { return m_messageLine->isHidden() ? QString() : m_message->text(); }

void SearchPopup::setMessage(const QString &text, bool isWarning)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_icon->setPixmap(
        iconPixmap(isWarning ? u"warning"_s : u"info"_s, 20, Appearance::accent(palette()), devicePixelRatioF()));
    m_messageLine->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SearchPopup::placeBelow(const QWidget &field)
{
    QWidget *window = field.window();
    if (parentWidget() != window)
        setParent(window);
    const int room = window->width() - 2 * Appearance::grid;
    const int width = std::min(room, std::max(field.width(), field.fontMetrics().averageCharWidth() * 64));
    const int rows = m_list->model()->rowCount();
    m_list->setVisible(rows > 0);
    const int line = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const QPoint below = field.mapTo(window, field.rect().bottomLeft() + QPoint(0, 4));
    const int tallest = window->height() - below.y() - 2 * Appearance::grid;
    const QMargins edge = contentsMargins() + layout()->contentsMargins();
    const int edges = edge.top() + edge.bottom();
    const int messageWidth = width - edge.left() - edge.right();
    const int messageHeight
        = m_messageLine->isHidden() ? 0 : m_messageLine->layout()->totalHeightForWidth(messageWidth);
    const int listHeight = std::clamp(tallest - messageHeight - edges, 0, rows * line);
    m_list->setFixedHeight(listHeight);
    const int x = field.layoutDirection() == Qt::RightToLeft ? below.x() + field.width() - width : below.x();
    setGeometry(std::clamp(x, Appearance::grid, std::max(Appearance::grid, window->width() - width - Appearance::grid)),
        below.y(), width, messageHeight + listHeight + edges);
    raise();
    show();
}

void SearchPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_message->setFont(font());
}

}
