#include "WindowHost.h"

#include "Appearance.h"
#include "ExerciseDesk.h"
#include "MainWindow.h"
#include "Teaching.h"
#include "models/Languages.h"

#include <QDate>
#include <QGuiApplication>
#include <QLocale>

namespace ics {

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
    const ExerciseDesk &desk = *former->teaching()->exercise();
    const bool open = desk.isOpen();
    const auto resume
        = [exercise = desk.exercise(), path = desk.path(), modified = desk.isModified(), open](MainWindow &window) {
              if (open)
                  window.teaching()->exercise()->resume(exercise, path, modified);
          };
    former->teaching()->exercise()->leave(); // the new window has the atlas as it is first
    former->rememberLayout();
    speak(language);
    m_appearance.languageHasChanged();
    make();
    m_window->setGeometry(former->geometry());
    m_window->setWindowState(former->windowState());
    connect(m_window.get(), &MainWindow::atlasOpened, this, [this, selection = former->session().selection(), resume] {
        m_window->session().setSelection(selection);
        resume(*m_window);
    });
    m_window->openAtlas(former->atlasPath());
    m_window->show();
}

}
