#include "BoardsPage.h"

#include "Appearance.h"
#include "BoardTable.h"
#include "ChoiceBox.h"
#include "Icons.h"
#include "InitialFocus.h"
#include "SeatCard.h"
#include "SeatDetails.h"
#include "TermLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

BoardsPage::BoardsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_systems(new ChoiceBox(u"system"_s, tr("System"), this))
    , m_remark(new TermLabel(this))
{
    build();
    connectParts();
    InitialFocus::set(this, icb());
}

SeatChart *BoardsPage::icb() const { return m_icb->chart(); }
SeatChart *BoardsPage::icp() const { return m_icp->chart(); }
QString BoardsPage::remark() const { return m_remark->text(); }

void BoardsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, 0, 2 * Appearance::grid, Appearance::grid);
    column->setSpacing(Appearance::grid);
    column->addWidget(buildTop());
    m_body = new QSplitter(Qt::Vertical, this);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(buildCharts());
    m_body->addWidget(buildTable());
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    m_body->setSizes({ 600, 400 });
    m_none = new TermLabel(this);
    m_none->setAlignment(Qt::AlignCenter);
    column->addWidget(m_body, 1);
    column->addWidget(m_none, 1);
}

QToolButton *BoardsPage::addButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setMinimumHeight(Appearance::target - Appearance::grid);
    button->setToolTip(QString(text).remove(u'&'));
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

QWidget *BoardsPage::buildTop()
{
    auto *top = new QWidget(this);
    m_systems->setPlaceholderText(tr("Choose a system"));
    m_systems->setToolTip(tr("The system whose board and partnership are shown"));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_copy = addButton(u"copy"_s, tr("&Copy as text"));
    m_save = addButton(u"save"_s, tr("Save as CS&V…"));
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_systems);
    line->addWidget(m_remark, 1);
    line->addWidget(m_copy);
    line->addWidget(m_save);
    return top;
}

QWidget *BoardsPage::buildCharts()
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Appearance::grid);
    m_icb = new SeatCard(both);
    m_icp = new SeatCard(both);
    line->addWidget(m_icb, 1);
    line->addWidget(m_icp, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Charts of the seats"));
    scroll->setWidget(both);
    return scroll;
}

QWidget *BoardsPage::buildTable()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_table = new BoardTable(split);
    m_details = new SeatDetails;
    split->addWidget(m_table);
    auto *scroll = new QScrollArea(split);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_details);
    split->addWidget(scroll);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->handle(1)->setAccessibleName(tr("Divider between the table and the seat"));
    return split;
}

void BoardsPage::connectParts()
{
    connect(m_copy, &QToolButton::clicked, m_table, &BoardTable::copyAll);
    connect(m_save, &QToolButton::clicked, m_table, &BoardTable::save);
    for (SeatChart *chart : { icb(), icp() })
        connect(chart, &SeatChart::seatChosen, this, [this, chart](int spot) { chooseSpot(chart, spot); });
    connect(m_table, &BoardTable::rowChosen, this, &BoardsPage::showSeat);
    connect(m_details, &SeatDetails::linkActivated, this, &BoardsPage::goTo);
    connect(m_systems, &QComboBox::activated, this,
        [this](int row) { m_session.setArea(static_cast<AreaId>(m_systems->itemData(row).toInt())); });
    connect(&m_session, &Session::selectionChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void BoardsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BoardsPage::fillSystems()
{
    const AtlasPtr &atlas = m_session.atlas();
    const EditionId edition = m_session.selection().edition;
    if (m_listed != edition || m_listedAtlas != atlas) {
        m_listed = edition;
        m_listedAtlas = atlas;
        m_systems->clear();
        const LevelTable &table = atlas->table(edition, atlas->levelByKey(u"system"));
        for (int i = 0; i < table.count; ++i) {
            const int id = static_cast<int>(table.first) + i;
            m_systems->addItem(atlas->area(static_cast<AreaId>(id)).name, id);
        }
        m_systems->fitList();
    }
    m_systems->setCurrentIndex(m_systems->findData(static_cast<int>(m_system)));
}

void BoardsPage::refresh()
{
    if (!m_session.atlas())
        return;
    const AreaId area = m_session.selection().area;
    const AreaId before = m_system;
    const bool sameAtlas = m_listedAtlas == m_session.atlas();
    m_system = systemOf(*m_session.atlas(), area);
    fillSystems();
    const bool found = isValid(m_system);
    m_body->setVisible(found);
    m_none->setVisible(!found);
    m_copy->setEnabled(found);
    m_save->setEnabled(found);
    InitialFocus::set(this, found ? static_cast<QWidget *>(icb()) : m_systems);
    m_remark->setText(found ? remarkOn(area) : QString());
    m_none->setText(
        tr("%1 has no board of its own: every system has. Choose a system above, in the tree or on the map.")
            .arg(m_session.atlas()->area(area).name));
    if (found && (m_system != before || !sameAtlas))
        fillBoards();
}

QString BoardsPage::remarkOn(AreaId id) const
{
    if (id == m_system)
        return {};
    const Atlas &atlas = *m_session.atlas();
    const Area &area = atlas.area(id);
    const int systems = static_cast<int>(atlas.overlaps(id, area.edition, atlas.area(m_system).level).size());
    if (systems > 1)
        return tr("%1 lies in %n systems; this one has most of its people.", nullptr, systems).arg(area.name);
    return tr("%1 lies in this system.").arg(area.name);
}

void BoardsPage::fillBoards()
{
    const AtlasPtr &atlas = m_session.atlas();
    std::vector<BoardComposition> boards { boardComposition(*atlas, m_system, Board::Icb),
        boardComposition(*atlas, m_system, Board::Icp) };
    m_icb->setBoard(atlas, boards[0]);
    m_icp->setBoard(atlas, boards[1]);
    m_table->setBoards(atlas, std::move(boards));
    const int trusts = m_table->boards()->rowOf(Board::Icb, u"partner-trusts"_s, none<AreaId>);
    m_table->setCurrentRow(std::max(0, trusts));
}

void BoardsPage::chooseSpot(const SeatChart *chart, int spot)
{
    const BoardSeat *seat = chart->seatAt(spot);
    if (seat)
        m_table->setCurrentRow(m_table->boards()->rowOf(chart->board().board, seat->key, seat->council));
}

void BoardsPage::showSeat(int row)
{
    const BoardSeat *seat = m_table->boards()->seatAt(row);
    if (!seat)
        return;
    const Board board = m_table->boards()->boardAt(row);
    for (SeatChart *chart : { icb(), icp() })
        chart->setCurrentSeat(board == chart->board().board ? seat->key : QString(), seat->council);
    m_details->setSeat(m_session.atlas(), m_system, *seat);
}

void BoardsPage::goTo(AreaId area, LsoaId site)
{
    m_session.goTo(area, site);
    Q_EMIT mapRequested();
}

}
