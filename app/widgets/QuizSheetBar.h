// A quiz on paper: saves the sheet as a PDF or prints it, with the answers on pages of their own or without. The maps
// of the sheet are made on another thread.
#pragma once

#include "domain/Result.h"
#include "models/Quiz.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ics {

class QuizSheet;

class QuizSheetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizSheetBar(QWidget *parent = nullptr);
    ~QuizSheetBar() override; // waits for the sheet in hand

    void setOrder(const AtlasPtr &atlas, const QuizOrder &order);
    void saveTo(const QString &path);
    [[nodiscard]] QCheckBox *answersBox() const { return m_answers; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    [[nodiscard]] QString said() const; // how the last one went

Q_SIGNALS:
    void finished();

private:
    using Outcome = std::optional<Error>;

    void save();
    void print();
    /** Makes the sheet on another thread, and does with it there what is asked. */
    void work(std::function<Outcome(const QuizSheet &)> use, const QString &done);
    void say(const QString &text);

    AtlasPtr m_atlas;
    QuizOrder m_order;
    QFutureWatcher<Outcome> m_work;
    QString m_done; // what to say once it has gone well
    QCheckBox *m_answers;
    QPushButton *m_save;
    QPushButton *m_print;
    QLabel *m_said;
};

}
