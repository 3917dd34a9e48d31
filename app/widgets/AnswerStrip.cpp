#include "AnswerStrip.h"

#include "Appearance.h"
#include "Badge.h"
#include "FlowLayout.h"
#include "Icons.h"
#include "LinkButton.h"
#include "models/LevelText.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

AnswerStrip::AnswerStrip(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_areas(new QWidget(this))
    , m_flow(new FlowLayout(m_areas))
    , m_message(new QLabel(this))
{
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFixedSize(Appearance::target, Appearance::target - Appearance::grid);
    close->setToolTip(tr("Close this answer"));
    close->setAccessibleName(tr("Close this answer"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(2 * Appearance::grid);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(2);
    middle->addWidget(m_areas);
    middle->addWidget(m_message);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Appearance::grid, 4, 4, 4);
    row->setSpacing(3 * Appearance::grid);
    row->addWidget(m_heading);
    row->addLayout(middle, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(&session, &Session::selectionChanged, this, &AnswerStrip::show);
    setMessage({});
    hide();
}

void AnswerStrip::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void AnswerStrip::show(const Selection &now)
{
    if (!m_session.atlas() || !isValid(now.lsoa) || now.postcode.isEmpty()) {
        m_postcode.clear();
        hide();
        return;
    }
    if (now.postcode == m_postcode && now.edition == m_edition)
        return;
    if (now.postcode != m_postcode)
        setMessage({});
    m_postcode = now.postcode;
    m_edition = now.edition;
    m_names.clear();
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QFont large = Appearance::font(Appearance::Text::Heading);
    m_heading->setFont(large);
    m_heading->setText(now.postcode);
    const Atlas &atlas = *m_session.atlas();
    for (const Level &level : atlas.levels) {
        if (level.rank < 2 && level.nested)
            continue;
        if (!level.nested && level.key != "council"_L1)
            continue;
        if (const AreaId area = atlas.areaAt(now.edition, level.id, now.lsoa); isValid(area))
            addArea(atlas, area);
        else
            addMissing(level);
    }
    setAccessibleName(tr("Answer for %1").arg(now.postcode));
    setAccessibleDescription(m_names.join(u", "));
    QFrame::show();
    m_areas->updateGeometry();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AnswerStrip::addArea(const Atlas &atlas, AreaId id)
{
    const Area &area = atlas.area(id);
    auto *cell = new QWidget(m_areas);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *kind = new QLabel(levelName(atlas.level(area.level)), cell);
    kind->setFont(Appearance::font(Appearance::Text::Small));
    kind->setForegroundRole(QPalette::PlaceholderText);
    auto *badge = new Badge(cell, BadgeSize::Letter);
    badge->setBasis(area.basis);
    auto *link = new LinkButton(cell);
    link->setLink(area.name, tr("Go to this %1").arg(levelName(atlas.level(area.level)).toLower()));
    link->setStrong(true);
    connect(link, &QAbstractButton::clicked, this, [this, id] { m_session.setArea(id); });
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(kind);
    line->addWidget(badge);
    line->addStretch(1);
    line->setContentsMargins(4, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(link);
    m_flow->addWidget(cell);
    m_names << area.name;
    cell->show();
}

void AnswerStrip::addMissing(const Level &level)
{
    auto *label = new QLabel(tr("%1: none recorded here").arg(levelName(level)), m_areas);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_flow->addWidget(label);
    label->show();
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::tint(palette()));
    painter.setPen(Appearance::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}
