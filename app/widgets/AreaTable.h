// Every area of the level on the map as a row, in step with it: choosing a row selects the area in every view, and the
// other way round. Narrowed to a class as the map is. Rows can be copied, and the whole be saved as CSV. Works nothing
// out while it is hidden.
#pragma once

#include "domain/Error.h"
#include "models/Session.h"

#include <QWidget>

#include <optional>

class QTableView;
class QToolButton;

namespace ics {

class AreaTableDelegate;
class AreaTableModel;
class ElidedLabel;
class MapWidget;

class AreaTable final : public QWidget
{
    Q_OBJECT

public:
    /** The classes are those of the map's scene. */
    AreaTable(Session &session, MapWidget *map, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] AreaTableModel *model() const { return m_model; }
    [[nodiscard]] AreaId currentArea() const;
    void focusTable();
    void copy() const; // the selected rows, with a heading
    void save(); // asks for a file
    [[nodiscard]] std::optional<Error> saveTo(const QString &path);
    [[nodiscard]] int widthWanted() const; // to show the first columns whole
    [[nodiscard]] QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildView();
    void fitColumns();
    void refresh();
    void showCurrent();
    void chooseCurrent();
    void activate(const QModelIndex &index);

    Session &m_session;
    MapWidget *m_map;
    AreaTableModel *m_model;
    ElidedLabel *m_heading;
    QToolButton *m_save;
    QTableView *m_view;
    AreaTableDelegate *m_delegate;
    bool m_outOfDate = true;
};

}
