#include "Spotlight.h"

#include "Appearance.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace ics {

namespace {

    constexpr int slideTime = 180; // ms
    constexpr double corner = 8;
    constexpr int around = 3; // pixels between the part and its outline
    constexpr double dimLight = 0.42; // of black over what is not pointed to
    constexpr double dimDark = 0.5;

}

Spotlight::Spotlight(QWidget *window, QWidget *neverDimmed)
    : QWidget(window)
    , m_neverDimmed(neverDimmed)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    m_slide.setDuration(slideTime);
    m_slide.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &rect) {
        m_shown = rect.toRect();
        update();
    });
    window->installEventFilter(this);
    hide();
}

void Spotlight::pointAt(Target target)
{
    const QRect from = isVisible() ? m_shown : QRect();
    m_target = std::move(target);
    m_slide.stop();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    const QRect to = this->target();
    if (from.isEmpty() || to.isEmpty() || m_reducedMotion) {
        m_shown = to;
    } else {
        m_slide.setStartValue(from);
        m_slide.setEndValue(to);
        m_slide.start();
    }
    update();
}

void Spotlight::stop()
{
    m_slide.stop();
    m_target = {};
    m_shown = {};
    hide();
}

QRect Spotlight::target() const
{
    const QRect part = m_target ? m_target() : QRect();
    return part.isEmpty() ? QRect() : part.adjusted(-around, -around, around, around) & rect().adjusted(2, 2, -2, -2);
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

// Called on every drawing: whatever has moved below has also been drawn.
void Spotlight::follow()
{
    const QRect now = target();
    if (m_slide.state() == QAbstractAnimation::Running) {
        if (m_slide.endValue().toRect() != now)
            m_slide.setEndValue(now);
    } else if (now != m_shown) {
        m_shown = now;
        update();
    }
}

void Spotlight::paintEvent(QPaintEvent *)
{
    follow();
    if (m_shown.isEmpty())
        return;
    const bool dark = Appearance::isDark(palette());
    const QRectF hole = m_shown;
    QPainterPath dimmed;
    dimmed.setFillRule(Qt::OddEvenFill);
    dimmed.addRect(rect());
    dimmed.addRoundedRect(hole, corner, corner);
    if (m_neverDimmed->isVisible())
        dimmed.addRect(QRect(m_neverDimmed->mapTo(parentWidget(), QPoint()), m_neverDimmed->size()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(dimmed, QColor::fromRgbF(0, 0, 0, static_cast<float>(dark ? dimDark : dimLight)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(dark ? Qt::black : Qt::white, 6)); // so that the line is seen on every ground
    painter.drawRoundedRect(hole, corner, corner);
    painter.setPen(QPen(Appearance::accent(palette()), 3));
    painter.drawRoundedRect(hole, corner, corner);
}

}
