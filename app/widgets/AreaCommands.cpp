#include "AreaCommands.h"

#include "Actions.h"
#include "ComparePage.h"
#include "Settings.h"
#include "SimilarDialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

AreaCommands::AreaCommands(Session &session, Settings &settings, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_window(window)
    , m_pins(session, this)
{
    m_pins.setKeys(settings.pins());
    connect(&m_pins, &Pins::changed, this, [this, &settings] {
        settings.setPins(m_pins.keys());
        update();
    });
    connect(&m_pins, &Pins::notice, this, &AreaCommands::notice);
    connect(&session, &Session::selectionChanged, this, &AreaCommands::update);
    connect(actions.pinArea, &QAction::triggered, this, [this] {
        m_pins.toggle(m_session.selection().area);
        update(); // the action has changed its own state, whether or not that was possible
    });
    connect(actions.similarAreas, &QAction::triggered, this, [this] { showSimilar(m_session.selection().area); });
    update();
}

void AreaCommands::update()
{
    const AreaId area = m_session.selection().area;
    const bool possible = m_pins.canPin(area);
    m_actions.pinArea->setEnabled(possible);
    m_actions.similarAreas->setEnabled(possible);
    m_actions.pinArea->setChecked(possible && m_pins.contains(area));
    m_actions.pinArea->setToolTip(m_actions.pinArea->isChecked() ? tr("Pinned for comparison: press to unpin (Ctrl+D)")
                                                                 : tr("Pin for comparison (Ctrl+D)"));
}

void AreaCommands::fillMenu(QMenu *menu, AreaId area)
{
    if (!m_pins.canPin(area))
        return;
    if (!menu->isEmpty())
        menu->addSeparator();
    const QString name = QString(m_session.atlas()->area(area).name).replace(u'&', "&&"_L1);
    QAction *pin = menu->addAction(m_actions.pinArea->icon(), tr("&Pin %1 for comparison").arg(name));
    pin->setCheckable(true);
    pin->setChecked(m_pins.contains(area));
    connect(pin, &QAction::triggered, this, [this, area] { m_pins.toggle(area); });
    QAction *similar = menu->addAction(m_actions.similarAreas->icon(), tr("Areas &like %1…").arg(name));
    connect(similar, &QAction::triggered, this, [this, area] { showSimilar(area); });
    Q_EMIT menuFilled(menu, area);
}

void AreaCommands::addMenuTo(QAbstractItemView *view, const std::function<AreaId()> &current)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view, current](QPoint at) {
        auto *menu = new QMenu(view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu, current());
        if (menu->isEmpty())
            menu->deleteLater();
        else
            menu->popup(view->viewport()->mapToGlobal(at));
    });
}

QWidget *AreaCommands::makeButtons(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : { m_actions.similarAreas, m_actions.pinArea }) {
        auto *button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFixedSize(36, 36);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(QString(action->text()).remove(u'&').remove(u'…'));
        row->addWidget(button);
    }
    return box;
}

ComparePage *AreaCommands::makePage()
{
    auto *page = new ComparePage(m_session, m_pins);
    connect(page, &ComparePage::areaWanted, this, &AreaCommands::goTo);
    connect(page, &ComparePage::similarWanted, this, &AreaCommands::showSimilar);
    connect(page, &ComparePage::notice, this, &AreaCommands::notice);
    return page;
}

void AreaCommands::showSimilar(AreaId area)
{
    if (!m_pins.canPin(area))
        return;
    auto *dialog = new SimilarDialog(m_session.atlas(), area, m_pins, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SimilarDialog::areaWanted, this, &AreaCommands::goTo);
    connect(dialog, &SimilarDialog::comparisonWanted, m_actions.compareAreas,
        [this] { m_actions.compareAreas->setChecked(true); });
    connect(&m_session, &Session::atlasChanged, dialog, &QDialog::reject);
    dialog->open();
}

void AreaCommands::goTo(AreaId area)
{
    m_session.setArea(area);
    Q_EMIT areaWanted();
}

}
