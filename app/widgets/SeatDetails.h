// All that is known of one seat of a board, and by name who may nominate its member; also that its holder is not
// recorded.
#pragma once

#include "models/BoardComposition.h"

#include <QWidget>

class QLabel;

namespace ics {

class Badge;
class FactTable;
class TermLabel;

class SeatDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit SeatDetails(QWidget *parent = nullptr);

    void setSeat(const AtlasPtr &atlas, AreaId system, const BoardSeat &seat);
    [[nodiscard]] FactTable *bodies() const { return m_bodies; }
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void linkActivated(ics::AreaId area, ics::LsoaId site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshFonts();

    QLabel *m_role;
    Badge *m_badge;
    QLabel *m_count;
    TermLabel *m_note;
    TermLabel *m_basis;
    QLabel *m_heading;
    FactTable *m_bodies;
};

}
