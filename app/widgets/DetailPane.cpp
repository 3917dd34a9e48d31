#include "DetailPane.h"

#include "Appearance.h"
#include "Badge.h"
#include "FactCard.h"
#include "Icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

DetailPane::DetailPane(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_kind(new QLabel(m_column))
    , m_badge(new Badge(m_column))
    , m_name(new QLabel(m_column))
    , m_official(new QLabel(m_column))
    , m_basisNote(new QLabel(m_column))
    , m_cautions(new QLabel(m_column))
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
    connect(&session, &Session::selectionChanged, this, &DetailPane::show);
}

void DetailPane::buildHeader()
{
    for (QLabel *label : { m_name, m_official, m_basisNote, m_cautions }) {
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
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_badge);
    line->addStretch(1);
    m_layout->addLayout(line);
    for (QLabel *label : { m_name, m_official, m_basisNote, m_cautions })
        m_layout->addWidget(label);
    m_seeChanges->setToolTip(tr("Opens the page on what changed between the editions, at this area (Ctrl+5)"));
    m_seeChanges->hide();
    connect(m_seeChanges, &QPushButton::clicked, this, [this] { Q_EMIT changesRequested(m_shown); });
    m_layout->addWidget(m_seeChanges, 0, Qt::AlignLeading);
}

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

void DetailPane::showCards(const AreaAccount &account)
{
    while (m_cards.size() < account.groups.size()) {
        auto *card = new FactCard(m_column);
        connect(card, &FactCard::linkActivated, this, [this](AreaId area, LsoaId site) { m_session.goTo(area, site); });
        m_layout->insertWidget(m_layout->count() - 1, card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (i < account.groups.size())
            m_cards[i]->setGroup(*m_session.atlas(), account.groups[i]);
        m_cards[i]->setVisible(i < account.groups.size());
    }
}

QString DetailPane::asText() const
{
    QStringList parts { m_kind->text() + u": "_s + m_name->text() };
    for (const FactCard *card : m_cards)
        if (!card->isHidden())
            parts << card->asText();
    return parts.join(u"\n\n");
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

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText());
    else
        QScrollArea::keyPressEvent(event);
}

}
