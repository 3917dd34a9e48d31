// The map as a picture: to the clipboard, or to a file as PNG, PDF or SVG, which appears only when it is complete. It
// is made on another thread, with twice the pixels of the screen at least.
#pragma once

#include "domain/Result.h"
#include "map/MapPicture.h"

#include <QObject>

#include <optional>

namespace ics {

/** By the file's suffix; PNG for any other. */
[[nodiscard]] Result<Done> writeMapPicture(const MapPicture &picture, const QString &path);

class MapExport final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Order
    {
        MapSettings settings;
        QString attribution;
        bool mirrored = false;
    };
    void copy(const Order &order);
    void save(const Order &order, const QString &path);

Q_SIGNALS:
    void copied();
    void saved(const QString &path);
    void failed(const ics::Error &error);
};

}
