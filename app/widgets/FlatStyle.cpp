#include "FlatStyle.h"

#include "Appearance.h"
#include "FlatIndicators.h"
#include "FlatPaint.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ics {

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(painter, option->rect, option->palette);
        return;
    case PE_PanelButtonTool:
        paintToolButton(option, painter);
        return;
    case PE_PanelButtonCommand:
        paintPushButton(option, painter);
        return;
    case PE_PanelLineEdit:
        if (!widget || !qobject_cast<const QComboBox *>(widget->parentWidget()))
            paintField(option, painter, option->state & State_HasFocus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, *option);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(painter, option->rect,
                option->palette.color(option->state & State_Selected ? QPalette::HighlightedText : QPalette::Text),
                option->state & State_Open, option->direction == Qt::RightToLeft);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(painter, option->rect, option->palette.color(QPalette::WindowText), true, false);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        const QRect &r = option->rect;
        painter->setPen(QPen(
            option->state & State_MouseOver ? Appearance::accent(option->palette) : Appearance::line(option->palette)));
        upright ? painter->drawLine(r.center().x(), r.top(), r.center().x(), r.bottom())
                : painter->drawLine(r.left(), r.center().y(), r.right(), r.center().y());
        return;
    }
    case CE_TabBarTabShape:
        paintTab(option, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeader(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader fitting(*header);
            fitting.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width() - 4);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            if (isPrimary(*button))
                label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            if (button->direction == Qt::RightToLeft && !button->icon.isNull())
                paintMirroredLabel(label, painter, *proxy());
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        [[fallthrough]];
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintField(option, painter, (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange));
        if (option->state & State_HasFocus)
            paintFocusRing(painter, option->rect, option->palette);
        paintChevron(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
            option->palette.color(
                option->state & State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text),
            true, false);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button && (button->features & QStyleOptionToolButton::HasMenu)) {
        QStyleOptionToolButton plain(*button); // its icon says that it has a menu
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(slider, painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return Appearance::grid;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return Appearance::target;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarTabVSpace:
        return 2 * Appearance::grid;
    case PM_SmallIconSize:
        return 18;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 22;
    case PM_MenuPanelWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(QProxyStyle::pixelMetric(metric, option, widget),
            (option          ? option->fontMetrics.height()
                    : widget ? widget->fontMetrics().height()
                             : 0)
                * 3 / 4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        result.setHeight(std::max(result.height(), Appearance::target - Appearance::grid));
    if (type == CT_PushButton)
        result.rwidth() += 2 * Appearance::grid;
    if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), Appearance::target - 12));
    }
    if (type == CT_HeaderSection)
        result.setHeight(std::max(result.height(), 4 * Appearance::grid));
    return result;
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    constexpr int air = Appearance::grid / 2;
    const bool isField
        = element == SE_LineEditContents && widget && !qobject_cast<const QComboBox *>(widget->parentWidget());
    return isField ? rect.adjusted(air, 0, -air, 0) : rect;
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)),
            std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect r = flat ? QRect(from, 0, extent, bar->rect.height()) : QRect(0, from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, r);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return along(0, length);
    default:
        return {};
    }
}

}
