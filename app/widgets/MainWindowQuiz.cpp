// The quiz as a page of the window.
#include "MainWindow.h"

#include "Actions.h"
#include "Pages.h"
#include "QuizPage.h"
#include "ReducedMotion.h"

#include <QAction>

namespace ics {

void MainWindow::connectQuiz()
{
    m_pages->add(m_actions->quiz, [this] {
        auto *page = new QuizPage(m_session);
        page->setReducedMotion(m_motion->isReduced());
        connect(m_motion, &ReducedMotion::changed, page, &QuizPage::setReducedMotion);
        connect(page, &QuizPage::mapRequested, m_pages, &Pages::showPanes);
        return page;
    });
}

}
