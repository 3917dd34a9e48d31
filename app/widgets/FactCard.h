// A headed card of facts: title, a sentence, a figure that some groups have, rows, "Show all n" where the list is long,
// and the basis of the whole where every row has the same. Rows are kept for the next area; a list too long for rows
// becomes a table that can be narrowed and sorted.
#pragma once

#include "DifferenceLinks.h"
#include "FactListing.h"
#include "FactRows.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace ics {

class FactTable;
class TermButton;
class TermLabel;

class FactCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FactCard(QWidget *parent = nullptr);

    void setGroup(const AtlasPtr &atlas, const FactGroup &group);
    /** Stands above the rows, of which no more than `rows` are shown until all are asked for; the card owns it. */
    void setFigure(QWidget *figure, std::size_t rows);
    [[nodiscard]] QWidget *figure() const { return m_figure; }
    [[nodiscard]] FactTable *table() const { return m_table; } // null until a very long list was opened
    void showAll(bool all);
    [[nodiscard]] QString key() const { return m_group.key; }
    [[nodiscard]] QString title() const { return m_group.title; }
    [[nodiscard]] QString asText() const; // the whole group, a fact a line

    [[nodiscard]] const std::vector<FactRow *> &rows() const { return m_rows->all(); } // the hidden ones are spare
    [[nodiscard]] QStringList factKeys() const; // that of the group, then those of its facts
    /** Has a button beside the title that asks what it means. */
    void setTitleIsTerm(bool isTerm);
    using DifferenceLink = DifferenceLinks::Link;
    /** Links below the rows to the points on which the sources differ. */
    void setDifferences(const std::vector<DifferenceLink> &differences);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return { 280, heightForWidth(std::max(width(), 280)) }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 40 }; }

Q_SIGNALS:
    void linkActivated(ics::AreaId area, ics::LsoaId site);
    void filled();
    void termRequested(const QString &text, QWidget *at); // what a title or label means
    void differenceRequested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int arrange(int width, bool place) const;
    void heightHasChanged();
    void fill();
    [[nodiscard]] FactListing listing() const;
    void fillRows(std::size_t count);
    void fillTable();
    void refreshFonts();
    void copy() const;

    FactGroup m_group;
    AtlasPtr m_atlas;
    QWidget *m_figure = nullptr;
    FactTable *m_table = nullptr;
    std::size_t m_short = 0; // rows of a list that is not shown whole
    bool m_all = false;
    bool m_oneBasis = true;
    mutable int m_heightFor = -1; // the width that m_height is for
    mutable int m_height = 0;
    QLabel *m_title;
    TermLabel *m_intro;
    Badge *m_badge;
    LinkButton *m_more;
    FactRows *m_rows;
    TermButton *m_help = nullptr; // made when first needed
    DifferenceLinks *m_differences;
};

}
