// "Who sits here": the Integrated Care Board and Partnership of the system that is looked at, or in which the area
// looked at lies, as two large charts, one table with the same content, and the bodies that may nominate for the seat
// chosen.
#pragma once

#include "models/Session.h"

#include <QWidget>

class QComboBox;
class QSplitter;
class QToolButton;

namespace ics {

class BoardTable;
class ChoiceBox;
class SeatCard;
class SeatChart;
class SeatDetails;
class TermLabel;

class BoardsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] AreaId system() const { return m_system; } // none: the area is larger than a system
    [[nodiscard]] SeatChart *icb() const;
    [[nodiscard]] SeatChart *icp() const;
    [[nodiscard]] BoardTable *table() const { return m_table; }
    [[nodiscard]] SeatDetails *details() const { return m_details; }
    [[nodiscard]] ChoiceBox *systems() const { return m_systems; }
    [[nodiscard]] QString remark() const; // how the area and the system shown belong together

Q_SIGNALS:
    void mapRequested(); // an area or a body was chosen, to be seen on the map

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildCharts();
    QWidget *buildTable();
    QToolButton *addButton(const QString &iconName, const QString &text);
    void connectParts();
    void refresh();
    void fillSystems();
    void fillBoards();
    void chooseSpot(const SeatChart *chart, int spot);
    void showSeat(int row);
    void goTo(AreaId area, LsoaId site);
    [[nodiscard]] QString remarkOn(AreaId area) const;

    Session &m_session;
    AreaId m_system = none<AreaId>;
    EditionId m_listed = none<EditionId>; // whose systems the box lists
    AtlasPtr m_listedAtlas;
    ChoiceBox *m_systems;
    TermLabel *m_remark;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    SeatCard *m_icb = nullptr;
    SeatCard *m_icp = nullptr;
    BoardTable *m_table = nullptr;
    SeatDetails *m_details = nullptr;
    QSplitter *m_body = nullptr;
    TermLabel *m_none = nullptr; // in place of the body
};

}
