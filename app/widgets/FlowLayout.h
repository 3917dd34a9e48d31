// Lays widgets out like words: from the leading edge, on as many lines as the width asks for. Evenly, all lines but the
// last have the same number of widgets: of four that do not fit on one line none stands alone. Spread, the last of a
// line of several stands at its far end.
#pragma once

#include <QLayout>

#include <vector>

namespace ics {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    void setEven(bool even) { m_even = even; }
    void setSpread(bool spread) { m_spread = spread; }

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int position) const override;
    QLayoutItem *takeAt(int position) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({ 0, 0, width, 0 }, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;
    [[nodiscard]] std::size_t mostOnALine(int width) const;

    std::vector<QLayoutItem *> m_items;
    bool m_even = false;
    bool m_spread = false;
};

}
