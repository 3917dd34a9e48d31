// What the keys do in front of a room.
#include "PresenterWindow.h"

#include "AnnotationPanel.h"
#include "Appearance.h"
#include "LegendPanel.h"
#include "MapPane.h"
#include "MapWidget.h"
#include "PresenterLook.h"
#include "PresenterMenus.h"
#include "PresenterTools.h"
#include "YearBar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace ics {

namespace {

    bool isTyping(const QWidget &widget)
    {
        const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
        return qobject_cast<const QLineEdit *>(&widget) || (text && !text->isReadOnly());
    }

    bool isModifier(int key)
    {
        static constexpr std::array keys { Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta };
        return std::ranges::find(keys, key) != keys.end();
    }

    /** Keys that work the controls of the speaker's window. */
    bool isForControls(PresenterCommand command)
    {
        return command == PresenterCommand::Leave || command == PresenterCommand::ChooseAtPointer;
    }

}

bool PresenterWindow::keyPressed(const QWidget &widget, const QKeyEvent &event)
{
    static constexpr std::array whileTyping { Qt::Key_F1, Qt::Key_F8, Qt::Key_F9 };
    const bool isText = isTyping(widget) && std::ranges::find(whileTyping, event.key()) == whileTyping.end();
    if (isText || QApplication::activePopupWidget())
        return false;
    if (m_blank)
        return !isModifier(event.key()) && endBlank();
    const PresenterCommand command = presenterCommand(event);
    if (command == PresenterCommand::Terms) {
        Q_EMIT termsRequested(widget.window());
        return true;
    }
    if (widget.window() != this)
        return !isForControls(command) && run(command);
    return mapKey(event) || run(command);
}

// The keys of the map that mean something else while a tool is on.
bool PresenterWindow::mapKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace && m_tools->isAnnotating()) {
        m_tools->removeLast();
        return true;
    }
    if (!m_tools->isPointing() || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    constexpr int usual = 60; // steps across the window
    constexpr int fine = 400;
    const double step = double(width()) / (event.modifiers().testFlag(Qt::ShiftModifier) ? fine : usual);
    for (const auto &[key, x, y] : { std::tuple(Qt::Key_Left, -1, 0), std::tuple(Qt::Key_Right, 1, 0),
             std::tuple(Qt::Key_Up, 0, -1), std::tuple(Qt::Key_Down, 0, 1) }) {
        if (event.key() != key)
            continue;
        m_tools->movePointer({ x * step, y * step });
        return true;
    }
    return false;
}

bool PresenterWindow::run(PresenterCommand command)
{
    switch (command) {
    case PresenterCommand::Leave:
        Q_EMIT leaveRequested();
        return true;
    case PresenterCommand::PutNumber:
        m_tools->putNumber();
        return true;
    case PresenterCommand::Annotate:
        m_tools->setAnnotating(!m_tools->isAnnotating());
        return true;
    case PresenterCommand::WriteText:
        m_panel->editLast();
        return true;
    case PresenterCommand::RemoveLast:
        m_tools->removeLast();
        return true;
    case PresenterCommand::RemoveAll:
        m_tools->removeAll();
        return true;
    case PresenterCommand::Point:
        m_tools->setPointing(!m_tools->isPointing());
        return true;
    case PresenterCommand::ChooseAtPointer:
        return m_tools->chooseAtPointer();
    case PresenterCommand::Notes:
        Q_EMIT notesRequested();
        return true;
    case PresenterCommand::ExchangeScreens:
        Q_EMIT exchangeRequested();
        return true;
    case PresenterCommand::Keys:
        Q_EMIT keysRequested();
        return true;
    case PresenterCommand::NextStep:
    case PresenterCommand::PreviousStep:
        Q_EMIT stepRequested(command == PresenterCommand::NextStep ? 1 : -1);
        return true;
    default:
        return runChoice(command) || runLook(command);
    }
}

/** What the map shows. */
bool PresenterWindow::runChoice(PresenterCommand command)
{
    switch (command) {
    case PresenterCommand::ChooseLevel:
        popUp(makeLevelMenu(m_session, this));
        return true;
    case PresenterCommand::ChooseIndicator:
        popUp(makeIndicatorMenu(m_session, this));
        return true;
    case PresenterCommand::NextEdition:
        nextEdition();
        return true;
    case PresenterCommand::Hexagons:
        if (m_pane->map()->hexagonsPossible())
            m_pane->setHexagons(!m_pane->hexagonsWanted());
        return true;
    case PresenterCommand::EarlierYear:
        m_pane->years()->goEarlier();
        return true;
    case PresenterCommand::LaterYear:
        m_pane->years()->goLater();
        return true;
    default:
        return false;
    }
}

/** How it looks. */
bool PresenterWindow::runLook(PresenterCommand command)
{
    switch (command) {
    case PresenterCommand::BlackScreen:
        setBlank(Qt::black);
        return true;
    case PresenterCommand::WhiteScreen:
        setBlank(Qt::white);
        return true;
    case PresenterCommand::SwitchTheme:
        setDark(!m_dark);
        return true;
    case PresenterCommand::FoldLegend:
        m_pane->legend()->setFolded(!m_pane->legend()->isFolded());
        return true;
    case PresenterCommand::LargerText:
        changeText(presenterTextStep);
        return true;
    case PresenterCommand::SmallerText:
        changeText(-presenterTextStep);
        return true;
    default:
        return false;
    }
}

void PresenterWindow::changeText(int by)
{
    m_percent = std::clamp(m_percent + by, smallestPresenterText, largestPresenterText);
    applyLook();
}

void PresenterWindow::popUp(QMenu *menu)
{
    const int gap = 2 * Appearance::grid;
    menu->popup(m_pane->map()->mapToGlobal(QPoint(isRightToLeft() ? width() - gap : gap, gap)));
}

void PresenterWindow::nextEdition()
{
    const auto count = m_session.atlas()->editions.size();
    m_session.setEdition(static_cast<EditionId>((index(m_session.selection().edition) + 1) % count));
}

void PresenterWindow::setBlank(Qt::GlobalColor colour)
{
    m_blank = new QWidget(this);
    m_blank->setPalette(QPalette(QColor(colour)));
    m_blank->setAutoFillBackground(true);
    m_blank->setCursor(Qt::BlankCursor);
    m_blank->setGeometry(rect());
    m_blank->setAccessibleName(colour == Qt::black ? tr("The screen is black. Any key returns.")
                                                   : tr("The screen is white. Any key returns."));
    m_blank->show();
    say(m_blank->accessibleName());
}

bool PresenterWindow::endBlank()
{
    if (!m_blank)
        return false;
    m_blank->hide();
    m_blank->deleteLater();
    m_blank = nullptr;
    say(tr("The map is back."));
    return true;
}

}
