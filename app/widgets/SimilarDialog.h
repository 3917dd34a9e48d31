// "Areas like this one": the ten nearest with their distance, and in words what is most alike and most different. What
// is compared is stated and can be changed; every line can be pinned for comparison or gone to.
#pragma once

#include "models/Pins.h"
#include "models/SimilarAreas.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace ics {

class SimilarModel;
class TermLabel;

class SimilarDialog final : public QDialog
{
    Q_OBJECT

public:
    SimilarDialog(AtlasPtr atlas, AreaId area, Pins &pins, QWidget *parent = nullptr);

    [[nodiscard]] SimilarModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QListWidget *indicators() const { return m_indicators; }
    [[nodiscard]] QPushButton *pinButton() const { return m_pin; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QPushButton *compareButton() const { return m_compare; }

Q_SIGNALS:
    void areaWanted(ics::AreaId area);
    void comparisonWanted();

private:
    void build();
    void buildView();
    void buildIndicators();
    [[nodiscard]] QWidget *buildChoice();
    [[nodiscard]] QLayout *buildButtons();
    void choose(const std::vector<IndicatorId> &indicators);
    [[nodiscard]] std::vector<IndicatorId> chosen() const;
    void fill();
    void fitRows();
    void update();
    [[nodiscard]] AreaId current() const;
    void compareAll();

    AtlasPtr m_atlas;
    AreaId m_area;
    Pins &m_pins;
    SimilarModel *m_model;
    QTableView *m_view;
    QLabel *m_heading;
    TermLabel *m_how;
    QListWidget *m_indicators;
    QPushButton *m_pin;
    QPushButton *m_go;
    QPushButton *m_compare;
};

}
