// One board in full: its name, what it is, and its seats in a large chart.
#pragma once

#include "SeatChart.h"

#include <QFrame>

class QLabel;

namespace ics {

class TermLabel;

class SeatCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SeatCard(QWidget *parent = nullptr);
    void setBoard(const AtlasPtr &atlas, const BoardComposition &board);
    [[nodiscard]] SeatChart *chart() const { return m_chart; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshFonts();

    QLabel *m_title;
    TermLabel *m_summary;
    TermLabel *m_intro;
    SeatChart *m_chart;
};

}
