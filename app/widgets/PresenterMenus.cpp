#include "PresenterMenus.h"

#include "MapTexts.h"
#include "models/LevelText.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace ics {

namespace {

    QMenu *makeMenu(QWidget *window)
    {
        auto *menu = new QMenu(window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setFont(window->font());
        menu->setPalette(window->palette());
        return menu;
    }

    template <typename Choose> void addLine(QMenu *menu, QActionGroup *group, QString text, bool checked, Choose choose)
    {
        QAction *line = menu->addAction(text.replace(u'&', QStringLiteral("&&")), menu, choose);
        line->setCheckable(true);
        line->setChecked(checked);
        group->addAction(line);
        if (checked)
            menu->setActiveAction(line);
    }

}

QMenu *makeLevelMenu(Session &session, QWidget *window)
{
    QMenu *menu = makeMenu(window);
    auto *group = new QActionGroup(menu);
    bool chain = true;
    for (const Level &level : session.atlas()->levels) {
        if (level.nested && level.rank == 0)
            continue;
        if (chain && !level.nested)
            menu->addSeparator();
        chain = level.nested;
        addLine(menu, group, levelTitle(level), level.id == session.selection().level,
            [&session, id = level.id] { session.setLevel(id); });
    }
    return menu;
}

QMenu *makeIndicatorMenu(Session &session, QWidget *window)
{
    QMenu *menu = makeMenu(window);
    auto *group = new QActionGroup(menu);
    const Atlas &atlas = *session.atlas();
    const Selection &now = session.selection();
    const IndicatorId listed = isValid(now.indicator) ? atlas.yearsOf(now.indicator).back() : now.indicator;
    QString heading;
    for (const Indicator &indicator : atlas.indicators) {
        if (!atlas.isLatestYear(indicator.id))
            continue;
        if (!heading.isEmpty() && indicator.group != heading)
            menu->addSeparator();
        heading = indicator.group;
        addLine(menu, group, indicatorName(indicator), indicator.id == listed,
            [&session, id = indicator.id] { session.setIndicator(id); });
    }
    return menu;
}

}
