// The way from England down to the current area, each step a link. Where it is too narrow, the middle steps give way
// first.
#pragma once

#include "models/Session.h"

#include <QWidget>

class QHBoxLayout;

namespace ics {

class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QStringList steps() const { return m_steps; } // from the country down

private:
    void show(const Selection &selection);

    Session &m_session;
    QHBoxLayout *m_row;
    QStringList m_steps;
    AreaId m_shown = none<AreaId>;
};

}
