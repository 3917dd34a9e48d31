// The one search field: answers while the person types, below the field, and acts on Enter. What is typed stays here;
// it is looked up in the atlas on this computer and not kept.
#pragma once

#include "models/FindService.h"
#include "models/LearnContent.h"
#include "models/Session.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace ics {

class FoundModel;
class SearchPopup;

class SearchField final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(Session &session, QWidget *parent = nullptr);

    void focusField(); // with its text selected, ready to be replaced
    /** As if the person had typed it and pressed Enter. */
    void lookUp(const QString &text);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] bool isPopupShown() const;
    [[nodiscard]] QString message() const; // shown above the lines

Q_SIGNALS:
    /** The person chose an answer: the whole of it, so that its message can stay in sight. */
    void chosen(const ics::FindResult &result);
    /** The person chose a text to read. */
    void learnChosen(const ics::LearnRef &ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showResult(const FindResult &result);
    void showMessage(const FindResult &result);
    void placePopup();
    void hidePopup();
    void acceptField();
    void acceptAnswer();
    void acceptRow(int row);
    void finish();
    bool fieldKey(int key);
    bool listKey(QEvent *event, int key);

    Session &m_session;
    FindService m_service;
    FindResult m_result;
    bool m_answered = false; // m_result is the answer to what the field now says
    bool m_accepting = false; // Enter came before the answer
    QLineEdit *m_field;
    FoundModel *m_model;
    SearchPopup *m_popup;
};

}
