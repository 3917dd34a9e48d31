#include "Icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString resourceOf(const QString &name) { return u":/icons/%1.svg"_s.arg(name); }

    class PaletteIconEngine final : public QIconEngine
    {
    public:
        explicit PaletteIconEngine(QString name)
            : m_name(std::move(name))
        {
        }

        void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
        {
            const int side = std::min(rect.width(), rect.height());
            const QPixmap pixmap = iconPixmap(m_name, side, colourFor(mode), painter->device()->devicePixelRatioF());
            QRect target(0, 0, side, side);
            target.moveCenter(rect.center());
            painter->drawPixmap(target, pixmap);
        }

        QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
        {
            return scaledPixmap(size, mode, state, 1);
        }

        QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
        {
            return iconPixmap(m_name, std::min(size.width(), size.height()), colourFor(mode), 1);
        }

        [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

    private:
        static QColor colourFor(QIcon::Mode mode)
        {
            const QPalette palette = QApplication::palette();
            if (mode == QIcon::Disabled)
                return palette.color(QPalette::Disabled, QPalette::WindowText);
            return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        }

        QString m_name;
    };

}

QIcon icon(const QString &name) { return QIcon(new PaletteIconEngine(name)); }

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double devicePixelRatio)
{
    const QString key = u"ics:%1:%2:%3:%4"_s.arg(name).arg(size).arg(colour.rgba(), 0, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(resourceOf(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QString iconNameOfKind(const QString &kind) { return QFile::exists(resourceOf(kind)) ? kind : u"layers"_s; }

}
