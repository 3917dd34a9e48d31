// How much of the legend is shown in the room there is.
#include "ClassMenu.h"
#include "Histogram.h"
#include "LayerKeyView.h"
#include "LegendBrief.h"
#include "LegendKey.h"
#include "LegendPanel.h"
#include "LegendRows.h"
#include "Selectors.h"
#include "TermLabel.h"

#include <QFontInfo>
#include <QLayout>
#include <QToolButton>

#include <algorithm>

namespace ics {

namespace {

    constexpr int charactersWide = 33;
    constexpr int typeWide = 18; // times the size of its type: letters of some scripts are much wider than others
    constexpr double mostOfWidth = 0.46; // of the map
    constexpr double mostFolded = 0.5; // of the height
    constexpr double mostOfMap = 0.34; // of its ground, where the map is too narrow for it

}

void LegendPanel::showParts(bool histogram, bool source)
{
    const Legend &legend = m_scene.legend;
    if (!m_folded)
        showBrief(Brief::None);
    m_rows->setShown(!m_folded);
    m_histogram->setVisible(!m_folded && histogram && legend.listedRows() > 1);
    m_key->setVisible(!m_folded && m_key->sizeHint().height() > 0);
    m_all->setVisible(m_scene.choropleth.onlyClass.has_value()); // also of a folded legend
    m_menu->setVisible(!m_folded && !legend.method.isEmpty() && legend.style() != MapStyle::TwoIndicators);
    const bool rate = legend.style() != MapStyle::Circles && !legend.method.isEmpty();
    m_second->setVisible(!m_folded && !m_bare && rate && (histogram || legend.style() == MapStyle::TwoIndicators));
    m_note->setVisible(!m_folded && !m_note->text().isEmpty());
    m_source->setVisible(!m_folded && source && !legend.source.isEmpty());
    m_layers->setVisible(!m_folded && !m_layers->isEmpty());
}

void LegendPanel::showBrief(Brief brief)
{
    m_unit->setVisible((brief == Brief::WithUnit || !m_folded) && !m_scene.legend.unit.isEmpty());
    m_brief->setVisible(brief != Brief::None && !m_brief->isEmpty());
}

int LegendPanel::naturalWidth() const
{
    return std::min(fontMetrics().averageCharWidth() * charactersWide, QFontInfo(font()).pixelSize() * typeWide);
}

int LegendPanel::heightAt(int width)
{
    layout()->invalidate();
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
}

bool LegendPanel::unfoldInto(QSize room, int width)
{
    m_folded = false;
    // In front of a room the map is large, and what is said about its colours has to be read.
    const bool isNarrow = !m_bare && naturalWidth() > room.width() * mostOfWidth;
    const double most = room.height() * (isNarrow ? mostOfMap / mostOfWidth : 1.0);
    for (const auto &[histogram, source] : { std::pair(true, true), std::pair(true, false), std::pair(false, false) }) {
        showParts(histogram, source);
        if (heightAt(width) <= most)
            return true;
    }
    return false;
}

void LegendPanel::fitInto(QSize room)
{
    if (m_scene.legend.title.isEmpty()) {
        hide();
        return;
    }
    const int width = std::clamp(static_cast<int>(room.width() * mostOfWidth), 0, naturalWidth());
    m_isCramped = !unfoldInto(room, width);
    m_folded = !m_isPointedTo && m_foldingChosen.value_or(m_isCramped);
    if (m_folded) {
        showParts(false, false);
        for (const Brief brief : { Brief::WithUnit, Brief::Colours, Brief::None }) {
            showBrief(brief);
            if (heightAt(width) <= room.height() * mostFolded)
                break;
        }
    }
    showFolding();
    resize(width, std::min(heightAt(width), room.height()));
    show();
}

}
