#include "ChoiceBox.h"

#include "Appearance.h"
#include "Elided.h"
#include "Icons.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QStylePainter>

namespace ics {

namespace {
    constexpr int iconSide = 18;
    constexpr int arrowWidth = 24;
}

ChoiceBox::ChoiceBox(const QString &iconName, const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
    , m_icon(iconName)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(24);
    view()->setTextElideMode(Qt::ElideMiddle);
    view()->setAccessibleName(accessibleName);
}

void ChoiceBox::addHeading(const QString &text)
{
    addItem(text);
    auto *lines = qobject_cast<QStandardItemModel *>(model());
    QStandardItem *heading = lines->item(count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
}

int ChoiceBox::longestText() const
{
    int longest = 0;
    for (int i = 0; i < count(); ++i)
        longest = std::max(longest, fontMetrics().horizontalAdvance(itemText(i)));
    return longest;
}

void ChoiceBox::fitList() { view()->setMinimumWidth(std::min(longestText() + 6 * Appearance::grid, 720)); }

QSize ChoiceBox::sizeHint() const
{
    const int widest = fontMetrics().averageCharWidth() * 28;
    return { std::min(longestText(), widest) + iconSide + arrowWidth + 3 * Appearance::grid,
        std::max(Appearance::target - 4, fontMetrics().height() + 2 * Appearance::grid) };
}

QSize ChoiceBox::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 8 + iconSide + arrowWidth + 2 * Appearance::grid, sizeHint().height() };
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const auto put = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect iconBox(Appearance::grid, (height() - iconSide) / 2, iconSide, iconSide);
    painter.drawPixmap(put(iconBox), iconPixmap(m_icon, iconSide, Appearance::muted(palette()), devicePixelRatioF()));
    const int start = iconBox.right() + Appearance::grid;
    const QRect text(start, 0, width() - start - arrowWidth, height());
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    painter.drawText(put(text),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        elidedAtEnd(fontMetrics(), currentText(), text.width()));
}

}
