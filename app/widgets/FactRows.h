// The rows of a card, one below the other, which arrows step through; rows are kept for the next facts.
#pragma once

#include "FactRow.h"

#include <QObject>

#include <vector>

namespace ics {

class FactRows final : public QObject
{
    Q_OBJECT

public:
    explicit FactRows(QWidget *card);

    void fill(const std::vector<FactRow::Content> &contents);
    [[nodiscard]] const std::vector<FactRow *> &all() const { return m_rows; } // the hidden ones are spare
    [[nodiscard]] std::size_t count() const { return m_used; } // of those shown

Q_SIGNALS:
    void linkActivated(ics::AreaId area, ics::LsoaId site);
    void termRequested(const QString &text, QWidget *at);
    void heightChanged();

private:
    [[nodiscard]] FactRow *rowAt(std::size_t position);
    void moveFocus(FactRow *from, int rows);

    QWidget *m_card;
    std::vector<FactRow *> m_rows;
    std::size_t m_used = 0;
};

}
