#include "WindowHost.h"

#include "Actions.h"
#include "Appearance.h"
#include "ExerciseDesk.h"
#include "LearnPage.h"
#include "MainWindow.h"
#include "Pages.h"
#include "QuizPage.h"
#include "Teaching.h"
#include "Tours.h"
#include "models/Languages.h"

#include <QAction>
#include <QDate>
#include <QGuiApplication>
#include <QLocale>

#include <functional>

namespace ics {

namespace {

    /** Leaves what the window is in the middle of, and takes it up where it was in another window with the same atlas.
     */
    std::function<void(MainWindow &)> whereabouts(MainWindow &former)
    {
        const TourPlayer &player = former.teaching()->tours()->player();
        const TourPtr tour = player.tour();
        const AreaId chosen = tour ? player.chosenArea() : none<AreaId>;
        const int step = player.step();
        former.teaching()->tours()->player().leave(); // what was looked at before the tour is what it leaves behind
        ExerciseDesk &desk = *former.teaching()->exercise();
        std::function<void(MainWindow &)> exercise;
        if (desk.isOpen())
            exercise = [made = desk.exercise(), path = desk.path(), modified = desk.isModified()](
                           MainWindow &window) { window.teaching()->exercise()->resume(made, path, modified); };
        desk.leave(); // the new window has the atlas as it is first
        const QAction *page = former.pages()->shownAction();
        const auto *learn = qobject_cast<const LearnPage *>(former.pages()->shownPage());
        const auto text = learn ? std::optional(learn->current()) : std::nullopt;
        const auto *quiz = former.pages()->findChild<QuizPage *>();
        const auto progress = quiz ? std::optional(quiz->progress()) : std::nullopt;
        return [=, selection = former.session().selection(), page = page ? page->objectName() : QString()](
                   MainWindow &window) {
            window.session().setSelection(selection);
            if (progress)
                static_cast<QuizPage *>(window.pages()->page(window.actions().quiz))->takeUp(*progress);
            if (auto *action = page.isEmpty() ? nullptr : window.findChild<QAction *>(page))
                action->setChecked(true);
            if (auto *reader = qobject_cast<LearnPage *>(window.pages()->shownPage()); reader && text)
                reader->open(*text);
            if (exercise)
                exercise(window);
            if (tour)
                window.teaching()->tours()->player().start(tour, chosen, step);
        };
    }

}

WindowHost::WindowHost(Appearance &appearance, Settings &settings, QString nmeaFile)
    : m_appearance(appearance)
    , m_settings(settings)
    , m_nmeaFile(std::move(nmeaFile))
{
    make();
}

WindowHost::~WindowHost() = default;

void WindowHost::speak(const QString &language)
{
    QGuiApplication::setLayoutDirection(useLanguage(language).textDirection());
}

void WindowHost::make()
{
    m_window = std::make_unique<MainWindow>(m_appearance, m_settings, QDate::currentDate());
    m_window->setNmeaFile(m_nmeaFile);
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeTo, Qt::QueuedConnection);
}

void WindowHost::changeTo(const QString &language)
{
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    const auto goOn = whereabouts(*former);
    former->rememberLayout();
    speak(language);
    m_appearance.languageHasChanged();
    make();
    m_window->setGeometry(former->geometry());
    m_window->setWindowState(former->windowState());
    connect(m_window.get(), &MainWindow::atlasOpened, this, [this, goOn] { goOn(*m_window); });
    m_window->openAtlas(former->atlasPath());
    m_window->show();
}

}
