// What an exercise consists of: its edits, each with its undo, and its texts.
#include "ExerciseDesk.h"

#include "models/ExerciseFile.h"

#include <utility>

namespace ics {

class ExerciseDesk::EditCommand final : public QUndoCommand
{
public:
    EditCommand(ExerciseDesk &desk, ExerciseEdit edit)
        : QUndoCommand(editText(edit))
        , m_desk(desk)
        , m_edit(std::move(edit))
    {
    }
    void redo() override
    {
        m_before = m_desk.m_pushing ? Chosen() : m_desk.chosen();
        m_desk.m_showInstead = {};
        m_desk.m_exercise.edits.push_back(m_edit);
        m_desk.m_showNext = m_edit.made.code; // the new system, where there is one
    }
    void undo() override
    {
        m_desk.m_exercise.edits.pop_back();
        m_desk.m_showNext.clear();
        m_desk.m_showInstead = m_before;
    }

private:
    ExerciseDesk &m_desk;
    ExerciseEdit m_edit;
    Chosen m_before; // when it was done
};

AreaId ExerciseDesk::Chosen::in(const Atlas &atlas) const
{
    return code.isEmpty() ? none<AreaId> : atlas.areaByCode(edition, level, code);
}

ExerciseDesk::Chosen ExerciseDesk::chosen() const
{
    const AreaId id = m_session.selection().area;
    if (!m_session.atlas() || !isValid(id))
        return {};
    const Area &area = m_session.atlas()->area(id);
    return { area.edition, area.level, area.code };
}

void ExerciseDesk::pushAll(const std::vector<ExerciseEdit> &edits)
{
    for (const ExerciseEdit &edit : edits)
        m_undo.push(new EditCommand(*this, edit));
}

void ExerciseDesk::apply(const ExerciseEdit &edit)
{
    if (!isOpen() || m_exercise.edits.size() >= mostExerciseEdits)
        return;
    Exercise wanted = m_exercise;
    wanted.edits.push_back(edit);
    if (const auto problem = planExercise(*m_base, wanted).problem)
        return Q_EMIT failed({ .kind = ErrorKind::BadField, .detail = problem->reason });
    m_undo.push(new EditCommand(*this, edit));
}

void ExerciseDesk::setTitle(const QString &title) { setText(m_exercise.title, title); }
void ExerciseDesk::setNote(const QString &note) { setText(m_exercise.note, note); }

void ExerciseDesk::setText(QString &text, const QString &wanted)
{
    if (wanted == std::exchange(text, wanted))
        return;
    m_textsModified = true;
    Q_EMIT stateChanged();
}

}
