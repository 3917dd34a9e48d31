// Stands across the window while an exercise is open: striped like a barrier tape, with the words, so that nobody takes
// what is below it for real, in any theme, in grey or without seeing the colours. Holds undo, redo and the way out.
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ics {

class ElidedLabel;

class ExerciseBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ExerciseBanner(QWidget *parent = nullptr);
    void addButton(const QString &text, QAction *action);
    void setState(const QString &text); // title, file, how many edits
    [[nodiscard]] QString text() const; // all that it says

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshFonts();

    QLabel *m_mark;
    ElidedLabel *m_state;
    QHBoxLayout *m_row;
};

}
