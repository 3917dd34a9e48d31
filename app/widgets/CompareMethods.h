// "Same figures, different method": the shown indicator and level side by side, once for each way of making classes, so
// that one sees how much of a map's pattern is the mapmaker's choice. The small maps are rendered on a worker; a figure
// below each says how well the classes fit the figures, and a button takes the method over into the window.
#pragma once

#include "MapSceneMaker.h"
#include "map/MapRenderer.h"
#include "models/Session.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace ics {

class MethodCard;

class CompareMethods final : public QDialog
{
    Q_OBJECT

public:
    CompareMethods(Session &session, QWidget *parent = nullptr);
    ~CompareMethods() override; // waits for the maps in hand

    /** False for a count that has no rate: it has no classes either. */
    [[nodiscard]] static bool isPossible(const Atlas &atlas, const Selection &selection);
    [[nodiscard]] const std::vector<MethodCard *> &cards() const { return m_cards; }
    [[nodiscard]] QSpinBox *classes() const { return m_classes; }
    /** Renders and waits: for screenshots and tests. */
    void completeNow();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Pictures = std::vector<QImage>;

    void build();
    void fill(int classes);
    void arrange();
    void render();
    void showPictures(const Pictures &pictures);
    void use(ClassMethod method);
    [[nodiscard]] std::vector<MapSettings> settings() const;

    Session &m_session;
    Selection m_selection; // classed, whatever the window shows
    MapSceneMaker m_maker;
    MapGeometry m_geometry;
    std::vector<MapScene> m_scenes; // by card
    std::shared_ptr<MapRenderer> m_renderer; // used by one worker at a time
    QFutureWatcher<Pictures> m_rendering;
    bool m_again = false; // something changed while the maps were being rendered
    QLabel *m_title;
    QSpinBox *m_classes;
    QGridLayout *m_grid;
    std::vector<MethodCard *> m_cards;
};

}
