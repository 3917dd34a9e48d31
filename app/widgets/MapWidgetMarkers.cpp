// The marks of bodies on the map: what they say, and what a click on one does.
#include "MapWidget.h"

#include <QMenu>

#include <ranges>

namespace ics {

namespace {

    constexpr std::size_t mostListed = 12;
    constexpr double closer = 2.5;

}

const PlacedMarker *MapWidget::markerAt(QPointF position) const
{
    if (m_frame.viewport != m_settings.viewport || m_inset.contains(position))
        return nullptr;
    for (const PlacedMarker &marker : m_frame.markers | std::views::reverse)
        if (marker.contains(position))
            return &marker;
    return nullptr;
}

// The picture may still be one of a moment ago, from elsewhere.
std::optional<QRectF> MapWidget::nameAt(QPointF position) const
{
    if (m_frame.names.empty())
        return std::nullopt;
    const QPointF then = m_frame.viewport.toScreen(m_settings.viewport.toMap(position));
    for (const QRectF &name : m_frame.names)
        if (name.contains(then))
            return name.translated(position - then);
    return std::nullopt;
}

QString MapWidget::tipAt(QPointF position) const
{
    const PlacedMarker *marker = markerAt(position);
    if (!marker)
        return tipText(areaAt(position));
    QStringList lines { mapLayerName(marker->set->layer) };
    for (const int member : marker->members | std::views::take(mostListed))
        lines << marker->set->names[static_cast<std::size_t>(member)];
    if (marker->members.size() > mostListed)
        lines << tr("and %n more", nullptr, static_cast<int>(marker->members.size() - mostListed));
    return lines.join(u'\n');
}

/** One body is gone to, a few are offered by name, many are looked at from nearer. */
void MapWidget::chooseMarker(const PlacedMarker &marker)
{
    const MarkerSetPtr set = marker.set;
    const auto lsoaOf = [set](int member) { return set->lsoas[static_cast<std::size_t>(member)]; };
    if (marker.members.size() == 1) {
        Q_EMIT siteChosen(lsoaOf(marker.members.front()));
        return;
    }
    if (marker.members.size() > mostListed) {
        const QPointF at = marker.at;
        flyTo(m_settings.viewport.zoomedAbout(at, closer));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int member : marker.members)
        menu->addAction(QString(set->names[static_cast<std::size_t>(member)]).replace(u'&', QStringLiteral("&&")), this,
            [this, lsoa = lsoaOf(member)] { Q_EMIT siteChosen(lsoa); });
    menu->popup(mapToGlobal(marker.at.toPoint()));
}

}
