// The years of an indicator that is recorded for several of them, as a row above the map: a slider, and a button that
// steps through them by itself. The classes of the map are the same for all years, so that colours can be compared.
// Hidden for every other indicator. Where the shown edition or level has no figures, it says so and leads to one that
// has. On the map the keys , and . go to the year before and after.
#pragma once

#include "models/Session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace ics {

class TermLabel;

class YearBar final : public QWidget
{
    Q_OBJECT

public:
    YearBar(Session &session, QWidget *map, QWidget *parent = nullptr);

    void goEarlier() { step(-1); }
    void goLater() { step(1); }
    /** Shows what the session shows now. */
    void refresh() { show(m_session.selection()); }
    /** Without motion nothing steps by itself. */
    void setReducedMotion(bool reduced);
    [[nodiscard]] QSlider *slider() const { return m_slider; } // its values are years
    [[nodiscard]] QToolButton *play() const { return m_play; }
    [[nodiscard]] QPushButton *elsewhere() const { return m_elsewhere; }
    [[nodiscard]] QString note() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Where
    {
        EditionId edition = none<EditionId>;
        LevelId level = none<LevelId>;
    };

    void build();
    void brightenSlider();
    void show(const Selection &now);
    void showYears(const std::vector<IndicatorId> &years, IndicatorId now);
    void step(int by);
    void chooseYear(int year);
    void setPlaying(bool playing);
    void goElsewhere();
    [[nodiscard]] Where recordedAt(const Selection &now) const; // the place shown, if it has figures
    [[nodiscard]] bool isRecorded(IndicatorId indicator, Where where) const;

    Session &m_session;
    std::vector<IndicatorId> m_years; // of the series on the map
    Where m_where; // another edition or level that has figures
    QTimer m_timer;
    bool m_reducedMotion = false;
    QToolButton *m_play;
    QLabel *m_first;
    QSlider *m_slider;
    QLabel *m_last;
    QLabel *m_year;
    TermLabel *m_note;
    QPushButton *m_elsewhere;
};

}
