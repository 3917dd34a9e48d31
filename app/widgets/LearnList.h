// Everything there is to read, by kind, and narrowed by a few typed words.
#pragma once

#include "models/LearnSearch.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace ics {

class LearnModel;

class LearnList final : public QWidget
{
    Q_OBJECT

public:
    explicit LearnList(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /** All of it again: the language may be another one. */
    void fill();
    /** Marks what is being read, without choosing it. */
    void mark(const LearnRef &ref);
    /** Whether it was a key of the filter, and is done. */
    bool filterKey(int key);

Q_SIGNALS:
    void chosen(const ics::LearnRef &ref);
    void readRequested(); // the chosen one

private:
    void build();
    void expand();
    void showMark();

    LearnModel *m_model;
    QLineEdit *m_filter;
    QLabel *m_empty;
    QTreeView *m_view;
    std::optional<LearnRef> m_marked;
};

}
