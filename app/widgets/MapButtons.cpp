#include "MapButtons.h"

#include "Appearance.h"
#include "FlatPaint.h"
#include "Icons.h"

#include <QToolButton>

#include <algorithm>

namespace ics {

namespace {

    constexpr int roomForScale = 28; // pixels, below the buttons

    class MapButton final : public QToolButton
    {
    public:
        using QToolButton::QToolButton;

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            paintPanel(this, palette().color(QPalette::Dark), 5);
            QToolButton::paintEvent(event);
        }
    };

}

MapButtons::MapButtons(QWidget *map)
    : QObject(map)
    , m_map(map)
{
}

QToolButton *MapButtons::add(const QString &iconName, const QString &text)
{
    auto *button = new MapButton(m_map);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(Appearance::target, Appearance::target);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the map itself has the keys for it
    button->setCursor(Qt::ArrowCursor);
    m_buttons.push_back(button);
    return button;
}

// On the left in any direction of writing: the legend is on the right. In a low map they go on beside one another.
void MapButtons::place()
{
    constexpr int gap = 4;
    constexpr int step = Appearance::target + gap;
    const int room = m_map->height() - 2 * margin - roomForScale;
    const int column = std::max(2, (room + gap) / step);
    int number = 0;
    for (QToolButton *button : m_buttons) {
        button->move(margin + number / column * step, margin + number % column * step);
        ++number;
    }
}

void MapButtons::moveTo(QWidget *parent)
{
    for (QToolButton *button : m_buttons)
        button->setParent(parent);
}

}
