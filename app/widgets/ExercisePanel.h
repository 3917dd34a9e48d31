// The exercise at the side of the map: its title and note, its edits as a list in which one can step back, and the
// systems that it touches, before and now, against what the documents say. Where the window is too low for all of it,
// it scrolls, and no list becomes too low to be read.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QTreeView;
class QUndoView;
class QVBoxLayout;

namespace ics {

class Actions;
class ExerciseDesk;
class ExerciseModel;
class TermLabel;

class ExercisePanel final : public QWidget
{
    Q_OBJECT

public:
    ExercisePanel(ExerciseDesk &desk, const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] ExerciseModel *model() const { return m_model; }
    [[nodiscard]] QUndoView *edits() const { return m_edits; }
    [[nodiscard]] QLineEdit *title() const { return m_title; }
    [[nodiscard]] QPlainTextEdit *note() const { return m_note; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void systemChosen(int areaId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTexts(QVBoxLayout *column);
    void buildEdits(QVBoxLayout *column, const Actions &actions);
    void buildView(QVBoxLayout *column);
    QWidget *buttons(const std::vector<std::pair<QString, QAction *>> &actions);
    QLabel *heading(const QString &text, QWidget *buddy);
    void refresh();
    void showTexts();
    void showResults();
    void takeNote();
    void refreshFonts();
    void copy() const;

    ExerciseDesk &m_desk;
    ExerciseModel *m_model;
    QLineEdit *m_title;
    QPlainTextEdit *m_note;
    QUndoView *m_edits;
    TermLabel *m_summary;
    QTreeView *m_view;
    QScrollArea *m_scroll;
    std::vector<QLabel *> m_headings;
};

}
