#include "FactCard.h"

#include "Appearance.h"
#include "Badge.h"
#include "FactTable.h"
#include "FlatPaint.h"
#include "LabelSize.h"
#include "LinkButton.h"
#include "TermButton.h"
#include "TermLabel.h"
#include "models/LevelText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>

#include <algorithm>
#include <span>

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
    , m_rows(new FactRows(this))
    , m_differences(new DifferenceLinks(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QAbstractButton::clicked, this, [this] { showAll(!m_all); });
    connect(m_rows, &FactRows::linkActivated, this, &FactCard::linkActivated);
    connect(m_rows, &FactRows::termRequested, this, &FactCard::termRequested);
    connect(m_rows, &FactRows::heightChanged, this, [this] {
        heightHasChanged();
        arrange(width(), true);
    });
    connect(m_differences, &DifferenceLinks::requested, this, &FactCard::differenceRequested);
    m_differences->hide();
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
    m_differences->setLinks({});
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

FactListing FactCard::listing() const { return { m_group, m_short, m_figure != nullptr, m_all }; }

void FactCard::fill()
{
    const FactListing shown = listing();
    fillRows(shown.rows());
    fillTable();
    m_more->setVisible(shown.isCollapsible());
    if (shown.isCollapsible())
        m_more->setLink(m_all       ? tr("Show fewer")
                : shown.rows() == 0 ? tr("Show all %n as a list", nullptr, static_cast<int>(m_group.facts.size()))
                                    : tr("Show all %n", nullptr, shown.members()),
            m_group.title);
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
        m_help = new TermButton(this);
        connect(m_help, &QToolButton::clicked, this, [this] { Q_EMIT termRequested(m_group.title, m_help); });
    }
    if (!m_help)
        return;
    m_help->setTerm(m_group.title);
    m_help->setVisible(isTerm);
    arrange(width(), true);
}

void FactCard::setDifferences(const std::vector<DifferenceLink> &differences)
{
    m_differences->setLinks(differences);
    heightHasChanged();
    arrange(width(), true);
}

void FactCard::fillRows(std::size_t count)
{
    const bool isBoard = m_group.key == "icb"_L1 || m_group.key == "icp"_L1; // where the footing is the point
    std::vector<FactRow::Content> contents;
    for (std::size_t i = 0; i < count; ++i) {
        const Fact &fact = m_group.facts[i];
        contents.push_back({ .fact = fact,
            .linkName = isValid(fact.link) ? areaName(m_atlas->area(fact.link)) : QString(),
            .source = sourceText(*m_atlas, fact),
            .withBadge = !m_oneBasis,
            .badgeSize = isBoard ? BadgeSize::Word : BadgeSize::Letter });
    }
    m_rows->fill(contents);
}

void FactCard::fillTable()
{
    const FactListing shown = listing();
    if (shown.isTable() && !m_table) {
        m_table = new FactTable(this);
        connect(m_table, &FactTable::linkActivated, this, &FactCard::linkActivated);
    }
    if (shown.isTable())
        m_table->setFacts(m_atlas,
            { m_group.facts.begin() + static_cast<std::ptrdiff_t>(shown.firstOfList()), m_group.facts.end() },
            m_group.title);
    if (m_table)
        m_table->setVisible(shown.isTable());
}

void FactCard::showAll(bool all)
{
    m_all = all;
    if (m_atlas)
        fill();
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
    const bool badged = m_oneBasis && !m_group.facts.empty();
    const QSize badge = badged ? m_badge->sizeHint() : QSize(0, 0);
    const int helpRoom = m_help && !m_help->isHidden() ? 30 : 0;
    const int besideBadge = room - helpRoom - (badged ? badge.width() + Appearance::grid : 0);
    const bool badgeBelow = badged && longestWord(m_title) > besideBadge;
    const int titleRoom = badgeBelow ? room - helpRoom : besideBadge;
    const int titleHeight = std::max(wrappedHeight(m_title, titleRoom), badgeBelow ? 0 : badge.height());
    put(m_title, margin, titleRoom, titleHeight);
    if (m_help && !m_help->isHidden()) {
        constexpr int side = 26;
        const int end = margin + std::min(m_title->fontMetrics().horizontalAdvance(m_title->text()), titleRoom) + 4;
        put(m_help, end, side, side);
    }
    if (badgeBelow)
        y += titleHeight + 4;
    if (badged)
        put(m_badge, badgeBelow ? margin : width - margin - badge.width(), badge.width(), badge.height());
    y += (badgeBelow ? badge.height() : titleHeight) + 4;
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
    for (FactRow *row : std::span(rows()).first(m_rows->count())) {
        const int height = row->heightForWidth(room + 4);
        put(row, margin - 4, room + 4, height);
        if (place)
            row->placeContent();
        y += height;
    }
    const FactListing shown = listing();
    if (shown.isTable()) {
        put(m_table, margin - 4, room + 8, m_table->heightFor(tableRows));
        y += m_table->heightFor(tableRows) + 4;
    }
    if (shown.isCollapsible()) {
        put(m_more, margin - 4, std::min(room, m_more->sizeHint().width()), m_more->sizeHint().height());
        y += m_more->sizeHint().height();
    }
    if (!m_differences->isHidden()) {
        const int height = m_differences->sizeHint().height();
        put(m_differences, margin - 4, room + 8, height);
        y += height;
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

void FactCard::paintEvent(QPaintEvent *) { paintPanel(this, Appearance::line(palette())); }

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
