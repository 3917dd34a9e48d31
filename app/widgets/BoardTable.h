// The seats of both boards as a table that can be sorted, copied and saved: what the charts beside it show, in words.
#pragma once

#include "domain/Error.h"
#include "models/BoardTableModel.h"

#include <QTableView>

#include <optional>

class QSortFilterProxyModel;

namespace ics {

class BoardTable final : public QTableView
{
    Q_OBJECT

public:
    explicit BoardTable(QWidget *parent = nullptr);

    [[nodiscard]] BoardTableModel *boards() const { return m_model; }
    void setBoards(const AtlasPtr &atlas, std::vector<BoardComposition> boards);
    [[nodiscard]] int currentRow() const; // of the model; −1: none
    void setCurrentRow(int row);
    void copy() const; // the selected rows, or all if there are none, with a heading
    void copyAll() const;
    void save(); // asks for a file
    [[nodiscard]] std::optional<Error> saveTo(const QString &path) const;

Q_SIGNALS:
    void rowChosen(int row); // of the model

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    BoardTableModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

}
