#include "FactCard.h"

#include "Appearance.h"
#include "Badge.h"
#include "FactTable.h"
#include "Icons.h"
#include "LinkButton.h"
#include "TermLabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int margin = 12;
    constexpr int tableRows = 10; // seen at a time
}

FactCard::FactCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_intro(new TermLabel(this))
    , m_badge(new Badge(this))
    , m_more(new LinkButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QAbstractButton::clicked, this, [this] { showAll(!m_all); });
    refreshFonts();
}

void FactCard::setFigure(QWidget *figure, std::size_t rows)
{
    m_figure = figure;
    m_short = rows;
    figure->setParent(this);
    figure->show();
}

void FactCard::setGroup(const AtlasPtr &atlas, const FactGroup &group)
{
    m_group = group;
    m_atlas = atlas;
    m_all = false;
    m_differing.clear();
    for (LinkButton *link : m_differences)
        link->hide();
    if (m_help)
        m_help->hide();
    if (!m_figure)
        m_short = static_cast<std::size_t>(group.firstFew);
    m_title->setText(group.title);
    m_intro->setText(group.intro);
    m_intro->setVisible(!group.intro.isEmpty());
    setAccessibleName(group.title);
    setAccessibleDescription(group.intro);
    m_oneBasis = std::ranges::all_of(group.facts, [&](const Fact &f) { return f.basis == group.facts.front().basis; });
    m_badge->setVisible(m_oneBasis && !group.facts.empty());
    if (!group.facts.empty())
        m_badge->setBasis(group.facts.front().basis);
    fill();
}

FactRow *FactCard::rowAt(std::size_t position)
{
    while (m_rows.size() <= position) {
        auto *row = new FactRow(this);
        connect(row, &FactRow::linkActivated, this, &FactCard::linkActivated);
        connect(row, &FactRow::termRequested, this, [this, row] { Q_EMIT termRequested(row->label(), row); });
        connect(row, &FactRow::moveRequested, this, [this, row](int rows) { moveFocus(row, rows); });
        connect(row, &FactRow::heightChanged, this, [this] {
            heightHasChanged();
            arrange(width(), true);
        });
        m_rows.push_back(row);
    }
    return m_rows[position];
}

bool FactCard::isCollapsible() const
{
    return m_figure ? !m_group.facts.empty() && m_short < m_group.facts.size()
                    : m_group.longList && m_group.facts.size() > m_short + 1;
}

// Figures about the whole list stand before it.
std::size_t FactCard::firstOfList() const
{
    const auto first = std::ranges::find_if(m_group.facts, &Fact::leadsSomewhere);
    return static_cast<std::size_t>(first - m_group.facts.begin());
}

bool FactCard::isTable() const { return m_all && m_group.longList && m_group.facts.size() > firstOfList() + mostRows; }

void FactCard::fill()
{
    const std::size_t total = m_group.facts.size();
    m_used = isTable() ? firstOfList() : isCollapsible() && !m_all ? m_short : total;
    fillRows();
    fillTable();
    m_more->setVisible(isCollapsible());
    if (isCollapsible()) {
        const auto listed = static_cast<int>(firstOfList() < total ? total - firstOfList() : total);
        m_more->setLink(m_all ? tr("Show fewer")
                : m_used == 0 ? tr("Show all %n as a list", nullptr, static_cast<int>(total))
                              : tr("Show all %n", nullptr, listed),
            m_group.title);
    }
    heightHasChanged();
    arrange(width(), true);
    Q_EMIT filled();
}

QStringList FactCard::factKeys() const
{
    QStringList keys { m_group.key };
    for (const Fact &fact : m_group.facts)
        if (!keys.contains(fact.key))
            keys += fact.key;
    return keys;
}

void FactCard::setTitleIsTerm(bool isTerm)
{
    if (isTerm && !m_help) {
        m_help = new QToolButton(this);
        m_help->setIcon(icon(u"question"_s));
        m_help->setIconSize({ 16, 16 });
        m_help->setAutoRaise(true);
        m_help->setFocusPolicy(Qt::StrongFocus);
        connect(m_help, &QToolButton::clicked, this, [this] { Q_EMIT termRequested(m_group.title, m_help); });
    }
    if (!m_help)
        return;
    m_help->setToolTip(tr("What does “%1” mean?").arg(m_group.title));
    m_help->setAccessibleName(m_help->toolTip());
    m_help->setVisible(isTerm);
    arrange(width(), true);
}

void FactCard::setDifferences(const std::vector<DifferenceLink> &differences)
{
    m_differing = differences;
    while (m_differences.size() < differences.size()) {
        auto *link = new LinkButton(this);
        const std::size_t number = m_differences.size();
        connect(link, &QAbstractButton::clicked, this,
            [this, number] { Q_EMIT differenceRequested(m_differing.at(number).key); });
        m_differences.push_back(link);
    }
    for (std::size_t i = 0; i < m_differences.size(); ++i) {
        m_differences[i]->setVisible(i < differences.size());
        if (i < differences.size())
            m_differences[i]->setLink(
                tr("Sources differ: %1").arg(differences[i].topic), tr("What each source says, and what settles it"));
    }
    heightHasChanged();
    arrange(width(), true);
}

void FactCard::fillRows()
{
    const bool isBoard = m_group.key == "icb"_L1 || m_group.key == "icp"_L1; // where the footing is the point
    for (std::size_t i = 0; i < m_used; ++i) {
        const Fact &fact = m_group.facts[i];
        FactRow *row = rowAt(i);
        row->setContent({ .fact = fact,
            .linkName = isValid(fact.link) ? m_atlas->area(fact.link).name : QString(),
            .source = sourceText(*m_atlas, fact),
            .withBadge = !m_oneBasis,
            .badgeSize = isBoard ? BadgeSize::Word : BadgeSize::Letter });
        row->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        row->show();
    }
    for (std::size_t i = m_used; i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

void FactCard::fillTable()
{
    if (isTable() && !m_table) {
        m_table = new FactTable(this);
        connect(m_table, &FactTable::linkActivated, this, &FactCard::linkActivated);
    }
    if (isTable())
        m_table->setFacts(m_atlas,
            { m_group.facts.begin() + static_cast<std::ptrdiff_t>(firstOfList()), m_group.facts.end() }, m_group.title);
    if (m_table)
        m_table->setVisible(isTable());
}

void FactCard::showAll(bool all)
{
    m_all = all;
    if (m_atlas)
        fill();
}

void FactCard::moveFocus(FactRow *from, int rows)
{
    const auto at = std::ranges::find(m_rows, from) - m_rows.begin();
    const auto next = at + rows;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(m_used))
        return;
    m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

QString FactCard::asText() const
{
    QStringList lines { m_group.title };
    if (!m_group.intro.isEmpty())
        lines << m_group.intro;
    for (const Fact &fact : m_group.facts)
        lines << fact.label + u'\t' + fact.value + u'\t' + basisLabel(fact.basis)
                + (m_atlas ? u'\t' + sourceText(*m_atlas, fact) : QString());
    return lines.join(u'\n');
}

int FactCard::arrange(int width, bool place) const
{
    const int room = std::max(80, width - 2 * margin);
    int y = margin;
    const auto put = [&](QWidget *w, int x, int extent, int height) {
        if (place)
            w->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(x, y, extent, height)));
    };
    const auto wrapped = [](const QLabel *label, int extent) {
        return label->fontMetrics()
                   .boundingRect(0, 0, extent, QWIDGETSIZE_MAX, Qt::TextWordWrap, label->text())
                   .height()
            + 2;
    };
    const bool badged = m_oneBasis && !m_group.facts.empty();
    const QSize badge = badged ? m_badge->sizeHint() : QSize(0, 0);
    const int helpRoom = m_help && !m_help->isHidden() ? 30 : 0;
    const int titleRoom = room - helpRoom - (badged ? badge.width() + Appearance::grid : 0);
    const int titleHeight = std::max(wrapped(m_title, titleRoom), badge.height());
    put(m_title, margin, titleRoom, titleHeight);
    if (m_help && !m_help->isHidden()) {
        constexpr int side = 26;
        const int end = margin + std::min(m_title->fontMetrics().horizontalAdvance(m_title->text()), titleRoom) + 4;
        put(m_help, end, side, side);
    }
    if (badged)
        put(m_badge, width - margin - badge.width(), badge.width(), badge.height());
    y += titleHeight + 4;
    if (!m_group.intro.isEmpty()) {
        const int height = m_intro->heightForWidth(room);
        put(m_intro, margin, room, height);
        y += height + 4;
    }
    if (m_figure) {
        const int height
            = m_figure->hasHeightForWidth() ? m_figure->heightForWidth(room) : m_figure->sizeHint().height();
        put(m_figure, margin, room, height);
        y += height + 4;
    }
    for (std::size_t i = 0; i < m_used; ++i) {
        const int height = m_rows[i]->heightForWidth(room + 4);
        put(m_rows[i], margin - 4, room + 4, height);
        if (place)
            m_rows[i]->placeContent();
        y += height;
    }
    if (isTable()) {
        put(m_table, margin - 4, room + 8, m_table->heightFor(tableRows));
        y += m_table->heightFor(tableRows) + 4;
    }
    if (isCollapsible()) {
        put(m_more, margin - 4, std::min(room, m_more->sizeHint().width()), m_more->sizeHint().height());
        y += m_more->sizeHint().height();
    }
    for (std::size_t i = 0; i < m_differing.size(); ++i) {
        const QSize link = m_differences[i]->sizeHint();
        put(m_differences[i], margin - 4, std::min(room + 8, link.width()), link.height());
        y += link.height();
    }
    return y + margin - 4;
}

int FactCard::heightForWidth(int width) const
{
    if (width != m_heightFor) {
        m_height = arrange(width, false);
        m_heightFor = width;
    }
    return m_height;
}

void FactCard::heightHasChanged()
{
    m_heightFor = -1;
    updateGeometry();
}

void FactCard::resizeEvent(QResizeEvent *) { arrange(width(), true); }

void FactCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Appearance::line(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void FactCard::refreshFonts()
{
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_intro->setFont(Appearance::font(Appearance::Text::Small));
}

void FactCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        refreshFonts();
        heightHasChanged();
        arrange(width(), true);
    }
}

void FactCard::copy() const { QGuiApplication::clipboard()->setText(asText()); }

void FactCard::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy “%1”").arg(m_group.title), this, &FactCard::copy);
    menu.exec(event->globalPos());
}

void FactCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

}
