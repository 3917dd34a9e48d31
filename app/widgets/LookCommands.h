// What a person chooses of the look of the window: light or dark, size of the text, motion, language, full screen. Each
// action does it at once and keeps it in the settings.
#pragma once

#include <QObject>

namespace ics {

class Actions;
class Appearance;
class MainWindow;
class ReducedMotion;
class Settings;

class LookCommands final : public QObject
{
    Q_OBJECT

public:
    LookCommands(MainWindow &window, Appearance &appearance, Settings &settings, ReducedMotion &motion);

Q_SIGNALS:
    void languageChosen(const QString &key);

private:
    void connectSchemes(const Actions &actions);
    void connectText(const Actions &actions);
    void connectMotion(const Actions &actions, const MainWindow &window);
    void connectLanguages(const Actions &actions);
    void setTextPercent(int percent);

    Appearance &m_appearance;
    Settings &m_settings;
    ReducedMotion &m_motion;
};

}
