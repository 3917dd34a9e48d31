// The terms of one window: reads the glossary once the window has come to rest, not at its start, has every TermLabel
// find its terms then, and explains a term over the place where it stands. Over a dialog, the whole of it is read there,
// too.
#pragma once

#include "models/LearnContent.h"
#include "models/Session.h"

#include <QPointer>
#include <QTimer>

class QDialog;
class QWidget;

namespace ics {

class TermTip;

class TermLinks final : public QObject
{
    Q_OBJECT

public:
    TermLinks(Session &session, QWidget *window);
    /** That of the window in which the widget is, or of one that its window belongs to; nullptr: none. */
    [[nodiscard]] static TermLinks *of(const QWidget &widget);
    /** Below `part` of the widget. */
    void explain(const QString &key, QWidget &at, const QRect &part);
    void completeNow(); // for screenshots

Q_SIGNALS:
    void ready(); // the glossary has been read
    void readRequested(const ics::LearnRef &ref);

private:
    void begin();
    void markAll();
    void makeTip(QWidget &owner);
    void readOver(QDialog &dialog, const LearnRef &ref);

    Session &m_session;
    QWidget *m_window;
    QPointer<TermTip> m_tip;
    QTimer m_rest;
};

}
