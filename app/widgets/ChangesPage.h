// "What changed": the areas of two editions compared, as a list, a map with arrows to the successors, and for the
// chosen area what it was before and is after. List, map and card show one choice; Space or B turns the map over.
#pragma once

#include "models/EditionComparison.h"
#include "models/Session.h"

#include <QWidget>

class QButtonGroup;
class QSplitter;
class QToolButton;

namespace ics {

class BeforeAfterCard;
class ChangeList;
class ChangeMap;
class ChoiceBox;

class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(Session &session, QWidget *parent = nullptr);

    /** Chooses what became of an area, or of the one of the shown level that it lies in. */
    void showArea(AreaId area);
    void setReducedMotion(bool reduced);
    void setBefore(bool before);
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] const EditionComparison &comparison() const { return m_comparison; }
    [[nodiscard]] ChangeList *list() const { return m_list; }
    [[nodiscard]] ChangeMap *map() const { return m_map; }
    [[nodiscard]] BeforeAfterCard *card() const { return m_card; }
    [[nodiscard]] ChoiceBox *levels() const { return m_levels; }
    Q_INVOKABLE void completeNow(); // for screenshots and tests

Q_SIGNALS:
    void areaRequested(ics::AreaId area); // to be shown in the panes

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildMapColumn();
    void setAtlas();
    void setLevel(LevelId level);
    void choose(int fate);
    void updateTurn();

    Session &m_session;
    AtlasPtr m_atlas;
    EditionComparison m_comparison;
    LevelId m_level = none<LevelId>;
    int m_chosen = -1;
    ChoiceBox *m_levels;
    ChangeList *m_list;
    ChangeMap *m_map;
    BeforeAfterCard *m_card;
    QSplitter *m_splitter;
    QToolButton *m_before;
    QToolButton *m_after;
};

}
