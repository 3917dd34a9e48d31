#include "Tours.h"

#include "Actions.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "Settings.h"
#include "Spotlight.h"
#include "TourBar.h"
#include "TourDialog.h"
#include "TourStage.h"
#include "models/LearnText.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qsizetype mostFiles = 8;

}

/** In the settings, and here as well for a run that keeps none. */
class Tours::Places final : public TourPlaces
{
public:
    explicit Places(Settings &settings)
        : m_settings(settings)
        , m_steps(settings.tourPlaces())
    {
    }
    [[nodiscard]] int place(const QString &tourId) const override { return m_steps.value(tourId).toInt(); }
    void remember(const QString &tourId, int step) override
    {
        if (step > 0)
            m_steps[tourId] = step;
        else
            m_steps.remove(tourId);
        m_settings.setTourPlaces(m_steps);
    }

private:
    Settings &m_settings;
    QVariantMap m_steps;
};

Tours::Tours(MainWindow &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_places(std::make_unique<Places>(settings))
    , m_player(new TourPlayer(window.session(), *m_places, this))
    , m_bar(new TourBar(&window))
    , m_spotlight(new Spotlight(&window, m_bar))
    , m_stage(new TourStage(window, m_spotlight))
{
    connect(m_player, &TourPlayer::started, this, &Tours::begin);
    connect(m_player, &TourPlayer::stepChanged, this, &Tours::showStep);
    connect(m_player, &TourPlayer::ended, this, &Tours::finish);
    connect(m_bar, &TourBar::backRequested, m_player, &TourPlayer::back);
    connect(m_bar, &TourBar::nextRequested, m_player, &TourPlayer::next);
    connect(m_bar, &TourBar::leaveRequested, m_player, &TourPlayer::leave);
    for (const auto &[key, step] :
        { std::pair(Qt::Key_F8, &TourPlayer::back), std::pair(Qt::Key_F9, &TourPlayer::next) }) {
        auto *shortcut = new QShortcut(key, &window);
        shortcut->setEnabled(false);
        connect(shortcut, &QShortcut::activated, m_player, step);
        m_keys.push_back(shortcut);
    }
    QAction *action = window.actions().tours;
    action->setEnabled(false);
    connect(&window, &MainWindow::atlasOpened, action, [action] { action->setEnabled(true); });
    connect(action, &QAction::toggled, this, &Tours::toggle);
}

Tours::~Tours() = default;

std::vector<TourPtr> Tours::tours() const
{
    std::vector<TourPtr> all = builtInTours();
    all.insert(all.end(), m_opened.begin(), m_opened.end());
    return all;
}

TourPtr Tours::toResume() const
{
    TourPtr found;
    for (const TourPtr &tour : tours())
        if (m_player->resumeAt(*tour) > 0 && (!found || tour->id() == m_lastId))
            found = tour;
    return found;
}

TourDialog *Tours::dialog() const { return m_window.findChild<TourDialog *>(); }

void Tours::toggle(bool on)
{
    if (on && !m_player->isRunning())
        choose();
    else if (!on && m_player->isRunning())
        m_player->leave();
}

void Tours::choose()
{
    if (!m_window.session().atlas() || dialog())
        return;
    readKnownFiles();
    auto *dialog = new TourDialog(*this, m_window.session(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        if (!m_player->isRunning())
            m_window.actions().tours->setChecked(false);
    });
    dialog->open();
}

// Those that are gone or no longer good are not offered; opening them again says why.
void Tours::readKnownFiles()
{
    if (std::exchange(m_filesRead, true))
        return;
    for (const QString &path : m_settings.tourFiles())
        if (TourReading reading = readTour(path, m_window.session().atlas()); reading.tour)
            m_opened.push_back(reading.tour);
}

TourReading Tours::openFile(const QString &path)
{
    TourReading reading = readTour(path, m_window.session().atlas());
    if (!reading.tour)
        return reading;
    std::erase_if(m_opened, [&](const TourPtr &tour) { return tour->path == path; });
    m_opened.insert(m_opened.begin(), reading.tour);
    QStringList files = m_settings.tourFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setTourFiles(files.mid(0, mostFiles));
    return reading;
}

TourPtr Tours::named(const QString &key) const
{
    for (const TourPtr &tour : tours())
        if (tour->key == key)
            return tour;
    return nullptr;
}

QString Tours::startNamed(const QString &keyAndStep)
{
    if (const QAction *action = m_window.actions().tours; !action->isEnabled())
        return action->toolTip(); // why not: an exercise is open
    const qsizetype colon = keyAndStep.lastIndexOf(u':');
    bool isNumber = false;
    const int number = colon < 0 ? 0 : keyAndStep.mid(colon + 1).toInt(&isNumber);
    const QString name = isNumber ? keyAndStep.left(colon) : keyAndStep;
    TourPtr tour = named(name);
    if (name.endsWith(".json"_L1)) {
        const TourReading reading = openFile(name);
        if (!reading.tour) {
            choose();
            dialog()->showFaults(name, reading.faults);
            return tourFaultsText(reading.faults);
        }
        tour = reading.tour;
    }
    if (!tour)
        return tr("There is no tour “%1”.").arg(name);
    if (isNumber && (number < 1 || number > tour->count()))
        return tr("The tour “%1” has no step %2.").arg(name).arg(number);
    m_player->start(tour, m_window.session().selection().area, isNumber ? number - 1 : 0);
    return {};
}

void Tours::setReducedMotion(bool reduced) { m_spotlight->setReducedMotion(reduced); }

void Tours::begin()
{
    const Tour &tour = *m_player->tour();
    m_lastId = tour.id();
    QStringList texts;
    for (const TourStep &step : tour.steps)
        texts << learnTranslated(step.text) + u' ' + learnTranslated(step.here);
    m_bar->begin(learnTranslated(tour.title), texts);
    if (!m_bar->isVisible())
        m_focusBefore = m_window.focusWidget();
    m_stage->enter();
    for (QShortcut *key : m_keys)
        key->setEnabled(true);
    m_window.actions().tours->setChecked(true);
}

// What is opened by a step may take the focus, and a person who uses the band's buttons keeps it there.
void Tours::showStep()
{
    const bool first = !m_bar->isVisible();
    const QWidget *focus = QApplication::focusWidget();
    const bool inBar = focus && m_bar->isAncestorOf(focus);
    const TourScene scene = m_player->scene();
    m_bar->show(m_player->caption());
    m_stage->show(scene);
    if (first || (inBar && !(m_bar->isAncestorOf(QApplication::focusWidget()) && focus->isEnabled())))
        m_bar->focusNext();
}

void Tours::finish()
{
    for (QShortcut *key : m_keys)
        key->setEnabled(false);
    const QWidget *focus = m_window.focusWidget();
    const bool isFree = !focus || m_bar->isAncestorOf(focus);
    m_bar->hide();
    m_stage->leave();
    if (isFree)
        restoreFocus();
    m_window.actions().tours->setChecked(false);
}

void Tours::restoreFocus()
{
    const bool isThere = m_focusBefore && m_focusBefore->isVisibleTo(&m_window) && m_focusBefore->isEnabled();
    QWidget *focus = isThere ? m_focusBefore.data() : m_window.mapPane()->map();
    focus->setFocus(Qt::OtherFocusReason);
}

}
