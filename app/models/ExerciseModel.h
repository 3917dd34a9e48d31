// The systems that an exercise touches, as a tree for a panel: a system, below it a row for each figure with what it
// was and what it is, and rows for what is to be said of it. A sign and a word say which way a figure went, and where
// it stands in the ranges of the documents; colour says nothing.
#pragma once

#include "ExerciseAccount.h"

#include <QAbstractItemModel>

namespace ics {

class ExerciseModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { AreaRole = Qt::UserRole, SpansRole }; // int AreaId, −1 if none; whether the text is for all columns

    using QAbstractItemModel::QAbstractItemModel;

    void setAccount(ExerciseAccount account);
    [[nodiscard]] const ExerciseAccount &account() const { return m_account; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString texts[ColumnCount];
        QString tip {};
        bool spans = false;
    };
    static std::vector<Row> rowsOf(const SystemChange &change);

    ExerciseAccount m_account;
    std::vector<std::vector<Row>> m_rows; // by system
};

/** The whole of it as lines with tabs, to copy. */
[[nodiscard]] QString exerciseAccountText(const ExerciseModel &model);

}
