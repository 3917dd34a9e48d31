// Guided tours in the window: the band that tells them stands above the status line.
#include "MainWindow.h"

#include "PresenterMode.h"
#include "PresenterTour.h"
#include "ReducedMotion.h"
#include "StatusLine.h"
#include "TourBar.h"
#include "Tours.h"

#include <QVBoxLayout>

namespace ics {

void MainWindow::addTours()
{
    m_tours = new Tours(*this, m_settings);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_status), m_tours->bar());
    connect(m_motion, &ReducedMotion::changed, m_tours, &Tours::setReducedMotion);
    m_tours->setReducedMotion(m_motion->isReduced());
    new PresenterTour(m_tours->player(), *m_presenter);
}

}
