#include "TermLabelAccessible.h"

#include "TermButton.h"
#include "TermLabel.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace ics {

namespace {

    /** One link of a label. It asks the label anew each time, so it is never out of date. */
    class LinkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
    {
    public:
        LinkAccessible(TermLabel *label, int link)
            : m_label(label)
            , m_link(link)
        {
        }
        [[nodiscard]] int number() const { return m_link; }

        [[nodiscard]] bool isValid() const override
        {
            return m_label && m_link < static_cast<int>(m_label->links().size());
        }
        [[nodiscard]] QObject *object() const override { return nullptr; }
        [[nodiscard]] QWindow *window() const override { return m_label ? parent()->window() : nullptr; }
        [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface *parent() const override
        {
            return m_label ? QAccessible::queryAccessibleInterface(m_label) : nullptr;
        }
        [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
        [[nodiscard]] int childCount() const override { return 0; }
        [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
        void setText(QAccessible::Text, const QString &) override { }
        [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
                return {};
            const QString words = m_label->wordsOf(m_link);
            return kind == QAccessible::Name ? words : TermButton::question(words);
        }
        [[nodiscard]] QRect rect() const override
        {
            QRect all;
            if (isValid())
                for (const QRect &line : m_label->rectsOf(m_link))
                    all |= line;
            return all.isEmpty() ? QRect() : QRect(m_label->mapToGlobal(all.topLeft()), all.size());
        }
        [[nodiscard]] QAccessible::State state() const override
        {
            QAccessible::State state;
            state.invalid = !isValid();
            if (state.invalid)
                return state;
            state.linked = true;
            state.focusable = true;
            state.focused = m_label->hasFocus() && m_label->currentLink() == m_link;
            state.active = state.focused;
            state.invisible = !m_label->isVisible();
            return state;
        }
        void *interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
        }

        [[nodiscard]] QStringList actionNames() const override { return { pressAction() }; }
        void doAction(const QString &name) override
        {
            if (isValid() && name == pressAction())
                m_label->explain(m_link);
        }
        [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    private:
        QPointer<TermLabel> m_label;
        int m_link;
    };

    class TermLabelAccessible final : public QAccessibleWidget
    {
    public:
        explicit TermLabelAccessible(TermLabel *label)
            : QAccessibleWidget(label, QAccessible::StaticText)
        {
        }
        ~TermLabelAccessible() override
        {
            for (const auto &[link, id] : m_links)
                QAccessible::deleteAccessibleInterface(id);
        }

        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            const bool isPlain = kind == QAccessible::Name && label()->accessibleName().isEmpty();
            return isPlain ? label()->text() : QAccessibleWidget::text(kind);
        }
        [[nodiscard]] int childCount() const override { return static_cast<int>(label()->links().size()); }
        [[nodiscard]] QAccessibleInterface *child(int index) const override
        {
            if (index < 0 || index >= childCount())
                return nullptr;
            QAccessible::Id &id = m_links[index];
            if (id == 0)
                id = QAccessible::registerAccessibleInterface(new LinkAccessible(label(), index));
            return QAccessible::accessibleInterface(id);
        }
        [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
        {
            const auto *link = dynamic_cast<const LinkAccessible *>(child);
            return link ? link->number() : -1;
        }
        [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
        {
            for (int link = 0; link < childCount(); ++link)
                if (child(link)->rect().contains(x, y))
                    return child(link);
            return nullptr;
        }
        [[nodiscard]] QAccessibleInterface *focusChild() const override
        {
            if (!label()->hasFocus())
                return nullptr;
            QAccessibleInterface *link = child(label()->currentLink());
            return link ? link : QAccessibleWidget::focusChild();
        }
        [[nodiscard]] QAccessible::State state() const override
        {
            QAccessible::State state = QAccessibleWidget::state();
            if (label()->currentLink() >= 0)
                state.focused = false; // the link is what has it
            return state;
        }

    private:
        [[nodiscard]] TermLabel *label() const { return static_cast<TermLabel *>(widget()); }

        mutable std::map<int, QAccessible::Id> m_links; // those ever asked for
    };

    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *label = qobject_cast<TermLabel *>(object);
        return label ? new TermLabelAccessible(label) : nullptr;
    }

}

void makeTermLabelsAccessible()
{
    static const bool isKnown = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isKnown)
}

}
