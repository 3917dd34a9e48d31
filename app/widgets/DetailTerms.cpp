#include "DetailTerms.h"

#include "FactCard.h"
#include "LinkButton.h"
#include "TermLinks.h"
#include "models/LearnIndex.h"
#include "models/LearnText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

DetailTerms::DetailTerms(Session &session, TermLinks &links, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_links(links)
{
    connect(&links, &TermLinks::ready, this, [this] {
        for (FactCard *card : m_cards)
            mark(*card);
    });
}

void DetailTerms::add(FactCard *card)
{
    m_cards.push_back(card);
    connect(card, &FactCard::filled, this, [this, card] {
        if (LearnIndex::shared().readyFinder())
            mark(*card);
    });
    connect(card, &FactCard::termRequested, this, [this](const QString &text, QWidget *at) { showTerm(text, *at); });
    connect(card, &FactCard::differenceRequested, this, [this](const QString &key) {
        Q_EMIT readRequested({ LearnKind::Difference, key });
    });
}

void DetailTerms::mark(FactCard &card)
{
    const TermFinder &finder = *LearnIndex::shared().readyFinder();
    card.setTitleIsTerm(finder.termAbout(card.title()) != nullptr);
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

void DetailTerms::showTerm(const QString &text, QWidget &at)
{
    const TermFinder *finder = LearnIndex::shared().finder();
    if (const LearnTerm *term = finder ? finder->termAbout(text) : nullptr)
        m_links.explain(term->key, at, at.rect());
}

}
