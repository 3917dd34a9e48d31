#include "QuizMapView.h"

#include "Appearance.h"
#include "MapWidget.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace ics {

/** Lies over the map, and lets every press and move through. */
class QuizMapView::Marks final : public QWidget
{
public:
    explicit Marks(QuizMapView *view)
        : QWidget(view)
        , m_of(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setClipRect(rect().adjusted(3, 3, -3, -3)); // the ring that shows the focus
        const bool answered = m_of->m_chosen >= 0;
        m_of->m_question.paintMarks(painter, m_of->m_map->viewport(),
            Appearance::isDark(palette()) ? Theme::Dark : Theme::Light, Appearance::font(Appearance::Text::Body),
            answered ? m_of->m_asked.right : -1, m_of->m_chosen);
    }

private:
    QuizMapView *m_of;
};

QuizMapView::QuizMapView(QWidget *parent)
    : QWidget(parent)
    , m_map(new MapWidget(this))
    , m_marks(new Marks(this))
{
    setFocusProxy(m_map);
    setMinimumSize(m_map->minimumSizeHint());
    m_map->setContextMenuPolicy(Qt::PreventContextMenu);
    m_map->installEventFilter(this);
    connect(m_map, &MapWidget::viewportChanged, m_marks, qOverload<>(&QWidget::update));
    connect(m_map, &MapWidget::areaClicked, this, &QuizMapView::takeClick);
}

void QuizMapView::setQuestion(const AtlasPtr &atlas, const QuizQuestion &question)
{
    if (atlas != m_atlas)
        m_map->setGeometryData(quizGeometry(*atlas));
    m_atlas = atlas;
    m_asked = question;
    m_chosen = -1;
    m_question = QuizMap::make(*atlas, question);
    m_map->setScene(m_question.scene);
    fit();
    m_marks->update();
}

void QuizMapView::setAnswer(int chosen)
{
    m_chosen = chosen;
    m_map->setScene(m_question.answered(m_asked, chosen));
    m_marks->update();
}

void QuizMapView::setReducedMotion(bool reduced) { m_map->setReducedMotion(reduced); }

void QuizMapView::takeClick(int area)
{
    if (m_chosen >= 0 || m_question.marks.empty())
        return;
    const auto found = std::ranges::find(m_question.areas, area);
    if (found != m_question.areas.end())
        Q_EMIT choiceClicked(static_cast<int>(found - m_question.areas.begin()));
    else
        Q_EMIT otherClicked();
}

void QuizMapView::fit()
{
    if (!m_atlas || m_map->size().isEmpty())
        return;
    constexpr double margin = 4;
    m_map->setViewport(
        m_map->viewport().resized(m_map->size(), devicePixelRatioF()).fittedTo(m_question.bounds, margin));
    m_fitted = m_map->viewport();
}

void QuizMapView::completeNow() { m_map->completeNow(); }

void QuizMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool follows
        = m_map->viewport().metresPerPixel == m_fitted.metresPerPixel && m_map->viewport().centre == m_fitted.centre;
    m_map->setGeometry(rect());
    m_marks->setGeometry(rect());
    if (follows || !m_fitted.size.isValid() || m_fitted.size.isEmpty())
        fit();
}

void QuizMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_marks->update();
}

bool QuizMapView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool arrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
        if (key.key() == Qt::Key_BracketLeft || key.key() == Qt::Key_BracketRight
            || (arrow && key.modifiers().testFlag(Qt::ControlModifier)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
