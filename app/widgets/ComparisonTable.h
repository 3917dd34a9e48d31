// The table of a comparison with the source of the current row below it. Ctrl+C copies; Enter or a double click on an
// indicator asks for it on the maps.
#pragma once

#include "models/AreaComparison.h"

#include <QWidget>

class QTableView;

namespace ics {

class ComparisonDelegate;
class ComparisonHeader;
class ComparisonModel;
class TermLabel;

class ComparisonTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    void setComparison(AreaComparison comparison);
    void setShownIndicator(IndicatorId indicator);
    [[nodiscard]] ComparisonModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    void copy() const; // the selected rows; all if none is

Q_SIGNALS:
    void indicatorWanted(ics::IndicatorId indicator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void fit();
    void showSource();

    ComparisonModel *m_model;
    QTableView *m_view;
    ComparisonDelegate *m_delegate;
    ComparisonHeader *m_header = nullptr;
    TermLabel *m_source;
};

}
