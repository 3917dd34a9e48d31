// The map with what belongs to it: title, the map itself with its legend, zoom buttons and a sentence on the pattern.
// Translates between the session's areas and the numbers the map knows.
#pragma once

#include "MapSceneMaker.h"
#include "models/Session.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ics {

class LayerMenu;
class MapButtons;
class LegendPanel;
class MapExport;
class MapTitle;
class MapWidget;
class TermLabel;
class YearBar;

class MapPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MapPane(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] MapWidget *map() const { return m_map; }
    [[nodiscard]] LegendPanel *legend() const { return m_legend; }
    [[nodiscard]] YearBar *years() const { return m_years; }
    [[nodiscard]] const MapTitle *title() const { return m_title; }
    [[nodiscard]] const TermLabel *sentence() const { return m_sentence; }
    /** The area the map marks as selected; the country if none. */
    [[nodiscard]] AreaId selectedArea() const;
    void fitEngland();
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void setLayers(MapLayerSet layers);
    [[nodiscard]] MapLayerSet layers() const;
    void showLayerMenu();
    /** Asks for a file, and writes the map with title, legend and sources. */
    void savePicture();
    void copyPicture();
    /** Areas as hexagons of equal size, or the land. */
    void setHexagons(bool wanted);
    [[nodiscard]] bool hexagonsWanted() const;
    /** From now on nothing but the map and its legend is seen, and at once what the session shows; the rest goes on
        working by key. */
    void makeBare();

Q_SIGNALS:
    /** Whether the shown level can be shown as hexagons; if not, why. Also when other ones are wanted. */
    void hexagonsPossible(bool possible, const QString &reason);
    void pictureDone(const QString &message);
    void layersChanged(ics::MapLayerSet layers); // by the person
    /** The person asked what is at a point of the map: its grid reference to the metre. */
    void placeAsked(const QString &gridReference);
    void keysRequested(); // the list of the map's keys
    void areaMenuWanted(QMenu *menu, ics::AreaId area); // about to open: for more lines about the area

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectMap();
    void addHexagonButton();
    void updateHexagonButton();
    void placeLegend();
    void fitSentence();
    void setAtlas();
    void show(const Selection &now, const Selection &before);

    Session &m_session;
    std::unique_ptr<MapSceneMaker> m_maker;
    bool m_chosenHere = false; // the selection now changing was clicked on this map: it need not move
    MapWidget *m_map;
    LegendPanel *m_legend;
    MapTitle *m_title;
    YearBar *m_years;
    TermLabel *m_sentence;
    QStringList m_pattern; // the parts of the sentence
    LayerMenu *m_layers;
    MapExport *m_export;
    MapButtons *m_buttons; // the last one: layers
    QToolButton *m_hexagons = nullptr;
    bool m_hexagonsWanted = false; // also while the level has too many areas for them
};

}
