// Plays a tour: knows the step, remembers the place in every tour, and says what a step shows and tells. It changes
// nothing by itself: TourStage applies scene() to the window on every stepChanged().
#pragma once

#include "Session.h"
#include "Tour.h"
#include "TourScene.h"

#include <QObject>

namespace ics {

/** Where the places in tours are kept between two starts. */
class TourPlaces
{
public:
    virtual ~TourPlaces() = default;
    /** The step to go on with, from 0; 0: from the beginning. */
    [[nodiscard]] virtual int place(const QString &tourId) const = 0;
    virtual void remember(const QString &tourId, int step) = 0;
};

/** What a step says, in the person's language. */
struct TourCaption
{
    QString title {};
    QString text {}; // with the sentence about the area on screen, if there is one
    QString presenterText {}; // the same for a room, which sees the map alone
    int number = 0; // from 1
    int count = 0;
};

class TourPlayer final : public QObject
{
    Q_OBJECT

public:
    TourPlayer(const Session &session, TourPlaces &places, QObject *parent = nullptr);

    /** At a step from 0, or where the person left it (resumeAt()). A tour that runs is left first. The area counts only
        for a tour that has an area of choice; none or the country: the tour's own. */
    void start(const TourPtr &tour, AreaId chosen, int step = 0);
    [[nodiscard]] int resumeAt(const Tour &tour) const; // 0: nothing to resume

    void next(); // after the last step the tour has ended
    void back();
    void goTo(int step);
    void restart() { goTo(0); }
    void leave();

    [[nodiscard]] bool isRunning() const { return m_tour != nullptr; }
    [[nodiscard]] const TourPtr &tour() const { return m_tour; } // null: none runs
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] AreaId chosenArea() const; // while one runs: the person's, or the tour's own; may be none
    [[nodiscard]] bool isFirst() const { return m_step == 0; }
    [[nodiscard]] bool isLast() const { return m_tour && m_step + 1 == m_tour->count(); }
    [[nodiscard]] TourCaption caption() const; // empty if none runs
    [[nodiscard]] QString notes() const; // for the speaker, in the person's language; may be empty
    [[nodiscard]] TourScene scene() const;

Q_SIGNALS:
    void started();
    void stepChanged(); // also for the first step
    void ended(bool finished); // else it was left

private:
    void end(bool finished);
    const Session &m_session;
    TourPlaces &m_places;
    TourPtr m_tour;
    int m_step = 0;
    struct
    {
        QString edition {};
        QString level {};
        QString code {}; // of the area of choice: other places make other ids
    } m_chosen;
};

}
