// What only the speaker sees while presenting, on another screen where there is one: the caption, the notes of the
// step, what comes next, the time since the beginning, the numbers on the map, the keys, and a field for notes of one's
// own, which are kept while the program runs and never stored.
#pragma once

#include "models/Annotations.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace ics {

class PresenterNotes final : public QWidget
{
    Q_OBJECT

public:
    PresenterNotes(Annotations &annotations, QWidget *parent);

    void setCaption(const QString &title, const QString &text);
    /** Of the present step of a tour, and the title of the one after it; either may be empty. */
    void setNotes(const QString &notes, const QString &next);
    /** What has been done, for a moment's look. */
    void setState(const QString &text);
    void restartClock();

    [[nodiscard]] QString captionText() const;
    [[nodiscard]] QString notesText() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QPlainTextEdit *ownNotes() const { return m_own; }
    [[nodiscard]] QLabel *clock() const { return m_clock; }
    [[nodiscard]] QPushButton *reset() const { return m_reset; }
    [[nodiscard]] QListView *numbers() const { return m_numbers; }
    [[nodiscard]] QLabel *keys() const { return m_keys; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *headed(const QString &heading, QWidget *content);
    QWidget *scrolledKeys();
    void refreshFonts();
    void showTime();

    QLabel *m_title;
    QLabel *m_text;
    QPlainTextEdit *m_notes;
    QLabel *m_next;
    QPlainTextEdit *m_own;
    QLabel *m_clock;
    QPushButton *m_reset;
    QListView *m_numbers;
    QLabel *m_keys;
    QLabel *m_state;
    std::vector<QLabel *> m_headings;
    QElapsedTimer m_since;
    QTimer m_tick;
};

/** "4:05", "1:04:05". */
[[nodiscard]] QString elapsedText(qint64 milliseconds);

}
