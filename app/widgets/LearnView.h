// The reading pane: rich text in a column of a comfortable measure, 60 to 75 characters, in the middle of whatever room
// there is. Tab goes from link to link, Enter follows it; the pointer on a link shows what it leads to.
#pragma once

#include "models/LearnContent.h"

#include <QTextBrowser>

namespace ics {

class LearnView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LearnView(QWidget *parent = nullptr);
    void setArticle(const QString &html, bool keepPosition);
    /** Of the body text: somewhat larger than that of the window. */
    [[nodiscard]] static QFont bodyFont();
    [[nodiscard]] int columnWidth() const; // pixels, of a full line

Q_SIGNALS:
    void linkChosen(const ics::LearnRef &ref);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumn();
    void showTip(const QUrl &url);
};

}
