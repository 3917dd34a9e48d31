// What the map says of itself and of an area, to the eye and to a screen reader.
#include "MapWidget.h"

#include <QAccessible>

namespace ics {

QString MapWidget::tipText(int area) const
{
    const MapScene &scene = m_settings.scene;
    if (area < 0 || !scene.shownLevel() || area >= scene.shownLevel()->count())
        return {};
    const auto i = static_cast<std::size_t>(area);
    const QString name = scene.shownLevel()->names[i];
    const QString value = scene.textOf(area).value;
    return value.isEmpty() ? name : tr("%1: %2", "area: value").arg(name, value);
}

void MapWidget::updateAccessibleText()
{
    const MapScene &scene = m_settings.scene;
    if (scene.title.isEmpty())
        setAccessibleName(tr("Map of England"));
    else
        setAccessibleName((hexagonsShown() ? tr("Equal-area map: %1") : tr("Map: %1")).arg(scene.title));
    QString description = tipText(selectedShown());
    if (description.isEmpty() && scene.selected.isValid()
        && scene.selected.level < static_cast<int>(scene.levels.size()))
        description = scene.levels[static_cast<std::size_t>(scene.selected.level)]->names.at(
            static_cast<std::size_t>(scene.selected.area));
    description = description.isEmpty()
        ? tr("Nothing selected. Press ] or [ to step through the areas, Enter to go into one.")
        : tr("Selected: %1").arg(description);
    setAccessibleDescription(m_pattern.isEmpty() ? description : QString(description + u'\n' + m_pattern));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}
