#include "PresenterScreens.h"

#include <QGuiApplication>
#include <QScreen>

namespace ics {

PresenterScreens presenterScreens(QScreen *own)
{
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != own && !screen->geometry().intersects(own->geometry()))
            return { screen, own };
    return { own, nullptr };
}

}
