#include "TopBar.h"

#include "Actions.h"
#include "Appearance.h"
#include "FocusOrder.h"
#include "Icons.h"
#include "SearchField.h"
#include "Selectors.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QToolButton *barButton(QAction *action, QWidget *parent)
    {
        auto *button = new QToolButton(parent);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFixedSize(Appearance::target, Appearance::target);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->iconText());
        return button;
    }

}

TopBar::TopBar(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(session, this))
    , m_editions(new EditionSwitch(session, this))
    , m_levels(new LevelSelector(session, this))
    , m_indicators(new IndicatorSelector(session, this))
    , m_choices(new QWidget(this))
    , m_menu(new QToolButton(this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_menu->setIcon(icon(u"menu"_s));
    m_menu->setAutoRaise(true);
    m_menu->setFixedSize(Appearance::target, Appearance::target);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setMenu(actions.makeMenu(m_menu));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setShortcut(Qt::Key_F10);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Appearance::grid);
    choices->addWidget(m_editions);
    choices->addWidget(m_levels);
    choices->addWidget(m_indicators, 1);
    m_choices->hide(); // until there is something to choose from
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, 4);
    column->setSpacing(4);
    m_first->setSpacing(Appearance::grid);
    m_history = { barButton(actions.back, this), barButton(actions.forward, this) };
    for (QWidget *button : m_history)
        m_first->addWidget(button);
    m_first->addWidget(m_search, 1);
    m_first->addWidget(m_menu);
    m_second->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_first);
    column->addLayout(m_second);
    arrange();
    connect(m_levels, &LevelSelector::placesRequested, actions.places, &QAction::trigger);
    connect(&session, &Session::atlasChanged, this, [this, &session] {
        m_choices->setVisible(session.atlas() != nullptr);
        arrange();
        orderFocus();
    });
}

void TopBar::orderFocus()
{
    orderFocusOf(m_history + QWidgetList { m_search, m_editions, m_levels, m_indicators, m_menu });
}

bool TopBar::fitsOneLine() const
{
    const int search = fontMetrics().averageCharWidth() * 34;
    return 3 * (Appearance::target + Appearance::grid) + search + m_choices->sizeHint().width() + 3 * Appearance::grid
        <= width();
}

void TopBar::arrange()
{
    const int lines = fitsOneLine() ? 1 : 2;
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_first->removeWidget(m_choices);
    m_second->removeWidget(m_choices);
    if (lines == 1)
        m_first->insertWidget(3, m_choices);
    else
        m_second->addWidget(m_choices);
    updateGeometry();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool TopBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

}
