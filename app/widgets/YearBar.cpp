#include "YearBar.h"

#include "Appearance.h"
#include "Icons.h"
#include "TermLabel.h"
#include "models/LevelText.h"
#include "models/ShownClasses.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int stepTime = 1100; // ms a year
}

YearBar::YearBar(Session &session, QWidget *map, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_play(new QToolButton(this))
    , m_first(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_last(new QLabel(this))
    , m_year(new QLabel(this))
    , m_note(new TermLabel(this))
    , m_elsewhere(new QPushButton(this))
{
    build();
    hide();
    m_timer.setInterval(stepTime);
    connect(&m_timer, &QTimer::timeout, this,
        [this] { chooseYear(m_slider->value() < m_slider->maximum() ? m_slider->value() + 1 : m_slider->minimum()); });
    connect(m_slider, &QSlider::valueChanged, this, &YearBar::chooseYear);
    connect(m_play, &QToolButton::clicked, this, &YearBar::setPlaying);
    connect(m_elsewhere, &QPushButton::clicked, this, &YearBar::goElsewhere);
    for (const auto &[key, by] : { std::pair(Qt::Key_Comma, -1), std::pair(Qt::Key_Period, 1) }) {
        auto *shortcut = new QShortcut(key, map);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, years = by] { step(years); });
    }
    connect(&session, &Session::selectionChanged, this, &YearBar::show);
}

void YearBar::build()
{
    m_play->setCheckable(true);
    m_play->setFixedSize(36, 36);
    m_play->setAutoRaise(true);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setPageStep(1);
    m_slider->setMaximumWidth(360);
    m_slider->setMinimumWidth(140);
    m_slider->setAccessibleName(tr("Year of the figures"));
    m_slider->setToolTip(tr("Year of the figures (Ctrl+Page Up and Page Down; , and . on the map)"));
    m_elsewhere->setAccessibleName(tr("Show the areas that have the figures"));
    for (QLabel *label : { m_first, m_last })
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Appearance::grid);
    row->addWidget(m_play);
    row->addWidget(m_first);
    row->addWidget(m_slider, 3);
    row->addWidget(m_last);
    row->addWidget(m_year);
    row->addWidget(m_note, 1);
    row->addWidget(m_elsewhere);
    row->addStretch(1);
    setPlaying(false);
    brightenSlider();
    QEvent font(QEvent::FontChange);
    changeEvent(&font);
}

QString YearBar::note() const { return m_note->isHidden() ? QString() : m_note->text(); }

bool YearBar::isRecorded(IndicatorId indicator, Where where) const
{
    const auto &values = m_session.atlas()->table(where.edition, where.level).values.at(index(indicator));
    return std::ranges::any_of(values, [](double value) { return std::isfinite(value); });
}

// The same level in another edition before another level; none if there are no figures at all.
YearBar::Where YearBar::recordedAt(const Selection &now) const
{
    const Atlas &atlas = *m_session.atlas();
    const Where here { now.edition, levelOnMap(atlas, now.level) };
    if (isRecorded(now.indicator, here))
        return here;
    for (const Edition &edition : atlas.editions)
        if (const Where where { edition.id, here.level }; isRecorded(now.indicator, where))
            return where;
    for (const Edition &edition : atlas.editions)
        for (const Level &level : atlas.levels)
            if (const Where where { edition.id, level.id }; isRecorded(now.indicator, where))
                return where;
    return {};
}

void YearBar::show(const Selection &now)
{
    const bool known = m_session.atlas() && isValid(now.indicator);
    m_years = known ? m_session.atlas()->yearsOf(now.indicator) : std::vector<IndicatorId>();
    setVisible(m_years.size() > 1);
    if (m_years.size() <= 1)
        return setPlaying(false);
    const Atlas &atlas = *m_session.atlas();
    m_where = recordedAt(now);
    const bool here = m_where.edition == now.edition && m_where.level == levelOnMap(atlas, now.level);
    for (QWidget *part : std::initializer_list<QWidget *> { m_play, m_first, m_slider, m_last, m_year })
        part->setVisible(here);
    m_note->setVisible(!here);
    m_elsewhere->setVisible(!here && isValid(m_where.edition));
    showYears(m_years, now.indicator);
    if (here)
        return;
    setPlaying(false);
    const LevelId level = levelOnMap(atlas, now.level);
    //: %1 for example "36 systems", %2 an edition
    m_note->setText(tr("Not recorded for the %1 of %2.")
                        .arg(levelCount(atlas.level(level), atlas.table(now.edition, level).count),
                            editionName(atlas.edition(now.edition))));
    if (isValid(m_where.edition))
        m_elsewhere->setText(
            tr("Show the %1 of %2")
                .arg(levelCount(atlas.level(m_where.level), atlas.table(m_where.edition, m_where.level).count),
                    editionName(atlas.edition(m_where.edition))));
    m_elsewhere->setAccessibleName(m_elsewhere->text());
    m_elsewhere->setToolTip(tr("Goes to the edition and level that have the figures"));
}

void YearBar::showYears(const std::vector<IndicatorId> &years, IndicatorId now)
{
    const Atlas &atlas = *m_session.atlas();
    const QSignalBlocker quietly(m_slider);
    m_slider->setRange(atlas.indicator(years.front()).year, atlas.indicator(years.back()).year);
    m_slider->setValue(atlas.indicator(now).year);
    m_first->setText(QString::number(m_slider->minimum()));
    m_last->setText(QString::number(m_slider->maximum()));
    m_year->setText(QString::number(m_slider->value()));
    m_year->setAccessibleName(tr("Year shown: %1").arg(m_year->text()));
}

void YearBar::step(int by)
{
    if (!isHidden() && !m_slider->isHidden())
        chooseYear(std::clamp(m_slider->value() + by, m_slider->minimum(), m_slider->maximum()));
}

// A year in between that has no figures leads to the nearest one before it.
void YearBar::chooseYear(int year)
{
    const Atlas &atlas = *m_session.atlas();
    IndicatorId chosen = m_years.front();
    for (const IndicatorId each : m_years)
        if (atlas.indicator(each).year <= year)
            chosen = each;
    m_session.setIndicator(chosen, false);
}

void YearBar::setPlaying(bool playing)
{
    playing = playing && !m_reducedMotion;
    playing ? m_timer.start() : m_timer.stop();
    m_play->setChecked(playing);
    m_play->setIcon(icon(playing ? u"pause"_s : u"play"_s));
    const QString text = m_reducedMotion ? tr("Motion is reduced: the years do not run by themselves.")
        : playing                        ? tr("Stop")
                                         : tr("Run through the years");
    m_play->setEnabled(!m_reducedMotion);
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void YearBar::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    setPlaying(m_timer.isActive());
}

void YearBar::goElsewhere()
{
    if (!isValid(m_where.edition))
        return;
    const Where where = m_where;
    m_session.setEdition(where.edition);
    m_session.setLevel(where.level);
}

// The style draws handle and ticks hardly lighter than a dark window.
void YearBar::brightenSlider()
{
    QPalette wanted = palette();
    if (wanted.color(QPalette::Window).lightness() < 128) {
        wanted.setColor(QPalette::Button, wanted.color(QPalette::PlaceholderText));
        wanted.setColor(QPalette::Window, wanted.color(QPalette::PlaceholderText));
    }
    m_slider->setPalette(wanted);
}

void YearBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        brightenSlider();
    if (event->type() != QEvent::FontChange)
        return;
    m_year->setFont(Appearance::font(Appearance::Text::Heading));
    for (QLabel *label : { m_first, m_last })
        label->setFont(Appearance::font(Appearance::Text::Small));
}

}
