#include "SeatDetails.h"

#include "Appearance.h"
#include "Badge.h"
#include "FactTable.h"
#include "TermLabel.h"
#include "models/Format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int fewestRows = 4; // of the list of bodies, before the whole scrolls
}

SeatDetails::SeatDetails(QWidget *parent)
    : QWidget(parent)
    , m_role(new QLabel(this))
    , m_badge(new Badge(this))
    , m_count(new QLabel(this))
    , m_note(new TermLabel(this))
    , m_basis(new TermLabel(this))
    , m_heading(new QLabel(this))
    , m_bodies(new FactTable(this))
{
    for (QLabel *label : std::array { m_role, m_count, m_heading }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->addWidget(m_badge);
    line->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, 0, 0, 0);
    column->setSpacing(Appearance::grid / 2);
    column->addWidget(m_role);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_basis);
    column->addWidget(m_heading);
    column->addWidget(m_bodies, 1);
    column->addStretch(0);
    connect(m_bodies, &FactTable::linkActivated, this, &SeatDetails::linkActivated);
    refreshFonts();
}

void SeatDetails::setSeat(const AtlasPtr &atlas, AreaId system, const BoardSeat &seat)
{
    m_role->setText(seat.role);
    m_badge->setBasis(seat.basis);
    m_count->setText(seat.count);
    QStringList notes { seat.note };
    if (seat.standing == Standing::Seat)
        notes << holderText();
    notes.removeAll(QString());
    m_note->setText(notes.join(u' '));
    const QString reference = seat.authority.isEmpty() ? notRecorded() : seat.authority;
    m_basis->setText(
        tr("Legal reference: %1\nSource: %2\nEvidence: %3")
            .arg(reference, sourceText(*atlas, seat.source), seat.evidence.isEmpty() ? notRecorded() : seat.evidence));
    const std::vector<Fact> bodies = eligibleBodies(*atlas, system, seat);
    m_heading->setText(isValid(seat.council) ? tr("Appointed by")
            : bodies.empty()                 ? tr("Bodies that nominate: %1").arg(notRecorded())
                                             : tr("May nominate: %1").arg(seat.nominator));
    m_heading->setVisible(seat.standing == Standing::Seat);
    m_bodies->setFacts(atlas, bodies, m_heading->text());
    m_bodies->setVisible(!bodies.empty());
    m_bodies->setMinimumHeight(m_bodies->heightFor(fewestRows));
    setAccessibleName(seat.role);
    setAccessibleDescription(seatText(*atlas, seat));
}

QString SeatDetails::asText() const
{
    return QStringList { m_role->text(), m_count->text(), m_note->text(), m_basis->text(), m_heading->text(),
        m_bodies->asText() }
        .join(u'\n');
}

void SeatDetails::refreshFonts()
{
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_role->setFont(bold);
    m_heading->setFont(bold);
    m_basis->setFont(Appearance::font(Appearance::Text::Small));
}

void SeatDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

}
