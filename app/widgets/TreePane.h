// The structure of the chosen edition as a tree, in step with the session: choosing a line shows the area in every
// view, and whatever is chosen elsewhere is opened and marked here.
#pragma once

#include "models/Session.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace ics {

class AreaFilterModel;
class AreaTreeModel;

class TreePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TreePane(Session &session, QWidget *parent = nullptr);

    void setGroupedByRegion(bool grouped);
    [[nodiscard]] bool isGroupedByRegion() const;
    void focusTree();
    void focusFilter();
    [[nodiscard]] QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] AreaId currentArea() const;

Q_SIGNALS:
    void groupedByRegionChanged(bool grouped);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void buildHeading();
    void fitColumns();
    void fitFigures();
    void setAtlas();
    void show(const Selection &now, const Selection &before);
    void reveal(AreaId area);
    void mark(AreaId area);
    void narrow(const std::function<void()> &change);
    [[nodiscard]] AreaId areaOf(const QModelIndex &line) const; // a practice stands for its network
    void chooseCurrent();
    void activate(const QModelIndex &index);
    void applyFilter();
    void updateHeading();

    Session &m_session;
    AreaTreeModel *m_model;
    AreaFilterModel *m_proxy;
    QLabel *m_heading;
    QToolButton *m_group;
    QLineEdit *m_filter;
    QLabel *m_empty;
    QTreeView *m_view;
};

}
