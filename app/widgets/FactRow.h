// One fact in a card: what it is, its value, its basis where that differs within the card, and on demand the line that
// says where it comes from. A row is one stop for the keyboard (arrows move between rows, Enter follows its link, Space
// opens the source); it is kept and filled again when another area is shown, because making widgets is what costs time.
#pragma once

#include "Badge.h"
#include "models/AreaAccount.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ics {

class LinkButton;
class TermLabel;

class FactRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(QWidget *parent = nullptr);

    struct Content
    {
        Fact fact;
        QString linkName; // name of the linked area; empty: no link
        QString source; // in words
        bool withBadge = false;
        BadgeSize badgeSize = BadgeSize::Letter;
    };
    void setContent(const Content &content); // placeContent() must follow
    [[nodiscard]] QString asText() const;
    void placeContent() { arrange(width(), true); } // once the row has its width
    [[nodiscard]] QString label() const { return m_content.fact.label; }
    /** Its label can be explained: by a press on it, by Shift+F1 and from the menu of the row. */
    void setLabelIsTerm(bool isTerm);
    [[nodiscard]] bool isLabelTerm() const { return m_labelIsTerm; }
    void setSourceShown(bool shown);
    [[nodiscard]] bool isSourceShown() const { return m_sourceShown; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** The area, with a small area in it to be marked; either may be none. */
    void linkActivated(ics::AreaId area, ics::LsoaId site);
    void heightChanged();
    void moveRequested(int rows); // to the row so many further on
    void termRequested(); // what the label means

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int arrange(int width, bool place) const;
    void forgetHeight() { m_heightFor = -1; }
    [[nodiscard]] QString sourceLine() const;
    void describe();
    void followLink();
    [[nodiscard]] bool labelIsLink() const;

    Content m_content;
    bool m_sourceShown = false;
    bool m_labelIsTerm = false;
    mutable int m_heightFor = -1; // the width that m_height is for; layouts ask for it several times
    mutable int m_height = 0;
    QLabel *m_label;
    TermLabel *m_value; // its terms are links where it is a sentence
    LinkButton *m_link;
    TermLabel *m_source = nullptr; // made when first asked for
    Badge *m_badge;
    QToolButton *m_info;
};

}
