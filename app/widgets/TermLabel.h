// Running text in which the terms of the glossary are links: a dotted line below the first of each, as in the details.
// The text itself stays plain, to screen readers (see TermLabelAccessible) and to the clipboard. A label with links is
// one stop for the keyboard: arrows go through them, Enter explains the one that is ringed, as a click does; the
// pointer shows its short form. Terms are marked once the glossary has been read, which TermLinks sees to.
#pragma once

#include "models/TermFinder.h"

#include <QLabel>

class QTextDocument;

namespace ics {

class TermLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TermLabel(QWidget *parent = nullptr);
    explicit TermLabel(const QString &text, QWidget *parent = nullptr);
    /** Without links where the text is a figure or a name. */
    void setText(const QString &text, bool linked = true);
    /** Again, since the glossary has been read. */
    void findTerms();
    [[nodiscard]] const std::vector<FoundTerm> &links() const { return m_links; }
    [[nodiscard]] QString wordsOf(int link) const;
    [[nodiscard]] int currentLink() const { return m_current; } // that has the keyboard; −1: none
    /** In pixels of the label, a rectangle for every line it stands on; known once the label has been shown. */
    [[nodiscard]] std::vector<QRect> rectsOf(int link) const;
    void explain(int link); // over the place where it stands

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int linkAt(QPoint point) const; // −1: none
    [[nodiscard]] QPointF originOf(const QTextDocument &document) const;
    [[nodiscard]] int stepOf(int key) const; // to another link; 0: not such a key
    void setCurrent(int link);
    void tellFocus();
    void showShort(QPoint at, QPoint onScreen);

    std::vector<FoundTerm> m_links;
    bool m_linked = true;
    int m_current = -1;
    int m_pressed = -1;
};

}
