#include "TourPlayer.h"

#include "LearnHere.h"
#include "LearnText.h"

namespace ics {

TourPlayer::TourPlayer(const Session &session, TourPlaces &places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_places(places)
{
}

void TourPlayer::start(const TourPtr &tour, AreaId chosen, int step)
{
    leave();
    if (!tour || !m_session.atlas())
        return;
    const Atlas &atlas = *m_session.atlas();
    m_chosen = {};
    if (!tour->area.isEmpty() && isValid(chosen) && isValid(atlas.area(chosen).parent)) {
        const Area &area = atlas.area(chosen);
        m_chosen = { atlas.edition(area.edition).key, atlas.level(area.level).key, area.code };
    }
    m_tour = tour;
    m_step = std::clamp(step, 0, tour->count() - 1);
    m_places.remember(m_tour->id(), m_step);
    Q_EMIT started();
    Q_EMIT stepChanged();
}

int TourPlayer::resumeAt(const Tour &tour) const
{
    const int step = m_places.place(tour.id());
    return step > 0 && step < tour.count() ? step : 0;
}

void TourPlayer::goTo(int step)
{
    if (!m_tour || step < 0 || step >= m_tour->count() || step == m_step)
        return;
    m_step = step;
    m_places.remember(m_tour->id(), step);
    Q_EMIT stepChanged();
}

void TourPlayer::next()
{
    if (!m_tour)
        return;
    if (isLast())
        end(true);
    else
        goTo(m_step + 1);
}

void TourPlayer::back() { goTo(m_step - 1); }

void TourPlayer::leave()
{
    if (m_tour)
        end(false);
}

void TourPlayer::end(bool finished)
{
    if (finished)
        m_places.remember(m_tour->id(), 0);
    m_tour.reset();
    m_step = 0;
    Q_EMIT ended(finished);
}

AreaId TourPlayer::chosenArea() const
{
    const Atlas &atlas = *m_session.atlas();
    if (const EditionId edition = atlas.editionByKey(m_chosen.edition); isValid(edition))
        if (const AreaId area = atlas.areaByCode(edition, atlas.levelByKey(m_chosen.level), m_chosen.code);
            isValid(area))
            return area;
    return m_tour->area.isEmpty() ? none<AreaId> : atlas.areaByCode(atlas.editions.back().id, m_tour->area);
}

TourScene TourPlayer::scene() const
{
    if (!m_tour || !m_session.atlas())
        return {};
    return tourScene(*m_tour, m_step, m_session.atlas(), chosenArea(), m_session.selection());
}

TourCaption TourPlayer::caption() const
{
    if (!m_tour)
        return {};
    const TourStep &step = m_tour->steps.at(static_cast<std::size_t>(m_step));
    TourCaption caption { .title = learnTranslated(step.title),
        .text = learnTranslated(step.text),
        .presenterText = learnTranslated(step.presenter.isEmpty() ? step.text : step.presenter),
        .number = m_step + 1,
        .count = m_tour->count() };
    if (step.here.isEmpty() || !m_session.atlas())
        return caption;
    const AtlasPtr &atlas = m_session.atlas();
    const AreaId area = scene().selection.area;
    const QString level = atlas->level(atlas->area(area).level).key;
    for (const QString &sentence : LearnHere(atlas, area).sentences({ { level, { step.here } } }))
        for (QString *text : { &caption.text, &caption.presenterText })
            *text += u' ' + sentence;
    return caption;
}

QString TourPlayer::notes() const
{
    return m_tour ? learnTranslated(m_tour->steps.at(static_cast<std::size_t>(m_step)).notes) : QString();
}

}
