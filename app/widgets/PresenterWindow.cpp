#include "PresenterWindow.h"

#include "AnnotationPanel.h"
#include "Appearance.h"
#include "LegendPanel.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "PresenterCaption.h"
#include "PresenterLook.h"
#include "PresenterOverlay.h"
#include "PresenterTools.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** What another map of another shape should show to show the same; empty: all of England. */
    QRectF groundOf(const Viewport &viewport)
    {
        constexpr double nearlyAll = 0.75;
        const QRectF seen = viewport.mapRect().intersected(Viewport::england);
        const double share = seen.width() * seen.height() / (Viewport::england.width() * Viewport::england.height());
        return share > nearlyAll ? QRectF() : viewport.mapRect();
    }

}

PresenterWindow::PresenterWindow(Session &session, Annotations &annotations, const MapPane &ordinary, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_annotations(annotations)
    , m_caption(new PresenterCaption(session, this))
    , m_pane(new MapPane(session, this))
    , m_panel(new AnnotationPanel(annotations, m_pane->map()))
    , m_overlay(new PresenterOverlay(m_pane->map(), annotations, this))
    , m_tools(new PresenterTools(session, annotations, m_pane->map(), m_overlay))
    , m_ground(ordinary.map()->hexagonsShown() ? QRectF() : groundOf(ordinary.map()->viewport()))
{
    setWindowTitle(tr("Presenter mode – ICS Explorer"));
    setAccessibleName(windowTitle());
    setAutoFillBackground(true);
    build(ordinary);
    connectParts();
    qApp->installEventFilter(this);
}

PresenterWindow::~PresenterWindow() = default;

void PresenterWindow::build(const MapPane &ordinary)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_pane, 1);
    m_pane->makeBare();
    m_pane->setLayers(ordinary.layers());
    m_pane->setHexagons(ordinary.hexagonsWanted());
    m_panel->hide();
    m_overlay->raise();
    applyLook();
    m_caption->refresh();
    m_pane->map()->setFocus();
}

void PresenterWindow::connectParts()
{
    connect(m_panel, &AnnotationPanel::sizeWanted, this, &PresenterWindow::place);
    connect(m_tools, &PresenterTools::said, this, &PresenterWindow::say);
    connect(&m_session, &Session::notice, this, &PresenterWindow::say);
    connect(&m_session, &Session::notice, m_caption, &PresenterCaption::setNotice);
    connect(&m_session, &Session::selectionChanged, this, &PresenterWindow::fitLegend, Qt::QueuedConnection);
    connect(m_pane->map(), &MapWidget::frameShown, this, [this] {
        m_ground = {};
        if (m_hadInset != m_pane->map()->inset().isShown())
            place();
    });
}

void PresenterWindow::setDark(bool dark)
{
    m_dark = dark;
    applyLook();
}

void PresenterWindow::applyLook()
{
    setPalette(presenterPalette(m_dark));
    setFont(presenterFont(height(), m_percent));
    fitLegend();
}

void PresenterWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyLook();
    if (m_blank)
        m_blank->setGeometry(rect());
}

void PresenterWindow::place()
{
    constexpr int gap = 4 + Appearance::grid;
    const MapWidget *map = m_pane->map();
    m_overlay->setGeometry(QRect(map->mapTo(this, QPoint()), map->size()));
    m_hadInset = map->inset().isShown();
    const int below = m_hadInset ? map->height() - map->inset().frame.top() : 5 * gap; // London, or the scale
    m_panel->fitInto(map->size() - QSize(2 * gap, gap + below));
    m_panel->move(gap, gap);
}

// In large type the legend may be too high for the map: better somewhat smaller than folded.
void PresenterWindow::fitLegend()
{
    constexpr double smallest = 0.5;
    LegendPanel *legend = m_pane->legend();
    for (double share = 1; share >= smallest; share -= 0.1) {
        QFont smaller = font();
        smaller.setPointSizeF(smaller.pointSizeF() * share);
        legend->setFont(smaller);
        if (!legend->isCramped())
            return;
    }
}

void PresenterWindow::fitGround()
{
    MapWidget *map = m_pane->map();
    if (!m_ground.isEmpty())
        map->setViewport(map->viewport().resized(map->size(), map->devicePixelRatioF()).fittedTo(m_ground, 0));
}

void PresenterWindow::arrange()
{
    fitLegend();
    place();
}

void PresenterWindow::completeNow()
{
    arrange();
    m_pane->map()->completeNow();
}

void PresenterWindow::say(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT said(text);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT leaveRequested();
}

bool PresenterWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane->map() && event->type() == QEvent::Resize) {
        fitGround();
        QMetaObject::invokeMethod(this, &PresenterWindow::arrange, Qt::QueuedConnection); // after the pane itself
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget->window() != this && widget->window() != m_companion))
        return false;
    switch (event->type()) {
    case QEvent::MouseMove:
        m_tools->follow(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        return widget->window() == this && endBlank();
    case QEvent::KeyPress:
        return keyPressed(*widget, *static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

}
