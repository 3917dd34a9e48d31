#include "ExerciseCommands.h"

#include "Actions.h"
#include "ExerciseDesk.h"
#include "SystemChoices.h"
#include "SystemChooser.h"
#include "models/ExerciseFile.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

ExerciseCommands::ExerciseCommands(Session &session, ExerciseDesk &desk, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    connectActions();
    connect(&session, &Session::selectionChanged, this, &ExerciseCommands::update);
    for (const auto signal :
        { &ExerciseDesk::opened, &ExerciseDesk::left, &ExerciseDesk::changed, &ExerciseDesk::stateChanged })
        connect(&desk, signal, this, &ExerciseCommands::update);
    connect(&desk, &ExerciseDesk::stateChanged, this, [this] {
        if (m_desk.isModified() && !m_saved.isEmpty())
            Q_EMIT noticeOver(std::exchange(m_saved, {}));
    });
    connect(&desk.undoStack(), &QUndoStack::indexChanged, this, &ExerciseCommands::update);
    update();
}

void ExerciseCommands::connectActions()
{
    const Actions &a = m_actions;
    const auto here = [this] { return m_session.selection().area; };
    connect(a.undoEdit, &QAction::triggered, &m_desk.undoStack(), &QUndoStack::undo);
    connect(a.redoEdit, &QAction::triggered, &m_desk.undoStack(), &QUndoStack::redo);
    connect(a.movePlace, &QAction::triggered, this, [=, this] { move(placeAt(here())); });
    connect(a.mergeSystem, &QAction::triggered, this, [=, this] { merge(systemAt(here())); });
    connect(a.splitPlace, &QAction::triggered, this, [=, this] { split(placeAt(here())); });
    connect(a.renameSystem, &QAction::triggered, this, [=, this] { rename(systemAt(here())); });
    connect(a.openExercise, &QAction::triggered, this, [this] { whenSafe([this] { open(); }); });
    connect(a.saveExercise, &QAction::triggered, this, &ExerciseCommands::save);
    connect(a.restartExercise, &QAction::triggered, this, [this] { whenSafe([this] { m_desk.startAgain(); }); });
}

void ExerciseCommands::update()
{
    const Actions &a = m_actions;
    const bool open = m_desk.isOpen();
    const bool here = m_desk.isOnScreen();
    const AreaId area = m_session.selection().area;
    a.undoEdit->setEnabled(open && m_desk.undoStack().canUndo());
    a.redoEdit->setEnabled(open && m_desk.undoStack().canRedo());
    //: %1 an edit of an exercise
    a.undoEdit->setToolTip(tr("Undo: %1 (Ctrl+Z)").arg(m_desk.undoStack().undoText()));
    //: %1 an edit of an exercise
    a.redoEdit->setToolTip(tr("Redo: %1 (Ctrl+Y)").arg(m_desk.undoStack().redoText()));
    for (QAction *action : { a.movePlace, a.splitPlace }) {
        action->setEnabled(here && isValid(placeAt(area)));
        action->setToolTip(action->isEnabled() ? QString(action->text()).remove(u'&') : tr("Choose a place first"));
    }
    for (QAction *action : { a.mergeSystem, a.renameSystem }) {
        action->setEnabled(here && isValid(systemAt(area)));
        action->setToolTip(action->isEnabled() ? QString(action->text()).remove(u'&') : tr("Choose a system first"));
    }
    for (QAction *action : { a.saveExercise, a.restartExercise, a.exercisePanel, a.leaveExercise })
        action->setEnabled(open);
    a.openExercise->setEnabled(m_session.atlas() != nullptr);
}

AreaId ExerciseCommands::placeAt(AreaId area) const
{
    if (!m_session.atlas() || !isValid(area))
        return none<AreaId>;
    const Atlas &atlas = *m_session.atlas();
    for (const AreaId above : atlas.pathTo(area))
        if (atlas.area(above).level == atlas.levelByKey(u"place"))
            return above;
    return none<AreaId>;
}

AreaId ExerciseCommands::systemAt(AreaId area) const
{
    if (!m_session.atlas() || !isValid(area))
        return none<AreaId>;
    const Atlas &atlas = *m_session.atlas();
    for (const AreaId above : atlas.pathTo(area))
        if (atlas.area(above).level == atlas.levelByKey(u"system"))
            return above;
    return none<AreaId>;
}

CodedName ExerciseCommands::named(AreaId area) const
{
    const Area &found = m_session.atlas()->area(area);
    return { found.code, found.name };
}

bool ExerciseCommands::isNameFree(const QString &name, const QStringList &holders) const
{
    return !m_desk.isOpen() || m_desk.plan().isNameFree(*m_desk.base(), name, holders);
}

void ExerciseCommands::move(AreaId place)
{
    if (!isValid(place) || !m_desk.isOnScreen())
        return;
    const CodedName moved = named(place);
    auto *dialog = new SystemChooser(SystemChooser::Mode::One,
        //: %1 a place
        tr("Move %1 to").arg(moved.name), systemChoices(*m_session.atlas(), m_desk.plan(), place, systemAt(place)),
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SystemChooser::chosen, this, [this, moved](const QStringList &codes) {
        if (const ExerciseSystem *to = m_desk.plan().system(codes.value(0)))
            m_desk.apply({ ExerciseEdit::Kind::Move, moved, { { to->code, to->name } }, {} });
    });
    dialog->open();
}

void ExerciseCommands::merge(AreaId system)
{
    if (!isValid(system) || !m_desk.isOnScreen())
        return;
    const CodedName first = named(system);
    auto *dialog = new SystemChooser(SystemChooser::Mode::Several,
        //: %1 a system
        tr("Merge %1 with").arg(first.name), systemChoices(*m_session.atlas(), m_desk.plan(), system, system),
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(first.name, [this, first](const QString &name, const QStringList &codes) {
        return isNameFree(name, QStringList(codes) << first.code);
    });
    connect(dialog, &SystemChooser::chosen, this, [this, first](const QStringList &codes, const QString &name) {
        ExerciseEdit edit { ExerciseEdit::Kind::Merge, {}, { first }, { nextExerciseCode(m_desk.exercise()), name } };
        for (const QString &code : codes)
            if (const ExerciseSystem *part = m_desk.plan().system(code))
                edit.systems.push_back({ part->code, part->name });
        m_desk.apply(edit);
    });
    dialog->open();
}

QString ExerciseCommands::askForName(const QString &title, const QString &now, const QStringList &holders)
{
    QString name = now;
    QString label = tr("Name");
    for (;;) {
        bool ok = false;
        name = QInputDialog::getText(m_window, exerciseMark() + u": "_s + title, label, QLineEdit::Normal, name, &ok)
                   .simplified()
                   .left(longestExerciseName);
        if (!ok)
            return {};
        const bool taken = !isNameFree(name, holders);
        if (!name.isEmpty() && !taken)
            return name;
        label = taken ? tr("Another system has this name. Give it another:") : tr("Give it a name:");
    }
}

void ExerciseCommands::split(AreaId place)
{
    if (!isValid(place) || !m_desk.isOnScreen())
        return;
    const CodedName part = named(place);
    //: %1 a place
    const QString name = askForName(tr("Make %1 a system").arg(part.name), part.name, {});
    if (!name.isEmpty())
        m_desk.apply({ ExerciseEdit::Kind::Split, part, {}, { nextExerciseCode(m_desk.exercise()), name } });
}

void ExerciseCommands::rename(AreaId system)
{
    if (!isValid(system) || !m_desk.isOnScreen())
        return;
    const CodedName old = named(system);
    //: %1 a system
    const QString name = askForName(tr("Rename %1").arg(old.name), old.name, { old.code });
    if (!name.isEmpty() && name != old.name)
        m_desk.apply({ ExerciseEdit::Kind::Rename, {}, { old }, { {}, name } });
}

void ExerciseCommands::fillMenu(QMenu *menu, AreaId area)
{
    if (!m_desk.isOnScreen())
        return;
    const AreaId place = placeAt(area);
    const AreaId system = systemAt(area);
    const auto shown = [this](AreaId id) { return QString(named(id).name).replace(u'&', "&&"_L1); };
    menu->addSeparator();
    if (isValid(place)) {
        connect(menu->addAction(m_actions.movePlace->icon(), tr("&Move %1 to…").arg(shown(place))), &QAction::triggered,
            this, [=, this] { move(place); });
        connect(menu->addAction(tr("Make %1 a &system…").arg(shown(place))), &QAction::triggered, this,
            [=, this] { split(place); });
    }
    if (isValid(system)) {
        connect(menu->addAction(m_actions.mergeSystem->icon(), tr("Mer&ge %1 with…").arg(shown(system))),
            &QAction::triggered, this, [=, this] { merge(system); });
        connect(menu->addAction(tr("Re&name %1…").arg(shown(system))), &QAction::triggered, this,
            [=, this] { rename(system); });
    }
}

void ExerciseCommands::open()
{
    //: the files of exercises; the pattern stays
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open an exercise"), {}, tr("Exercises (*.ics-exercise.json *.json);;All files (*)"));
    if (!path.isEmpty())
        m_desk.openFile(path);
}

bool ExerciseCommands::save()
{
    if (!m_desk.isOpen())
        return false;
    QString suggested = m_desk.path();
    if (suggested.isEmpty())
        suggested = tr("exercise") + exerciseSuffix;
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save the exercise"), suggested, tr("Exercises (*.ics-exercise.json *.json);;All files (*)"));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive))
        path += exerciseSuffix;
    if (const auto error = m_desk.save(path)) {
        QMessageBox::warning(m_window, tr("Save the exercise"), errorText(*error));
        return false;
    }
    m_saved = tr("The exercise was saved as %1.").arg(QDir::toNativeSeparators(path));
    Q_EMIT notice(m_saved);
    return true;
}

void ExerciseCommands::whenSafe(const std::function<void()> &goOn)
{
    if (!m_desk.isOpen() || !m_desk.isModified())
        return goOn();
    QMessageBox box(QMessageBox::Question, exerciseMark(),
        tr("The exercise has edits that are not saved. Save them first?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Discard || (answer == QMessageBox::Save && save()))
        goOn();
}

}
