// What stands in the window when there is nothing to explore: the atlas is being read, or could not be. Never a blank.
#pragma once

#include "domain/Error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ics {

class StatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);
    void showLoading();
    void showError(const Error &error);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryRequested();
    void otherFileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &iconName, const QString &title, const QString &text, const QString &advice);
    void refreshLook();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_advice;
    QProgressBar *m_progress;
    QPushButton *m_retry;
    QPushButton *m_other;
};

}
