// The answers below the search field: a message, and the lines to choose from. Lies on the window, as wide as it needs.
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace ics {

class FoundModel;

class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(FoundModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QString message() const; // shown above the lines
    void setMessage(const QString &text, bool isWarning);
    void placeBelow(const QWidget &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    QLabel *m_icon;
    QLabel *m_message;
    QWidget *m_messageLine;
    QListView *m_list;
};

}
