// The legend, lying on the map: what is shown and from where, a histogram, the classes as buttons, and the menu that
// changes them. Where the map is low it leaves out first the source, then the histogram; it can be folded to its title
// and a line of its colours, and folds itself where it would hide too much of the map, until the person unfolds it.
#pragma once

#include "map/MapScene.h"
#include "models/Session.h"

#include <QFrame>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace ics {

class ClassMenu;
class Histogram;
class LayerKeyView;
class LegendBrief;
class LegendKey;
class LegendRowButton;
class LegendRows;
class SecondSelector;
class TermLabel;

class LegendPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit LegendPanel(Session &session, QWidget *parent = nullptr);

    /** What the map shows; its choropleth, legend and values are kept. */
    void setScene(const MapScene &scene);
    /** Areas of the shown level; −1: none. */
    void setSelected(AreaRef selected);
    void setHovered(int area);
    /** Of the map it lies on. */
    void setMetresPerPixel(double metres);
    /** Takes its size within the room there is, and folds itself if that is too little. */
    void fitInto(QSize room);
    void setFolded(bool folded); // by choice: it stays so
    /** Unfolded for as long as something points to it, unless the person folds it; afterwards it is as before. */
    void setPointedTo(bool pointedTo);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /** There is too little room for it unfolded. */
    [[nodiscard]] bool isCramped() const { return m_isCramped; }
    /** From now on without what is there only to change it. */
    void makeBare();

    [[nodiscard]] Histogram *histogram() const { return m_histogram; }
    [[nodiscard]] ClassMenu *menuButton() const { return m_menu; }
    [[nodiscard]] QToolButton *allClasses() const { return m_all; } // there while one class is looked at alone
    [[nodiscard]] LegendKey *key() const { return m_key; }
    [[nodiscard]] LegendBrief *brief() const { return m_brief; } // while it is folded
    [[nodiscard]] SecondSelector *second() const { return m_second; }
    [[nodiscard]] LayerKeyView *layers() const { return m_layers; }
    [[nodiscard]] std::vector<LegendRowButton *> rows() const; // shown, lowest class first, then no data
    [[nodiscard]] QString asText() const; // all of it, for the clipboard and for tests

Q_SIGNALS:
    void sizeWanted(); // something in it has changed its height

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void fill();
    void refreshFonts();
    void showMarks();
    void showParts(bool histogram, bool source);
    enum class Brief : std::uint8_t { None, Colours, WithUnit };
    void showBrief(Brief brief); // of a folded legend
    void showFolding();
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] int heightAt(int width);
    [[nodiscard]] bool unfoldInto(QSize room, int width); // false if there is too little of it
    void chooseClass(int number, bool on);
    void showAllClasses();
    [[nodiscard]] int rowOf(int area) const; // −1: none
    [[nodiscard]] int selectedShown() const; // the selected area if it is of the shown level
    [[nodiscard]] Theme theme() const;

    Session &m_session;
    MapScene m_scene;
    int m_hovered = -1;
    bool m_folded = false;
    std::optional<bool> m_foldingChosen;
    bool m_isPointedTo = false;
    bool m_isCramped = false;
    bool m_bare = false;
    QLabel *m_title;
    QToolButton *m_fold;
    TermLabel *m_unit;
    LegendBrief *m_brief;
    Histogram *m_histogram;
    LegendKey *m_key;
    QToolButton *m_all;
    ClassMenu *m_menu;
    LegendRows *m_rows;
    SecondSelector *m_second;
    TermLabel *m_note;
    TermLabel *m_source;
    LayerKeyView *m_layers;
    double m_metresPerPixel = 100;
};

}
