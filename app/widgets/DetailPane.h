// Everything known about the current area, as a column of headed cards: the account of AreaAccount made visible.
#pragma once

#include "models/AreaAccount.h"
#include "models/LearnContent.h"
#include "models/Session.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ics {

class Badge;
class DetailTerms;
class FactCard;
class SeatChart;
class StripPlot;
class TermLabel;
class TermLinks;

class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    DetailPane(Session &session, TermLinks &links, QWidget *parent = nullptr);
    /** To the right of the kind of area. */
    void addHeaderWidget(QWidget *widget);
    [[nodiscard]] QString title() const; // of the area shown
    [[nodiscard]] QString asText() const; // all cards
    /** In order; those of groups that the area lacks are hidden. */
    [[nodiscard]] const std::vector<FactCard *> &cards() const { return m_cards; }
    [[nodiscard]] FactCard *card(QStringView key) const; // null if no area shown so far has had it

    [[nodiscard]] QPushButton *seeChanges() const { return m_seeChanges; }

Q_SIGNALS:
    /** The page of what changed is wanted, at this area. */
    void changesRequested(ics::AreaId area);
    void boardsRequested(); // to see the boards in full
    void readRequested(const ics::LearnRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void show(const Selection &selection);
    void showHeader(const AreaAccount &account);
    void showCards(const AreaAccount &account);
    FactCard *cardFor(const FactGroup &group, std::size_t position);
    void addFigure(FactCard *card, const QString &key);
    void fillFigures();
    void refreshFonts();

    Session &m_session;
    DetailTerms *m_terms;
    AreaId m_shown = none<AreaId>;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QWidget *m_headerLine;
    QLabel *m_kind;
    Badge *m_badge;
    QLabel *m_name;
    QLabel *m_official;
    TermLabel *m_basisNote;
    TermLabel *m_cautions;
    QPushButton *m_seeChanges;
    std::vector<FactCard *> m_cards;
    SeatChart *m_icb = nullptr; // each made with its card
    SeatChart *m_icp = nullptr;
    StripPlot *m_people = nullptr;
};

}
