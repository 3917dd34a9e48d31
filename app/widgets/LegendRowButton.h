// A class of the legend: its colour, its edges and how many areas are in it. Pressed, all other classes step back.
#pragma once

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace ics {

class LegendRowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendRowButton(QWidget *parent = nullptr);
    /** Without a colour: hatched, as land without a value; then no count where it is of no area, and with the reason.
     */
    void setClass(
        const QString &range, const QString &unit, int count, std::optional<QColor> colour, const QString &reason = {});
    enum class Holds { Neither, Hovered, Selected }; // the area under the pointer, or the selected one
    void setHolds(Holds holds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override; // the text is broken rather than cut
    [[nodiscard]] QSize minimumSizeHint() const override { return { 80, sizeHint().height() }; }

Q_SIGNALS:
    void stepAsked(int direction); // to the row above (−1) or below (1)

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    void paintPointer(QPainter &painter) const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int roomForText(int width) const;
    [[nodiscard]] QString words() const; // the text, and the reason below it

    std::optional<QColor> m_colour;
    QString m_reason;
    int m_count = 0;
    Holds m_holds = Holds::Neither;
};

}
