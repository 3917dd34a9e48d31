#include "ChangesPage.h"

#include "Appearance.h"
#include "BeforeAfterCard.h"
#include "ChangeList.h"
#include "ChangeMap.h"
#include "ChoiceBox.h"
#include "FlowLayout.h"
#include "InitialFocus.h"
#include "models/LevelText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

ChangesPage::ChangesPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_levels(new ChoiceBox(u"system"_s, tr("Level compared"), this))
    , m_list(new ChangeList(this))
    , m_map(new ChangeMap(this))
    , m_card(new BeforeAfterCard(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
{
    build();
    InitialFocus::set(this, m_list->view());
    connect(m_list, &ChangeList::fateChosen, this, &ChangesPage::choose);
    connect(m_map, &ChangeMap::fateChosen, this, &ChangesPage::choose);
    connect(m_list, &ChangeList::fateHovered, m_map, &ChangeMap::setHovered);
    connect(m_map, &ChangeMap::fateHovered, m_map, &ChangeMap::setHovered);
    connect(m_map, &ChangeMap::shapesReady, this, [this] { m_card->show(m_map->marks(), m_chosen); });
    const auto turn = [this] { setBefore(!m_map->isBefore()); };
    connect(m_list, &ChangeList::turnRequested, this, turn);
    connect(m_map, &ChangeMap::turnRequested, this, turn);
    auto *key = new QShortcut(Qt::Key_B, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, turn);
    connect(m_card, &BeforeAfterCard::areaRequested, this, &ChangesPage::areaRequested);
    connect(m_levels, &QComboBox::activated, this,
        [this](int row) { setLevel(static_cast<LevelId>(m_levels->itemData(row).toInt())); });
    connect(&session, &Session::atlasChanged, this, &ChangesPage::setAtlas);
    setAtlas();
}

void ChangesPage::build()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildMapColumn());
    m_splitter->addWidget(m_card);
    m_card->setMinimumWidth(260);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 450, 560, 290 });
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->handle(i)->setAccessibleName(tr("Divider between panes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Appearance::grid);
    column->addWidget(m_splitter);
}

QWidget *ChangesPage::buildMapColumn()
{
    auto *pane = new QWidget(this);
    auto *sides = new QButtonGroup(this);
    auto *tools = new FlowLayout; // in two lines where the text is large
    tools->setSpacing(Appearance::grid);
    auto *switches = new QHBoxLayout(new QWidget(pane));
    switches->setContentsMargins(0, 0, 0, 0);
    switches->setSpacing(Appearance::grid / 2);
    tools->addWidget(switches->parentWidget());
    for (QToolButton *button : { m_before, m_after }) {
        button->setCheckable(true);
        button->setMinimumHeight(Appearance::target - Appearance::grid);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setToolTip(tr("Space or B turns from before to after."));
        sides->addButton(button);
        switches->addWidget(button);
    }
    m_after->setChecked(true);
    connect(m_before, &QToolButton::toggled, this, &ChangesPage::setBefore);
    tools->addWidget(m_levels);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Appearance::grid / 2, 0, Appearance::grid / 2, 0);
    column->setSpacing(Appearance::grid);
    column->addLayout(tools);
    column->addWidget(m_map, 1);
    return pane;
}

// Modelled areas are left out: what moves there is the model, not a body.
void ChangesPage::setAtlas()
{
    m_atlas = m_session.atlas();
    if (!m_atlas || m_atlas->editions.size() < 2)
        return;
    m_levels->clear();
    LevelId first = none<LevelId>;
    for (const Level &level : m_atlas->levels) {
        if (level.basis == Basis::Modelled)
            continue;
        const EditionComparison comparison = compareEditions(
            *m_atlas, m_atlas->editions[m_atlas->editions.size() - 2].id, m_atlas->editions.back().id, level.id);
        if (comparison.movedLsoas == 0)
            continue;
        m_levels->addItem(levelPluralName(level), static_cast<int>(level.id));
        if (!isValid(first))
            first = level.id;
    }
    m_levels->fitList();
    m_levels->setToolTip(tr("Which kind of area is compared"));
    if (isValid(first))
        setLevel(first);
}

void ChangesPage::setLevel(LevelId level)
{
    m_level = level;
    m_chosen = -1;
    m_comparison = compareEditions(
        *m_atlas, m_atlas->editions[m_atlas->editions.size() - 2].id, m_atlas->editions.back().id, level);
    m_levels->setCurrentIndex(m_levels->findData(static_cast<int>(level)));
    m_list->setComparison(m_atlas, m_comparison);
    m_map->setComparison(m_atlas, m_comparison, level);
    m_card->show(m_map->marks(), -1);
    updateTurn();
}

void ChangesPage::updateTurn()
{
    const auto text = [&](EditionId edition) {
        return levelCount(m_atlas->level(m_level), m_atlas->table(edition, m_level).count);
    };
    //: %1 "42 systems"
    m_before->setText(tr("Before: %1").arg(text(m_comparison.earlier)));
    m_after->setText(tr("After: %1").arg(text(m_comparison.later)));
    for (QToolButton *button : { m_before, m_after })
        button->setAccessibleName(button->text());
}

void ChangesPage::choose(int fate)
{
    if (fate == m_chosen)
        return;
    m_chosen = fate;
    m_map->setChosen(fate);
    m_list->setChosen(fate);
    m_card->show(m_map->marks(), fate);
}

void ChangesPage::showArea(AreaId id)
{
    if (!m_atlas || !isValid(id))
        return;
    for (AreaId area = id; isValid(area); area = m_atlas->area(area).parent) {
        const Area &found = m_atlas->area(area);
        if (m_levels->findData(static_cast<int>(found.level)) < 0)
            continue;
        if (found.level != m_level)
            setLevel(found.level);
        if (const AreaFate *fate = m_comparison.of(area))
            choose(static_cast<int>(fate - m_comparison.fates.data()));
        return;
    }
}

void ChangesPage::setBefore(bool before)
{
    (before ? m_before : m_after)->setChecked(true);
    m_map->setBefore(before);
}

void ChangesPage::setReducedMotion(bool reduced) { m_map->setReducedMotion(reduced); }

void ChangesPage::completeNow()
{
    m_map->completeNow();
    m_card->show(m_map->marks(), m_chosen);
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_chosen < 0 && m_atlas)
        showArea(m_session.selection().area);
}

}
