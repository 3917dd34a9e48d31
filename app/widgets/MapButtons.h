// The buttons that lie on the map, one below the other as far as there is room: each a panel of its own, so that it is seen on every fill.
#pragma once

#include <QObject>

#include <vector>

class QToolButton;
class QWidget;

namespace ics {

class MapButtons final : public QObject
{
    Q_OBJECT

public:
    static constexpr int margin = 12;

    explicit MapButtons(QWidget *map);

    QToolButton *add(const QString &iconName, const QString &text);
    [[nodiscard]] QToolButton *last() const { return m_buttons.back(); }
    void place();
    void moveTo(QWidget *parent);

private:
    QWidget *m_map;
    std::vector<QToolButton *> m_buttons;
};

}
