// The list of what changed: areas by what became of them, with their successors and predecessors and the people who
// moved; narrowed by a name or code, sorted by any column, copied or saved as CSV.
#pragma once

#include "domain/Error.h"
#include "models/ChangeListModel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace ics {

class TermLabel;

/** What matches a text, with what lies above and within it; kinds stay in their order however the rest is sorted. */
class ChangeFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChangeFilterModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setComparison(const AtlasPtr &atlas, const EditionComparison &comparison);
    /** Makes it the current row; −1: none. */
    void setChosen(int fate);
    [[nodiscard]] ChangeListModel *model() const { return m_model; }
    [[nodiscard]] ChangeFilterModel *filterModel() const { return m_proxy; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QString summary() const;
    void copy() const;
    void save();
    [[nodiscard]] std::optional<Error> saveTo(const QString &path) const;

Q_SIGNALS:
    void fateChosen(int fate);
    void fateHovered(int fate); // −1: the pointer left
    void turnRequested(); // Space

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildView();
    void fitColumns();
    void applyFilter(const QString &text);
    void openChanged();

    ChangeListModel *m_model;
    ChangeFilterModel *m_proxy;
    TermLabel *m_summary;
    QLineEdit *m_filter;
    QLabel *m_empty;
    QTreeView *m_view;
};

}
