#include "MapExport.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double leastRatio = 2; // pixels for one of the screen

    MapPicture pictureOf(MapExport::Order order)
    {
        double &ratio = order.settings.viewport.devicePixelRatio;
        ratio = std::max(ratio, leastRatio);
        return MapPicture::make(order.settings, order.attribution, order.mirrored);
    }

    bool writePdf(const MapPicture &picture, QIODevice &file)
    {
        constexpr double dotsPerInch = 96;
        constexpr double pointsPerInch = 72;
        QPdfWriter writer(&file);
        writer.setResolution(static_cast<int>(dotsPerInch));
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QSizeF(picture.size()) * (pointsPerInch / dotsPerInch), QPageSize::Point));
        writer.setTitle(picture.title());
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        picture.paint(painter);
        return painter.end();
    }

    bool writeSvg(const MapPicture &picture, QIODevice &file)
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setSize(picture.size());
        generator.setViewBox(QRect(QPoint(), picture.size()));
        generator.setTitle(picture.title());
        QPainter painter;
        if (!painter.begin(&generator))
            return false;
        picture.paint(painter);
        return painter.end();
    }

    /** Runs in the background and hands the result to the object's own thread. */
    template <typename Work, typename Then> void inBackground(QObject *owner, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work>;
        auto *watcher = new QFutureWatcher<Answer>(owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
            then(watcher->result());
            watcher->deleteLater();
        });
        watcher->setFuture(QtConcurrent::run(work));
    }

}

Result<Done> writeMapPicture(const MapPicture &picture, const QString &path)
{
    const Error failure { .kind = ErrorKind::WriteFailed, .file = path };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool written = suffix == "pdf"_L1 ? writePdf(picture, file)
        : suffix == "svg"_L1                ? writeSvg(picture, file)
                                            : picture.image().save(&file, "PNG");
    if (!written || !file.commit())
        return failure;
    return Done {};
}

void MapExport::copy(const Order &order)
{
    inBackground(
        this, [order] { return pictureOf(order).image(); },
        [this](const QImage &image) {
            QApplication::clipboard()->setImage(image);
            Q_EMIT copied();
        });
}

void MapExport::save(const Order &order, const QString &path)
{
    const auto work = [order, path]() -> std::optional<Error> {
        const auto written = writeMapPicture(pictureOf(order), path);
        return written ? std::nullopt : std::optional(written.error());
    };
    inBackground(this, work, [this, path](const std::optional<Error> &error) {
        if (error)
            Q_EMIT failed(*error);
        else
            Q_EMIT saved(path);
    });
}

}
