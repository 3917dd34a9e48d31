// What the cards of the details know of the texts to learn from: which titles and labels are terms, to be explained in
// place, and on which facts the sources differ. The texts are read once the window has come to rest, not at its start;
// from then on each card is marked as it is filled.
#pragma once

#include "models/LearnContent.h"
#include "models/Session.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace ics {

class FactCard;
class FactRow;
class TermTip;

class DetailTerms final : public QObject
{
    Q_OBJECT

public:
    DetailTerms(Session &session, QWidget *parent);
    void add(FactCard *card);
    [[nodiscard]] TermTip *tip() const { return m_tip; } // null until a term was asked for

Q_SIGNALS:
    void readRequested(const ics::LearnRef &ref);

private:
    void begin();
    void mark(FactCard &card);
    void markDifferences(FactCard &card);
    void showTerm(const QString &text, const QWidget &at);

    Session &m_session;
    QWidget *m_window;
    std::vector<FactCard *> m_cards;
    TermTip *m_tip = nullptr;
    QTimer m_rest;
};

}
