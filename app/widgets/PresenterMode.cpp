#include "PresenterMode.h"

#include "Actions.h"
#include "Appearance.h"
#include "Dialogs.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "PresenterCaption.h"
#include "PresenterNotes.h"
#include "PresenterWindow.h"
#include "ReducedMotion.h"
#include "TermsHere.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QDialog>
#include <QPlainTextEdit>
#include <QScreen>

#include <utility>

namespace ics {

namespace {

    /** A plain widget is no window to a screen reader. */
    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        const bool known = qobject_cast<PresenterWindow *>(object) || qobject_cast<PresenterNotes *>(object);
        return known ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Window) : nullptr;
    }

}

PresenterMode::PresenterMode(
    Session &session, const Actions &actions, const MapPane &ordinary, const ReducedMotion &motion, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_ordinary(ordinary)
    , m_motion(motion)
    , m_main(window)
{
    static const bool isKnown = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isKnown)
    actions.presenter->setEnabled(false);
    connect(&session, &Session::atlasChanged, this,
        [this] { m_actions.presenter->setEnabled(m_session.atlas() != nullptr); });
    connect(actions.presenter, &QAction::toggled, this, [this](bool on) { on ? enter() : leave(); });
}

void PresenterMode::enter()
{
    if (m_window || !m_session.atlas())
        return;
    m_window = new PresenterWindow(m_session, m_annotations, m_ordinary, m_main);
    m_notes = new PresenterNotes(m_annotations, m_main);
    m_window->setDark(Appearance::isDark(m_main->palette()));
    m_window->setCompanion(m_notes);
    m_window->mapPane()->map()->setReducedMotion(m_motion.isReduced());
    connect(&m_motion, &ReducedMotion::changed, m_window->mapPane()->map(), &MapWidget::setReducedMotion);
    connectWindow();
    m_notes->ownNotes()->setPlainText(m_ownNotes);
    setCaption(m_captionTitle, m_captionText);
    setNotes(m_stepNotes, m_nextStep);
    showWindows();
    Q_EMIT started();
}

void PresenterMode::connectWindow()
{
    for (QWidget *window : std::initializer_list<QWidget *> { m_window, m_notes })
        window->addAction(m_actions.presenter);
    for (QAction *action : { m_actions.back, m_actions.forward, m_actions.up, m_actions.quit })
        m_window->addAction(action);
    connect(m_window, &PresenterWindow::leaveRequested, this, [this] { m_actions.presenter->setChecked(false); });
    connect(m_window, &PresenterWindow::notesRequested, this, &PresenterMode::showNotes);
    connect(m_window, &PresenterWindow::exchangeRequested, this, &PresenterMode::exchangeScreens);
    connect(m_window, &PresenterWindow::stepRequested, this, &PresenterMode::stepRequested);
    connect(m_window, &PresenterWindow::keysRequested, this,
        [this] { makeKeysDialog(m_actions, m_window, KeysOf::Presenter)->open(); });
    connect(m_window, &PresenterWindow::termsRequested, this, &PresenterMode::explainTerms);
    connect(m_window, &PresenterWindow::said, m_notes, &PresenterNotes::setState);
    connect(m_window->caption(), &PresenterCaption::changed, this, &PresenterMode::passCaption);
}

void PresenterMode::explainTerms(QWidget *window)
{
    auto *terms = window->findChild<TermsHere *>(QString(), Qt::FindDirectChildrenOnly);
    if (!terms) {
        terms = new TermsHere(window);
        connect(terms, &TermsHere::readRequested, this, &PresenterMode::readRequested);
    }
    terms->explain(*window, *m_session.atlas());
}

// With one screen alone the room would see the notes, so they wait for their key.
void PresenterMode::showWindows()
{
    m_screens = presenterScreens(m_main->screen());
    if (m_size.isValid()) {
        m_window->resize(m_size);
        m_window->show();
        return;
    }
    fill(m_screens.room);
    if (m_screens.speaker)
        showNotes();
    m_window->activateWindow();
}

void PresenterMode::fill(QScreen *room)
{
    m_window->setScreen(room);
    m_window->setGeometry(room->geometry());
    m_window->showFullScreen();
}

void PresenterMode::showNotes()
{
    if (m_screens.speaker && !m_notes->isVisible()) {
        const QRect own = m_screens.speaker->availableGeometry();
        m_notes->setGeometry(QRect(own.center() - QPoint(own.width(), own.height()) * 2 / 5, own.size() * 4 / 5));
    }
    m_notes->show();
    m_notes->raise();
    m_notes->activateWindow();
}

void PresenterMode::exchangeScreens()
{
    const PresenterScreens exchanged = presenterScreens(m_screens.room ? m_screens.room.data() : m_window->screen());
    if (!exchanged.speaker || m_size.isValid())
        return;
    m_screens = exchanged;
    const bool notes = m_notes->isVisible();
    m_notes->hide();
    m_window->showNormal();
    fill(m_screens.room);
    if (notes)
        showNotes();
    m_window->activateWindow();
}

void PresenterMode::leave()
{
    if (!m_window)
        return;
    m_ownNotes = m_notes->ownNotes()->toPlainText();
    PresenterWindow *window = std::exchange(m_window, nullptr);
    PresenterNotes *notes = std::exchange(m_notes, nullptr);
    window->disconnect(this);
    window->hide();
    notes->hide();
    window->deleteLater();
    notes->deleteLater();
    m_main->activateWindow();
    Q_EMIT ended();
}

void PresenterMode::setCaption(const QString &title, const QString &text)
{
    m_captionTitle = title;
    m_captionText = text;
    if (!m_window)
        return;
    m_window->caption()->setCaption(title, text);
    passCaption();
}

void PresenterMode::passCaption()
{
    if (m_window) // the former one listens until it is deleted
        m_notes->setCaption(m_window->caption()->title(), m_window->caption()->text());
}

void PresenterMode::setNotes(const QString &notes, const QString &next)
{
    m_stepNotes = notes;
    m_nextStep = next;
    if (m_notes)
        m_notes->setNotes(notes, next);
}

}
