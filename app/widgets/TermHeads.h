// Heads say what they mean: where the head of a column, or that of a list, is or holds a term of the glossary, its tool
// tip ends with the short form of the term. Links cannot stand in a head; Shift+F1 has the whole of it.
#pragma once

#include <QObject>

class QHeaderView;
class QLabel;

namespace ics {

class TermHeads final : public QObject
{
    Q_OBJECT

public:
    explicit TermHeads(QHeaderView *header); // which owns it
    explicit TermHeads(QLabel *heading);
    /** What the tool tip of that column says; empty: nothing. */
    [[nodiscard]] QString tipOf(int column) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHeaderView *m_header = nullptr;
    QLabel *m_heading = nullptr;
};

}
