#include "ExerciseDesk.h"

#include "atlas/ExerciseCut.h"
#include "models/ExerciseFile.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

struct ExerciseDesk::Made
{
    std::shared_ptr<const MeasureTable> measures;
    std::optional<Result<AtlasPtr>> atlas;
    ExerciseAccount account;
};

ExerciseDesk::ExerciseDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &ExerciseDesk::editsChanged);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &ExerciseDesk::stateChanged);
    connect(&session, &Session::selectionChanged, this, &ExerciseDesk::followEdition);
    connect(&session, &Session::atlasChanged, this, [this] {
        if (isOpen() && !m_putting)
            close(); // another atlas was opened
    });
}

// The stack tells of its end, when those who listen are perhaps gone.
ExerciseDesk::~ExerciseDesk() { m_undo.disconnect(); }

bool ExerciseDesk::isOnScreen() const
{
    return isOpen() && m_session.atlas() && isExercise(*m_session.atlas())
        && m_session.selection().edition == m_plan.edition;
}

void ExerciseDesk::start()
{
    if (isOpen() || !m_session.atlas())
        return;
    Q_EMIT aboutToOpen();
    begin({ .edition = m_session.atlas()->edition(m_session.selection().edition).key });
    make();
}

void ExerciseDesk::begin(Exercise exercise)
{
    if (!isOpen()) {
        m_former = m_session.atlas();
        m_formerSelection = m_session.selection();
        m_base = m_former->opened ? m_former->opened : m_former;
    }
    m_pushing = true;
    m_undo.clear();
    const auto edits = std::exchange(exercise.edits, {});
    m_exercise = std::move(exercise);
    m_path.clear();
    m_textsModified = false;
    pushAll(edits);
    m_pushing = false;
    m_showNext.clear();
    m_showInstead = {};
    m_plan = planExercise(*m_base, m_exercise).plan;
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void ExerciseDesk::openFile(const QString &path)
{
    if (!m_session.atlas())
        return;
    const AtlasPtr atlas = m_session.atlas();
    const AtlasPtr base = atlas->opened ? atlas->opened : atlas;
    const bool wasBusy = m_busy;
    onWorker([base, path] { return std::make_shared<const Result<Exercise>>(readExercise(path, *base)); },
        [this, path, wasBusy](const Result<Exercise> &read) {
            if (read)
                return resume(*read, path, false);
            if (wasBusy && isOpen())
                make(); // what was asked for before is still wanted
            Q_EMIT failed(read.error());
        });
}

/** The answer is dropped if something newer has been asked for. */
template <typename Work, typename Then> void ExerciseDesk::onWorker(Work work, Then then)
{
    const quint64 request = ++m_newest;
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Work>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request, then] {
        watcher->deleteLater();
        if (request != m_newest)
            return;
        setBusy(false);
        then(*watcher->result());
    });
    setBusy(true);
    watcher->setFuture(QtConcurrent::run(work));
}

void ExerciseDesk::resume(const Exercise &exercise, const QString &path, bool modified)
{
    if (!m_session.atlas())
        return;
    if (!isOpen())
        Q_EMIT aboutToOpen();
    begin(exercise);
    m_path = path;
    if (!modified)
        m_undo.setClean();
    m_textsModified = modified && m_exercise.edits.empty();
    if (const EditionId edition = m_base->editionByKey(exercise.edition); isValid(edition))
        m_session.setEdition(edition);
    Q_EMIT stateChanged();
    make();
}

void ExerciseDesk::editsChanged()
{
    if (!isOpen() || m_pushing)
        return;
    m_plan = planExercise(*m_base, m_exercise).plan;
    Q_EMIT stateChanged();
    make();
}

void ExerciseDesk::make()
{
    m_asked = QDateTime::currentMSecsSinceEpoch();
    onWorker(
        [base = m_base, exercise = m_exercise, known = m_measures] {
            auto made = std::make_shared<Made>();
            made->measures = known;
            if (!known) {
                auto read = MeasureTable::read(*base);
                if (!read) {
                    made->atlas = read.error();
                    return made;
                }
                made->measures = std::make_shared<const MeasureTable>(std::move(*read));
            }
            made->atlas = withExercise(base, exercise, *made->measures);
            if (*made->atlas)
                made->account = accountOf(*base, exercise, ***made->atlas);
            return made;
        },
        [this](const Made &made) {
            if (isOpen())
                finish(made);
        });
}

void ExerciseDesk::finish(const Made &made)
{
    if (!*made.atlas) {
        const Error error = made.atlas->error();
        if (!m_measures) // it could not even begin
            leave();
        return Q_EMIT failed(error);
    }
    m_measures = made.measures;
    m_account = made.account;
    const Chosen instead = std::exchange(m_showInstead, {});
    const bool isGone = !isValid(chosen().in(***made.atlas));
    m_putting = true;
    m_session.replaceAtlas(**made.atlas, isGone ? instead.in(***made.atlas) : none<AreaId>);
    m_putting = false;
    const QString code = std::exchange(m_showNext, {});
    const Atlas &atlas = *m_session.atlas();
    if (const AreaId shown = atlas.areaByCode(m_plan.edition, atlas.levelByKey(u"system"), code);
        !code.isEmpty() && isValid(shown))
        m_session.setArea(shown);
    m_milliseconds = QDateTime::currentMSecsSinceEpoch() - m_asked;
    Q_EMIT changed();
}

// Without edits, an exercise is of whichever edition is looked at.
void ExerciseDesk::followEdition(const Selection &now)
{
    if (!isOpen() || m_putting || m_undo.count() > 0 || !isValid(now.edition) || !m_session.atlas())
        return;
    const QString key = m_session.atlas()->edition(now.edition).key;
    if (key == m_exercise.edition)
        return;
    m_exercise.edition = key;
    m_plan = planExercise(*m_base, m_exercise).plan;
    make();
}

void ExerciseDesk::startAgain()
{
    if (!isOpen())
        return;
    begin({ .edition = m_exercise.edition });
    make();
}

std::optional<Error> ExerciseDesk::save(const QString &path)
{
    const auto written = writeExercise(m_exercise, path);
    if (!written)
        return written.error();
    m_path = path;
    m_textsModified = false;
    m_undo.setClean();
    Q_EMIT stateChanged();
    return std::nullopt;
}

void ExerciseDesk::leave()
{
    if (!isOpen())
        return;
    m_putting = true;
    m_session.replaceAtlas(m_former);
    m_session.setSelection(m_formerSelection);
    m_putting = false;
    close();
}

void ExerciseDesk::close()
{
    ++m_newest;
    setBusy(false);
    m_base.reset();
    m_former.reset();
    m_measures.reset();
    m_pushing = true;
    m_undo.clear();
    m_pushing = false;
    m_exercise = {};
    m_plan = {};
    m_account = {};
    m_path.clear();
    m_textsModified = false;
    Q_EMIT left();
}

void ExerciseDesk::setBusy(bool busy)
{
    if (busy != std::exchange(m_busy, busy))
        Q_EMIT busyChanged(busy);
}

}
