// Holds the window, and makes it anew where the person stands when they choose another language: every text is written
// when its widget is made.
#pragma once

#include <QObject>

#include <memory>

namespace ics {

class Appearance;
class MainWindow;
class Settings;

class WindowHost final : public QObject
{
    Q_OBJECT

public:
    WindowHost(Appearance &appearance, Settings &settings, QString nmeaFile);
    ~WindowHost() override;

    [[nodiscard]] MainWindow &window() { return *m_window; } // another one after a change of language
    /** Words and direction of the whole application; empty: those of the system. */
    static void speak(const QString &language);

private:
    void make();
    void changeTo(const QString &language);

    Appearance &m_appearance;
    Settings &m_settings;
    QString m_nmeaFile;
    std::unique_ptr<MainWindow> m_window;
};

}
