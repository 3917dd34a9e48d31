// How the answer card is laid out, and how much it says in the room there is.
#include "AnswerStrip.h"
#include "Appearance.h"
#include "FlowLayout.h"
#include "Icons.h"
#include "PracticePicker.h"
#include "ScrolledBody.h"
#include "TermLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // Of the height of the window; the map below has to keep its part of the rest.
    constexpr double mostForAreas = 0.28;
    constexpr double mostForAll = 0.2;
    constexpr double mostByChoice = 0.4;
    constexpr int partGap = 2;

    constexpr int headingColumn = 0;
    constexpr int bodyColumn = 1;
    constexpr int columns = 6;

}

QToolButton *AnswerStrip::addButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFixedSize(Appearance::target, Appearance::target - Appearance::grid);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void AnswerStrip::build()
{
    auto *copy = addButton(u"copy"_s, tr("Copy this answer as text"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    auto *close = addButton(u"close"_s, tr("Close this answer"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setContentsMargins(4, 0, 4, 0);
    m_practices->setCheckable(true);
    m_practices->setAccessibleName(m_practices->text());
    m_practices->setToolTip(tr("Your neighbourhood is the network of the practice where you are registered"));
    m_more->setCheckable(true);
    m_more->setText(tr("Show all"));
    m_more->setAccessibleName(m_more->text());
    m_more->hide();
    buildBody();
    m_grid->setContentsMargins(2 * Appearance::grid, 4, 4, 4);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(partGap);
    m_grid->setColumnStretch(bodyColumn, 1);
    m_grid->addWidget(m_heading, 0, headingColumn, Qt::AlignTop);
    m_grid->addWidget(m_body, 0, bodyColumn);
    int column = bodyColumn;
    for (QWidget *button : std::initializer_list<QWidget *> { m_practices, m_more, copy, close })
        m_grid->addWidget(button, 0, ++column, Qt::AlignTop);
}

void AnswerStrip::buildBody()
{
    for (TermLabel *label : { m_message, m_details })
        label->setContentsMargins(4, 0, 0, 0);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(2 * Appearance::grid);
    QWidget *content = m_body->widget();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(partGap);
    for (QWidget *part : std::initializer_list<QWidget *> { m_areas, m_message, m_details, m_picker })
        column->addWidget(part);
    for (QWidget *seenThrough : { content, m_body->viewport() })
        seenThrough->setAutoFillBackground(false);
}

void AnswerStrip::placeBody(bool below)
{
    if (std::exchange(m_isBelow, below) == below)
        return;
    m_grid->removeWidget(m_body);
    if (below)
        m_grid->addWidget(m_body, 1, headingColumn, 1, columns);
    else
        m_grid->addWidget(m_body, 0, bodyColumn);
}

int AnswerStrip::widthBesideHead() const
{
    const QMargins margins = m_grid->contentsMargins();
    int left = width() - margins.left() - margins.right();
    for (int i = 0; i < m_grid->count(); ++i)
        if (const QLayoutItem *item = m_grid->itemAt(i);
            item->widget() != m_body && item->widget() != m_more && !item->isEmpty())
            left -= item->sizeHint().width() + m_grid->horizontalSpacing();
    return left;
}

/** Without the list of practices, which is there only when asked for. */
int AnswerStrip::heightOf(Said said, int width) const
{
    int height = m_message->text().isEmpty() ? 0 : m_message->heightForWidth(width) + partGap;
    if (said != Said::Head)
        height += m_flow->heightForWidth(width);
    if (said == Said::All && !m_details->text().isEmpty())
        height += partGap + m_details->heightForWidth(width);
    const QMargins margins = m_grid->contentsMargins();
    const int head = std::max(m_heading->sizeHint().height(), m_practices->sizeHint().height());
    return margins.top() + margins.bottom() + (m_isBelow ? head + partGap + height : std::max(head, height));
}

void AnswerStrip::sayOnly(Said said)
{
    m_areas->setVisible(said != Said::Head);
    m_message->setVisible(!m_message->text().isEmpty());
    m_details->setVisible(said == Said::All && !m_details->text().isEmpty());
    m_picker->setVisible(m_practices->isChecked());
    m_body->setVisible(said != Said::Head || !m_message->text().isEmpty() || m_practices->isChecked());
}

void AnswerStrip::fit()
{
    if (m_answer.normalised.isEmpty())
        return;
    placeBody(m_flow->heightForWidth(widthBesideHead()) > m_flow->heightForWidth(QWIDGETSIZE_MAX));
    const QMargins margins = m_grid->contentsMargins();
    const int room = m_isBelow ? width() - margins.left() - margins.right() : widthBesideHead();
    const int window = this->window()->height();
    Said said = Said::All;
    if (heightOf(Said::All, room) > window * mostForAll)
        said = heightOf(Said::Areas, room) <= window * mostForAreas ? Said::Areas : Said::Head;
    m_more->setText(m_more->isChecked() ? tr("Show less") : tr("Show all"));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(said != Said::All);
    if (m_more->isChecked())
        said = Said::All;
    else if (said == Said::Head && m_isPointedTo)
        said = Said::Areas;
    m_body->setMaximumHeight(static_cast<int>(window * mostByChoice));
    sayOnly(said);
    m_areas->updateGeometry();
    m_body->updateGeometry();
}

void AnswerStrip::setPointedTo(bool pointedTo)
{
    if (std::exchange(m_isPointedTo, pointedTo) != pointedTo)
        fit();
}

void AnswerStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
}

void AnswerStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, [this] { // once its parts have theirs
            if (!m_answer.normalised.isEmpty())
                fill();
        });
}

bool AnswerStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        fit();
    return QFrame::eventFilter(watched, event);
}

}
