// Before a quiz: which kinds of question, how many, on what, and the code that gives a class the same ones. The code
// holds all of it: to type one sets everything else. In a low window the settings scroll; what begins the quiz stays.
#pragma once

#include "models/QuizCode.h"

#include <QFrame>

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ics {

class ChoiceBox;
class QuizSheetBar;
class TermLabel;

class QuizStart final : public QFrame
{
    Q_OBJECT

public:
    explicit QuizStart(QWidget *parent = nullptr);

    void setAtlas(const AtlasPtr &atlas, EditionId edition);
    [[nodiscard]] const QuizOrder &order() const { return m_order; }
    void setOrder(const QuizOrder &order);
    void setWord(const QString &word);
    void newWord();
    [[nodiscard]] QCheckBox *kindBox(QuizKind kind) const { return m_kinds.at(kind); }
    [[nodiscard]] ChoiceBox *numbers() const { return m_numbers; }
    [[nodiscard]] ChoiceBox *editions() const { return m_editions; }
    [[nodiscard]] ChoiceBox *fields() const { return m_fields; }
    [[nodiscard]] QLineEdit *code() const { return m_code; }
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    [[nodiscard]] QuizSheetBar *sheetBar() const { return m_sheet; }

Q_SIGNALS:
    void startRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildKinds();
    QWidget *buildChoices();
    QWidget *buildCode();
    void connectParts();
    void fillFields();
    void showOrder();
    void readCode();
    void refreshFonts();

    AtlasPtr m_atlas;
    QuizOrder m_order;
    std::map<QuizKind, QCheckBox *> m_kinds;
    QLabel *m_title;
    TermLabel *m_intro;
    ChoiceBox *m_numbers;
    ChoiceBox *m_editions;
    ChoiceBox *m_fields;
    QLineEdit *m_code;
    QPushButton *m_another;
    QPushButton *m_start;
    QLabel *m_note;
    QuizSheetBar *m_sheet;
};

}
