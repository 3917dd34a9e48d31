// One unobtrusive line below the breadcrumb for what the person should know but need not answer, with a button to close
// it.
#pragma once

#include <QFrame>

class QLabel;

namespace ics {

class TermLabel;

class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void showNotice(const QString &text);
    void withdraw(const QString &text); // nothing if another one is shown by now
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    QLabel *m_icon;
    TermLabel *m_text;
};

}
