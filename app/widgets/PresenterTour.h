// A tour in front of a room: what a step says stands in the caption, its notes in the speaker's window, the room's map
// shows what the step asks for, and the speaker's keys go on and back.
#pragma once

#include <QObject>

namespace ics {

class PresenterMode;
class TourPlayer;

class PresenterTour final : public QObject
{
    Q_OBJECT

public:
    /** After whatever shows the steps in the ordinary window: the selection is then that of the step. */
    PresenterTour(TourPlayer &player, PresenterMode &mode);

private:
    void tell();
    void showMap();
    void step(int by);

    TourPlayer &m_player;
    PresenterMode &m_mode;
};

}
