#include "ExerciseBanner.h"

#include "ActionButton.h"
#include "Appearance.h"
#include "ElidedLabel.h"
#include "domain/Exercise.h"
#include "map/BarrierTape.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int tape = 6; // height of the striped bands
}

ExerciseBanner::ExerciseBanner(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(exerciseMark(), this))
    , m_state(new ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    QPalette sign = palette();
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        sign.setColor(role, tapeYellow);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        sign.setColor(role, tapeBlack);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        sign.setColor(QPalette::Disabled, role, QColor(110, 95, 20));
    setPalette(sign);
    setAccessibleName(exerciseMark());
    m_state->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(2 * Appearance::grid, tape + 2, Appearance::grid, tape + 2);
    m_row->setSpacing(Appearance::grid);
    m_row->addWidget(m_mark);
    m_row->addWidget(m_state, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refreshFonts();
}

void ExerciseBanner::addButton(const QString &text, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(Appearance::target - 2 * Appearance::grid);
    button->setPalette(palette());
    bindButton(button, action);
    m_row->addWidget(button);
}

void ExerciseBanner::setState(const QString &text)
{
    m_state->setFullText(text);
    setAccessibleDescription(text);
}

QString ExerciseBanner::text() const { return m_mark->text() + u' ' + m_state->fullText(); }

void ExerciseBanner::refreshFonts()
{
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::Bold);
    m_mark->setFont(bold);
}

void ExerciseBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

void ExerciseBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tapeYellow);
    paintTape(painter, QRect(0, 0, width(), tape));
    paintTape(painter, QRect(0, height() - tape, width(), tape));
}

}
