#include "Badge.h"

#include "Appearance.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString badgeLetter(Basis basis)
    {
        switch (basis) {
        case Basis::Statutory:
            return Badge::tr("S", "statutory");
        case Basis::NhsAdministrative:
            return Badge::tr("N", "NHS administrative");
        case Basis::NationalPolicy:
            return Badge::tr("P", "national policy");
        case Basis::OfficialStatistic:
            return Badge::tr("O", "official statistic");
        case Basis::LocallyDefined:
            return Badge::tr("L", "locally defined");
        case Basis::Derived:
            return Badge::tr("D", "derived");
        case Basis::Modelled:
            return Badge::tr("M", "modelled");
        }
        return {};
    }

    QString badgeText(Basis basis, BadgeSize size)
    {
        return size == BadgeSize::Word ? basisLabel(basis) : badgeLetter(basis);
    }

    bool isFirm(Basis basis) { return basis == Basis::Statutory; }
    bool isSoft(Basis basis) { return basis == Basis::Derived || basis == Basis::Modelled; }

    QFont badgeFont()
    {
        QFont font = Appearance::font(Appearance::Text::Small);
        font.setWeight(QFont::Medium);
        return font;
    }

}

QSize badgeSize(Basis basis, BadgeSize size)
{
    const QFontMetrics metrics(badgeFont());
    const int height = metrics.height() + 4;
    if (size == BadgeSize::Letter)
        return { std::max(height, metrics.horizontalAdvance(badgeText(basis, size)) + 8), height };
    return { metrics.horizontalAdvance(badgeText(basis, size)) + 2 * Appearance::grid, height };
}

void paintBadge(QPainter *painter, const QRect &rect, Basis basis, BadgeSize size, const QPalette &palette,
    bool selected, Qt::LayoutDirection direction)
{
    const QSize extent = badgeSize(basis, size);
    QRect box(rect.x(), rect.y() + (rect.height() - extent.height()) / 2, extent.width(), extent.height());
    if (direction == Qt::RightToLeft)
        box.moveRight(rect.right());
    const QColor ink = selected ? palette.color(QPalette::HighlightedText) : Appearance::accent(palette);
    const QColor paper = selected ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(badgeFont());
    painter->setPen(QPen(ink, 1, isSoft(basis) ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isFirm(basis) ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(isFirm(basis) ? paper : ink);
    painter->drawText(box, Qt::AlignCenter, badgeText(basis, size));
    painter->restore();
}

QString badgeTip(Basis basis) { return basisLabel(basis) + u": "_s + basisExplanation(basis); }

Badge::Badge(QWidget *parent, BadgeSize size)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBasis(m_basis);
}

void Badge::setBasis(Basis basis)
{
    m_basis = basis;
    setToolTip(badgeTip(basis));
    setAccessibleName(tr("Basis: %1").arg(basisLabel(basis)));
    setAccessibleDescription(basisExplanation(basis));
    updateGeometry();
    update();
}

void Badge::setBadgeSize(BadgeSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return badgeSize(m_basis, m_size); }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_basis, m_size, palette(), false, layoutDirection());
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

}
