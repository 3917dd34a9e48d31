// The terms that stand in a part of the window, gathered from what its widgets say and explained beside it: whatever
// pane or page has the focus, one key (Shift+F1) lists its terms, the arrow keys go through them, Enter reads on.
#pragma once

#include "atlas/Atlas.h"
#include "models/LearnContent.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace ics {

struct LearnTerm;
class TermFinder;

/** What stands in the widget and all that is visible in it, a text each, as a screen reader has it; of views the rows
    that can be seen. */
[[nodiscard]] QStringList textsIn(const QWidget &part);
/** The terms in the texts, each once, in the order in which they come. */
[[nodiscard]] std::vector<const LearnTerm *> termsIn(const QStringList &texts, const TermFinder &finder);

class TermsHere final : public QFrame
{
    Q_OBJECT

public:
    explicit TermsHere(QWidget *parent);
    /** Explains the terms of a part of the window, after those of texts that come first. */
    void explain(const QWidget &part, const Atlas &atlas, const QStringList &first = {});
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QString text() const; // of the term that is marked
    [[nodiscard]] QPushButton *readMore() const { return m_more; }

Q_SIGNALS:
    void readRequested(const ics::LearnRef &ref);

private:
    [[nodiscard]] QString html(const LearnTerm &term) const;
    void reserveText();
    void showCurrent();
    void readCurrent();
    void read(const LearnRef &ref);
    void place(const QWidget &part);

    const Atlas *m_atlas = nullptr;
    std::vector<const LearnTerm *> m_terms;
    QLabel *m_heading;
    QListWidget *m_list;
    QLabel *m_text;
    QPushButton *m_more;
};

}
