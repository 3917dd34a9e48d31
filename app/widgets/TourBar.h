// What a tour says of the step that is shown, as a band above the status line: title, text, which step of how many, and
// the buttons to go on, back and out. It keeps the height of its longest text, so that the map above stays as it is
// from step to step. The window stays in use meanwhile.
#pragma once

#include "models/TourPlayer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ics {

class ElidedLabel;
class TermLabel;

class TourBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TourBar(QWidget *parent = nullptr);

    /** A tour begins: its name, and all texts that it may show. */
    void begin(const QString &tourTitle, const QStringList &texts);
    /** Also tells screen readers. */
    void show(const TourCaption &caption);
    void focusNext();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString progress() const; // "Step 3 of 8"
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *leaveButton() const { return m_leave; }

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QPushButton *addButton(const QString &toolTip, void (TourBar::*wanted)());
    void reserveText();
    void refreshFonts();

    ElidedLabel *m_tour;
    QLabel *m_progress;
    QLabel *m_title;
    TermLabel *m_text;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_leave;
    QStringList m_texts; // of all steps
};

}
