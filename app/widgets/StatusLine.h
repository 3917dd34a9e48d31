// The last line of the window: whose data these are (whole in its tip and in About), and which edition is shown and
// since when it has been in force.
#pragma once

#include "models/Session.h"

#include <QWidget>

class QLabel;

namespace ics {

class ElidedLabel;

class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString editionText() const;
    /** What is being worked out, in place of the attribution until it is there; empty: nothing. */
    void setWork(const QString &text);

private:
    void setAtlas();
    void show(const Selection &now);

    Session &m_session;
    ElidedLabel *m_attribution;
    QLabel *m_edition;
};

}
