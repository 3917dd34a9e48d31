#include "DetailPane.h"

#include "Appearance.h"
#include "Badge.h"
#include "DetailTerms.h"
#include "FactCard.h"
#include "FlowLayout.h"
#include "FocusOrder.h"
#include "Icons.h"
#include "LabelSize.h"
#include "PopulationStrip.h"
#include "SeatChart.h"
#include "TermLabel.h"
#include "atlas/ExerciseCut.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

DetailPane::DetailPane(Session &session, TermLinks &links, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_terms(new DetailTerms(session, links, this))
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_headerLine(new QWidget(m_column))
    , m_kind(new QLabel(m_column))
    , m_badge(new Badge(m_column))
    , m_name(new QLabel(m_column))
    , m_official(new QLabel(m_column))
    , m_basisNote(new TermLabel(m_column))
    , m_cautions(new TermLabel(m_column))
    , m_seeChanges(new QPushButton(icon(u"calendar"_s), tr("See what changed"), m_column))
{
    setAccessibleName(tr("Details"));
    setAccessibleDescription(tr("Facts about the current area, each with its basis and source"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, 2 * Appearance::grid);
    m_layout->setSpacing(Appearance::grid);
    buildHeader();
    m_layout->addStretch(1);
    setWidget(m_column);
    refreshFonts();
    connect(&session, &Session::atlasChanged, this, [this] { m_shown = none<AreaId>; }); // it may have other facts
    connect(&session, &Session::selectionChanged, this, &DetailPane::show);
    connect(m_terms, &DetailTerms::readRequested, this, &DetailPane::readRequested);
}

void DetailPane::buildHeader()
{
    for (QLabel *label : std::initializer_list<QLabel *> { m_name, m_official, m_basisNote, m_cautions }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(4, 0, 4, 0);
    }
    m_kind->setContentsMargins(4, 0, 0, 0);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_official->setForegroundRole(QPalette::PlaceholderText);
    m_basisNote->setForegroundRole(QPalette::PlaceholderText);
    m_cautions->setAutoFillBackground(true);
    m_cautions->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, Appearance::grid);
    auto *flow = new FlowLayout(m_headerLine);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Appearance::grid);
    flow->setSpread(true);
    for (QWidget *part : std::initializer_list<QWidget *> { m_kind, m_badge })
        flow->addWidget(part);
    m_layout->addWidget(m_headerLine);
    for (QLabel *label : std::initializer_list<QLabel *> { m_name, m_official, m_basisNote, m_cautions })
        m_layout->addWidget(label);
    m_seeChanges->setToolTip(tr("Opens the page on what changed between the editions, at this area (Ctrl+5)"));
    m_seeChanges->hide();
    connect(m_seeChanges, &QPushButton::clicked, this, [this] { Q_EMIT changesRequested(m_shown); });
    m_layout->addWidget(m_seeChanges, 0, Qt::AlignLeading);
}

void DetailPane::addHeaderWidget(QWidget *widget) { m_headerLine->layout()->addWidget(widget); }

QString DetailPane::title() const { return m_name->text(); }

void DetailPane::show(const Selection &selection)
{
    if (!m_session.atlas() || selection.area == m_shown)
        return;
    m_shown = selection.area;
    const AreaAccount account = describeArea(*m_session.atlas(), selection.area);
    m_column->setUpdatesEnabled(false);
    showHeader(account);
    showCards(account);
    m_column->setUpdatesEnabled(true);
    verticalScrollBar()->setValue(0);
}

void DetailPane::showHeader(const AreaAccount &account)
{
    m_kind->setText(account.kind);
    m_badge->setBasis(account.basis);
    m_name->setText(account.name);
    for (QLabel *label : { m_name, m_official })
        alignAsTheWindowReads(label);
    m_name->setAccessibleName(account.name);
    m_official->setText(account.officialName);
    m_official->setVisible(!account.officialName.isEmpty());
    m_basisNote->setText(account.basisNote);
    m_basisNote->setVisible(!account.basisNote.isEmpty());
    QStringList cautions;
    for (const QString &caution : account.cautions)
        cautions << caution;
    m_cautions->setText(cautions.join(u'\n'));
    m_cautions->setVisible(!cautions.isEmpty());
    m_seeChanges->setVisible(
        std::ranges::any_of(account.groups, [](const FactGroup &g) { return g.key == "change"_L1; }));
    m_column->setAccessibleName(account.kind + u": "_s + account.name);
}

FactCard *DetailPane::card(QStringView key) const
{
    const auto found = std::ranges::find_if(m_cards, [key](const FactCard *card) { return card->objectName() == key; });
    return found == m_cards.end() ? nullptr : *found;
}

// Groups come in the same order for every area, so each keeps a card of its own.
FactCard *DetailPane::cardFor(const FactGroup &group, std::size_t position)
{
    if (FactCard *known = card(group.key))
        return known;
    auto *made = new FactCard(m_column);
    made->setObjectName(group.key);
    connect(made, &FactCard::linkActivated, this, [this](AreaId area, LsoaId site) { m_session.goTo(area, site); });
    m_terms->add(made);
    addFigure(made, group.key);
    const int place = position == 0 ? m_layout->count() - 1 - static_cast<int>(m_cards.size())
                                    : m_layout->indexOf(m_cards[position - 1]) + 1;
    m_layout->insertWidget(place, made);
    m_cards.insert(m_cards.begin() + static_cast<std::ptrdiff_t>(position), made);
    return made;
}

void DetailPane::addFigure(FactCard *card, const QString &key)
{
    if (key == "icb"_L1 || key == "icp"_L1) {
        auto *chart = new SeatChart(SeatChartSize::Compact);
        connect(chart, &SeatChart::seatActivated, this, &DetailPane::boardsRequested);
        (key == "icb"_L1 ? m_icb : m_icp) = chart;
        card->setFigure(chart, 0);
    } else if (key == "people"_L1) {
        m_people = new StripPlot;
        connect(m_people, &StripPlot::areaActivated, this, [this](AreaId area) { m_session.setArea(area); });
        card->setFigure(m_people, 2);
    }
}

void DetailPane::showCards(const AreaAccount &account)
{
    std::size_t position = 0;
    std::vector<FactCard *> shown;
    for (const FactGroup &group : account.groups) {
        FactCard *card = cardFor(group, position);
        shown.push_back(card);
        position = static_cast<std::size_t>(std::ranges::find(m_cards, card) - m_cards.begin()) + 1;
    }
    fillFigures();
    for (std::size_t i = 0; i < shown.size(); ++i)
        shown[i]->setGroup(m_session.atlas(), account.groups[i]);
    for (FactCard *card : m_cards)
        card->setVisible(std::ranges::find(shown, card) != shown.end());
}

void DetailPane::fillFigures()
{
    const AtlasPtr &atlas = m_session.atlas();
    if (m_icb && systemOf(*atlas, m_shown) == m_shown) {
        m_icb->setBoard(atlas, boardComposition(*atlas, m_shown, Board::Icb));
        m_icp->setBoard(atlas, boardComposition(*atlas, m_shown, Board::Icp));
    }
    if (const auto comparison = comparePopulation(*atlas, m_shown); comparison && m_people)
        m_people->setData(stripPlotData(*atlas, *comparison));
}

QString DetailPane::asText() const
{
    QStringList parts { m_kind->text() + u": "_s + m_name->text() };
    for (const FactCard *card : m_cards)
        if (!card->isHidden())
            parts << card->asText();
    return markedText(*m_session.atlas(), parts.join(u"\n\n"));
}

void DetailPane::refreshFonts()
{
    m_name->setFont(Appearance::font(Appearance::Text::Heading));
    m_basisNote->setFont(Appearance::font(Appearance::Text::Small));
    QPalette highlighted = palette();
    highlighted.setColor(QPalette::Window, Appearance::tint(palette()));
    m_cautions->setPalette(highlighted);
    // A comfortable measure, but never so wide that the map would lose its half of the window.
    setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 34, 380));
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshFonts();
}

// Whatever was filled, opened or made has its place by now.
bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        orderFocusAsRead(*this);
    return QScrollArea::eventFilter(watched, event);
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText());
    else
        QScrollArea::keyPressEvent(event);
}

}
