#include "TourTarget.h"

#include "Actions.h"
#include "AnswerStrip.h"
#include "Appearance.h"
#include "AreaTable.h"
#include "Breadcrumb.h"
#include "DetailPane.h"
#include "FactCard.h"
#include "LegendPanel.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "Pages.h"
#include "SearchField.h"
#include "Selectors.h"
#include "SidePane.h"
#include "TopBar.h"
#include "TreePane.h"
#include "YearBar.h"

#include <QAction>
#include <QScrollBar>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Part
    {
        QLatin1StringView name;
        const QWidget *(*widget)(MainWindow &);
    };

    constexpr std::array parts {
        Part { "answer"_L1, [](MainWindow &w) -> const QWidget * { return w.answerStrip(); } },
        Part { "breadcrumb"_L1, [](MainWindow &w) -> const QWidget * { return w.breadcrumb(); } },
        Part { "details"_L1, [](MainWindow &w) -> const QWidget * { return w.detailPane(); } },
        Part { "editions"_L1, [](MainWindow &w) -> const QWidget * { return w.topBar()->editions(); } },
        Part { "icb"_L1, [](MainWindow &w) -> const QWidget * { return w.detailPane()->card(u"icb"); } },
        Part { "icp"_L1, [](MainWindow &w) -> const QWidget * { return w.detailPane()->card(u"icp"); } },
        Part { "indicator"_L1, [](MainWindow &w) -> const QWidget * { return w.topBar()->indicators(); } },
        Part { "legend"_L1, [](MainWindow &w) -> const QWidget * { return w.mapPane()->legend(); } },
        Part { "level"_L1, [](MainWindow &w) -> const QWidget * { return w.topBar()->levels(); } },
        Part { "map"_L1, [](MainWindow &w) -> const QWidget * { return w.mapPane()->map(); } },
        Part { "page"_L1, [](MainWindow &w) -> const QWidget * { return w.pages()->shownPage(); } },
        Part { "people"_L1, [](MainWindow &w) -> const QWidget * { return w.detailPane()->card(u"people"); } },
        Part { "search"_L1, [](MainWindow &w) -> const QWidget * { return w.topBar()->search(); } },
        Part { "table"_L1, [](MainWindow &w) -> const QWidget * { return w.areaTable(); } },
        Part { "tree"_L1, [](MainWindow &w) -> const QWidget * { return w.treePane(); } },
        Part { "years"_L1, [](MainWindow &w) -> const QWidget * { return w.mapPane()->years(); } },
    };

    const QWidget *widgetNamed(MainWindow &window, const QString &name)
    {
        const auto *const part = std::ranges::find(parts, name, &Part::name);
        return part == parts.end() ? nullptr : part->widget(window);
    }

    /** What of a rectangle of the widget is not cut off by what it lies in. */
    QRect inWindow(MainWindow &window, const QWidget *widget, const QRect &rect)
    {
        if (!widget || !widget->isVisibleTo(&window))
            return {};
        QRect seen = rect.translated(widget->mapTo(&window, QPoint()));
        for (const QWidget *around = widget; around && around != &window; around = around->parentWidget())
            seen &= around->rect().translated(around->mapTo(&window, QPoint()));
        return seen & window.rect();
    }

    QRect areaOnLand(MainWindow &window, const MapWidget &map)
    {
        const Atlas &atlas = *window.session().atlas();
        GridRect bounds;
        for (const LsoaId lsoa : atlas.lsoasOf(window.session().selection().area))
            bounds.include(atlas.mesh->lsoaBounds[index(lsoa)]);
        const Viewport &view = map.viewport();
        const QPointF corner = view.toScreen({ bounds.left / 10.0, bounds.top / 10.0 });
        const QPointF opposite = view.toScreen({ bounds.right / 10.0, bounds.bottom / 10.0 });
        return QRectF(corner, opposite).toAlignedRect().adjusted(-4, -4, 4, 4);
    }

    QRect areaRect(MainWindow &window)
    {
        const MapWidget &map = *window.mapPane()->map();
        const AtlasPtr &atlas = window.session().atlas();
        if (!atlas || !isValid(atlas->area(window.session().selection().area).parent))
            return inWindow(window, &map, map.rect());
        const int number = map.selectedShown();
        const auto &seen = map.seenAreas();
        if (!map.hexagonsShown())
            return inWindow(window, &map, areaOnLand(window, map));
        return number < 0 || number >= std::ssize(seen)
            ? QRect()
            : inWindow(window, &map, seen[static_cast<std::size_t>(number)].adjusted(-4, -4, 4, 4));
    }

    QRect rowRect(MainWindow &window)
    {
        const QTreeView *view = window.treePane()->view();
        const QRect row = view->visualRect(view->currentIndex());
        const QWidget *area = view->viewport();
        return row.isEmpty() ? QRect() : inWindow(window, area, QRect(0, row.top(), area->width(), row.height()));
    }

}

QRect tourTargetRect(MainWindow &window, const QString &spotlight)
{
    if (spotlight == "area"_L1)
        return areaRect(window);
    if (spotlight == "row"_L1)
        return rowRect(window);
    const QWidget *widget = widgetNamed(window, spotlight);
    const QRect part = widget ? inWindow(window, widget, widget->rect()) : QRect();
    const bool leftOut = part.isEmpty() && spotlight == "legend"_L1; // on a map that is too low for it
    return leftOut ? tourTargetRect(window, u"map"_s) : part;
}

void scrollToTourCard(MainWindow &window, const QString &spotlight)
{
    static const QStringList cards { u"icb"_s, u"icp"_s, u"people"_s };
    const QWidget *card = cards.contains(spotlight) ? widgetNamed(window, spotlight) : nullptr;
    if (card || spotlight == "details"_L1)
        window.detailPane()->verticalScrollBar()->setValue(card ? card->y() - Appearance::grid : 0);
}

void revealTourTarget(MainWindow &window, const QString &spotlight)
{
    static const QStringList inDetails { u"details"_s, u"icb"_s, u"icp"_s, u"people"_s };
    QTreeView *tree = window.treePane()->view();
    if (spotlight == "tree"_L1 || spotlight == "row"_L1 || spotlight == "table"_L1) {
        window.actions().showTree->setChecked(true);
        window.sidePane()->showTable(spotlight == "table"_L1);
    }
    if (spotlight == "tree"_L1 || spotlight == "row"_L1) {
        tree->expand(tree->currentIndex()); // what belongs to the area is seen below it
        tree->scrollTo(tree->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
    window.answerStrip()->setPointedTo(spotlight == "answer"_L1);
    window.mapPane()->legend()->setPointedTo(spotlight == "legend"_L1);
    if (inDetails.contains(spotlight))
        window.actions().showDetail->setChecked(true);
    scrollToTourCard(window, spotlight);
}

}
