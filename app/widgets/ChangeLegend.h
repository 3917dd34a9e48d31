// The key of the map of what changed: colour, mark, word and number of every kind, and what the lines and arrows mean.
#pragma once

#include "models/EditionComparison.h"

#include <QWidget>

namespace ics {

class ChangeLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLegend(QWidget *parent = nullptr);
    void setComparison(const EditionComparison &comparison, bool before);
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Sign { Kind, Former, Present, Arrow };
    struct Row
    {
        Sign sign = Sign::Kind;
        AreaFate::Kind kind = AreaFate::Kind::Unchanged;
        QString text;
        QString count;
        bool faint = false; // of the other side of the change
    };
    void paintSign(QPainter &painter, const Row &row, const QRectF &box) const;
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() + 8; }

    std::vector<Row> m_rows;
};

}
