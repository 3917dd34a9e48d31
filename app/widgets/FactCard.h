// A headed card of facts: title, a sentence, rows, "Show all n" where the list is long, and the basis of the whole
// where every row has the same. Rows are kept for the next area.
#pragma once

#include "FactRow.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace ics {

class FactCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FactCard(QWidget *parent = nullptr);

    void setGroup(const Atlas &atlas, const FactGroup &group);
    [[nodiscard]] QString key() const { return m_group.key; }
    [[nodiscard]] QString title() const { return m_group.title; }
    [[nodiscard]] QString asText() const; // the whole group, a fact a line

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return { 280, heightForWidth(std::max(width(), 280)) }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 40 }; }

Q_SIGNALS:
    void linkActivated(ics::AreaId area, ics::LsoaId site);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr std::size_t shortLength = 6;

    int arrange(int width, bool place) const;
    void heightHasChanged();
    void fill(const Atlas &atlas);
    [[nodiscard]] FactRow *rowAt(std::size_t position);
    void showAll(bool all);
    void moveFocus(FactRow *from, int rows);
    void refreshFonts();
    void copy() const;

    FactGroup m_group;
    const Atlas *m_atlas = nullptr; // of the last setGroup(); used only while it lives
    bool m_all = false;
    bool m_oneBasis = true;
    std::size_t m_used = 0;
    mutable int m_heightFor = -1; // the width that m_height is for
    mutable int m_height = 0;
    QLabel *m_title;
    QLabel *m_intro;
    Badge *m_badge;
    LinkButton *m_more;
    std::vector<FactRow *> m_rows;
};

}
