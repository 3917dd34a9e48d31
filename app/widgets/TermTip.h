// A term explained where it stands: a small frame over the pane with what it means, its sources and the way to the
// whole of it. Esc or a press beside it closes it and gives the focus back.
#pragma once

#include "atlas/Atlas.h"
#include "models/LearnContent.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ics {

class TermTip final : public QFrame
{
    Q_OBJECT

public:
    explicit TermTip(QWidget *parent);
    /** Below `part` of the widget, or above it where there is no room below. */
    void showTerm(const QString &key, const Atlas &atlas, const QWidget &at, const QRect &part);
    [[nodiscard]] QString text() const; // as it is read
    [[nodiscard]] QPushButton *readMore() const { return m_more; }

Q_SIGNALS:
    void readRequested(const ics::LearnRef &ref);

private:
    void place(const QWidget &at, const QRect &part);
    void read(const LearnRef &ref);

    LearnRef m_ref;
    QLabel *m_label;
    QPushButton *m_more;
};

}
