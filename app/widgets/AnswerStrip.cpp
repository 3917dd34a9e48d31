#include "AnswerStrip.h"

#include "Appearance.h"
#include "Badge.h"
#include "FlowLayout.h"
#include "LinkButton.h"
#include "PracticePicker.h"
#include "ScrolledBody.h"
#include "TermLabel.h"
#include "models/AnswerDetails.h"
#include "models/Format.h"
#include "models/FoundAreas.h"
#include "models/LevelText.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int mostKnown = 100; // answers kept for going back
}

AnswerStrip::AnswerStrip(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
    , m_heading(new QLabel(this))
    , m_body(new ScrolledBody(new QWidget, this))
    , m_areas(new QWidget(this))
    , m_flow(new FlowLayout(m_areas))
    , m_message(new TermLabel(this))
    , m_details(new TermLabel(this))
    , m_practices(new QPushButton(tr("Which is your GP practice?"), this))
    , m_more(new QPushButton(this))
    , m_picker(new PracticePicker(this))
{
    build();
    connect(&session, &Session::selectionChanged, this, &AnswerStrip::show);
    connect(m_practices, &QPushButton::toggled, this, &AnswerStrip::fit);
    connect(m_more, &QPushButton::toggled, this, &AnswerStrip::fit);
    connect(m_picker, &PracticePicker::picked, this, &AnswerStrip::pickPractice);
    m_picker->hide();
    hide();
    if (parent)
        parent->installEventFilter(this);
}

void AnswerStrip::setAnswer(const FindResult &answer)
{
    if (answer.normalised != m_session.selection().postcode || !isValid(answer.lsoa))
        return;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(answer.normalised, answer);
    fill();
}

void AnswerStrip::forget()
{
    m_known.clear();
    m_answer = {};
}

void AnswerStrip::pickPractice(const NearPractice &practice)
{
    m_picked = practice;
    m_practices->setChecked(false);
    fill();
    Selection next = m_session.selection();
    next.area = practice.neighbourhood;
    next.level = m_session.atlas()->area(practice.neighbourhood).level;
    m_session.setSelection(next);
}

void AnswerStrip::show(const Selection &now)
{
    if (!m_session.atlas() || !isValid(now.lsoa) || now.postcode.isEmpty()) {
        m_answer = {};
        m_picked = {};
        hide();
        return;
    }
    if (now.postcode == m_answer.normalised && now.edition == m_answer.edition)
        return;
    if (now.postcode != m_answer.normalised) {
        m_picked = {};
        m_practices->setChecked(false);
        m_more->setChecked(false);
    }
    fill();
    QFrame::show();
    fit();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/** Everything from the selection; what only the search knew, from its answer if it was one of this session. */
void AnswerStrip::fill()
{
    const Atlas &atlas = *m_session.atlas();
    const Selection &now = m_session.selection();
    const bool sameEdition = m_known.value(now.postcode).edition == now.edition;
    m_answer = m_known.value(now.postcode);
    const bool remarkable = m_answer.status != FindStatus::Exact && sameEdition;
    m_answer.normalised = now.postcode;
    m_answer.lsoa = now.lsoa;
    m_answer.edition = now.edition;
    m_answer.areas = areasAt(atlas, now.edition, now.lsoa);
    addDetails(atlas, m_answer);
    if (isPicked())
        m_picked.neighbourhood = atlas.areaByCode(now.edition, atlas.levelByKey(u"neighbourhood"), m_picked.pcn);
    m_heading->setFont(Appearance::font(Appearance::Text::Heading));
    m_heading->setText(now.postcode);
    m_heading->setMinimumHeight(std::max(Appearance::target - Appearance::grid, m_heading->sizeHint().height()));
    m_details->setFont(Appearance::font(Appearance::Text::Small));
    fillAreas(atlas);
    const QString message = remarkable ? m_answer.message : QString();
    m_message->setText(message);
    QStringList details { subIcbText(atlas), smallAreaText(atlas, now.lsoa), m_answer.known };
    details.removeAll(QString());
    details = { m_answer.otherEdition, details.join(u' ') };
    details.removeAll(QString());
    m_details->setText(details.join(u'\n'));
    m_picker->setPractices(atlas, m_answer.practices);
    m_practices->setVisible(m_picker->count() > 0);
    setAccessibleName(tr("Answer for %1").arg(now.postcode));
    setAccessibleDescription((m_names + details).join(u", "));
    fit();
}

/** A level for the statistics, which has no room among the names. */
QString AnswerStrip::subIcbText(const Atlas &atlas) const
{
    const LevelId level = atlas.levelByKey(u"sub-icb");
    const AreaId area = isValid(level) ? atlas.areaAt(m_answer.edition, level, m_answer.lsoa) : none<AreaId>;
    if (!isValid(area))
        return {};
    //: %1 the level, %2 the name and %3 the code of an area
    return tr("%1: %2, %3.").arg(levelName(atlas.level(level)), atlas.area(area).name, atlas.area(area).code);
}

void AnswerStrip::fillAreas(const Atlas &atlas)
{
    m_names.clear();
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Selection &now = m_session.selection();
    for (const Level &level : atlas.levels) {
        if ((level.nested && level.rank < 2) || (!level.nested && level.key != "council"_L1))
            continue;
        const bool neighbourhood = level.key == "neighbourhood"_L1;
        const AreaId area = atlas.areaAt(now.edition, level.id, now.lsoa);
        if (neighbourhood && isPicked() && isValid(m_picked.neighbourhood))
            addArea(atlas, m_picked.neighbourhood, tr("%1, by your practice").arg(levelName(level)));
        else if (isValid(area))
            addArea(atlas, area, neighbourhood ? tr("%1, modelled").arg(levelName(level)) : levelName(level));
        else
            addMissing(level);
    }
}

void AnswerStrip::addArea(const Atlas &atlas, AreaId id, const QString &kindText)
{
    const Area &area = atlas.area(id);
    auto *cell = new QWidget(m_areas);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *kind = new QLabel(kindText, cell);
    kind->setFont(Appearance::font(Appearance::Text::Small));
    kind->setForegroundRole(QPalette::PlaceholderText);
    auto *badge = new Badge(cell, BadgeSize::Letter);
    badge->setBasis(area.basis);
    auto *link = new LinkButton(cell);
    link->setLink(area.name, tr("Go to this %1").arg(inSentence(levelName(atlas.level(area.level)))));
    link->setStrong(true);
    connect(link, &QAbstractButton::clicked, this, [this, id] {
        Selection next = m_session.selection(); // keeps the card, though a practice's network may lie elsewhere
        next.area = id;
        m_session.setSelection(next);
    });
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

QString AnswerStrip::asText() const
{
    if (!m_session.atlas() || m_answer.normalised.isEmpty())
        return {};
    FindResult answer = m_answer;
    if (answer.message.isEmpty() || m_known.value(answer.normalised).edition != answer.edition)
        answer.message = answer.normalised;
    QString text = answerText(*m_session.atlas(), answer);
    if (isPicked() && isValid(m_picked.neighbourhood))
        text += tr("By your practice: %1").arg(practiceText(*m_session.atlas(), m_picked)) + u'\n';
    return text + m_session.atlas()->attribution + u'\n';
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::tint(palette()));
    painter.setPen(Appearance::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}
