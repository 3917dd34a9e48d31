// A long list of facts that can be narrowed by typing and sorted by name or amount; Enter or a press on a name goes
// there. It shows hundreds of rows without making a widget for each.
#pragma once

#include "models/FactTableModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ics {

class FactTable final : public QWidget
{
    Q_OBJECT

public:
    explicit FactTable(QWidget *parent = nullptr);

    /** `what` names the list: "141 GP practices". */
    void setFacts(const AtlasPtr &atlas, const std::vector<Fact> &facts, const QString &what);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QString asText() const; // the rows shown, tab-separated
    [[nodiscard]] int heightFor(int rows) const; // to show so many, with filter and heading

Q_SIGNALS:
    void linkActivated(ics::AreaId area, ics::LsoaId site);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void fitColumns();
    void follow(const QModelIndex &index);

    FactTableModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTableView *m_view;
};

}
