// Presenter mode as a whole: opens and closes the window that a room sees and the speaker's own, each on a screen of
// its own where there are two, and passes on what is said in either. Numbers and typed notes last while the program
// runs; nothing of it is written to the settings, and the ordinary window is not touched.
#pragma once

#include "PresenterScreens.h"
#include "models/Annotations.h"
#include "models/LearnContent.h"
#include "models/Session.h"

#include <QObject>
#include <QSize>

class QAction;

namespace ics {

class Actions;
class MapPane;
class PresenterNotes;
class PresenterWindow;
class ReducedMotion;

class PresenterMode final : public QObject
{
    Q_OBJECT

public:
    PresenterMode(Session &session, const Actions &actions, const MapPane &ordinary, const ReducedMotion &motion,
        QWidget *window);

    /** In a window of that size instead of a whole screen: for pictures. */
    void setSize(QSize size) { m_size = size; }
    [[nodiscard]] bool isOn() const { return m_window != nullptr; }
    [[nodiscard]] PresenterWindow *window() const { return m_window; } // null while it is off
    [[nodiscard]] PresenterNotes *notes() const { return m_notes; } // null while it is off
    [[nodiscard]] Annotations &annotations() { return m_annotations; }

    /** What a tour says instead of what is said of the map; all empty: of the map again. */
    void setCaption(const QString &title, const QString &text);
    void setNotes(const QString &notes, const QString &next);

Q_SIGNALS:
    void started();
    void ended();
    void stepRequested(int by); // of a tour
    void readRequested(const ics::LearnRef &ref);

private:
    void enter();
    void leave();
    void connectWindow();
    void showWindows();
    void fill(QScreen *room);
    void showNotes();
    void exchangeScreens();
    void passCaption();
    void explainTerms(QWidget *window);

    Session &m_session;
    const Actions &m_actions;
    const MapPane &m_ordinary;
    const ReducedMotion &m_motion;
    QWidget *m_main;
    Annotations m_annotations;
    PresenterWindow *m_window = nullptr;
    PresenterNotes *m_notes = nullptr;
    QSize m_size;
    QString m_ownNotes;
    QString m_captionTitle;
    QString m_captionText;
    QString m_stepNotes;
    QString m_nextStep;
    PresenterScreens m_screens;
};

}
