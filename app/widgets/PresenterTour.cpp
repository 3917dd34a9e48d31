#include "PresenterTour.h"

#include "MapPane.h"
#include "PresenterMode.h"
#include "PresenterWindow.h"
#include "models/LearnText.h"
#include "models/TourPlayer.h"

namespace ics {

PresenterTour::PresenterTour(TourPlayer &player, PresenterMode &mode)
    : QObject(&mode)
    , m_player(player)
    , m_mode(mode)
{
    connect(&player, &TourPlayer::stepChanged, this, &PresenterTour::tell);
    connect(&player, &TourPlayer::stepChanged, this, &PresenterTour::showMap);
    connect(&player, &TourPlayer::ended, this, &PresenterTour::tell);
    connect(&mode, &PresenterMode::started, this, &PresenterTour::tell);
    connect(&mode, &PresenterMode::stepRequested, this, &PresenterTour::step);
}

void PresenterTour::tell()
{
    if (!m_player.isRunning()) {
        m_mode.setCaption({}, {});
        m_mode.setNotes({}, {});
        return;
    }
    const TourCaption caption = m_player.caption();
    const auto next = static_cast<std::size_t>(m_player.step()) + 1;
    const auto &steps = m_player.tour()->steps;
    m_mode.setCaption(caption.title, caption.presenterText);
    m_mode.setNotes(m_player.notes(), next < steps.size() ? learnTranslated(steps[next].title) : QString());
}

void PresenterTour::showMap()
{
    if (!m_mode.window() || !m_player.isRunning())
        return;
    const TourScene scene = m_player.scene();
    MapPane *pane = m_mode.window()->mapPane();
    pane->setHexagons(scene.hexagons);
    scene.wholeEngland ? pane->fitEngland() : pane->fitSelection();
}

void PresenterTour::step(int by)
{
    if (m_player.isRunning())
        by > 0 ? m_player.next() : m_player.back();
}

}
