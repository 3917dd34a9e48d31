#include "PresenterNotes.h"

#include "AnnotationPanel.h"
#include "Appearance.h"
#include "PresenterKeys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int second = 1000; // ms

    QLabel *plainLabel(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

}

QString elapsedText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / second;
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    return (hours > 0 ? QString::number(hours) + u':' + two(minutes) : QString::number(minutes)) + u':'
        + two(seconds % 60);
}

PresenterNotes::PresenterNotes(Annotations &annotations, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_notes(new QPlainTextEdit(this))
    , m_next(plainLabel(this))
    , m_own(new QPlainTextEdit(this))
    , m_clock(new QLabel(this))
    , m_reset(new QPushButton(tr("&Start the time again"), this))
    , m_numbers(makeAnnotationView(annotations, this))
    , m_keys(new QLabel(this))
    , m_state(plainLabel(this))
{
    setWindowTitle(tr("Speaker notes – ICS Explorer"));
    setAccessibleName(windowTitle());
    m_numbers->setFrameShape(QFrame::StyledPanel);
    m_notes->setReadOnly(true);
    m_notes->setAccessibleName(tr("Notes of the step"));
    m_notes->setPlaceholderText(tr("A tour may bring notes for each step."));
    m_own->setAccessibleName(tr("Your own notes"));
    m_own->setPlaceholderText(tr("Type here. It is kept until you close the program, and never stored."));
    m_own->setTabChangesFocus(true);
    m_clock->setAccessibleName(tr("Time since the beginning"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    build();
    refreshFonts();
    m_reset->setAutoDefault(true); // so that Enter presses it
    connect(m_reset, &QPushButton::clicked, this, &PresenterNotes::restartClock);
    connect(&m_tick, &QTimer::timeout, this, &PresenterNotes::showTime);
    m_tick.start(second / 4);
    restartClock();
    resize(1000, 700);
}

QWidget *PresenterNotes::headed(const QString &heading, QWidget *content)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid / 2);
    auto *label = new QLabel(heading, box);
    label->setBuddy(content);
    m_headings.push_back(label);
    column->addWidget(label);
    column->addWidget(content, 1);
    return box;
}

void PresenterNotes::build()
{
    constexpr int gap = 2 * Appearance::grid;
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_title);
    left->addWidget(m_text);
    left->addWidget(headed(tr("Notes of the step"), m_notes), 3);
    left->addWidget(headed(tr("Next"), m_next));
    left->addWidget(headed(tr("Your &own notes"), m_own), 2);
    auto *time = new QHBoxLayout;
    time->addWidget(m_clock, 1);
    time->addWidget(m_reset);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addLayout(time);
    right->addWidget(headed(tr("Numbers on the map"), m_numbers), 2);
    right->addWidget(headed(tr("Keys"), scrolledKeys()), 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, Appearance::grid);
    column->addLayout(row, 1);
    column->addWidget(m_state);
}

QWidget *PresenterNotes::scrolledKeys()
{
    QString rows;
    for (const auto &[what, key] : presenterKeyTexts())
        rows += u"<tr><td width='34%'><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    const QString direction = isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    m_keys->setText(u"<table dir='%1' width='100%' cellpadding='3'>%2</table>"_s.arg(direction, rows));
    m_keys->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_keys->setWordWrap(true);
    m_keys->setBackgroundRole(QPalette::Base);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("Keys"));
    area->setWidget(m_keys);
    return area;
}

void PresenterNotes::refreshFonts()
{
    const QFont heading = Appearance::font(Appearance::Text::Heading);
    m_title->setFont(heading);
    m_clock->setFont(heading);
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    for (QLabel *label : m_headings)
        label->setFont(bold);
}

void PresenterNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_headings.empty())
        refreshFonts();
}

void PresenterNotes::setCaption(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void PresenterNotes::setNotes(const QString &notes, const QString &next)
{
    m_notes->setPlainText(notes);
    m_next->setText(next.isEmpty() ? tr("Nothing more") : next);
    m_next->parentWidget()->setVisible(!notes.isEmpty() || !next.isEmpty());
    m_notes->parentWidget()->setVisible(m_next->parentWidget()->isVisibleTo(this));
}

void PresenterNotes::setState(const QString &text) { m_state->setText(text); }

void PresenterNotes::restartClock()
{
    m_since.start();
    showTime();
}

void PresenterNotes::showTime() { m_clock->setText(elapsedText(m_since.elapsed())); }

QString PresenterNotes::captionText() const { return m_title->text() + u'\n' + m_text->text(); }
QString PresenterNotes::notesText() const { return m_notes->toPlainText(); }
QString PresenterNotes::nextText() const { return m_next->text(); }

}
