#include "PresenterKeys.h"

#include "Actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::PresenterKeys)
    };

    PresenterCommand withControl(const QKeyEvent &event)
    {
        const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
        if (event.key() == Qt::Key_E && !shift)
            return PresenterCommand::Hexagons;
        if (event.key() == Qt::Key_Up && shift)
            return PresenterCommand::LargerText;
        return event.key() == Qt::Key_Down && shift ? PresenterCommand::SmallerText : PresenterCommand::None;
    }

    PresenterCommand letter(int key)
    {
        switch (key) {
        case Qt::Key_N:
            return PresenterCommand::PutNumber;
        case Qt::Key_A:
            return PresenterCommand::Annotate;
        case Qt::Key_T:
            return PresenterCommand::WriteText;
        case Qt::Key_P:
            return PresenterCommand::Point;
        case Qt::Key_B:
            return PresenterCommand::BlackScreen;
        case Qt::Key_W:
            return PresenterCommand::WhiteScreen;
        case Qt::Key_D:
            return PresenterCommand::SwitchTheme;
        case Qt::Key_L:
            return PresenterCommand::FoldLegend;
        case Qt::Key_V:
            return PresenterCommand::ChooseLevel;
        case Qt::Key_I:
            return PresenterCommand::ChooseIndicator;
        case Qt::Key_E:
            return PresenterCommand::NextEdition;
        case Qt::Key_S:
            return PresenterCommand::Notes;
        case Qt::Key_X:
            return PresenterCommand::ExchangeScreens;
        default:
            return PresenterCommand::None;
        }
    }

}

PresenterCommand presenterCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers.testFlag(Qt::ControlModifier))
        return modifiers.testFlag(Qt::AltModifier) ? PresenterCommand::None : withControl(event);
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
        return PresenterCommand::None;
    switch (event.key()) {
    case Qt::Key_Escape:
        return PresenterCommand::Leave;
    case Qt::Key_Delete:
        return modifiers ? PresenterCommand::RemoveAll : PresenterCommand::RemoveLast;
    case Qt::Key_Space:
        return PresenterCommand::ChooseAtPointer;
    case Qt::Key_Comma:
        return PresenterCommand::EarlierYear;
    case Qt::Key_Period:
        return PresenterCommand::LaterYear;
    case Qt::Key_PageDown:
    case Qt::Key_F9:
        return PresenterCommand::NextStep;
    case Qt::Key_PageUp:
    case Qt::Key_F8:
        return PresenterCommand::PreviousStep;
    case Qt::Key_F1:
        return modifiers ? PresenterCommand::Terms : PresenterCommand::None;
    case Qt::Key_Question:
        return PresenterCommand::Keys;
    default:
        return letter(event.key());
    }
}

std::vector<std::pair<QString, QString>> presenterKeyTexts()
{
    return { { Text::tr("Put the next number: at the pointer, or in the chosen area"), u"N"_s },
        { Text::tr("Let a click put a number, and Backspace take the last one away"), u"A"_s },
        { Text::tr("Write beside the last number"), u"T"_s },
        { Text::tr("Take the last number away; all of them"), Text::tr("Delete; Shift+Delete") },
        { Text::tr("Pointer, moved by the mouse or the arrow keys"), u"P"_s },
        { Text::tr("Choose the area under the pointer"), Text::tr("Space") },
        { Text::tr("Make the screen black; white; any key returns"), Text::tr("B; W") },
        { Text::tr("Level; indicator; edition"), Text::tr("V; I; E") }, { Text::tr("Light or dark"), u"D"_s },
        { Text::tr("Fold or unfold the legend"), u"L"_s },
        { Text::tr("Text larger; smaller"), Text::tr("Ctrl+Shift+Up; Ctrl+Shift+Down") },
        { Text::tr("Next and previous step of a tour"), Text::tr("F9 or Page Down; F8 or Page Up") },
        { Actions::tr("E&xplain the terms here").remove(u'&'),
            QKeySequence(Qt::SHIFT | Qt::Key_F1).toString(QKeySequence::NativeText) },
        { Text::tr("Speaker notes"), u"S"_s }, { Text::tr("Exchange the screens"), u"X"_s },
        { Text::tr("Leave presenter mode"), Text::tr("F11 or Esc") } };
}

}
