#include "DetailTerms.h"

#include "FactCard.h"
#include "LinkButton.h"
#include "TermTip.h"
#include "models/LearnIndex.h"
#include "models/LearnText.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int restAfter = 800; // ms without another area

    /** "Trusts based here" is about its term, too. */
    const LearnTerm *termOf(const TermFinder &finder, const QString &text)
    {
        if (const LearnTerm *whole = finder.termFor(text))
            return whole;
        const auto within = finder.termsIn(text);
        return within.empty() ? nullptr : within.front().term;
    }

}

DetailTerms::DetailTerms(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &DetailTerms::begin);
}

void DetailTerms::add(FactCard *card)
{
    m_cards.push_back(card);
    connect(card, &FactCard::filled, this,
        [this, card] { LearnIndex::shared().readyFinder() ? mark(*card) : m_rest.start(); });
    connect(card, &FactCard::termRequested, this, [this](const QString &text, QWidget *at) { showTerm(text, *at); });
    connect(card, &FactCard::differenceRequested, this, [this](const QString &key) {
        Q_EMIT readRequested({ LearnKind::Difference, key });
    });
}

void DetailTerms::begin()
{
    QtConcurrent::run([] { return Learn::shared().has_value(); }).then(this, [this](bool isRead) {
        if (!isRead || !LearnIndex::shared().finder())
            return;
        for (FactCard *card : m_cards)
            mark(*card);
    });
}

void DetailTerms::mark(FactCard &card)
{
    const TermFinder &finder = *LearnIndex::shared().readyFinder();
    card.setTitleIsTerm(termOf(finder, card.title()) != nullptr);
    for (FactRow *row : card.rows())
        row->setLabelIsTerm(finder.termFor(row->label()) != nullptr);
    markDifferences(card);
}

void DetailTerms::markDifferences(FactCard &card)
{
    const AtlasPtr &atlas = m_session.atlas();
    const AreaId area = m_session.selection().area;
    if (!atlas || !isValid(area))
        return;
    const QString level = atlas->level(atlas->area(area).level).key;
    std::vector<FactCard::DifferenceLink> links;
    for (const QString &fact : card.factKeys())
        for (const LearnDifference *difference : Learn::shared()->differencesAbout(fact, level))
            if (std::ranges::find(links, difference->key, &FactCard::DifferenceLink::key) == links.end())
                links.push_back({ difference->key, learnTranslated(difference->topic) });
    card.setDifferences(links);
}

void DetailTerms::showTerm(const QString &text, const QWidget &at)
{
    const TermFinder *finder = LearnIndex::shared().finder();
    const LearnTerm *term = finder && m_session.atlas() ? termOf(*finder, text) : nullptr;
    if (!term)
        return;
    if (!m_tip) {
        m_tip = new TermTip(m_window);
        connect(m_tip, &TermTip::readRequested, this, &DetailTerms::readRequested);
    }
    m_tip->showTerm(term->key, *m_session.atlas(), at);
}

}
