#include "LookCommands.h"

#include "Actions.h"
#include "Appearance.h"
#include "MainWindow.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "ReducedMotion.h"
#include "Settings.h"
#include "YearBar.h"

#include <QAction>

#include <array>

namespace ics {

LookCommands::LookCommands(MainWindow &window, Appearance &appearance, Settings &settings, ReducedMotion &motion)
    : QObject(&window)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_motion(motion)
{
    const Actions &actions = window.actions();
    connectSchemes(actions);
    connectText(actions);
    connectMotion(actions, window);
    connectLanguages(actions);
    connect(actions.fullScreen, &QAction::toggled, &window,
        [&window](bool on) { on ? window.showFullScreen() : window.showNormal(); });
}

void LookCommands::connectSchemes(const Actions &actions)
{
    const std::array schemes { std::pair(actions.followSystem, SchemeChoice::System),
        std::pair(actions.light, SchemeChoice::Light), std::pair(actions.dark, SchemeChoice::Dark) };
    for (const auto &[action, choice] : schemes) {
        action->setChecked(m_appearance.scheme() == choice);
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            m_appearance.setScheme(chosen);
            m_settings.setScheme(chosen);
        });
    }
}

void LookCommands::connectText(const Actions &actions)
{
    connect(actions.textLarger, &QAction::triggered, this,
        [this] { setTextPercent(m_appearance.textPercent() + Appearance::textStep); });
    connect(actions.textSmaller, &QAction::triggered, this,
        [this] { setTextPercent(m_appearance.textPercent() - Appearance::textStep); });
    connect(actions.textNormal, &QAction::triggered, this, [this] { setTextPercent(Appearance::smallestText); });
}

void LookCommands::setTextPercent(int percent)
{
    m_appearance.setTextPercent(percent);
    m_settings.setTextPercent(m_appearance.textPercent());
}

void LookCommands::connectMotion(const Actions &actions, const MainWindow &window)
{
    m_motion.setWanted(m_settings.reducedMotion());
    actions.reduceMotion->setChecked(m_settings.reducedMotion());
    connect(actions.reduceMotion, &QAction::triggered, this, [this](bool reduced) {
        m_motion.setWanted(reduced);
        m_settings.setReducedMotion(reduced);
    });
    MapWidget *map = window.mapPane()->map();
    YearBar *years = window.mapPane()->years();
    map->setReducedMotion(m_motion.isReduced());
    years->setReducedMotion(m_motion.isReduced());
    connect(&m_motion, &ReducedMotion::changed, map, &MapWidget::setReducedMotion);
    connect(&m_motion, &ReducedMotion::changed, years, &YearBar::setReducedMotion);
}

void LookCommands::connectLanguages(const Actions &actions)
{
    for (QAction *language : actions.languages) {
        language->setChecked(language->data().toString() == m_settings.language());
        connect(language, &QAction::triggered, this, [this, key = language->data().toString()] {
            m_settings.setLanguage(key);
            Q_EMIT languageChosen(key);
        });
    }
}

}
