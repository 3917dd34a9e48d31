// How often each figure occurs, in the colours of its class. The breaks between the classes can be dragged, or moved
// with the keys: Up and Down choose a break, Left and Right move it by the last decimal shown, with Shift by ten times
// that, Delete takes it away.
#pragma once

#include <QColor>
#include <QWidget>

#include <optional>
#include <vector>

namespace ics {

class Histogram final : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);

    struct Data
    {
        std::vector<double> values; // NaN: not recorded
        std::vector<double> edges; // ascending
        std::vector<QColor> colours; // by class
        int decimals = 0; // of the values and edges
        friend bool operator==(const Data &, const Data &) = default;
    };
    void setData(const Data &data);
    [[nodiscard]] const Data &data() const { return m_data; }
    /** NaN: none. */
    void setMarks(double selected, double hovered);

    [[nodiscard]] int currentBreak() const { return m_current; } // −1: there is none
    void setCurrentBreak(int number);
    [[nodiscard]] int breakCount() const;
    [[nodiscard]] double breakAt(int number) const { return m_data.edges[static_cast<std::size_t>(number) + 1]; }
    [[nodiscard]] double step() const; // of the last decimal
    /** Kept between its neighbours. */
    void moveBreak(int number, double to, bool beginsAMove = true);
    [[nodiscard]] double positionOf(double value) const; // x, pixels

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

Q_SIGNALS:
    /** The first of a drag or of a press of a key begins a move, the others go on with it. */
    void breaksMoved(const std::vector<double> &breaks, bool beginsAMove);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double valueAt(double x) const;
    [[nodiscard]] int breakNear(double x) const;
    [[nodiscard]] std::vector<int> bins() const;
    void removeBreak();
    void paintBars(QPainter &painter) const;
    void paintBreaks(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void updateAccessibleText();

    Data m_data;
    std::optional<double> m_selected;
    std::optional<double> m_hovered;
    int m_current = -1;
    int m_dragged = -1;
    bool m_dragBegun = false;
};

}
