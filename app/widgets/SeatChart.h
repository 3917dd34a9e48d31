// The seats of a board, drawn group by group: filled and round for what the law requires, round with an outline for
// policy, dashed for what may be added, square for what has no seat of its own, each with letters on it. One stop for
// the keyboard: arrows step from seat to seat. The same content stands in rows or a table beside it.
#pragma once

#include "SeatLayout.h"

#include <QWidget>

namespace ics {

class SeatChart final : public QWidget
{
    Q_OBJECT

public:
    /** Compact: letters only, and a line that names the seat pointed at. Large: every seat with its role below. */
    explicit SeatChart(SeatChartSize size, QWidget *parent = nullptr);

    void setBoard(const AtlasPtr &atlas, const BoardComposition &board);
    [[nodiscard]] const BoardComposition &board() const { return m_board; }
    [[nodiscard]] int spotCount() const { return static_cast<int>(m_layout.spots.size()); }
    [[nodiscard]] const BoardSeat *seatAt(int spot) const; // null outside
    [[nodiscard]] QRect spotRect(int spot) const; // in pixels of the widget
    [[nodiscard]] int currentSpot() const { return m_current; } // −1: none
    void setCurrentSpot(int spot);
    void setCurrentSeat(const QString &key, AreaId council); // its first spot; none if it has no spot

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 60 }; }

Q_SIGNALS:
    void seatChosen(int spot); // by the person
    void seatActivated(int spot); // Enter or a double click

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    [[nodiscard]] int spotAt(QPoint position) const;
    void choose(int spot);
    void describe();
    [[nodiscard]] int stepOver(int direction) const; // to the first seat of another group
    [[nodiscard]] QString captionText() const;
    void paintSpot(QPainter &painter, const SeatLayout::Spot &spot, bool current, bool hovered) const;
    void paintHeadings(QPainter &painter) const;
    void paintKey(QPainter &painter) const;

    SeatChartSize m_size;
    AtlasPtr m_atlas;
    BoardComposition m_board;
    SeatLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
};

/** How a seat is drawn, for the chart and its key. */
void paintSeatMark(QPainter &painter, const QRect &box, Standing standing, Basis basis, const QString &letters,
    const QPalette &palette);

}
