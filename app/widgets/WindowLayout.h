// Size, panes and columns of the window: as the person left them at the last start, and with room for the table while
// it stands in place of the tree.
#pragma once

#include <QObject>

namespace ics {

class MainWindow;
class Settings;

class WindowLayout final : public QObject
{
    Q_OBJECT

public:
    WindowLayout(MainWindow &window, Settings &settings);

    void restore();
    void save();

private:
    void restorePanes();
    void makeRoomForTable(bool shown);

    MainWindow &m_window;
    Settings &m_settings;
    int m_treeWidth = 0; // of the pane while the table took more; 0: nothing to give back
};

}
