// The mark that says on what footing an area or a fact stands: the same in the tree, the results, the answer and the
// details. The firmer the footing the firmer the outline: filled for statute, solid for NHS administration and policy,
// dashed for what is derived or modelled. A word or a letter always goes with it, never colour alone.
#pragma once

#include "domain/Basis.h"

#include <QWidget>

class QPainter;

namespace ics {

enum class BadgeSize { Letter, Word };

[[nodiscard]] QSize badgeSize(Basis basis, BadgeSize size);
/** Painted at the leading edge of the rectangle, centred from top to bottom. */
void paintBadge(QPainter *painter, const QRect &rect, Basis basis, BadgeSize size, const QPalette &palette,
    bool selected, Qt::LayoutDirection direction);
/** The word and what it means, for a tip. */
[[nodiscard]] QString badgeTip(Basis basis);

class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr, BadgeSize size = BadgeSize::Word);
    void setBasis(Basis basis);
    void setBadgeSize(BadgeSize size);
    [[nodiscard]] Basis basis() const { return m_basis; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Basis m_basis = Basis::Statutory;
    BadgeSize m_size;
};

}
