// One choice of a question: its letter in a disc, and its words on as many lines as they need. Once the question is
// answered it says by a sign and a word, not by colour alone, whether it is the right one.
#pragma once

#include <QAbstractButton>

namespace ics {

class QuizChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Open, Right, ChosenWrong, NotChosen };

    explicit QuizChoiceButton(const QString &letter, QWidget *parent = nullptr);
    void setChoice(const QString &text, const QString &question);
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString letter() const { return m_letter; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBox(QPainter &painter, const QColor &ink) const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int discSize() const;
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] QString sign() const; // name of an icon; empty: none

    QString m_letter;
    State m_state = State::Open;
};

}
