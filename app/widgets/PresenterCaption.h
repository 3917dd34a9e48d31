// The caption in front of a room: what the map shows and of which edition, and below it the chosen area with the
// sentence on the pattern, or whatever a tour says instead.
#pragma once

#include "models/Session.h"

#include <QWidget>

class QLabel;

namespace ics {

class PresenterCaption final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterCaption(Session &session, QWidget *parent = nullptr);

    /** In place of what is said of the map; both empty: the map again. */
    void setCaption(const QString &title, const QString &text);
    /** In place of the sentence on the pattern, until something else is chosen: what became of an area. */
    void setNotice(const QString &text);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const; // plain
    [[nodiscard]] QString edition() const;
    void refresh();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString mapText() const; // HTML
    void setMargins();
    [[nodiscard]] int tapeHeight() const; // 0: nothing is an exercise

    Session &m_session;
    QLabel *m_title;
    QLabel *m_edition;
    QLabel *m_text;
    QString m_ownTitle;
    QString m_ownText;
    QString m_notice;
    QString m_plain; // of m_text
};

}
