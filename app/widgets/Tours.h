// Guided tours of the window: the command that offers them, the player, the band that tells the step, the light that
// points, and the keys that work wherever the focus is. The window stays in use while a tour runs.
#pragma once

#include "models/TourPlayer.h"
#include "models/TourReader.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include <memory>

class QShortcut;

namespace ics {

class MainWindow;
class Settings;
class Spotlight;
class TourBar;
class TourDialog;
class TourStage;

class Tours final : public QObject
{
    Q_OBJECT

public:
    Tours(MainWindow &window, Settings &settings);
    ~Tours() override;

    /** Of the application, then of trainers' files that were opened. */
    [[nodiscard]] std::vector<TourPtr> tours() const;
    /** The one that was left last, or else any that was left; null: none can be resumed. */
    [[nodiscard]] TourPtr toResume() const;
    [[nodiscard]] TourPlayer &player() const { return *m_player; }
    [[nodiscard]] TourBar *bar() const { return m_bar; }
    [[nodiscard]] Spotlight *spotlight() const { return m_spotlight; }
    [[nodiscard]] TourDialog *dialog() const; // null while it is not open

    /** Lets the person choose a tour. */
    void choose();
    /** Reads a trainer's file; if it is good, it is offered from now on. */
    TourReading openFile(const QString &path);
    /** "KEY" or "KEY:STEP", from 1; a file in place of the key if it ends in .json. Says what is wrong with it; all
        that is wrong with a file is shown in the dialog, too. */
    [[nodiscard]] QString startNamed(const QString &keyAndStep);
    void setReducedMotion(bool reduced);

private:
    class Places;
    void begin();
    void showStep();
    void finish();
    void toggle(bool on);
    void readKnownFiles();
    void restoreFocus();
    [[nodiscard]] TourPtr named(const QString &key) const;

    MainWindow &m_window;
    Settings &m_settings;
    std::unique_ptr<Places> m_places;
    TourPlayer *m_player;
    TourBar *m_bar;
    QPointer<QWidget> m_focusBefore; // a tour
    Spotlight *m_spotlight;
    TourStage *m_stage;
    std::vector<TourPtr> m_opened;
    bool m_filesRead = false;
    QString m_lastId; // of the tour that ran last
    std::vector<QShortcut *> m_keys;
};

}
