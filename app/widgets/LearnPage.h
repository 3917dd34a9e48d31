// The page for reading: on the left everything there is, by kind and narrowed by a few typed words; on the right one
// entry, with what it means for the area on screen. Links lead from entry to entry in place, with back and forward.
#pragma once

#include "models/LearnSearch.h"
#include "models/ReadingPath.h"
#include "models/Session.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeView;

namespace ics {

class LearnList;
class LearnView;

class LearnPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LearnPage(Session &session, QWidget *parent = nullptr);

    /** Shows the entry and is ready for reading it by the keyboard. */
    void open(const LearnRef &ref);
    [[nodiscard]] LearnRef current() const;
    void goBack();
    void goForward();

    [[nodiscard]] QLineEdit *filter() const;
    [[nodiscard]] QTreeView *list() const;
    [[nodiscard]] LearnView *view() const { return m_view; }
    [[nodiscard]] QToolButton *easyButton() const { return m_easy; }
    [[nodiscard]] QString asText() const; // of the entry shown

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildReader();
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &tip);
    void go(const LearnRef &ref, ReadingPath::Way way);
    void moveOnPath(int steps);
    void render(bool keepPosition);
    void copy() const;
    bool pageKey(const QKeyEvent &event, bool act);
    [[nodiscard]] bool isEasyRead() const;

    Session &m_session;
    ReadingPath m_path;
    bool m_stale = true;
    LearnList *m_list;
    LearnView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_easy;
    QToolButton *m_copy;
};

}
