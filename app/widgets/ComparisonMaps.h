// Maps of the compared areas side by side, with one scale of classes and, if wanted, one scale of the ground. They are
// rendered on a worker; what lies outside an area steps back.
#pragma once

#include "ComparisonScenes.h"
#include "map/MapRenderer.h"
#include "models/Session.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace ics {

class ChoiceBox;
class ClassStrip;
class ComparisonMapCard;
class TermLabel;

class ComparisonMaps final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonMaps(Session &session, QWidget *parent = nullptr);
    ~ComparisonMaps() override; // waits for the maps in hand

    void setAreas(const std::vector<AreaId> &areas);
    [[nodiscard]] const ComparisonScenes &scenes() const { return m_scenes; }
    [[nodiscard]] const std::vector<ComparisonMapCard *> &cards() const { return m_cards; }
    [[nodiscard]] QCheckBox *sameScale() const { return m_sameScale; }
    [[nodiscard]] ChoiceBox *levels() const { return m_levels; }
    /** Renders and waits: for screenshots and tests. */
    void completeNow();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Order
    {
        MapSettings settings;
        std::vector<char> inside;
    };
    using Pictures = std::vector<QImage>;

    void build();
    void offerLevels();
    void refresh(); // scenes anew; later, while hidden
    void arrange();
    void render();
    void showPictures(const Pictures &pictures);
    [[nodiscard]] std::vector<Order> orders() const;
    [[nodiscard]] static QImage picture(MapRenderer &renderer, const Order &order);

    Session &m_session;
    std::vector<AreaId> m_areas;
    std::unique_ptr<ComparisonSceneMaker> m_maker;
    ComparisonScenes m_scenes;
    std::shared_ptr<MapRenderer> m_renderer; // used by one worker at a time
    QFutureWatcher<Pictures> m_rendering;
    bool m_again = false; // something changed while the maps were being rendered
    bool m_outOfDate = true;
    QLabel *m_title;
    ChoiceBox *m_levels;
    QCheckBox *m_sameScale;
    QGridLayout *m_grid;
    TermLabel *m_problem;
    ClassStrip *m_strip;
    TermLabel *m_scale;
    std::vector<ComparisonMapCard *> m_cards; // the hidden ones are spare
};

}
