// The answer to a postcode, in sight for as long as that postcode is what is being looked at: its system, place,
// neighbourhood and council, each a link with its basis.
#pragma once

#include "models/Session.h"

#include <QFrame>

class QLabel;

namespace ics {

class FlowLayout;

class AnswerStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerStrip(Session &session, QWidget *parent = nullptr);
    /** What must be said with the answer, e.g. that the postcode is no longer in use. */
    void setMessage(const QString &text);
    [[nodiscard]] QStringList areaNames() const { return m_names; } // shown now, system first

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const Selection &now);
    void addArea(const Atlas &atlas, AreaId area);
    void addMissing(const Level &level);

    Session &m_session;
    QString m_postcode;
    EditionId m_edition = none<EditionId>;
    QStringList m_names;
    QLabel *m_heading;
    QWidget *m_areas;
    FlowLayout *m_flow;
    QLabel *m_message;
};

}
