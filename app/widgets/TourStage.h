// Shows in the window what a step of a tour asks for, and puts back afterwards what was looked at before: edition,
// level, indicator, area, page, view, panes and open lines of the tree, but for what the person has changed in the
// meantime.
#pragma once

#include "map/Viewport.h"
#include "models/TourScene.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <set>

class QAction;

namespace ics {

class MainWindow;
class Spotlight;

class TourStage final : public QObject
{
    Q_OBJECT

public:
    TourStage(MainWindow &window, Spotlight *spotlight);

    void enter();
    void show(const TourScene &scene);
    void leave();

private:
    struct View
    {
        AtlasPtr atlas {};
        Selection selection {};
        QPointer<QAction> page {}; // null: the panes
        bool hexagons = false;
        bool tree = true;
        bool table = false;
        bool details = true;
        std::set<AreaId> branches {}; // of the tree, that are open
        Viewport viewport {}; // of the map, or to which it is on its way
    };
    [[nodiscard]] View now() const;
    void showPage(QAction *page);
    void readText(const QString &ref);
    void showMap(const TourScene &scene);
    void point(const QString &spotlight);
    void restoreSelection();
    void restoreTree(const View &found);
    void restoreView(const View &found);

    MainWindow &m_window;
    Spotlight *m_spotlight;
    View m_before;
    View m_shown;
    QString m_pointedTo;
    QElapsedTimer m_sincePointed;
    bool m_isFollowing = false; // the card pointed to, until the person scrolls
    bool m_isFirst = true;
    bool m_wholeEngland = true; // as last fitted
};

}
