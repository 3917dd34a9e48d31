// Everything known about the current area, as a column of headed cards: the account of AreaAccount made visible.
#pragma once

#include "models/AreaAccount.h"
#include "models/Session.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ics {

class Badge;
class FactCard;

class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const; // of the area shown
    [[nodiscard]] QString asText() const; // all cards
    [[nodiscard]] const std::vector<FactCard *> &cards() const
    {
        return m_cards;
    } // in order; the hidden ones are spare

    [[nodiscard]] QPushButton *seeChanges() const { return m_seeChanges; }

Q_SIGNALS:
    /** The page of what changed is wanted, at this area. */
    void changesRequested(ics::AreaId area);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void show(const Selection &selection);
    void showHeader(const AreaAccount &account);
    void showCards(const AreaAccount &account);
    void refreshFonts();

    Session &m_session;
    AreaId m_shown = none<AreaId>;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QLabel *m_kind;
    Badge *m_badge;
    QLabel *m_name;
    QLabel *m_official;
    QLabel *m_basisNote;
    QLabel *m_cautions;
    QPushButton *m_seeChanges;
    std::vector<FactCard *> m_cards;
};

}
