#include "MapAccessible.h"

#include "MapAnnouncer.h"
#include "MapWidget.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {
namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapAccessible)
    };

    /** One area of the map. It asks the map anew each time, so it is never out of date. */
    class AreaAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
    {
    public:
        AreaAccessible(MapWidget *map, int area)
            : m_map(map)
            , m_area(area)
        {
        }
        [[nodiscard]] int number() const { return m_area; }

        [[nodiscard]] bool isValid() const override
        {
            return m_map && m_map->scene().shownLevel() && m_area < m_map->scene().shownLevel()->count();
        }
        [[nodiscard]] QObject *object() const override { return nullptr; }
        [[nodiscard]] QWindow *window() const override { return isValid() ? parent()->window() : nullptr; }
        [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface *parent() const override
        {
            return m_map ? QAccessible::queryAccessibleInterface(m_map) : nullptr;
        }
        [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
        [[nodiscard]] int childCount() const override { return 0; }
        [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
        void setText(QAccessible::Text, const QString &) override { }
        [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
        [[nodiscard]] QString text(QAccessible::Text kind) const override;
        [[nodiscard]] QRect rect() const override;
        [[nodiscard]] QAccessible::State state() const override;
        void *interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
        }

        [[nodiscard]] QStringList actionNames() const override { return { pressAction(), goIntoAction() }; }
        [[nodiscard]] QString localizedActionName(const QString &name) const override;
        [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
        void doAction(const QString &name) override;
        [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    private:
        static QString goIntoAction() { return u"Go into"_s; }
        [[nodiscard]] QRect onMap() const;

        QPointer<MapWidget> m_map;
        int m_area;
    };

    QString AreaAccessible::text(QAccessible::Text kind) const
    {
        if (!isValid())
            return {};
        const MapScene &scene = m_map->scene();
        const auto i = static_cast<std::size_t>(m_area);
        switch (kind) {
        case QAccessible::Name:
            return scene.shownLevel()->names[i];
        case QAccessible::Value:
            return scene.textOf(m_area).value;
        case QAccessible::Description:
            return areaDescription(scene, m_area);
        default:
            return {};
        }
    }

    QRect AreaAccessible::onMap() const
    {
        const std::vector<QRect> &seen = m_map->seenAreas();
        const auto i = static_cast<std::size_t>(m_area);
        return i < seen.size() ? seen[i] : QRect();
    }

    QRect AreaAccessible::rect() const
    {
        const QRect here = isValid() ? onMap() : QRect();
        return here.isEmpty() ? QRect() : QRect(m_map->mapToGlobal(here.topLeft()), here.size());
    }

    QAccessible::State AreaAccessible::state() const
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_map->selectedShown() == m_area;
        state.focused = state.selected && m_map->hasFocus();
        state.active = state.focused;
        state.offscreen = onMap().isEmpty();
        state.invisible = !m_map->isVisible();
        return state;
    }

    QString AreaAccessible::localizedActionName(const QString &name) const
    {
        return name == goIntoAction() ? Text::tr("Go into") : QAccessibleActionInterface::localizedActionName(name);
    }

    QString AreaAccessible::localizedActionDescription(const QString &name) const
    {
        return name == goIntoAction() ? Text::tr("Shows the areas within this one") : Text::tr("Selects the area");
    }

    void AreaAccessible::doAction(const QString &name)
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_map->choose(m_area);
        else if (name == goIntoAction())
            m_map->activate(m_area);
    }

    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *map = qobject_cast<MapWidget *>(object);
        return map ? new MapAccessible(map) : nullptr;
    }

}

QString areaDescription(const MapScene &scene, int area)
{
    const auto i = static_cast<std::size_t>(area);
    QStringList parts;
    if (!scene.kind.isEmpty())
        parts << scene.kind + u'.';
    const AreaText text = scene.textOf(area);
    if (!text.value.isEmpty())
        parts << text.value + u'.';
    if (!text.range.isEmpty())
        parts << text.classText + u'.';
    if (scene.secondTexts.empty() && i < scene.ranks.size() && scene.ranks[i] > 0)
        parts << Text::tr("Rank %1 of %2 from the highest.")
                     .arg(scene.ranks[i])
                     .arg(std::ranges::count_if(scene.ranks, [](int rank) { return rank > 0; }));
    return parts.join(u' ');
}

MapAccessible::MapAccessible(MapWidget *map)
    : QAccessibleWidget(map, QAccessible::List)
    , m_map(map)
{
}

MapAccessible::~MapAccessible() { forgetAreas(); }

void MapAccessible::attachTo(MapWidget *map)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
    new MapAnnouncer(map);
}

void MapAccessible::forgetAreas() const
{
    for (const QAccessible::Id id : std::as_const(m_areas))
        QAccessible::deleteAccessibleInterface(id);
    m_areas.clear();
}

QAccessibleInterface *MapAccessible::area(int number) const
{
    const MapScene &scene = m_map->scene();
    if (!scene.shownLevel() || number < 0 || number >= scene.shownLevel()->count())
        return nullptr;
    const MapLevelPtr &level = scene.levels[static_cast<std::size_t>(scene.shown)];
    if (level != m_level) {
        forgetAreas();
        m_level = level;
    }
    QAccessible::Id &id = m_areas[number];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AreaAccessible(m_map, number));
    return QAccessible::accessibleInterface(id);
}

std::vector<int> MapAccessible::seen() const
{
    std::vector<int> areas = m_map->areasInOrder();
    const std::vector<QRect> &where = m_map->seenAreas();
    std::erase_if(areas, [&](int area) {
        return static_cast<std::size_t>(area) >= where.size() || where[static_cast<std::size_t>(area)].isEmpty();
    });
    return areas;
}

int MapAccessible::childCount() const { return static_cast<int>(seen().size()) + QAccessibleWidget::childCount(); }

QAccessibleInterface *MapAccessible::child(int index) const
{
    const std::vector<int> areas = seen();
    const int count = static_cast<int>(areas.size());
    return index >= 0 && index < count ? area(areas[static_cast<std::size_t>(index)])
                                       : QAccessibleWidget::child(index - count);
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<int> areas = seen();
    if (const auto *area = dynamic_cast<const AreaAccessible *>(child)) {
        const auto found = std::ranges::find(areas, area->number());
        return found == areas.end() ? -1 : static_cast<int>(found - areas.begin());
    }
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + static_cast<int>(areas.size());
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const
{
    const QPoint at = m_map->mapFromGlobal(QPoint(x, y));
    QWidget *over = m_map->childAt(at);
    while (over && over->parentWidget() != m_map)
        over = over->parentWidget();
    return over ? QAccessible::queryAccessibleInterface(over) : area(m_map->areaAt(at));
}

QAccessibleInterface *MapAccessible::focusChild() const
{
    QAccessibleInterface *selected = m_map->hasFocus() ? area(m_map->selectedShown()) : nullptr;
    return selected ? selected : QAccessibleWidget::focusChild();
}

QAccessible::State MapAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (m_map->hasFocus() && m_map->selectedShown() >= 0)
        state.focused = false; // the area is what has it
    return state;
}

}
