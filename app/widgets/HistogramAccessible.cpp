#include "HistogramAccessible.h"

#include "Histogram.h"
#include "domain/Figures.h"

#include "domain/Figures.h"

#include <QAccessibleWidget>

namespace ics {

namespace {

    class HistogramAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
    {
    public:
        explicit HistogramAccessible(Histogram *histogram)
            : QAccessibleWidget(histogram, QAccessible::Slider)
        {
        }

        void *interface_cast(QAccessible::InterfaceType type) override
        {
            if (type == QAccessible::ValueInterface)
                return isUsable() ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
            return QAccessibleWidget::interface_cast(type);
        }
        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            if (kind != QAccessible::Value || !isUsable())
                return QAccessibleWidget::text(kind);
            return Histogram::tr("Edge %1 of %2: %3")
                .arg(histogram()->currentBreak() + 1)
                .arg(histogram()->breakCount())
                .arg(figure(histogram()->breakAt(histogram()->currentBreak()), histogram()->data().decimals));
        }

        [[nodiscard]] QVariant currentValue() const override
        {
            return histogram()->breakAt(histogram()->currentBreak());
        }
        void setCurrentValue(const QVariant &value) override
        {
            histogram()->moveBreak(histogram()->currentBreak(), value.toDouble());
        }
        [[nodiscard]] QVariant minimumValue() const override { return edge(0); }
        [[nodiscard]] QVariant maximumValue() const override { return edge(2); }
        [[nodiscard]] QVariant minimumStepSize() const override { return histogram()->step(); }

        [[nodiscard]] QStringList actionNames() const override
        {
            QStringList names = QAccessibleWidget::actionNames();
            if (isUsable())
                names << increaseAction() << decreaseAction() << nextPageAction() << previousPageAction();
            return names;
        }
        [[nodiscard]] QString localizedActionDescription(const QString &name) const override
        {
            if (name == nextPageAction())
                return Histogram::tr("Choose the next edge");
            if (name == previousPageAction())
                return Histogram::tr("Choose the edge before");
            return QAccessibleWidget::localizedActionDescription(name);
        }
        void doAction(const QString &name) override
        {
            const int current = histogram()->currentBreak();
            if (name == nextPageAction())
                histogram()->setCurrentBreak(current + 1);
            else if (name == previousPageAction())
                histogram()->setCurrentBreak(current - 1);
            else if (isUsable() && (name == increaseAction() || name == decreaseAction()))
                histogram()->moveBreak(
                    current, histogram()->breakAt(current) + (name == increaseAction() ? 1 : -1) * histogram()->step());
            else
                QAccessibleWidget::doAction(name);
        }

    private:
        [[nodiscard]] Histogram *histogram() const { return static_cast<Histogram *>(widget()); }
        [[nodiscard]] bool isUsable() const { return histogram()->currentBreak() >= 0; }
        /** 0: the one before the chosen, 2: the one after it. */
        [[nodiscard]] double edge(int offset) const
        {
            return histogram()->data().edges[static_cast<std::size_t>(histogram()->currentBreak() + offset)];
        }
    };

    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *histogram = qobject_cast<Histogram *>(object);
        return histogram ? new HistogramAccessible(histogram) : nullptr;
    }

}

void makeHistogramAccessible()
{
    static const bool isKnown = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isKnown)
}

}
