// What the cards of the details know of the texts to learn from: which titles and labels are terms, to be explained in
// place, and on which facts the sources differ. Each card is marked as it is filled, once TermLinks has the texts.
#pragma once

#include "models/LearnContent.h"
#include "models/Session.h"

#include <QObject>

#include <vector>

namespace ics {

class FactCard;
class TermLinks;

class DetailTerms final : public QObject
{
    Q_OBJECT

public:
    DetailTerms(Session &session, TermLinks &links, QObject *parent);
    void add(FactCard *card);

Q_SIGNALS:
    void readRequested(const ics::LearnRef &ref);

private:
    void mark(FactCard &card);
    void markDifferences(FactCard &card);
    void showTerm(const QString &text, QWidget &at);

    Session &m_session;
    TermLinks &m_links;
    std::vector<FactCard *> m_cards;
};

}
