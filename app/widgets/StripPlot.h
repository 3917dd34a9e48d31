// Every area of a level as a tick along one axis of people, this one marked, and each documented range as a labelled
// bar above them. Pointing at a tick, or stepping along with the arrow keys, names the area; a press or Enter goes
// there.
#pragma once

#include "domain/Ids.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace ics {

class StripPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit StripPlot(QWidget *parent = nullptr);

    struct Dot
    {
        AreaId area = none<AreaId>;
        QString name {};
        double people = 0;
    };
    struct Range
    {
        double low = 0;
        double high = 0;
        QString label {}; // "1–3 million"
        QString sources {}; // "BHTA 2023"
    };
    struct Data
    {
        std::vector<Dot> dots {}; // any order; kept in that of people
        AreaId marked = none<AreaId>;
        std::optional<double> second {}; // another count of the marked area's people
        std::vector<Range> ranges {};
        QString text {}; // the verdict, for a screen reader
        QString resting {}; // the line below the axis while no tick is pointed at
    };
    void setData(Data data);
    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] double positionOf(double people) const; // x, pixels
    [[nodiscard]] int current() const { return m_current; } // position in data().dots; −1: none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 160, sizeHint().height() }; }

Q_SIGNALS:
    void areaActivated(ics::AreaId area);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF strip() const; // where the ticks stand
    [[nodiscard]] int rangeHeight() const; // of a bar with its label
    [[nodiscard]] int nearest(double x) const;
    [[nodiscard]] int markedDot() const;
    [[nodiscard]] QString dotText(const Dot &dot) const;
    void setCurrent(int dot);
    void describe();
    void paintRanges(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;

    Data m_data;
    double m_top = 1; // people at the far end of the axis
    double m_step = 1; // between the figures on it
    int m_current = -1;
};

}
