// Which screen the room sees and which the speaker. With two, the room sees the one that is not the speaker's own,
// where the ordinary window is. Screens that show the same picture, as projectors often do, count as one.
#pragma once

#include <QPointer>
#include <QScreen>

namespace ics {

struct PresenterScreens
{
    QPointer<QScreen> room; // null: it has been unplugged
    QPointer<QScreen> speaker; // null: there is only one screen, and the room sees all that is on it
};

[[nodiscard]] PresenterScreens presenterScreens(QScreen *own);

}
