// An exercise that is open in the window: its edits with undo, and the atlas that they make, which it puts into the
// session in place of the real one. The atlas is made on a worker, so that the window never waits; when another edit
// comes first, the older answer is dropped. Leaving puts back the atlas and the selection of before.
#pragma once

#include "domain/Result.h"
#include "models/ExerciseAccount.h"
#include "models/Session.h"

#include <QObject>
#include <QUndoStack>

namespace ics {

class MeasureTable;

class ExerciseDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ExerciseDesk(Session &session, QObject *parent = nullptr);
    ~ExerciseDesk() override;

    /** An empty one, of the edition on screen. */
    void start();
    /** From a file, which is read and checked first: nothing changes if there is something wrong with it. */
    void openFile(const QString &path);
    /** One that was open already, with its file. */
    void resume(const Exercise &exercise, const QString &path, bool modified);
    /** Back to the real atlas, without asking. */
    void leave();
    /** Without any edit, and without its file. */
    void startAgain();
    std::optional<Error> save(const QString &path);

    [[nodiscard]] bool isOpen() const { return m_base != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isModified() const { return m_textsModified || !m_undo.isClean(); }
    /** Whether the edition on screen is the one that is redrawn. */
    [[nodiscard]] bool isOnScreen() const;
    [[nodiscard]] const Exercise &exercise() const { return m_exercise; }
    [[nodiscard]] const ExercisePlan &plan() const { return m_plan; }
    [[nodiscard]] const ExerciseAccount &account() const { return m_account; } // of the atlas on screen
    [[nodiscard]] const AtlasPtr &base() const { return m_base; } // the real one, with the usual places
    [[nodiscard]] QString path() const { return m_path; } // empty: not saved yet
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] qint64 lastMilliseconds() const { return m_milliseconds; } // from the last edit until it was shown

    /** Does the edit; afterwards the system it was about is shown. Nothing if it cannot be done. */
    void apply(const ExerciseEdit &edit);
    void setTitle(const QString &title);
    void setNote(const QString &note);

Q_SIGNALS:
    void aboutToOpen(); // the session is still as it was
    void opened();
    void left();
    void changed(); // the atlas of the present edits is on screen
    void stateChanged(); // file, title, whether modified
    void busyChanged(bool busy);
    void failed(const ics::Error &error);

private:
    struct Made;
    /** An area in any atlas of the exercise. */
    struct Chosen
    {
        EditionId edition = none<EditionId>;
        LevelId level = none<LevelId>;
        QString code;
        [[nodiscard]] AreaId in(const Atlas &atlas) const;
    };
    [[nodiscard]] Chosen chosen() const;
    class EditCommand;
    void begin(Exercise exercise);
    template <typename Work, typename Then> void onWorker(Work work, Then then);
    void setText(QString &text, const QString &wanted);
    void editsChanged();
    void make();
    void finish(const Made &made);
    void followEdition(const Selection &now);
    void close();
    void setBusy(bool busy);
    void pushAll(const std::vector<ExerciseEdit> &edits);

    Session &m_session;
    QUndoStack m_undo;
    AtlasPtr m_former; // of before, perhaps with other places
    Selection m_formerSelection;
    AtlasPtr m_base;
    std::shared_ptr<const MeasureTable> m_measures;
    Exercise m_exercise;
    ExercisePlan m_plan;
    ExerciseAccount m_account;
    QString m_path;
    QString m_showNext; // code of a system
    Chosen m_showInstead; // of an area that an undone edit had made
    qint64 m_asked = 0;
    qint64 m_milliseconds = 0;
    quint64 m_newest = 0;
    bool m_textsModified = false;
    bool m_busy = false;
    bool m_putting = false;
    bool m_pushing = false;
};

}
